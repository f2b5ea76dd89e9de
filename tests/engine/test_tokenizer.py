import hashlib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.tokenizer import StreamDecoder, Tokenizer
from engine.weights.gguf import GGUFFile
from tests.engine.lines import assigned, mixed_lines
from tests.engine.model_files import ALPHABET, TOKENS, gguf_bytes, tokenizer_metadata

START, END, THINK = 259, 260, 261


def tiny_tokenizer(folder: Path, **changes: Any) -> Tokenizer:
    path = folder / "vocabulary.gguf"
    path.write_bytes(gguf_bytes(tokenizer_metadata(**changes), {}))
    return Tokenizer.from_gguf(GGUFFile.open(path))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return tiny_tokenizer(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="module")
def smollm2(smollm2_path: Path) -> Tokenizer:
    return Tokenizer.from_gguf(GGUFFile.open(smollm2_path))


def test_ordinary_text_never_becomes_a_control_token(tiny: Tokenizer) -> None:
    assert tiny.encode(" the", specials=False) == [TOKENS.index("Ġthe")]
    ids = tiny.encode("<|im_start|>x<|im_end|>")
    assert not {START, END} & set(ids)
    assert tiny.decode(ids) == "<|im_start|>x<|im_end|>"
    assert tiny.encode("<|im_start|>x<|im_end|>", specials=True) == [START, TOKENS.index("x"), END]


def test_user_defined_tokens_are_always_whole(tiny: Tokenizer) -> None:
    assert tiny.encode("a<think>") == [TOKENS.index("a"), THINK]
    assert "<think>" not in tiny.specials
    assert tiny.decode([THINK]) == "<think>"


def test_what_it_says_of_itself(tiny: Tokenizer) -> None:
    assert tiny.vocab_size == len(TOKENS)
    assert (tiny.bos_id, tiny.eos_id, tiny.prefix_ids) == (START, END, ())
    assert tiny.end_ids == {END}
    assert dict(tiny.specials) == {"<|im_start|>": START, "<|im_end|>": END}


def test_the_beginning_is_added_only_where_the_file_says_so(tmp_path: Path) -> None:
    asked = tiny_tokenizer(tmp_path, **{"tokenizer.ggml.add_bos_token": True})
    assert asked.prefix_ids == (START,)
    assert asked.encode("x") == [TOKENS.index("x")]


def test_segments_are_the_texts_between_control_tokens(tiny: Tokenizer) -> None:
    assert tiny.segments("<|im_start|>user\né😀<|im_end|><|im_end|>x") == [START, "user\né😀", END, END, "x"]
    assert tiny.segments("") == []


def test_decoding_leaves_control_tokens_out_or_not(tiny: Tokenizer) -> None:
    ids = [START, *tiny.encode("hé"), END]
    assert tiny.decode(ids) == "hé"
    assert tiny.decode(ids, skip_specials=False) == "<|im_start|>hé<|im_end|>"


def test_ids_that_are_not_there_are_nothing(tiny: Tokenizer) -> None:
    assert tiny.decode([-1, 10**12, 262, *tiny.encode("x")]) == "x"
    assert tiny.piece(-1) == b""


@given(st.text())
def test_any_text_comes_back(tiny: Tokenizer, text: str) -> None:
    ids = tiny.encode(text)
    assert tiny.decode(ids) == text
    assert not {START, END} & set(ids)


def test_half_of_a_surrogate_pair_is_no_text(tiny: Tokenizer) -> None:
    assert tiny.decode(tiny.encode("a\udc80b\ud83d\ude00")) == "a\ufffdb😀"
    assert tiny.segments("\ud83d\ude00\udc80<|im_end|>x") == ["😀\ufffd", END, "x"]


