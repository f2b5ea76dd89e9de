import pytest
import torch

from engine.errors import ContextExceeded
from engine.run.cache import FIRST_TOKENS, KVCache
from tests.engine import tiny

SHAPE = (1, tiny.LLAMA.num_key_value_heads, tiny.LLAMA.head_dim)


def filled(cache: KVCache, count: int, value: float) -> tuple[torch.Tensor, torch.Tensor]:
    """`count` new positions, keys of `value` and values of -`value`, in every layer; layer 0 as it then is."""
    cache.extend(count)
    new = torch.full((SHAPE[0], SHAPE[1], count, SHAPE[2]), value)
    layers = [cache.write(layer, new, -new) for layer in range(tiny.LLAMA.num_hidden_layers)]
    return layers[0]


def test_growing_keeps_what_was_written() -> None:
    cache = KVCache(tiny.LLAMA, context_tokens=4 * FIRST_TOKENS)
    filled(cache, FIRST_TOKENS - 1, 1.0)
    small = cache.memory_bytes()
    filled(cache, 1, 2.0)
    assert cache.memory_bytes() == small
    keys, values = filled(cache, 1, 3.0)
    assert cache.memory_bytes() == 2 * small
    expected = [1.0] * (FIRST_TOKENS - 1) + [2.0, 3.0]
    assert keys[0, 0, :, 0].tolist() == expected
    assert (-values[0, 0, :, 0]).tolist() == expected


def test_memory_stops_at_the_context() -> None:
    context = FIRST_TOKENS + 10
    cache = KVCache(tiny.LLAMA, context_tokens=context)
    filled(cache, context, 1.0)
    numbers = 2 * SHAPE[1] * SHAPE[2] * tiny.LLAMA.num_hidden_layers * context
    assert cache.memory_bytes() == 4 * numbers


def test_truncate_forgets_and_the_place_is_written_again() -> None:
    cache = KVCache(tiny.LLAMA, context_tokens=20)
    filled(cache, 6, 1.0)
    cache.truncate(4)
    keys, _ = filled(cache, 1, 9.0)
    assert keys[0, 0, :, 0].tolist() == [1.0] * 4 + [9.0]


@pytest.mark.parametrize("length", [-1, 7])
def test_truncate_to_what_is_not_there_is_refused(length: int) -> None:
    cache = KVCache(tiny.LLAMA, context_tokens=20)
    filled(cache, 6, 1.0)
    with pytest.raises(ValueError, match="truncate"):
        cache.truncate(length)


def test_over_the_context_is_refused_and_changes_nothing() -> None:
    cache = KVCache(tiny.LLAMA, context_tokens=20)
    filled(cache, 15, 1.0)
    with pytest.raises(ContextExceeded) as caught:
        cache.extend(6)
    assert (caught.value.prompt_tokens, caught.value.context_tokens) == (21, 20)
    assert cache.length == 15


def test_keys_are_stored_in_the_dtype_of_the_cache() -> None:
    cache = KVCache(tiny.LLAMA, context_tokens=20, dtype=torch.bfloat16)
    keys, values = filled(cache, 3, 1.0)
    assert keys.dtype == values.dtype == torch.bfloat16
