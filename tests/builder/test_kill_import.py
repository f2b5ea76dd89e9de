"""kill -9 at every step of every change: the library opens, nothing is seen half, the next run finishes the work."""

import os
import random
import signal
import subprocess
import sys

import pytest

from builder import storage
from builder.bundle import export, import_bundle, verify
from builder.errors import BundleRefused
from builder.library import Library
from builder.spec import GPT
from tests.builder.zips import SPEC, bundle

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")

FILES = {"gpt.toml": SPEC, "knowledge/a.md": b"a" * 1000, "knowledge/sub/b.md": b"b" * 300_000, "exam.jsonl": b"{}\n"}
STEPS = ["open", "mkdir", "fsync", "rename", "replace", "unlink", "rmdir"]


def killed_at(step, work):
    """Run `work` in a process that kills itself before its nth step on the disk; says whether it came that far."""
    child = os.fork()
    if child == 0:
        left = step

        def wrapped(function):
            def call(*arguments, **options):
                nonlocal left
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)
                return function(*arguments, **options)

            return call

        for name in STEPS:
            setattr(os, name, wrapped(getattr(os, name)))
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def tree(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def hidden(library):
    return [path for path in library.home.rglob("*") if path.name.startswith((storage.PARTIAL, storage.PREVIOUS))]


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "home")
    library.create(GPT(name="Other"))
    (tmp_path / "tax.gptb").write_bytes(bundle(FILES))
    return library


def each_step(work):
    """Every n for which `work` is killed at its nth step on the disk, until it is through."""
    step = 1
    while killed_at(step, work):
        yield step
        step += 1
        assert step < 500


def test_an_import_killed_at_any_step_leaves_the_whole_gpt_or_none(library, tmp_path):
    steps = seen = 0
    for _ in each_step(lambda: import_bundle(tmp_path / "tax.gptb", library)):
        steps += 1
        slugs = [entry.slug for entry in library.entries()]
        assert all(entry.gpt for entry in library.entries())
        if "tax" in slugs:
            seen += 1
            assert tree(library.folder("tax")) == FILES
            library.remove("tax")
        gpt = import_bundle(tmp_path / "tax.gptb", library)
        assert (gpt.slug, tree(library.folder("tax"))) == ("tax", FILES)
        assert hidden(library) == []
        library.remove("tax")
    assert steps >= 20
    assert seen >= 1, "the last steps come after the GPT is there"


def test_a_removal_killed_at_any_step_leaves_the_whole_gpt_or_none(library, tmp_path):
    import_bundle(tmp_path / "tax.gptb", library)
    steps = 0
    for _ in each_step(lambda: library.remove("tax")):
        steps += 1
        if "tax" in [entry.slug for entry in library.entries()]:
            assert tree(library.folder("tax")) == FILES
            library.remove("tax")
        library.sweep()
        assert hidden(library) == []
        import_bundle(tmp_path / "tax.gptb", library)
    assert steps >= 8


def test_a_save_killed_at_any_step_leaves_the_old_or_the_new(library):
    gpt = library.get("other")
    versions = {"old", "new"}
    steps = 0
    library.save(gpt.replace(description="old"))
    for _ in each_step(lambda: library.save(gpt.replace(description="new"))):
        steps += 1
        assert library.get("other").description in versions
        library.save(gpt.replace(description="old"))
        assert library.get("other").description == "old"
        library.sweep()
        assert hidden(library) == []
        for version in library.history("other"):
            assert version.path.read_text().startswith("schema = 1")
    assert steps >= 10


def test_a_replaced_folder_killed_at_any_step_is_the_old_or_the_new_one(library):
    folder = library.folder("other")

    def write(text):
        with storage.StagedFolder(folder) as staged:
            storage.write_staged(staged.path / "vectors", [text])
            storage.write_staged(staged.path / "nodes", [text])
            staged.publish(folder / "index", replace=True)

    write(b"old")
    steps = 0
    for _ in each_step(lambda: write(b"new")):
        steps += 1
        storage.sweep(folder)
        assert set(tree(folder / "index").values()) in ({b"old"}, {b"new"})
        assert hidden(library) == []
        write(b"old")
    assert steps >= 12


def test_an_export_killed_at_any_step_leaves_the_old_or_the_new_file(library, tmp_path):
    import_bundle(tmp_path / "tax.gptb", library)
    out = tmp_path / "out.gptb"
    out.write_bytes(b"old")
    steps = 0
    for _ in each_step(lambda: export(library, "tax", out)):
        steps += 1
        if out.read_bytes() != b"old":
            verify(out)
            out.write_bytes(b"old")
        storage.sweep(tmp_path)
        assert hidden(library) == []
    assert steps >= 10


IMPORTER = """
import sys
from pathlib import Path
from builder.bundle import import_bundle
from builder.library import Library
library = Library(Path(sys.argv[1]))
while True:
    print("begin", flush=True)
    print(import_bundle(Path(sys.argv[2]), library).slug, flush=True)
"""


@pytest.mark.parametrize("seed", range(6))
def test_an_importer_killed_from_outside_loses_nothing_it_acknowledged(library, tmp_path, seed):
    """The moment is whatever the two processes make of it; what was printed as done must be there, whole."""
    lines = random.Random(seed).randrange(1, 9)
    command = [sys.executable, "-c", IMPORTER, str(library.home), str(tmp_path / "tax.gptb")]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    said = [child.stdout.readline().strip() for _ in range(lines)]
    os.kill(child.pid, signal.SIGKILL)
    said += child.stdout.read().split()
    child.stdout.close()
    child.wait()
    entries = {entry.slug: entry for entry in library.entries()}
    acknowledged = [line for line in said if line != "begin"]
    assert set(acknowledged) <= set(entries)
    for slug, entry in entries.items():
        assert entry.gpt is not None
        if slug != "other":
            assert {p: d for p, d in tree(library.folder(slug)).items() if p != "gpt.toml"} == {
                path: data for path, data in FILES.items() if path != "gpt.toml"
            }
    import_bundle(tmp_path / "tax.gptb", library)
    assert hidden(library) == []


def test_two_importers_at_once_both_finish(library, tmp_path):
    """Each sweeps while the other writes."""
    context = [sys.executable, "-c", IMPORTER, str(library.home), str(tmp_path / "tax.gptb")]
    children = [subprocess.Popen(context, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    try:
        for child in children:
            said = [child.stdout.readline().strip() for _ in range(4)]
            assert said[::2] == ["begin"] * 2, child.stderr.read() if "" in said else said
            assert all(said)
    finally:
        for child in children:
            os.kill(child.pid, signal.SIGKILL)
            child.communicate()
    names = [entry.gpt.name for entry in library.entries() if entry.gpt]
    assert len(names) == len(set(names)) == len(library.entries())


def test_a_refused_bundle_is_swept_even_where_its_refusal_was_killed(library, tmp_path):
    path = tmp_path / "bad.gptb"
    data = bytearray(bundle(FILES))
    data[data.index(b"b" * 100) + 50] ^= 1
    path.write_bytes(bytes(data))

    def work():
        with pytest.raises(BundleRefused):
            import_bundle(path, library)

    before = tree(library.home)
    steps = 0
    for _ in each_step(work):
        steps += 1
        assert [entry.slug for entry in library.entries()] == ["other"]
        library.sweep()
        assert tree(library.home) == before
    assert steps >= 10