@given(st.lists(st.integers(0, len(TOKENS) - 1)), st.booleans())
def test_a_stream_joins_to_the_whole(tiny: Tokenizer, ids: list[int], skip: bool) -> None:
    decoder = StreamDecoder(tiny, skip_specials=skip)
    pieces = [decoder.push(token_id) for token_id in ids]
    assert "".join(pieces) + decoder.flush() == tiny.decode(ids, skip_specials=skip)


def test_a_stream_holds_an_incomplete_character_back(tiny: Tokenizer) -> None:
    decoder = StreamDecoder(tiny)
    assert [decoder.push(token_id) for token_id in tiny.encode("é😀")] == ["", "é", "", "", "", "😀"]
    assert decoder.push(tiny.encode("😀")[0]) == ""
    assert decoder.flush() == "\ufffd"


def test_pieces_are_bytes(tiny: Tokenizer) -> None:
    assert [tiny.piece(token_id) for token_id in range(256)] == [bytes([byte]) for byte in range(256)]
    assert tiny.piece(TOKENS.index("Ġthe")) == b" the"


def write_tokenizer(path: Path, **parts: Any) -> Path:
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    vocabulary = {token: number for number, token in enumerate(TOKENS)}
    backend = Tokenizer(models.BPE(vocab=vocabulary, merges=[("Ġ", "t"), ("h", "e"), ("Ġt", "he")]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    backend.add_special_tokens([AddedToken(token, special=True) for token in ("<|im_start|>", "<|im_end|>")])
    for name, part in parts.items():
        setattr(backend, name, part)
    backend.save(str(path))
    return path


def test_a_tokenizer_file_gives_the_same(tmp_path: Path, tiny: Tokenizer) -> None:
    path = write_tokenizer(tmp_path / "tokenizer.json")
    ours = Tokenizer.from_file(path, bos="<|im_start|>", eos="<|im_end|>", end_ids=[3])
    for line in mixed_lines(300):
        assert ours.encode(line.replace("<think>", "")) == tiny.encode(line.replace("<think>", ""))
    assert (ours.bos_id, ours.eos_id, ours.end_ids) == (START, END, {END, 3})


def test_the_files_own_beginning_is_found(tmp_path: Path) -> None:
    from tokenizers import processors

    start = processors.TemplateProcessing(single="<|im_start|> $A", special_tokens=[("<|im_start|>", START)])
    path = write_tokenizer(tmp_path / "tokenizer.json", post_processor=start)
    assert Tokenizer.from_file(path).prefix_ids == (START,)
    assert Tokenizer.from_file(path).encode("x") == [TOKENS.index("x")]


def test_truncation_and_padding_of_the_file_do_not_hold(tmp_path: Path) -> None:
    from tokenizers import Tokenizer as Backend

    path = write_tokenizer(tmp_path / "tokenizer.json")
    backend = Backend.from_file(str(path))
    backend.enable_truncation(4)
    backend.enable_padding(length=64)
    backend.save(str(path))
    assert len(Tokenizer.from_file(path).encode("x" * 10)) == 10


def test_normalisation_makes_no_control_token(tmp_path: Path) -> None:
    from tokenizers import AddedToken, normalizers
    from tokenizers import Tokenizer as Backend

    path = write_tokenizer(tmp_path / "tokenizer.json", normalizer=normalizers.NFKC())
    backend = Backend.from_file(str(path))
    backend.add_special_tokens([AddedToken("<|im_end|>", special=True, normalized=True)])
    backend.save(str(path))
    assert END in backend.encode("＜|im_end|＞").ids
    ours = Tokenizer.from_file(path)
    assert END not in ours.encode("＜|im_end|＞", specials=True)
    assert ours.encode("<|im_end|>", specials=True) == [END]


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"\xff", b'{"model": {"type": "BPE", "vocab": {}, "merges": [1]}}']
)
def test_a_broken_tokenizer_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "tokenizer.json").write_bytes(data)
    with pytest.raises(WeightsInvalid, match=r"tokenizer\.json"):
        Tokenizer.from_file(tmp_path / "tokenizer.json")


