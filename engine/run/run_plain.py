"""run.py: the same model.bin as run.c, in Python and numpy alone: slower, shorter, the same tokens.

    python run.py model.bin -p "Why is the sky blue?" [-n N] [-t TEMPERATURE] [-s SEED] [-r] [--ids]

It is written to be read: the file, the vocabulary, the model, the loop. The layout of the file and what each part of it
means are told in run.c. The weights are turned into float32, four bytes a parameter.
"""

# ruff: noqa: T201  (this is a program of its own)

from __future__ import annotations

import argparse
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Bytes: TypeAlias = NDArray[np.uint8]

SECTIONS = (
    "name instructions open_system after_system open after_user after_assistant sliding rotations tensors "
    "piece_ends pieces bytes merges sorted added classes ends prefix"
).split()
SLOTS = (
    "attention_norm q k v o q_bias k_bias v_bias o_bias q_norm k_norm after_attention_norm "
    "mlp_norm gate up down after_mlp_norm"
).split()
TEXTS, NO_TOKEN, SPECIAL = 7, 0xFFFFFFFF, 1 << 31
ONE_DIGIT, LLAMA3, QWEN2, WHOLE_WORDS, PREFIX_SPACE, TRIM = 1, 2, 4, 8, 16, 32
OTHER, LETTER, NUMBER, SPACE = range(4)


@dataclass
class Tensor:
    """A matrix or a vector as float32; `rounds`: its inputs are rounded to 8 bits."""

    numbers: Floats
    rounds: bool

    def times(self, x: Floats) -> Floats:
        """(T, columns) -> (T, rows)."""
        product: Floats = (rounded(x) if self.rounds else x) @ self.numbers.T
        return product


Layer: TypeAlias = dict[str, Tensor | None]


