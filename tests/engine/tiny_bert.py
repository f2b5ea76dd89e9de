"""Tiny BERTs and relatives with random weights in the layout of sentence-transformers."""

from __future__ import annotations

import json
from pathlib import Path

import tokenizers
import torch
from safetensors.torch import save_file
from tokenizers import models, normalizers, pre_tokenizers, processors

from engine.weights.bert_tensors import FAMILIES, BertConfig

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


# Of each family what its config.json and its tensors have that BERT's have not, as transformers writes them.
RELATIVES: dict[str, dict[str, object]] = {
    "bert": {},
    "roberta": {"pad_token_id": 1, "type_vocab_size": 1},
    "xlm-roberta": {"pad_token_id": 1, "type_vocab_size": 1},
    "mpnet": {"pad_token_id": 1, "relative_attention_num_buckets": 32},
    "distilbert": {"pad_token_id": 0, "activation": "gelu", "sinusoidal_pos_embds": False},
}
_DISTILBERT_SIZES = {
    "hidden_size": "dim",
    "num_hidden_layers": "n_layers",
    "num_attention_heads": "n_heads",
    "intermediate_size": "hidden_dim",
}
_NAMES = {
    "mpnet": [
        ("attention.self.query", "attention.attn.q"),
        ("attention.self.key", "attention.attn.k"),
        ("attention.self.value", "attention.attn.v"),
        ("attention.output.dense", "attention.attn.o"),
        ("attention.output.LayerNorm", "attention.LayerNorm"),
    ],
    "distilbert": [
        ("encoder.layer", "transformer.layer"),
        ("attention.self.query", "attention.q_lin"),
        ("attention.self.key", "attention.k_lin"),
        ("attention.self.value", "attention.v_lin"),
        ("attention.output.dense", "attention.out_lin"),
        ("attention.output.LayerNorm", "sa_layer_norm"),
        ("intermediate.dense", "ffn.lin1"),
        ("output.dense", "ffn.lin2"),
        ("output.LayerNorm", "output_layer_norm"),
    ],
}
_STEPS = "sentence_transformers.models."


def make_relative(folder: Path, family: str, *, steps: tuple[str, ...] = ("Pooling",), **sizes: int) -> Path:
    """A folder as sentence-transformers writes it of a model of `family`: modules.json, and a folder for each step."""
    numbers = {key: value for key, value in SETTINGS.items() if isinstance(value, int)} | {"layer_norm_eps": 1e-12}
    numbers |= {"num_attention_heads": 2, "max_position_embeddings": 80} | sizes
    first = 2 if FAMILIES[family].positions_after_padding else 0
    config = BertConfig(
        **numbers
        | {
            "type_vocab_size": int(str(RELATIVES[family].get("type_vocab_size", 2)))
            if FAMILIES[family].segments
            else 0,
            "max_position_embeddings": numbers["max_position_embeddings"] - first,
            "first_position": first,
            "relative_attention_num_buckets": 32 if family == "mpnet" else 0,
        },  # type: ignore[arg-type]
        family=family,
    )
    random = torch.Generator().manual_seed(1)
    tensors = {
        _own_name(name, family): ("LayerNorm.weight" in name) + 0.3 * torch.randn(shape, generator=random)
        for name, shape in config.shapes().items()
    }
    if family == "mpnet":
        tensors["encoder.relative_attention_bias.weight"] *= 5  # else they would hardly matter
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})
    keys = _DISTILBERT_SIZES if family == "distilbert" else {}
    stated = {"model_type": family, "hidden_act": "gelu"} | {
        keys.get(key, key): value for key, value in numbers.items()
    }
    write_json(folder / "config.json", stated | RELATIVES[family])
    wordpiece().save(str(folder / "tokenizer.json"))
    write_json(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "pad_token": "[PAD]",
            "unk_token": "[UNK]",
            "model_max_length": 64,
        },
    )
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 64, "do_lower_case": False})
    listed = [{"idx": 0, "name": "0", "path": "", "type": f"{_STEPS}Transformer"}]
    for place, step in enumerate(steps, start=1):
        listed.append({"idx": place, "name": str(place), "path": f"{place}_{step}", "type": f"{_STEPS}{step}"})
        (folder / f"{place}_{step}").mkdir()
    (folder / "modules.json").write_text(json.dumps(listed), encoding="utf-8")
    set_pooling(folder, "mean")
    return folder


def set_pooling(folder: Path, way: str, width: int = 32) -> None:
    flags = {"cls": "cls_token", "mean": "mean_tokens", "max": "max_tokens", "lasttoken": "lasttoken"}
    stated = {f"pooling_mode_{flag}": name == way for name, flag in flags.items()}
    write_json(folder / "1_Pooling" / "config.json", {"word_embedding_dimension": width} | stated)


def add_dense(folder: Path, place: str, out: int, activation: str, width: int = 32) -> None:
    random = torch.Generator().manual_seed(2)
    weights = {
        "linear.weight": torch.randn((out, width), generator=random),
        "linear.bias": torch.randn(out, generator=random),
    }
    save_file(weights, folder / place / "model.safetensors", {"format": "pt"})
    settings = {"in_features": width, "out_features": out, "bias": True, "activation_function": activation}
    write_json(folder / place / "config.json", settings)


def _own_name(name: str, family: str) -> str:
    for theirs, own in _NAMES.get(family, []):
        name = name.replace(f".{theirs}.", f".{own}.") if not name.startswith(theirs) else own + name[len(theirs) :]
    return name


def changed(path: Path, **values: object) -> None:
    settings = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    write_json(path, settings | values)
