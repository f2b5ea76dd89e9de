"""ggml's ways to store the numbers of a tensor: their names and sizes (the layouts: ggml's ggml-common.h)."""

from dataclasses import dataclass

from engine.errors import ModelUnsupported


@dataclass(frozen=True)
class GGMLType:
    """One of ggml's ways to store numbers: blocks of `block_size` numbers in `block_bytes` bytes; 0 where not known."""

    number: int
    name: str
    block_size: int
    block_bytes: int

    def check_known(self, tensor: str) -> None:
        """Raises ModelUnsupported, naming the tensor, when the layout of this type is not known."""
        if not self.block_size:
            raise ModelUnsupported(
                f"The tensor {tensor[:80]} is stored as {self.name}, which is not known.",
                hint="Use a file with Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q2_K to Q6_K, F16, BF16 or F32 tensors.",
            )


GGML_TYPES = {
    number: GGMLType(number, name, block_size, block_bytes)
    for number, name, block_size, block_bytes in (
        (0, "F32", 1, 4),
        (1, "F16", 1, 2),
        (2, "Q4_0", 32, 18),
        (3, "Q4_1", 32, 20),
        (6, "Q5_0", 32, 22),
        (7, "Q5_1", 32, 24),
        (8, "Q8_0", 32, 34),
        (10, "Q2_K", 256, 84),
        (11, "Q3_K", 256, 110),
        (12, "Q4_K", 256, 144),
        (13, "Q5_K", 256, 176),
        (14, "Q6_K", 256, 210),
        (16, "IQ2_XXS", 256, 66),
        (17, "IQ2_XS", 256, 74),
        (18, "IQ3_XXS", 256, 98),
        (19, "IQ1_S", 256, 50),
        (20, "IQ4_NL", 32, 18),
        (21, "IQ3_S", 256, 110),
        (22, "IQ2_S", 256, 82),
        (23, "IQ4_XS", 256, 136),
        (24, "I8", 1, 1),
        (25, "I16", 1, 2),
        (26, "I32", 1, 4),
        (27, "I64", 1, 8),
        (28, "F64", 1, 8),
        (29, "IQ1_M", 256, 56),
        (30, "BF16", 1, 2),
        (34, "TQ1_0", 256, 54),
        (35, "TQ2_0", 256, 66),
        (39, "MXFP4", 32, 17),
    )
}

TYPES_BY_NAME = {kind.name: kind for kind in GGML_TYPES.values()}


def ggml_type(number: int) -> GGMLType:
    """The type of this number; one without sizes when it is not known."""
    return GGML_TYPES.get(number) or GGMLType(number, f"type {number}", 0, 0)
