"""What decoding reads of memory in a second, as a share of what a plain streaming read gets.

A token reads every weight once, the embedding as the head. Keys and values are left out, so the true share is a little
higher.
"""

import math
import subprocess
import tempfile
from pathlib import Path

from tests.bench.speed import Measured, speed

SOURCE = Path(__file__).with_suffix(".c")
THREADS = 2


def bandwidth(path: Path, runs: int, known: dict[str, float]) -> Measured:
    """`known` may hold the speed of decoding from the section before; else it is measured here."""
    if "decode.gptb.tokens_per_s" not in known:
        known = speed(path, runs, THREADS)[0]
    tokens_per_s, token_bytes = known["decode.gptb.tokens_per_s"], bytes_of_a_token(path)
    streamed = streaming_read(THREADS)
    share = tokens_per_s * token_bytes / streamed
    rows = [
        ["a streaming read, GB/s", f"{streamed / 1e9:.1f}"],
        ["decoding reads, GB/s", f"{tokens_per_s * token_bytes / 1e9:.1f}"],
        ["bytes a token", f"{token_bytes:,}"],
        ["share", f"{share:.2f}"],
    ]
    return {"decode.bandwidth_share": share, "bandwidth.bytes_per_s": streamed}, rows


def bytes_of_a_token(path: Path) -> int:
    """Of all weights in the model's own file, a tied embedding counted once.

    Of a head of 8 bits greedy decoding reads six, and the other two of a few rows only.
    """
    from engine.weights.gguf import GGUFFile

    tensors = GGUFFile.open(path).tensors
    head = tensors.get("output.weight") or tensors["token_embd.weight"]
    unread = math.prod(head.shape) // 4 if head.type.name == "Q8_0" else 0
    return sum(tensor.nbytes for tensor in tensors.values()) - unread


def streaming_read(threads: int) -> float:
    """Bytes a second of the best of several passes over half a gigabyte."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "bandwidth"
        command = ["cc", "-O3", "-march=native", str(SOURCE), "-o", str(program), "-lpthread"]
        subprocess.run(command, check=True)
        done = subprocess.run([str(program), str(threads)], capture_output=True, text=True, check=True)
    return float(done.stdout)


if __name__ == "__main__":
    print(f"{streaming_read(THREADS) / 1e9:.1f} GB/s")
