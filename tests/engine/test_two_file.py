"""A model.bin holds the source's very numbers in run.c's order, and is written whole or not at all."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.chat import ChatTemplate, Message, encode_chat
from engine.errors import ModelUnsupported, TemplateInvalid, WeightsInvalid
from engine.weights import two_file
from engine.weights.text_tables import Segments, segments
from engine.weights.two_file import VERSION, pack
from tests.engine.packed import FAMILIES, KINDS, WIDE, RandomSource

SECTIONS, SLOTS = 19, 17
LLAMA = FAMILIES["llama"]


class Packed:
    """A model.bin read back as run.c describes it."""

    def __init__(self, path: Path) -> None:
        self.bytes = path.read_bytes()
        self.magic, self.version, self.header_bytes = struct.unpack_from("<8s2I", self.bytes)
        self.numbers = struct.unpack_from("<12I5f", self.bytes, 16)
        places = struct.unpack_from(f"<{2 * SECTIONS}Q", self.bytes, 96)
        self.sections = list(zip(places[::2], places[1::2], strict=True))

    def section(self, index: int) -> bytes:
        start, count = self.sections[index]
        return self.bytes[start : start + count]

    def matrix(self, index: int) -> np.ndarray:
        """Tensor `index` of the table as float32."""
        kind, rows, columns, _, offset, count = struct.unpack_from("<4I2Q", self.section(9), 32 * index)
        data = np.frombuffer(self.bytes, np.uint8, count, offset)
        assert offset % 64 == 0
        if kind == 1:
            return data.view("<f4")
        if kind == 8:
            return _p62(data, rows, columns)
        groups = data.reshape(-(-rows // 16), -1)
        return _UNPACK[kind](groups, columns)[:rows]


def _columns(groups: np.ndarray, columns: int, kind: str) -> np.ndarray:
    numbers = groups.view(kind).reshape(len(groups), columns, 16)
    return numbers.swapaxes(1, 2).reshape(-1, columns)


def _bfloat(groups: np.ndarray, columns: int) -> np.ndarray:
    return (_columns(groups, columns, "<u2").astype(np.uint32) << 16).view(np.float32)


def _p8(groups: np.ndarray, columns: int) -> np.ndarray:
    blocks = columns // 32
    start = -(-blocks * 32 // 64) * 64
    d = groups[:, : blocks * 32].copy().view("<f2").reshape(-1, blocks, 16)
    q = groups[:, start:].reshape(-1, blocks, 8, 16, 4).astype(np.float32) - 128
    rows = q.transpose(0, 3, 1, 2, 4).reshape(-1, 16, blocks, 32)
    return (rows * d.swapaxes(1, 2).astype(np.float32)[..., None]).reshape(-1, columns)


def _nibbles(packed: np.ndarray) -> np.ndarray:
    """(groups, blocks, 256) -> (groups, 16, blocks, 32)"""
    bytes_ = packed.reshape(*packed.shape[:2], 4, 16, 4)
    halves = (part.transpose(0, 3, 1, 2, 4) for part in (bytes_ & 15, bytes_ >> 4))
    return np.concatenate([half.reshape(len(packed), 16, -1, 16) for half in halves], axis=3)


def _p4s(groups: np.ndarray, columns: int) -> np.ndarray:
    d, packed = _scales_and_nibbles(groups, columns // 32)
    return ((_nibbles(packed).astype(np.float32) - 8) * d).reshape(-1, columns)


def _p62(data: np.ndarray, rows: int, columns: int) -> np.ndarray:
    groups, blocks = -(-rows // 16), columns // 32
    start = -(-blocks // 2) * 64
    second = data[groups * (start + 384 * blocks) :].reshape(groups, blocks, 128)
    first = data[: data.size - second.size].reshape(groups, -1)
    six = first[:, start:].reshape(groups, blocks, 384)
    upper = np.concatenate([six[..., :256] & 15, six[..., :256] >> 4], axis=-1)
    middle, last = (np.concatenate([bits >> s & 3 for s in (0, 2, 4, 6)], axis=-1) for bits in (six[..., 256:], second))
    whole = upper << 4 | middle << 2 | last
    return _p8(np.concatenate([first[:, :start], whole.reshape(groups, -1)], axis=1), columns)[:rows]


def _scales_and_nibbles(groups: np.ndarray, blocks: int) -> tuple[np.ndarray, np.ndarray]:
    d = groups[:, : blocks * 32].copy().view("<f2").reshape(-1, blocks, 16).swapaxes(1, 2).astype(np.float32)
    return d[..., None], groups[:, -(-blocks // 2) * 64 :].reshape(len(groups), blocks, 256)


def _p4(groups: np.ndarray, columns: int) -> np.ndarray:
    blocks = groups.reshape(len(groups), columns // 32, 320)
    scales = blocks[..., 256:].copy().view("<f2").reshape(*blocks.shape[:2], 2, 16).astype(np.float32)
    d, least = (scales[:, :, i].swapaxes(1, 2)[..., None] for i in (0, 1))
    return (_nibbles(blocks[..., :256]) * d + least).reshape(-1, columns)


_UNPACK = {
    2: lambda groups, columns: _columns(groups, columns, "<f4"),
    3: lambda groups, columns: _columns(groups, columns, "<f2").astype(np.float32),
    4: _bfloat,
    5: _p8,
    6: _p4,
    7: _p4s,
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_number_comes_back(tmp_path: Path, kind: str) -> None:
    source = RandomSource(FAMILIES["qwen2"], kind)
    pack(source, tmp_path / "model.bin")
    packed = Packed(tmp_path / "model.bin")
    assert (packed.magic, packed.version, packed.header_bytes) == (b"gptb.bin", VERSION, 96 + 16 * SECTIONS)
    names = ["model.embed_tokens.weight", "lm_head.weight", "model.norm.weight"]
    for index, name in enumerate(names):
        assert np.array_equal(packed.matrix(index), source.array(name)), name
    layer = "model.layers.2."
    slots = {1: "self_attn.q_proj.weight", 2: "self_attn.k_proj.weight", 4: "self_attn.o_proj.weight"}
    slots |= {5: "self_attn.q_proj.bias", 12: "post_attention_layernorm.weight", 15: "mlp.down_proj.weight"}
    for slot, name in slots.items():
        assert np.array_equal(packed.matrix(3 + 2 * SLOTS + slot), source.array(layer + name)), name


@pytest.mark.parametrize(
    ("kind", "stored", "bound"),
    [
        ("Q5_0", 5, 0.0),
        ("Q4_K", 6, 0.002),
        *((kind, 5, 0.0045) for kind in ("Q5_1", "Q2_K", "Q3_K", "Q5_K", "Q6_K")),
    ],
)
def test_other_blocks_are_kept_or_rounded(
    tmp_path: Path, kind: str, stored: int, bound: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = RandomSource(WIDE, kind)
    monkeypatch.setattr(two_file, "_PIECE_ROWS", 64)  # the embedding has 515 rows
    pack(source, tmp_path / "model.bin")
    packed = Packed(tmp_path / "model.bin")
    for index, name in ((0, "model.embed_tokens.weight"), (3 + SLOTS + 15, "model.layers.1.mlp.down_proj.weight")):
        expected = 8 if index == 0 and stored == 5 else stored  # a head of 8 bits lies in two parts
        assert struct.unpack_from("<I", packed.section(9), 32 * index) == (expected,)
        exact = source.array(name)
        largest = np.abs(exact.reshape(-1, 32)).max(axis=1, keepdims=True)
        off = np.abs(packed.matrix(index) - exact).reshape(-1, 32)
        assert (off <= bound * largest).all(), name


def test_a_tied_head_is_stored_once(tmp_path: Path) -> None:
    pack(RandomSource(LLAMA), tmp_path / "model.bin")
    table = Packed(tmp_path / "model.bin").section(9)
    assert table[:32] == table[32:64]


def test_norms_carry_their_offset(tmp_path: Path) -> None:
    source = RandomSource(FAMILIES["gemma3"])
    pack(source, tmp_path / "model.bin")
    assert np.array_equal(Packed(tmp_path / "model.bin").matrix(2), source.array("model.norm.weight") + np.float32(1))


def test_eight_bits_are_a_hundredth_of_the_size_of_a_block_off(tmp_path: Path) -> None:
    source = RandomSource(LLAMA)
    pack(source, tmp_path / "model.bin", eight_bits=True)
    matrix, exact = Packed(tmp_path / "model.bin").matrix(0), source.array("model.embed_tokens.weight")
    largest = np.abs(exact.reshape(-1, 32)).max(axis=1)
    assert (np.abs(matrix - exact).reshape(-1, 32).max(axis=1) <= largest / 127 * 0.51).all()


def test_equal_sources_make_equal_bytes(tmp_path: Path) -> None:
    for name in ("a.bin", "b.bin"):
        pack(RandomSource(LLAMA, "Q4_1"), tmp_path / name, instructions="Be brief.")
    assert (tmp_path / "a.bin").read_bytes() == (tmp_path / "b.bin").read_bytes()


class Failing(RandomSource):
    """Breaks off in the middle of the weights."""

    def array(self, name: str) -> np.ndarray:
        if name.startswith("model.layers.1"):
            raise WeightsInvalid("The file ends too early.")
        return super().array(name)


def test_what_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"old")
    with pytest.raises(WeightsInvalid):
        pack(Failing(LLAMA), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_width_that_vectors_do_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnsupported, match="head_dim is 8"):
        pack(RandomSource(replace(LLAMA, head_dim=8)), tmp_path / "model.bin")


def test_instructions_and_template_stand_in_the_file(tmp_path: Path) -> None:
    pack(RandomSource(LLAMA), tmp_path / "model.bin", instructions="Antworte kurz: ja/nein.")
    packed = Packed(tmp_path / "model.bin")
    assert [packed.section(index).decode() for index in range(7)] == [
        "random",
        "Antworte kurz: ja/nein.",
        "<|im_start|>system\n",
        "<|im_end|>\n<|im_start|>user\n",
        "<|im_start|>user\n",
        "<|im_end|>\n<|im_start|>assistant\n",
        "<|im_end|>\n<|im_start|>user\n",
    ]


def test_a_template_that_strips_is_seen() -> None:
    stripping = RandomSource(
        LLAMA, template=RandomSource(LLAMA).template.replace("message.content", "message.content|trim")
    )  # type: ignore[union-attr]
    assert segments(stripping, required=True).trims
    assert not segments(RandomSource(LLAMA), required=True).trims


COUNTING = "{% for message in messages %}{{ loop.index }} {{ message.content }}\n{% endfor %}"
REFUSING = (
    "{% for m in messages %}{% if m.role == 'system' %}{{ raise_exception('no') }}{% endif %}"
    "{{ '[' if m.role == 'user' else '>' }}{{ m.content }}{{ ']' if m.role == 'user' }}{% endfor %}>"
)


def test_a_template_that_cannot_be_followed_is_refused_where_a_chat_is_wanted(tmp_path: Path) -> None:
    source = RandomSource(LLAMA, template=COUNTING)
    with pytest.raises(ModelUnsupported, match="chat template"):
        pack(source, tmp_path / "model.bin", instructions="")
    pack(source, tmp_path / "model.bin")
    assert segments(source, required=False) == Segments()


def test_a_template_without_system_messages_works_without_instructions() -> None:
    source = RandomSource(LLAMA, template=REFUSING)
    with pytest.raises(TemplateInvalid):
        ChatTemplate(REFUSING).render([Message("system", "x")])
    found = segments(source, required=True)
    assert (found.open, found.after_user) == ("[", "]>")


def test_the_segments_make_the_ids_of_the_template() -> None:
    source = RandomSource(LLAMA)
    chat, tokenizer = segments(source, required=True), source.tokenizer()
    messages = [Message("system", "Be."), Message("user", "A b"), Message("assistant", "C"), Message("user", "d")]
    text = "".join(
        [
            chat.open_system,
            "Be.",
            chat.after_system,
            "A b",
            chat.after_user,
            "C",
            chat.after_assistant,
            "d",
            chat.after_user,
        ]
    )
    template = source.chat_template()
    assert template is not None
    assert tokenizer.encode(text, specials=True) == encode_chat(template, tokenizer, messages)


def test_a_model_without_a_template_chats_in_plain_words() -> None:
    found = segments(RandomSource(LLAMA, template=None), required=True)
    assert found.open.endswith("User: ")
    assert found.after_user.endswith("Assistant:")


@pytest.mark.weights
def test_the_default_model_is_packed_quickly_and_exactly(tmp_path: Path, smollm2_path: Path) -> None:
    from engine.weights.source import open_source

    source = open_source(smollm2_path)
    pack(source, tmp_path / "model.bin", instructions="")
    packed = Packed(tmp_path / "model.bin")
    assert np.array_equal(packed.matrix(0), source.array("model.embed_tokens.weight"))
    q = source.array("model.layers.7.self_attn.q_proj.weight")
    assert np.array_equal(packed.matrix(3 + 7 * SLOTS + 1), q)
    assert len(packed.bytes) <= smollm2_path.stat().st_size
    assert two_file.ALIGNMENT == 64
