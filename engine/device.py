"""Where a model runs and in which numbers, chosen from what the machine has, with the reason in words."""

from dataclasses import dataclass

import torch

from engine.errors import RunInvalid

DEVICES = ("auto", "cpu", "cuda", "mps")
DTYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16, "float32": torch.float32}


@dataclass(frozen=True)
class Placement:
    """A device and the form of the weights on it."""

    device: str
    """ "cpu", "cuda" or "mps"."""
    dtype: str
    """ "int4" (the file's own 4-bit blocks stay packed), "bfloat16", "float16" or "float32"."""
    reason: str
    """Why, in one line for a person."""

    @property
    def weights(self) -> torch.dtype:
        """The dtype of whatever is not packed; under "int4" also that of products with many rows."""
        return DTYPES[self.dtype] if self.dtype in DTYPES else fast_cpu_dtype()

    @property
    def cache(self) -> torch.dtype:
        """The dtype of cached keys and values."""
        return self.weights


def place(device: str = "auto", dtype: str = "auto", *, four_bit: bool = False, threads: int = 1) -> Placement:
    """Choose what is "auto" and check what is not. `four_bit`: the file's matrices are Q4_0, Q4_1 or Q4_K blocks.

    `threads` are those that a CPU would get; they are only told.

    Raises RunInvalid when the device is not there or cannot do the dtype.
    """
    if device not in DEVICES:
        raise RunInvalid(f"There is no device {device!r}.", hint=f"Choose one of {', '.join(DEVICES)}.")
    if dtype not in ("auto", "int4", *DTYPES):
        raise RunInvalid(f"There is no dtype {dtype!r}.", hint=f"Choose one of auto, int4, {', '.join(DTYPES)}.")
    chosen, why = _device(device, threads)
    if dtype == "int4":
        _check_int4(chosen, four_bit=four_bit)
    if dtype != "auto":
        return Placement(chosen, dtype, f"{why}, {dtype} weights as asked")
    if chosen != "cpu":
        return Placement(chosen, "bfloat16", f"{why}, bfloat16 weights because its memory allows them")
    return _place_on_cpu(why, four_bit=four_bit)


def int4_supported() -> bool:
    """Whether torch has a vectorised int4 kernel for this CPU."""
    return torch.backends.cpu.get_cpu_capability() in ("AVX2", "AVX512")


def fast_cpu_dtype() -> torch.dtype:
    """bfloat16 where the CPU multiplies it in hardware (avx512_bf16, amx_bf16 ...), else float32."""
    hardware = any(has for name, has in torch.cpu.get_capabilities().items() if name.endswith("bf16"))
    return torch.bfloat16 if hardware else torch.float32


def _place_on_cpu(why: str, *, four_bit: bool) -> Placement:
    if four_bit and int4_supported():
        return Placement("cpu", "int4", f"{why}, int4 weights because the file is in 4-bit blocks")
    if fast_cpu_dtype() is torch.bfloat16:
        return Placement("cpu", "bfloat16", f"{why}, bfloat16 weights because this CPU multiplies them in hardware")
    return Placement("cpu", "float32", f"{why}, float32 weights because this CPU has nothing faster")


def _device(device: str, threads: int) -> tuple[str, str]:
    """The device and the first half of the reason."""
    if device in ("auto", "cuda") and torch.cuda.is_available():
        return "cuda", f"GPU: {torch.cuda.get_device_name()}"
    if device in ("auto", "mps") and torch.backends.mps.is_available():
        return "mps", "GPU: Apple Metal"
    if device in ("auto", "cpu"):
        return "cpu", f"CPU: {threads} thread{'s' if threads > 1 else ''}"
    raise RunInvalid(f"This computer has no {device} device.", hint="Choose auto or cpu.")


def _check_int4(device: str, *, four_bit: bool) -> None:
    if device != "cpu" or not int4_supported():
        raise RunInvalid("int4 weights run on CPUs with AVX2 or AVX-512 only.", hint="Choose the dtype auto.")
    if not four_bit:
        raise RunInvalid("int4 weights need a file in Q4_0, Q4_1 or Q4_K blocks.", hint="Choose the dtype auto.")