class File:
    """A model.bin: the numbers of its header, its sections by name, its tensors."""

    def __init__(self, path: Path) -> None:
        self.data: Bytes = np.memmap(path, np.uint8, "r")
        header = self.data[: 96 + 16 * len(SECTIONS)].tobytes()
        magic, version, _ = struct.unpack_from("<8s2I", header)
        if magic != b"gptb.bin" or version != 3:
            raise SystemExit(f"{path} is not a model.bin of version 3.")
        whole, real = struct.unpack_from("<12I", header, 16), struct.unpack_from("<5f", header, 64)
        self.hidden, self.layers, self.heads, self.kv_heads, self.head_dim, self.inner = whole[:6]
        self.vocabulary, self.context, self.window, self.gelu, self.spelling, self.cutting = whole[6:]
        self.eps, self.embedding_scale, self.attention_scale, self.attention_softcap, self.logit_softcap = real
        places = struct.unpack_from(f"<{2 * len(SECTIONS)}Q", header, 96)
        self.raw = {name: self.data[a : a + n] for name, a, n in zip(SECTIONS, places[::2], places[1::2], strict=True)}
        self.text = {name: bytes(self.raw[name]).decode() for name in SECTIONS[:TEXTS]}

    def words(self, name: str) -> NDArray[np.uint32]:
        """A section as whole numbers."""
        return self.raw[name].view("<u4")

    def tensor(self, index: int) -> Tensor | None:
        """Tensor `index` of the table, None where the model has none."""
        kind, rows, columns, _, offset, size = struct.unpack_from("<4I2Q", self.raw["tensors"].tobytes(), 32 * index)
        data = self.data[offset : offset + size]
        if kind <= 1:
            return Tensor(data.view("<f4"), rounds=False) if kind else None
        if kind == 8:
            data = joined(data, -(-rows // 16), columns // 32)
        groups = data.reshape(-(-rows // 16), -1)  # sixteen rows lie interleaved
        numbers = UNPACK[kind](groups, columns).reshape(-1, columns)[:rows]
        return Tensor(numbers, rounds=kind >= 5)

    def matrix(self, index: int) -> Tensor:
        """A tensor that must be there."""
        tensor = self.tensor(index)
        assert tensor is not None
        return tensor

    vector = matrix


def floats(kind: str) -> Callable[[Bytes, int], Floats]:
    """Unpacks column after column of sixteen numbers."""
    return lambda groups, columns: groups.view(kind).reshape(-1, columns, 16).swapaxes(1, 2).astype(np.float32)


def bfloats(groups: Bytes, columns: int) -> Floats:
    """Upper halves of single precision, in the same order."""
    bits = groups.view("<u2").reshape(-1, columns, 16).swapaxes(1, 2).astype(np.uint32) << 16
    return bits.view(np.float32)


def p8(groups: Bytes, columns: int) -> Floats:
    """Blocks of 32 columns, d q."""
    blocks = columns // 32
    d = groups[:, : blocks * 32].copy().view("<f2").reshape(-1, blocks, 16).swapaxes(1, 2)
    q = groups[:, -(-blocks // 2) * 64 :].reshape(-1, blocks, 8, 16, 4).transpose(0, 3, 1, 2, 4)
    numbers: Floats = (q.reshape(-1, 16, blocks, 32) - np.float32(128)) * d[..., None].astype(np.float32)
    return numbers


def p4(groups: Bytes, columns: int) -> Floats:
    """Blocks of 32 columns, d q + m."""
    blocks = groups.reshape(len(groups), columns // 32, 320)
    q = blocks[..., :256].reshape(len(groups), -1, 4, 16, 4).transpose(0, 3, 1, 2, 4).reshape(len(groups), 16, -1, 16)
    d, m = blocks[..., 256:].copy().view("<f2").reshape(len(groups), -1, 2, 16).transpose(2, 0, 3, 1)[..., None]
    numbers: Floats = np.concatenate([q & 15, q >> 4], axis=3) * d.astype(np.float32) + m.astype(np.float32)
    return numbers


def p4s(groups: Bytes, columns: int) -> Floats:
    """Blocks of 32 columns, d (q - 8)."""
    blocks = columns // 32
    d = groups[:, : blocks * 32].copy().view("<f2").reshape(-1, blocks, 16).swapaxes(1, 2)
    q = groups[:, -(-blocks // 2) * 64 :].reshape(-1, blocks, 4, 16, 4).transpose(0, 3, 1, 2, 4)
    q = q.reshape(-1, 16, blocks, 16)
    numbers: Floats = (np.concatenate([q & 15, q >> 4], axis=3) - np.float32(8)) * d[..., None].astype(np.float32)
    return numbers


def joined(data: Bytes, groups: int, blocks: int) -> Bytes:
    """A matrix whose bytes lie in two parts, six bits and two, as p8 takes it."""
    last = data[data.size - groups * blocks * 128 :].reshape(groups, blocks, 1, 128)
    first = data[: data.size - last.size].reshape(groups, -1)
    start = first.shape[1] - blocks * 384
    bits = first[:, start:].reshape(groups, blocks, 3, 128)
    shifts = np.arange(0, 8, 2, dtype=np.uint8)[:, None]
    upper = np.concatenate([bits[:, :, :2] << 4, bits[:, :, :2] & 0xF0], axis=2)
    numbers = upper | (bits[:, :, 2:] >> shifts & 3) << 2 | (last >> shifts & 3)
    return np.concatenate([first[:, :start], numbers.reshape(groups, -1)], axis=1)


UNPACK = {2: floats("<f4"), 3: floats("<f2"), 4: bfloats, 5: p8, 6: p4, 7: p4s, 8: p8}


class Vocabulary:
    """Text to tokens by byte-pair encoding, and back."""

    def __init__(self, file: File) -> None:
        self.file, self.way = file, file.cutting
        ends, pieces = file.words("piece_ends").tolist(), bytes(file.raw["pieces"])
        self.pieces = [pieces[start:end] for start, end in zip([0, *ends], ends, strict=False)]
        self.bytes = file.words("bytes").tolist()
        self.merges = {(a, b): (rank, ab) for a, b, rank, ab in file.words("merges").reshape(-1, 4).tolist()}
        self.known = {self.pieces[i]: i for i in reversed(file.words("sorted").tolist())}
        self.added = [
            (self.pieces[i % SPECIAL].decode(), i % SPECIAL, i >= SPECIAL) for i in file.words("added").tolist()
        ]
        classes = file.words("classes")
        self.starts, self.classes = classes >> 2, classes & 3

    def kind(self, text: str, at: int) -> int | None:
        """The class of a character: letter, number, space or other; None at the end."""
        if at >= len(text):
            return None
        return int(self.classes[np.searchsorted(self.starts, ord(text[at]), "right") - 1])

    def run(self, text: str, at: int, kind: int | None, most: int = sys.maxsize) -> int:
        """Behind the characters of one class."""
        start = at
        while at - start < most and self.kind(text, at) == kind:
            at += 1
        return at

    def cut(self, text: str, at: int) -> int:
        """Where the piece that begins here ends."""
        new = self.way & (LLAMA3 | QWEN2)
        for tail in ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d"):
            word = text[at : at + len(tail)]
            if word == tail or (new and word.isascii() and word.lower() == tail):
                return at + len(tail)
        return self.cut_new(text, at) if new else self.cut_old(text, at)

    def cut_old(self, text: str, at: int) -> int:
        """GPT-2's: words, numbers and signs with the space before them; of other spaces the last is left over."""
        word = at + (text[at] == " ")
        if self.kind(text, word) not in (SPACE, None):
            return self.run(text, word, self.kind(text, word))
        return self.spaces(text, at)

    def cut_new(self, text: str, at: int) -> int:
        """Llama 3's and Qwen 2's: one sign may begin a word, numbers are short, line breaks end a piece."""
        kind, line = self.kind(text, at), text[at] in "\r\n"
        if kind == LETTER or (not line and kind != NUMBER and self.kind(text, at + 1) == LETTER):
            return self.run(text, at + (kind != LETTER), LETTER)
        if kind == NUMBER:
            return self.run(text, at, NUMBER, 1 if self.way & QWEN2 else 3)
        sign = at + (text[at] == " ")
        if self.kind(text, sign) == OTHER:
            end = self.run(text, sign, OTHER)
            while text[end : end + 1] in ("\r", "\n"):
                end += 1
            return end
        blank = text[at : self.run(text, at, SPACE)]
        broken = max(blank.rfind("\r"), blank.rfind("\n")) + 1
        return at + broken if broken else self.spaces(text, at)

    def spaces(self, text: str, at: int) -> int:
        """Behind the spaces here, but the last of several is left to the word that follows."""
        end = self.run(text, at, SPACE)
        return end if end == len(text) or end == at + 1 else end - 1

    def merged(self, ids: list[int]) -> list[int]:
        """Neighbours joined, the earliest merge first, until none is left."""
        while True:
            ranks = [(self.merges[pair][0], at) for at, pair in enumerate(pairwise(ids)) if pair in self.merges]
            if not ranks:
                return ids
            at = min(ranks)[1]
            ids[at : at + 2] = [self.merges[ids[at], ids[at + 1]][1]]

    def spelled(self, data: bytes) -> list[int]:
        """The tokens of single bytes."""
        return [self.bytes[byte] for byte in data if self.bytes[byte] != NO_TOKEN]

    def encode_run(self, text: str) -> list[int]:
        """A text without added tokens."""
        if self.file.spelling and text:
            ids = [self.known[b" "]] if self.way & PREFIX_SPACE else []
            for character in text.replace("\u2581", " "):
                data = character.encode()
                ids += [self.known[data]] if data in self.known else self.spelled(data)
            return self.merged(ids)
        ids, at, segment_end = [], 0, 0
        while at < len(text):
            if at == segment_end:  # with single digits a segment is one digit, or what stands between two
                segment_end = len(text)
                if self.way & ONE_DIGIT:
                    segment_end = at + 1
                    while self.kind(text, at) != NUMBER and self.kind(text, segment_end) not in (NUMBER, None):
                        segment_end += 1
            end = self.cut(text[:segment_end], at)
            data = text[at:end].encode()
            whole = self.known.get(data) if self.way & WHOLE_WORDS else None
            ids += self.merged(self.spelled(data)) if whole is None else [whole]
            at = end
        return ids

    def encode(self, text: str, specials: bool = False) -> list[int]:
        """The ids of a text; control tokens spelled in it count only with `specials`."""
        ids, start, at = [], 0, 0
        while at < len(text):
            found = next((a for a in self.added if (specials or not a[2]) and text.startswith(a[0], at)), None)
            if found:
                ids += [*self.encode_run(text[start:at]), found[1]]
                start = at = at + len(found[0])
            else:
                at += 1
        return ids + self.encode_run(text[start:])

    def chat(self, message: str) -> list[int]:
        """The ids of a first message in the model's chat template; a control token in the message is plain text."""
        text = self.file.text
        if not text["after_user"]:
            return [*self.file.words("prefix").tolist(), *self.encode(message)]
        parts = [(text["open"], True)]
        if text["instructions"]:
            parts = [(text["open_system"], True), (text["instructions"], False), (text["after_system"], True)]
        ids, plain = [], ""
        for part, template in [*parts, (message, False), (text["after_user"], True)]:
            rest = part.strip(" \t\n\v\f\r") if self.way & TRIM and not template else part
            while template and (found := self.first_control(rest)):
                before, token = found
                ids += [*self.encode(plain + rest[:before]), token]
                plain, rest = "", rest[before + len(self.pieces[token].decode()) :]
            plain += rest
        return ids + self.encode(plain)

    def first_control(self, text: str) -> tuple[int, int] | None:
        """Where the first control token in a template's text stands, and its id."""
        places = [(text.find(spelling), -len(spelling), token) for spelling, token, _ in self.added if spelling in text]
        return (min(places)[0], min(places)[2]) if places else None


def rounded(x: Floats) -> Floats:
    """Inputs as run.c rounds them: 8 bits a number in blocks of 32, 8 more in the blocks that stand out."""
    blocks = x.reshape(len(x), -1, 32)
    largest = np.abs(blocks).max(axis=2, keepdims=True)
    inverse = np.divide(np.float32(127), largest, out=np.zeros_like(largest), where=largest > 1e-30)
    scale = largest / np.float32(127)
    q = np.rint(blocks * inverse)
    rest = np.rint((blocks - scale * q) * (np.float32(254) * inverse)) * (scale / np.float32(254))
    fine = scale * scale > (scale * scale).mean(axis=1, keepdims=True)
    both: Floats = scale * q + np.where(fine, rest, np.float32(0))
    return both.reshape(x.shape)


class Model:
    """The forward pass over one growing sequence. T is the number of new tokens, S that of all so far."""

    def __init__(self, file: File) -> None:
        self.file, self.length = file, 0
        self.embedding, self.head, self.norm = file.matrix(0), file.matrix(1), file.vector(2)
        starts = [3 + layer * len(SLOTS) for layer in range(file.layers)]
        self.layers = [{slot: file.tensor(start + place) for place, slot in enumerate(SLOTS)} for start in starts]
        empty = np.zeros((file.kv_heads, 0, file.head_dim), np.float32)
        self.keys, self.values = [empty] * file.layers, [empty] * file.layers
        self.angles = file.raw["rotations"].view("<f4").reshape(2, -1)

    def logits(self, ids: list[int]) -> Floats:
        """Appends tokens; (V,) logits behind the last."""
        file = self.file
        x = self.embedding.numbers[ids] * np.float32(file.embedding_scale)  # (T, hidden)
        for index, layer in enumerate(self.layers):
            y = self.attention(index, layer, self.normed(x, layer["attention_norm"]))
            x = x + (y if layer["after_attention_norm"] is None else self.normed(y, layer["after_attention_norm"]))
            y = self.mlp(layer, self.normed(x, layer["mlp_norm"]))
            x = x + (y if layer["after_mlp_norm"] is None else self.normed(y, layer["after_mlp_norm"]))
        self.length += len(ids)
        row: Floats = self.head.times(self.normed(x[-1:], self.norm))[0]
        cap = np.float32(file.logit_softcap)
        return cap * np.tanh(row / cap) if cap else row

    def normed(self, x: Floats, weight: Tensor | None) -> Floats:
        """Root mean square layer normalisation, arXiv:1910.07467."""
        assert weight is not None
        squares = (x * x).mean(axis=-1, keepdims=True) + np.float32(self.file.eps)
        y: Floats = x * (np.float32(1) / np.sqrt(squares)) * weight.numbers
        return y

    def rotated(self, heads: Floats, sliding: bool) -> Floats:
        """RoPE, arXiv:2104.09864, on (T, heads, D)."""
        places = np.arange(self.length, self.length + len(heads), dtype=np.float32)
        angles = np.outer(places, self.angles[int(sliding)])[:, None]
        a, b = np.split(heads, 2, axis=2)
        cosines, sines = np.cos(angles), np.sin(angles)
        return np.concatenate([a * cosines - b * sines, b * cosines + a * sines], axis=2)

    def attention(self, index: int, layer: Layer, x: Floats) -> Floats:
        """(T, hidden) -> (T, hidden): softmax(q k) v (arXiv:1706.03762), keys and values kept in half precision."""
        file, count = self.file, len(x)
        sliding = bool(file.raw["sliding"][index])
        q, k, v = (product(layer, name, x).reshape(count, -1, file.head_dim) for name in "qkv")
        q = self.normed(q, layer["q_norm"]) if layer["q_norm"] is not None else q
        k = self.normed(k, layer["k_norm"]) if layer["k_norm"] is not None else k
        q, k = self.rotated(q, sliding) * np.float32(file.attention_scale), self.rotated(k, sliding)
        self.keys[index] = np.concatenate([self.keys[index], halves(k)], axis=1)  # (K, S, D)
        self.values[index] = np.concatenate([self.values[index], halves(v)], axis=1)
        grouped = q.reshape(count, file.kv_heads, -1, file.head_dim).transpose(1, 2, 0, 3)  # (K, H/K, T, D)
        scores = grouped @ self.keys[index][:, None].swapaxes(2, 3)  # (K, H/K, T, S)
        cap = np.float32(file.attention_softcap)
        scores = cap * np.tanh(scores / cap) if cap else scores
        scores = np.where(self.visible(count, sliding), scores, np.float32(-np.inf))
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        seen = (weights @ self.values[index][:, None]) / weights.sum(axis=-1, keepdims=True)
        return product(layer, "o", seen.transpose(2, 0, 1, 3).reshape(count, -1))

    def visible(self, count: int, sliding: bool) -> NDArray[np.bool_]:
        """(T, S): what each new position sees."""
        query, key = np.arange(self.length, self.length + count)[:, None], np.arange(self.length + count)
        seen: NDArray[np.bool_] = key <= query
        return seen & (key > query - self.file.window) if sliding else seen

    def mlp(self, layer: Layer, x: Floats) -> Floats:
        """A gated linear unit, arXiv:2002.05202."""
        gate, up = product(layer, "gate", x), product(layer, "up", x)
        curve = np.float32(1.5957691216) * (gate + np.float32(0.044715) * gate**3) if self.file.gelu else gate
        with np.errstate(over="ignore"):
            return product(layer, "down", gate / (1 + np.exp(-curve)) * up)


def product(layer: Layer, name: str, x: Floats) -> Floats:
    """A matrix of a layer and, where it has one, its bias."""
    matrix, bias = layer[name], layer.get(f"{name}_bias")
    assert matrix is not None
    y: Floats = matrix.times(x)
    if bias is not None:
        y = y + bias.numbers
    return y


def halves(heads: Floats) -> Floats:
    """(T, K, D) -> (K, T, D), rounded to half precision."""
    return heads.swapaxes(0, 1).astype(np.float16).astype(np.float32)


def chosen(logits: Floats, temperature: float, random: np.random.Generator) -> int:
    """The next token: of the 40 likeliest the fewest that reach 90 % of the probability, one is drawn."""
    if temperature <= 0:
        return int(logits.argmax())
    ids = np.argsort(-logits, kind="stable")[:40]
    weights = np.exp((logits[ids] - logits[ids[0]]) / np.float32(temperature))
    kept = ids[: int(np.searchsorted(np.cumsum(weights), 0.9 * weights.sum())) + 1]
    return int(random.choice(kept, p=weights[: len(kept)] / weights[: len(kept)].sum()))


def main() -> None:
    """Answers one prompt."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("-p", dest="prompt", required=True, help="answer this")
    parser.add_argument("-n", dest="tokens", type=int, default=512, help="at most so many tokens")
    parser.add_argument("-t", dest="temperature", type=float, default=0.8, help="0 always takes the likeliest token")
    parser.add_argument("-s", dest="seed", type=int, help="seed of the draws")
    parser.add_argument("-r", dest="raw", action="store_true", help="continue the prompt without the chat template")
    parser.add_argument("--ids", action="store_true", help="print the ids of the answer")
    options = parser.parse_args()
    file = File(options.model)
    vocabulary, model, random = Vocabulary(file), Model(file), np.random.default_rng(options.seed)
    ends = set(file.words("ends").tolist())
    ids = vocabulary.encode(options.prompt) if options.raw else vocabulary.chat(options.prompt)
    for _ in range(options.tokens):
        ids = [chosen(model.logits(ids), options.temperature, random)]
        if ids[0] in ends:
            break
        sys.stdout.buffer.write(f"{ids[0]} ".encode() if options.ids else vocabulary.pieces[ids[0]])
        sys.stdout.buffer.flush()
    print()


if __name__ == "__main__":
    main()
