from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError, ModelUnsupported, WeightsInvalid
from engine.tokenizer import StreamDecoder, Tokenizer
from engine.weights.gguf import GGUFFile
from engine.weights.vocabulary import PRE_TOKENIZERS, tokenizer_from_gguf
from tests.engine.lines import assigned, mixed_lines
from tests.engine.model_files import ALPHABET, TOKENS, gguf_bytes, tokenizer_metadata


def built(folder: Path, metadata: dict[str, Any]) -> Tokenizer:
    path = folder / "vocabulary.gguf"
    path.write_bytes(gguf_bytes(metadata, {}))
    return tokenizer_from_gguf(GGUFFile.open(path))


def bytes_only(folder: Path, pre: str) -> Tokenizer:
    return built(folder, tokenizer_metadata(**{"tokenizer.ggml.pre": pre}))


# Cuts, as the models' own tokenizer.json files state them; `regex` is another engine than the tokenizer's.
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
QWEN2 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
PATTERNS = {"default": GPT2, "gpt-2": GPT2, "llama3": LLAMA3, "llama-bpe": LLAMA3, "qwen2": QWEN2}


@pytest.mark.parametrize("pre", sorted(PATTERNS))
def test_the_cuts_are_those_of_the_models(tmp_path: Path, pre: str) -> None:
    regex = pytest.importorskip("regex")
    backend = bytes_only(tmp_path, pre)._backend
    assert backend.pre_tokenizer is not None
    spelled = {character: byte for byte, character in enumerate(ALPHABET)}
    for line in map(assigned, mixed_lines(400, seed=3)):
        cuts = [piece for piece, _ in backend.pre_tokenizer.pre_tokenize_str(line)]
        words = [bytes(spelled[character] for character in cut).decode() for cut in cuts]
        assert words == regex.findall(PATTERNS[pre], line), line


def test_smollm_cuts_digits_one_by_one(tmp_path: Path) -> None:
    backend = bytes_only(tmp_path, "smollm")._backend
    assert backend.pre_tokenizer is not None
    assert [piece for piece, _ in backend.pre_tokenizer.pre_tokenize_str("a 12 ½b")] == [
        "a",
        "Ġ",
        "1",
        "2",
        "Ġ",
        "Â½",
        "b",
    ]


def test_qwen_composes_characters_and_the_others_do_not(tmp_path: Path) -> None:
    assert bytes_only(tmp_path, "qwen2").encode("e\u0301") == bytes_only(tmp_path, "qwen2").encode("é")
    for pre in sorted(set(PRE_TOKENIZERS) - {"qwen2", "deepseek-r1-qwen"}):
        assert bytes_only(tmp_path, pre).decode(bytes_only(tmp_path, pre).encode("e\u0301")) == "e\u0301"


def test_llama_3_takes_whole_words_without_merging(tmp_path: Path) -> None:
    tokens = {"tokenizer.ggml.tokens": [*TOKENS, "Ġzebra"], "tokenizer.ggml.token_type": [1] * 259 + [3, 3, 4, 1]}
    llama = built(tmp_path, tokenizer_metadata(**tokens, **{"tokenizer.ggml.pre": "llama-bpe"}))
    assert llama.encode(" zebra") == [262]
    assert llama.prefix_ids == (llama.bos_id,)
    assert built(tmp_path, tokenizer_metadata(**tokens)).encode(" zebra") != [262]


def test_llama_3_without_its_beginning_when_the_file_says_no(tmp_path: Path) -> None:
    metadata = {"tokenizer.ggml.pre": "llama-bpe", "tokenizer.ggml.add_bos_token": False}
    assert built(tmp_path, tokenizer_metadata(**metadata)).prefix_ids == ()


def test_the_file_can_name_further_ends_of_a_turn(tmp_path: Path) -> None:
    tokenizer = built(
        tmp_path, tokenizer_metadata(**{"tokenizer.ggml.eot_token_id": 5, "tokenizer.ggml.eom_token_id": 6})
    )
    assert tokenizer.end_ids == {5, 6, 260}


