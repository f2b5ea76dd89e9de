"""The key-value cache: what attention has computed for the positions so far, kept so that a token costs one position.

Memory is taken as it is needed, doubling up to the context, and stays taken: `truncate` only forgets.
"""

import torch
from torch import Tensor

from engine.config import ModelConfig
from engine.errors import ContextExceeded

FIRST_TOKENS = 256  # positions taken at first: small enough to cost nothing, large enough for a short question


class KVCache:
    """Keys and values of every layer for `batch` sequences of one length, up to `context_tokens` positions."""

    def __init__(
        self,
        config: ModelConfig,
        *,
        context_tokens: int,
        batch: int = 1,
        dtype: torch.dtype = torch.float32,
        device: torch.device | str = "cpu",
    ) -> None:
        self.context_tokens = context_tokens
        self.length = 0
        """Positions filled."""
        self._capacity = min(FIRST_TOKENS, context_tokens)
        shape = (2, batch, config.num_key_value_heads, self._capacity, config.head_dim)  # keys, values
        self._layers = [torch.empty(shape, dtype=dtype, device=device) for _ in range(config.num_hidden_layers)]

    def extend(self, count: int) -> int:
        """Make `count` new positions and return the first of them; each layer then writes them once.

        Raises ContextExceeded, and changes nothing, when they do not fit.
        """
        start, end = self.length, self.length + count
        if end > self.context_tokens:
            raise ContextExceeded(end, self.context_tokens)
        if end > self._capacity:
            self._grow(min(max(end, 2 * self._capacity), self.context_tokens))
        self.length = end
        return start

    def _grow(self, capacity: int) -> None:
        for layer, old in enumerate(self._layers):
            new = old.new_empty((*old.shape[:3], capacity, old.shape[4]))
            new[:, :, :, : self.length] = old[:, :, :, : self.length]
            self._layers[layer] = new
        self._capacity = capacity

    def write(self, layer: int, keys: Tensor, values: Tensor) -> tuple[Tensor, Tensor]:
        """Put (B, K, T, D) keys and values at the newest positions; return all of that layer's, (B, K, S, D)."""
        store, count = self._layers[layer], keys.shape[2]
        all_keys, all_values = store.narrow(3, 0, self.length).unbind(0)
        all_keys.narrow(2, self.length - count, count).copy_(keys)
        all_values.narrow(2, self.length - count, count).copy_(values)
        return all_keys, all_values

    def truncate(self, length: int) -> None:
        """Forget every position from `length` on; the first `length` stay as they are."""
        if not 0 <= length <= self.length:
            raise ValueError(f"cannot truncate {self.length} positions to {length}")
        self.length = length

    def memory_bytes(self) -> int:
        """Bytes taken, filled or not."""
        return sum(layer.nbytes for layer in self._layers)
