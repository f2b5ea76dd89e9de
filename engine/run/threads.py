"""How many threads take the products: as many as torch has, less the cores that other programs are using.

The threads wait for each other after every product. One whose core another program holds waits for its turn, some
milliseconds, where the product itself takes microseconds. Measured on two cores that others kept busy: two threads
decoded 2 tokens a second and one thread 40; on the same cores left alone, 65 and 44. What others use is known on Linux
only; elsewhere every thread is taken.
"""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import torch

from engine.run.thread_count import wanted_threads

LOOKS = 3  # a core counts as used when it was at each of the last looks


@cache
def available() -> int:
    """The threads that torch had when this was first asked: before anything here changed them."""
    return torch.get_num_threads()


@contextmanager
def one_thread() -> Iterator[None]:
    """One thread while it lasts, for work of many small pieces that more would not make faster."""
    available()  # asked before it changes
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def running() -> int:
    """The threads that run or wait for a core at this moment, of all programs, this one too; 0 where it is not told."""
    try:
        return int(Path("/proc/loadavg").read_text(encoding="ascii").split()[3].partition("/")[0])
    except (OSError, ValueError, IndexError):
        return 0


class Threads:
    """Sets torch's number of threads, for the whole process, to what is free.

    A `fixed` number, else that of GPTB_THREADS, stays as it is. Raises RunInvalid where the latter is none.
    """

    def __init__(self, fixed: int | None = None) -> None:
        self._fixed, self._most, self._cores = fixed or wanted_threads(), available(), os.cpu_count() or 1
        self._others: deque[int] = deque(maxlen=LOOKS)

    def settle(self, *, working: bool = False) -> None:
        """Look at what others use and set the number. `working`: torch's threads have just been at work.

        They wait awake for more of it then, and are themselves among those that run.
        """
        if self._fixed is not None:
            torch.set_num_threads(self._fixed)
            return
        own = torch.get_num_threads() if working else 1
        self._others.append(max(0, running() - own))
        torch.set_num_threads(max(1, min(self._most, self._cores - min(self._others))))