@pytest.mark.parametrize(
    ("change", "named"),
    [({"tokenizer.ggml.pre": "klingon"}, "klingon"), ({"tokenizer.ggml.model": "bert"}, "bert")],
)
def test_what_is_not_known_is_named(tmp_path: Path, change: dict[str, Any], named: str) -> None:
    with pytest.raises(ModelUnsupported, match=named):
        built(tmp_path, tokenizer_metadata(**change))


@pytest.mark.parametrize(
    "change",
    [
        {"tokenizer.ggml.tokens": "a"},
        {"tokenizer.ggml.tokens": [1, 2]},
        {"tokenizer.ggml.merges": [7]},
        {"tokenizer.ggml.merges": ["no such"]},
        {"tokenizer.ggml.merges": ["one"]},
        {"tokenizer.ggml.token_type": [1]},
        {"tokenizer.ggml.token_type": ["1"]},
        {"tokenizer.ggml.eos_token_id": 262},
        {"tokenizer.ggml.bos_token_id": "1"},
        {"tokenizer.ggml.model": 7},
        {"tokenizer.ggml.pre": 7},
    ],
)
def test_a_broken_vocabulary_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    with pytest.raises(WeightsInvalid):
        built(tmp_path, tokenizer_metadata(**change))


@pytest.mark.parametrize("key", ["model", "tokens", "merges", "token_type"])
def test_what_is_missing_is_named(tmp_path: Path, key: str) -> None:
    metadata = tokenizer_metadata()
    del metadata[f"tokenizer.ggml.{key}"]
    with pytest.raises(WeightsInvalid, match=key):
        built(tmp_path, metadata)


def test_a_vocabulary_that_makes_a_control_token_of_a_word_is_refused_when_it_does(tmp_path: Path) -> None:
    kinds = [1] * 262
    kinds[TOKENS.index("Ġthe")] = 3
    tokenizer = built(tmp_path, tokenizer_metadata(**{"tokenizer.ggml.token_type": kinds}))
    assert tokenizer.encode("then")
    with pytest.raises(WeightsInvalid, match="control token"):
        tokenizer.encode("in the")


PIECES = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "a", "b", "ab", "▁ab", "<0xZZ>"]


def sentencepiece_metadata(**changes: Any) -> dict[str, Any]:
    """Llama's kind of vocabulary: bytes, two letters, and three merges, the best first."""
    return {
        "general.architecture": "llama",
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": PIECES,
        "tokenizer.ggml.scores": [0.0] * 259 + [-float(place) for place in range(6)],
        "tokenizer.ggml.token_type": [2, 3, 3] + [6] * 256 + [1] * 6,
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
    } | changes


def test_sentencepiece_puts_a_space_before_and_takes_it_away(tmp_path: Path) -> None:
    tokenizer = built(tmp_path, sentencepiece_metadata())
    assert [tokenizer.piece(token_id) for token_id in tokenizer.encode("ab ab")] == [b" ab", b" ab"]
    assert tokenizer.decode(tokenizer.encode("ab ab")) == "ab ab"
    assert (tokenizer.prefix_ids, tokenizer.end_ids) == ((1,), {2})
    without = built(tmp_path, sentencepiece_metadata(**{"tokenizer.ggml.add_space_prefix": False}))
    assert [without.piece(token_id) for token_id in without.encode("ab ab")] == [b"ab", b" ab"]


def test_sentencepiece_writes_bytes_for_what_it_does_not_know(tmp_path: Path) -> None:
    tokenizer = built(tmp_path, sentencepiece_metadata())
    assert [tokenizer.piece(token_id) for token_id in tokenizer.encode("é")] == [b" ", b"\xc3", b"\xa9"]
    assert tokenizer.encode("</s>", specials=True)[-1] == 2
    assert 2 not in tokenizer.encode("</s>")
    assert tokenizer.piece(PIECES.index("<0xZZ>")) == b"<0xZZ>"


@given(st.text())
def test_sentencepiece_gives_any_text_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    tokenizer = sentencepiece(tmp_path_factory)
    decoder = StreamDecoder(tokenizer)
    ids = tokenizer.encode(text)
    shown = text.replace("▁", " ")  # SentencePiece's own mark for a space
    assert tokenizer.decode(ids) == shown
    assert "".join(map(decoder.push, ids)) + decoder.flush() == shown


KEPT: list[Tokenizer] = []


