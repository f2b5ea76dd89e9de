"""What was computed once is not computed again, in this process or the next, and a bad file is only a missing one."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from engine.config import Sampling
from engine.run import native
from engine.run.events import Token
from engine.run.native_engine import NativeEngine
from engine.run.prefix_cache import KEPT_SEQUENCES, PageStore
from tests.engine.packed import FAMILIES, native_engine, passes_counted

pytestmark = pytest.mark.skipif(not native.available()[0], reason=f"no native library: {native.available()[1]}")
GREEDY = Sampling(temperature=0, max_tokens=8)
HEAD = [number * 37 % 500 for number in range(150)]  # two pages of 64 and a part of a third
ASKED = [*HEAD, *range(100, 190)]
OTHER = [*HEAD, *range(300, 320)]


def opened(folder: Path, store: Path | None = None, max_bytes: int = 10**9, identity: str = "random") -> NativeEngine:
    pages = PageStore(store, max_bytes) if store else None
    return native_engine(folder, FAMILIES["gemma3"], store=pages, identity=identity)


def asked(engine: NativeEngine, ids: list[int], stable: int = 0) -> tuple[list[object], int]:
    """The events, and how many tokens of the prompt were computed for them."""
    with passes_counted(engine.model) as counts:
        events = list(engine.generate(ids, GREEDY, stable=stable))
    passes = counts[: counts.index(1) + 1]  # the last token of a prompt has a pass of its own
    return list(events), sum(passes)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("model")


@pytest.fixture(scope="module")
def expected(folder: Path) -> dict[int, list[object]]:
    return {len(ids): asked(opened(folder), ids)[0] for ids in (ASKED, OTHER)}


def test_in_memory_several_texts_are_kept(folder: Path, expected: dict[int, list[object]]) -> None:
    engine = opened(folder)
    another = list(range(200, 280))
    assert asked(engine, ASKED)[1] == len(ASKED)
    assert asked(engine, another)[1] == len(another)
    assert asked(engine, OTHER) == (expected[len(OTHER)], len(OTHER) - len(HEAD))
    assert asked(engine, ASKED) == (expected[len(ASKED)], 1)
    assert asked(engine, another)[1] == 1


def test_memory_is_bounded(folder: Path) -> None:
    engine = opened(folder)
    for first in range(2 * KEPT_SEQUENCES):
        asked(engine, [first, *range(100, 180)])
    assert len(engine.prefixes._kept) == KEPT_SEQUENCES
    for first in range(3):
        asked(engine, [first, *HEAD, *HEAD, *HEAD])
    assert engine.prefixes.kept_tokens <= engine.context_tokens


def test_a_text_that_goes_on_takes_the_place_of_what_it_began_with(folder: Path) -> None:
    engine = opened(folder)
    answer = [event.id for event in asked(engine, ASKED)[0] if isinstance(event, Token)]
    asked(engine, [*ASKED, *answer[:-1], 5])
    asked(engine, [*ASKED, *answer[:-1]])
    assert len(engine.prefixes._kept) == 2  # the second and the third go on from the first in two ways
    assert asked(engine, ASKED)[1] == 1


def test_the_next_engine_does_not_compute_the_head_again(
    folder: Path, tmp_path: Path, expected: dict[int, list[object]]
) -> None:
    first = opened(folder, tmp_path)
    assert asked(first, ASKED, stable=150) == (expected[len(ASKED)], len(ASKED))
    assert asked(opened(folder, tmp_path), OTHER, stable=150) == (expected[len(OTHER)], len(OTHER) - 150)
    assert asked(opened(folder, tmp_path), OTHER) == (expected[len(OTHER)], len(OTHER) - 128)
    assert asked(opened(folder, tmp_path, identity="another"), OTHER, stable=150)[1] == len(OTHER)


def test_at_close_whole_texts_go_on_disk(folder: Path, tmp_path: Path, expected: dict[int, list[object]]) -> None:
    first = opened(folder, tmp_path)
    asked(first, ASKED)
    assert not any(tmp_path.iterdir())
    first.close()
    assert asked(opened(folder, tmp_path), ASKED) == (expected[len(ASKED)], len(ASKED) - 192)


def test_less_than_a_page_is_not_stored(folder: Path, tmp_path: Path) -> None:
    engine = opened(folder, tmp_path / "store")
    asked(engine, ASKED[:40], stable=39)
    engine.close()
    assert not (tmp_path / "store").exists()


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda content: content[:-1],
    "longer": lambda content: content + b"\0",
    "a bit in the ids": lambda content: content[:33] + bytes([content[33] ^ 1]) + content[34:],
    "a bit at the end": lambda content: content[:-1] + bytes([content[-1] ^ 128]),
    "a bit in the hash": lambda content: bytes([content[0] ^ 1]) + content[1:],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_deleted_and_computed_again(
    folder: Path, tmp_path: Path, expected: dict[int, list[object]], damage: str
) -> None:
    asked(opened(folder, tmp_path), ASKED, stable=150)
    files = sorted(tmp_path.iterdir(), key=lambda path: path.stat().st_mtime_ns)  # the last page first
    files[1].write_bytes(DAMAGES[damage](files[1].read_bytes()))
    assert asked(opened(folder, tmp_path), OTHER, stable=150) == (expected[len(OTHER)], len(OTHER) - 64)
    assert sorted(tmp_path.iterdir()) == sorted(files)
    assert asked(opened(folder, tmp_path), OTHER, stable=150) == (expected[len(OTHER)], len(OTHER) - 150)


def test_a_file_under_the_name_of_another_is_not_taken(
    folder: Path, tmp_path: Path, expected: dict[int, list[object]]
) -> None:
    asked(opened(folder, tmp_path), ASKED, stable=150)
    first, *_, last = sorted(tmp_path.iterdir())
    content = first.read_bytes()
    first.write_bytes(last.read_bytes())
    last.write_bytes(content)
    assert asked(opened(folder, tmp_path), OTHER, stable=150)[0] == expected[len(OTHER)]


def test_the_bound_holds_and_what_was_used_last_stays(folder: Path, tmp_path: Path) -> None:
    one = opened(folder).model.info.page_bytes + 32 + 4 * 64
    bound = 5 * one
    for first in range(4):
        asked(opened(folder, tmp_path, bound), [first, *range(100, 250)], stable=150)
        assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= bound
    assert asked(opened(folder, tmp_path, bound), [3, *range(100, 250), 7, 8], stable=150)[1] == 3
    assert asked(opened(folder, tmp_path, bound), [0, *range(100, 250), 7, 8], stable=150)[1] == 153
    asked(opened(folder, tmp_path, 2 * one), [9, *range(100, 250)], stable=150)  # three pages never fit into two
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= bound


def test_what_a_killed_process_left_is_cleared_away_in_its_turn(folder: Path, tmp_path: Path) -> None:
    left = tmp_path / "0.partial"
    left.write_bytes(bytes(10**6))
    os.utime(left, (1, 1))
    asked(opened(folder, tmp_path, 10**6), ASKED, stable=150)
    assert not left.exists()


def test_a_folder_that_cannot_be_written_is_no_error(
    folder: Path, tmp_path: Path, expected: dict[int, list[object]]
) -> None:
    (tmp_path / "file").write_text("no folder")
    engine = opened(folder, tmp_path / "file")
    assert asked(engine, ASKED, stable=150)[0] == expected[len(ASKED)]
    engine.close()


def test_several_at_once(tmp_path: Path) -> None:
    pages = [(bytes([number]) * 32, [number] * 64, bytes([number]) * 5000) for number in range(12)]
    wrong: list[int] = []

    def work() -> None:
        store = PageStore(tmp_path, 40_000)
        for _ in range(15):
            for key, ids, page in pages:
                store.write([(key, ids, page)])
                if store.read(key, ids) not in (page, None):
                    wrong.append(key[0])

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    store = PageStore(tmp_path, 40_000)
    store.write(pages[:1])
    assert store.read(pages[0][0], pages[0][1]) == pages[0][2]


@pytest.mark.weights
def test_a_second_process_begins_where_the_first_was(smollm2_path: Path, tmp_path: Path) -> None:
    code = """
        import sys
        from pathlib import Path
        from engine.config import Sampling
        from engine.run.native_engine import NativeEngine
        from tests.engine.packed import passes_counted
        engine = NativeEngine.open(Path(sys.argv[1]), prefix_folder=Path(sys.argv[2]))
        head = engine.encode("The library in Holm was opened in 1911. " * 12)
        ids = [*head, *engine.encode(sys.argv[3])]
        with passes_counted(engine.model) as counts:
            events = engine.generate(ids, Sampling(temperature=0, max_tokens=5), stable=len(head))
            answer = [event.id for event in events if hasattr(event, "id")]
        print(len(ids), len(head), sum(counts[: counts.index(1) + 1]), answer)
    """

    def run(folder: Path, question: str) -> list[str]:
        command = [sys.executable, "-c", textwrap.dedent(code), str(smollm2_path), str(folder), question]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split(maxsplit=3)

    run(tmp_path / "a", "Who opened it?")
    ids, head, computed, answer = run(tmp_path / "a", "When was it opened?")
    assert int(head) > 64
    assert int(computed) == int(ids) - int(head)
    assert run(tmp_path / "b", "When was it opened?") == [ids, head, ids, answer]
