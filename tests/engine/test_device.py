import pytest
import torch

from engine import device
from engine.device import Placement, place
from engine.errors import RunInvalid


@pytest.fixture(autouse=True)
def no_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.fixture
def fast_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "int4_supported", lambda: True)
    monkeypatch.setattr(device, "fast_cpu_dtype", lambda: torch.bfloat16)


@pytest.mark.usefixtures("fast_cpu")
def test_four_bit_files_stay_packed_on_a_cpu() -> None:
    placement = place(four_bit=True, threads=3)
    assert (placement.device, placement.dtype) == ("cpu", "int4")
    assert placement.reason == "CPU: 3 threads, int4 weights because the file is in 4-bit blocks"
    assert placement.weights == placement.cache == torch.bfloat16


@pytest.mark.usefixtures("fast_cpu")
def test_other_files_are_bfloat16_where_the_cpu_has_it() -> None:
    assert place(four_bit=False).dtype == "bfloat16"


def test_a_plain_cpu_takes_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "int4_supported", lambda: False)
    monkeypatch.setattr(device, "fast_cpu_dtype", lambda: torch.float32)
    assert place(four_bit=True).dtype == "float32"


def test_a_gpu_is_taken_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Some GPU")
    placement = place(four_bit=True)
    assert (placement.device, placement.dtype) == ("cuda", "bfloat16")
    assert "Some GPU" in placement.reason
    assert place("cpu").device == "cpu"


def test_mps_is_taken_where_there_is_no_cuda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert place().device == "mps"


def test_what_is_asked_for_is_given() -> None:
    placement = place("cpu", "float32", four_bit=True)
    assert placement == Placement("cpu", "float32", "CPU: 1 thread, float32 weights as asked")


@pytest.mark.usefixtures("fast_cpu")
@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("tpu", "auto"), "tpu"),
        (("auto", "int3"), "int3"),
        (("cuda", "auto"), "no cuda"),
        (("mps", "float32"), "no mps"),
        (("cpu", "int4"), "Q4_0, Q4_1 or Q4_K"),
    ],
)
def test_what_cannot_be_is_refused_with_a_way_out(asked: tuple[str, str], says: str) -> None:
    with pytest.raises(RunInvalid, match=says) as caught:
        place(*asked, four_bit=False)
    assert caught.value.hint


def test_int4_without_a_kernel_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device, "int4_supported", lambda: False)
    with pytest.raises(RunInvalid, match="AVX2"):
        place("cpu", "int4", four_bit=True)