def sentencepiece(factory: pytest.TempPathFactory) -> Tokenizer:
    if not KEPT:
        KEPT.append(built(factory.mktemp("pieces"), sentencepiece_metadata()))
    return KEPT[0]


def test_gemma_orders_merges_by_place_and_spells_spaces_itself(tmp_path: Path) -> None:
    tokens = [*PIECES[:259], "▁", "a", "b", "ab", "▁a", "  "]
    metadata = sentencepiece_metadata(
        **{
            "general.architecture": "gemma3",
            "tokenizer.ggml.tokens": tokens,
            "tokenizer.ggml.scores": [-1000.0] * 265,
            "tokenizer.ggml.token_type": [2, 3, 3] + [6] * 256 + [1] * 5 + [4],
        }
    )
    tokenizer = built(tmp_path, metadata)
    assert tokenizer.vocab_size == 265
    assert [tokenizer.piece(token_id) for token_id in tokenizer.encode("ab  ab")] == [b"ab", b"  ", b"ab"]
    assert [tokenizer.piece(token_id) for token_id in tokenizer.encode(" a")] == [b" a"]
    assert tokenizer.decode(tokenizer.encode(" a  b ")) == " a  b "


@pytest.mark.parametrize("space", [" ", "▁"])
def test_gemma_takes_the_longest_runs_of_spaces_first(tmp_path: Path, space: str) -> None:
    tokens = [*PIECES[:259], "▁", "a", *(space * count for count in (2, 3, 4))]
    metadata = sentencepiece_metadata(
        **{
            "general.architecture": "gemma3",
            "tokenizer.ggml.tokens": tokens,
            "tokenizer.ggml.scores": [-1000.0] * 264,
            "tokenizer.ggml.token_type": [2, 3, 3] + [6] * 256 + [1] * 2 + [4] * 3,
        }
    )
    tokenizer = built(tmp_path, metadata)
    pieces = [tokenizer.piece(token_id) for token_id in tokenizer.encode("a" + 11 * " " + "a")]
    assert pieces == [b"a", 4 * b" ", 4 * b" ", 3 * b" ", b"a"]
    assert tokenizer.encode("▁▁") == [259, 259]  # the sign itself is a space, but no run of them


@pytest.mark.weights
def test_gemma_tokenises_as_llama_cpp_does(gemma3_path: Path) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    theirs = llama_cpp.Llama(str(gemma3_path), vocab_only=True, verbose=False)
    ours = tokenizer_from_gguf(GGUFFile.open(gemma3_path))
    texts = [line for line in map(assigned, mixed_lines(400, seed=5)) if "</s>" not in line]
    for text in [*texts, "x" + 100 * " " + "y", "a\u00a0b", "\n\n\n\t\t\tint x = 1234567;", "日本語 🎉 Tiếng Việt"]:
        assert ours.encode(text) == theirs.tokenize(text.encode(), add_bos=False, special=False), text


def test_a_vocabulary_of_endless_tokens_is_refused(tmp_path: Path) -> None:
    long = sentencepiece_metadata(**{"tokenizer.ggml.tokens": ["a" * 4_500_000, "b" * 4_500_000]})
    for key in ("scores", "token_type"):
        long[f"tokenizer.ggml.{key}"] = long[f"tokenizer.ggml.{key}"][:2]
    for key in ("bos", "eos", "unknown"):
        del long[f"tokenizer.ggml.{key}_token_id"]
    with pytest.raises(WeightsInvalid, match="too long"):
        built(tmp_path, long)


value = st.one_of(
    st.integers(0, 300),
    st.floats(allow_nan=False, width=32),
    st.booleans(),
    st.text(max_size=4),
    st.lists(st.text(max_size=3), min_size=1, max_size=4),
    st.lists(st.integers(0, 7), min_size=1, max_size=300),
)


@given(st.dictionaries(st.sampled_from(sorted(sentencepiece_metadata())), value, max_size=2), st.booleans())
def test_no_vocabulary_raises_anything_else(
    tmp_path_factory: pytest.TempPathFactory, change: dict[str, Any], bytes_level: bool
) -> None:
    base = tokenizer_metadata() if bytes_level else sentencepiece_metadata()
    with suppress(EngineError):
        built(tmp_path_factory.getbasetemp(), base | change).encode("ab the <s>", specials=True)
