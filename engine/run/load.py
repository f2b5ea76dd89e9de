"""Puts the parameters of a source into a Transformer, in the form that runs best where it is placed."""

import torch
from torch import Tensor, nn

from engine.device import Placement
from engine.model import Block, Embedding, Linear, Transformer
from engine.run.quantize import BlockEmbedding, HalfLinear, Int4Linear, half_supported, packable
from engine.weights.requantize import plain_blocks
from engine.weights.source import ModelSource


def load(source: ModelSource, placement: Placement) -> Transformer:
    """The source's model, ready to run: products with a common input are one, no gradients.

    Raises WeightsInvalid and ModelUnsupported as the source does.
    """
    with torch.device("meta"):  # shapes only: every parameter is put in below
        model = Transformer(source.config)
    loader = _Loader(source, placement)
    for layer, block in enumerate(model.model.layers):
        assert isinstance(block, Block)
        loader.fill_block(block, f"model.layers.{layer}")
    loader.fill_ends(model)
    norms = {name: loader.tensor(name, torch.float32) for name, _ in model.named_parameters() if "norm" in name}
    model.load_state_dict(norms, strict=False, assign=True)
    return model.eval().requires_grad_(False)


def four_bit(source: ModelSource) -> bool:
    """Whether the source's matrices, by the first of them, are 4-bit blocks that can stay packed."""
    blocks = source.blocks("model.layers.0.self_attn.q_proj.weight")
    return blocks is not None and packable([plain_blocks(blocks)])


class _Loader:
    def __init__(self, source: ModelSource, placement: Placement) -> None:
        self.source, self.placement = source, placement
        self.names = set(source.names())
        self.int4 = placement.dtype == "int4"

    def fill_block(self, block: Block, name: str) -> None:
        attention, mlp = block.self_attn, block.mlp
        attention.qkv_proj = self.product(*(f"{name}.self_attn.{part}_proj" for part in "qkv"))
        attention.o_proj = self.product(f"{name}.self_attn.o_proj")
        mlp.gate_up_proj = self.product(f"{name}.mlp.gate_proj", f"{name}.mlp.up_proj")
        mlp.down_proj = self.product(f"{name}.mlp.down_proj")
        del attention.q_proj, attention.k_proj, attention.v_proj, mlp.gate_proj, mlp.up_proj

    def fill_ends(self, model: Transformer) -> None:
        """The embedding and the head. Packed, they are two; else a tied pair stays one tensor."""
        embedding, head = "model.embed_tokens.weight", "lm_head.weight"
        head = embedding if model.config.tie_word_embeddings else head
        embedding_blocks, head_blocks = (self.source.blocks(name) if self.int4 else None for name in (embedding, head))
        if embedding_blocks is not None and head_blocks is not None and half_supported():
            model.model.embed_tokens, model.lm_head = BlockEmbedding(embedding_blocks), HalfLinear(head_blocks)
            return
        weight = self.tensor(embedding, self.placement.weights)
        model.model.embed_tokens = Embedding.of(weight)
        model.lm_head = Linear.of(weight if head == embedding else self.tensor(head, self.placement.weights))

    def product(self, *names: str) -> nn.Module:
        """The matrices of that name, one below the other."""
        weights = [f"{name}.weight" for name in names]
        biases = [f"{name}.bias" for name in names if f"{name}.bias" in self.names]
        bias = torch.cat([self.tensor(name, self.placement.weights) for name in biases]) if biases else None
        if self.int4:
            blocks = [self.source.blocks(name) for name in weights]
            parts = [plain_blocks(part) for part in blocks if part is not None]
            if len(parts) == len(names) and packable(parts):
                return Int4Linear(parts, bias, self.placement.weights)
        return Linear.of(torch.cat([self.tensor(name, self.placement.weights) for name in weights]), bias)

    def tensor(self, name: str, dtype: torch.dtype) -> Tensor:
        return torch.from_numpy(self.source.array(name)).to(self.placement.device, dtype)