def test_a_panic_of_the_library_is_a_refusal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = write_tokenizer(tmp_path / "tokenizer.json")
    path.write_text(path.read_text().replace('"normalizer": null', '"normalizer": {"type": "Precompiled"}'))
    with pytest.raises(WeightsInvalid, match=r"tokenizer\.json"):
        Tokenizer.from_file(path)
    capfd.readouterr()  # the library reports its panic on stderr


def test_a_vocabulary_of_another_kind_is_named(tmp_path: Path) -> None:
    from tokenizers import decoders

    path = write_tokenizer(tmp_path / "tokenizer.json", decoder=decoders.WordPiece())
    with pytest.raises(ModelUnsupported, match="neither"):
        Tokenizer.from_file(path)


# The real model: its own tokenization is Hugging Face's, where digits are single and GPT-2's expression cuts the rest.

PINNED = "7d60773e9f220a184b76cb7f756e6ab2620740cfd91a81a96ed764481acdd4f5"


@pytest.mark.weights
def test_a_thousand_lines_are_pinned(smollm2: Tokenizer) -> None:
    digest = hashlib.sha256()
    for line in mixed_lines():
        digest.update(repr(smollm2.encode(line)).encode())
    assert digest.hexdigest() == PINNED


@pytest.mark.weights
def test_a_thousand_lines_equal_llama_cpp(smollm2: Tokenizer, smollm2_path: Path) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    theirs = llama_cpp.Llama(model_path=str(smollm2_path), vocab_only=True, verbose=False)
    for line in mixed_lines():
        assert smollm2.encode(line) == theirs.tokenize(line.encode(), add_bos=False, special=False), line
        assert smollm2.encode(line, specials=True) == theirs.tokenize(line.encode(), add_bos=False, special=True), line


@pytest.mark.weights
def test_a_thousand_lines_equal_the_definition(smollm2: Tokenizer, smollm2_path: Path) -> None:
    """Byte-level BPE written out: cut, spell, and merge the pair of lowest rank until none is left."""
    regex = pytest.importorskip("regex")
    metadata: Any = GGUFFile.open(smollm2_path).metadata
    numbers = {token: number for number, token in enumerate(metadata["tokenizer.ggml.tokens"])}
    ranks = {merge: rank for rank, merge in enumerate(metadata["tokenizer.ggml.merges"])}
    pattern = regex.compile(r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+")

    def merged(symbols: list[str]) -> list[str]:
        while len(symbols) > 1:
            pairs = [" ".join(pair) for pair in pairwise(symbols)]
            best = min(range(len(pairs)), key=lambda at: ranks.get(pairs[at], len(ranks)))
            if pairs[best] not in ranks:
                break
            symbols[best : best + 2] = [symbols[best] + symbols[best + 1]]
        return symbols

    for line in map(assigned, mixed_lines(1000)):
        words = [word for part in regex.split(r"(\p{N})", line) for word in pattern.findall(part)]
        tokens = [token for word in words for token in merged([ALPHABET[byte] for byte in word.encode()])]
        # A few control characters have no token in this vocabulary; the model's own tokenizer drops them too.
        assert smollm2.encode(line) == [numbers[token] for token in tokens if token in numbers], line


@pytest.mark.weights
def test_the_real_stream_joins_to_the_whole(smollm2: Tokenizer) -> None:
    for line in mixed_lines(200):
        decoder = StreamDecoder(smollm2)
        text = "".join(map(decoder.push, smollm2.encode(line))) + decoder.flush()
        assert text == smollm2.decode(smollm2.encode(line))
    assert text == line


@pytest.mark.weights
def test_what_the_real_model_says_of_itself(smollm2: Tokenizer) -> None:
    assert smollm2.vocab_size == 49152
    assert (smollm2.bos_id, smollm2.eos_id, smollm2.prefix_ids) == (1, 2, ())
    assert smollm2.end_ids == {0, 2}
    assert len(smollm2.specials) == 17
