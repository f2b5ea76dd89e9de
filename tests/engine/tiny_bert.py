"""A tiny BERT with random weights in the layout of sentence-transformers."""

from __future__ import annotations

import json
from pathlib import Path

import tokenizers
import torch
from safetensors.torch import save_file
from tokenizers import models, normalizers, pre_tokenizers, processors

from engine.embedding import BertConfig

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "ship", "sails", "slow", "##ly", "home", "."]
SETTINGS = {
    "model_type": "bert",
    "hidden_act": "gelu",
    "hidden_size": 32,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 48,
    "vocab_size": len(WORDS),
    "max_position_embeddings": 40,
    "type_vocab_size": 2,
    "layer_norm_eps": 1e-12,
}
TEXTS = ["The ship sails slowly home.", "ship", "", "home home home the slow ship", "The ship sails slowly home."]


def write_json(path: Path, values: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(values), encoding="utf-8")


def wordpiece() -> tokenizers.Tokenizer:
    tokenizer = tokenizers.Tokenizer(models.WordPiece({word: n for n, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer()
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    tokenizer.enable_truncation(4)  # as published folders have it; sentence-transformers does not obey it
    return tokenizer


def make_folder(folder: Path, **changes: int) -> Path:
    """The folder, made; `changes` are sizes that differ from SETTINGS."""
    settings = SETTINGS | changes
    write_json(folder / "config.json", settings)
    write_json(
        folder / "1_Pooling" / "config.json", {"pooling_mode_mean_tokens": True, "pooling_mode_cls_token": False}
    )
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 8, "do_lower_case": False})
    sizes = {key: value for key, value in settings.items() if isinstance(value, int)}
    random = torch.Generator().manual_seed(0)
    tensors = {
        name: ("LayerNorm.weight" in name) + 0.3 * torch.randn(shape, generator=random)
        for name, shape in BertConfig(**sizes, layer_norm_eps=1e-12).shapes().items()
    }
    save_file(tensors, folder / "model.safetensors")
    wordpiece().save(str(folder / "tokenizer.json"))
    return folder


def changed(path: Path, **values: object) -> None:
    settings = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    write_json(path, settings | values)
