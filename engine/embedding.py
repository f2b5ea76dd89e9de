"""A sentence-transformers folder but for its weights: the sizes of its BERT, its tokenizer, how tokens become a vector.

What both encoders share, `engine.encoder` on torch and `engine.run.native_encoder` on encode.c. No torch here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import tokenizers

from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from engine.pooling import Recipe, modules
from engine.weights.bert_tensors import HINT, BertConfig, BertTensors
from engine.weights.checkpoint import Checkpoint

MOST_TOKENIZER_BYTES = 1 << 26
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class EmbeddingFolder:
    """A folder whose files have been read and checked; `open` makes one."""

    checkpoint: Checkpoint
    config: BertConfig
    recipe: Recipe
    tokenizer: tokenizers.Tokenizer

    @classmethod
    def open(cls, path: Path) -> EmbeddingFolder:
        """The folder at `path`.

        Raises ModelMissing when there is none, WeightsInvalid when its files are not sound, ModelUnsupported for
        another architecture or another way of pooling.
        """
        if not path.is_dir():
            raise ModelMissing(f"There is no embedder at {path}.", hint="`gptb models list` shows what is here.")
        model = _transformer(path)
        checkpoint = Checkpoint(model)
        checkpoint.name = path.resolve().name
        config = BertConfig.of(checkpoint)
        recipe = Recipe.of(path, config.hidden_size)
        return cls(checkpoint, config, recipe, open_tokenizer(model, config.vocab_size, recipe.lower_case))

    @property
    def identity(self) -> str:
        """Name and short hash of the weights, and of all that is done with what they give."""
        digest = self.checkpoint.sha256()
        if self.recipe.digest:
            digest = sha256((digest + self.recipe.digest).encode()).hexdigest()
        return f"{self.checkpoint.name}@{digest[:12]}"

    @property
    def dimension(self) -> int:
        """The length of a vector."""
        return self.recipe.dimension or self.config.hidden_size

    @property
    def max_tokens(self) -> int:
        """The longest input in tokens, the two marks around it included."""
        longest = self.config.max_position_embeddings
        return min(self.recipe.max_tokens or longest, longest)

    @property
    def text_tokens(self) -> int:
        """The longest passage in tokens, the two marks among them: what a prompt before it leaves of max_tokens."""
        prompt = self.tokenizer.encode(self.recipe.passage_prompt, add_special_tokens=False).ids
        return max(3, self.max_tokens - len(prompt))

    @property
    def tensors(self) -> BertTensors:
        """The weights by BERT's names."""
        return BertTensors(self.checkpoint, self.config)

    def ids(self, texts: Sequence[str], prompt: str = "") -> list[list[int]]:
        """The ids of each text, `prompt` before it: at most max_tokens, the two marks around it among them."""
        encodings = self.tokenizer.encode_batch_fast([prompt + whole(text) for text in texts])
        return [self._cut(encoding.ids) for encoding in encodings]

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """The character span of every token of `text`, none cut off, without the marks around it.

        A batch of one: unlike `encode` it lets other threads run meanwhile.
        """
        (encoding,) = self.tokenizer.encode_batch([whole(text)], add_special_tokens=False)
        return list(encoding.offsets)

    def _cut(self, ids: list[int]) -> list[int]:
        most = self.max_tokens
        return ids if len(ids) <= most else [*ids[: most - 1], ids[-1]]


def _transformer(folder: Path) -> Path:
    """Where the transformer of a folder lies: in the folder itself, but for old ones."""
    steps = modules(folder)
    if steps and steps[0][0] != "Transformer":
        raise ModelUnsupported(f"{folder.name} does not begin with a transformer but with {steps[0][0]}.", hint=HINT)
    return steps[0][1] if steps else folder


def open_tokenizer(folder: Path, vocab_size: int, lower_case: bool = False) -> tokenizers.Tokenizer:
    """The folder's tokenizer, without its limits. Raises WeightsInvalid."""
    path = folder / "tokenizer.json"
    if not path.is_file() or path.stat().st_size > MOST_TOKENIZER_BYTES:
        raise WeightsInvalid(f"{folder.name} has no tokenizer.json of a sound size.", hint="Fetch the model again.")
    try:
        tokenizer = tokenizers.Tokenizer.from_buffer(path.read_bytes())
    except Exception as error:  # noqa: BLE001  the library raises plain Exception for whatever it does not like
        raise WeightsInvalid(f"tokenizer.json of {folder.name} is not sound: {str(error)[:200]}") from None
    if tokenizer.get_vocab_size() > vocab_size:
        raise WeightsInvalid(f"The tokenizer of {folder.name} has more tokens than its model.")
    if lower_case:  # by the tokenizer, so that its offsets stay those of the text
        small = tokenizers.normalizers.Lowercase()
        also = [tokenizer.normalizer] if tokenizer.normalizer else []
        tokenizer.normalizer = tokenizers.normalizers.Sequence([small, *also])
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def whole(text: str) -> str:
    """The text with halves of surrogate pairs, as file names can have, replaced one by one: no offset moves."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
