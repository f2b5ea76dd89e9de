"""Export, verify, import: the same bytes twice, the same GPT back, nothing granted, nothing half-done."""

import errno
import io
import os
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder import bundle as bundle_module
from builder import container
from builder.bundle import export, import_bundle, verify
from builder.container import DEFLATED, RATIO_LIMIT, STORED, measure, read_directory, read_member, write_members
from builder.database import Database
from builder.errors import BundleRefused, ExportRefused, FileRefused, GptExists, GptMissing, NameInvalid
from builder.library import Library
from builder.manifest import Manifest, parse_manifest
from builder.members import collision, path_problem
from builder.spec import GPT
from tests.builder import zips


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "home")
    library.create(GPT(name="Täx 🐱", instructions="Help.\nWell.", capabilities=("python",), extra={"later": [1, 2]}))
    knowledge = library.knowledge_folder("täx")
    (knowledge / "sub folder").mkdir()
    (knowledge / "guide.md").write_bytes(b"Shoes are deductible.\n" * 5000)
    (knowledge / "sub folder" / "我 ü.txt").write_bytes(b"text")
    (knowledge / "noise.pdf").write_bytes(os.urandom(300_000))
    (knowledge / "zeros.csv").write_bytes(b"0," * 400_000)
    (knowledge / "empty.txt").write_bytes(b"")
    (knowledge / ".DS_Store").write_bytes(b"hidden")
    folder = library.folder("täx")
    (folder / "exam.jsonl").write_bytes(b'{"question": "q"}\n')
    (folder / "origins.json").write_bytes(b"{}")
    (folder / "adapters" / "v1").mkdir(parents=True)
    (folder / "adapters" / "v1" / "adapter.safetensors").write_bytes(b"weights")
    (folder / "adapters" / "v1" / "optimizer.pt").write_bytes(b"stays at home")
    library.save(library.get("täx").replace(description="d"))
    return library


def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


TRAVELS = [
    "adapters/v1/adapter.safetensors",
    "exam.jsonl",
    "gpt.toml",
    "knowledge/empty.txt",
    "knowledge/guide.md",
    "knowledge/noise.pdf",
    "knowledge/sub folder/我 ü.txt",
    "knowledge/zeros.csv",
]


def test_two_exports_have_the_same_bytes(library, tmp_path):
    manifest = export(library, "Täx 🐱", tmp_path / "a.gptb")
    assert [file.path for file in manifest.files] == TRAVELS
    os.utime(library.knowledge_folder("täx") / "guide.md", (1, 1))
    (library.folder("täx") / "exam.jsonl").chmod(0o600)
    export(library, "täx", tmp_path / "b.gptb")
    assert (tmp_path / "a.gptb").read_bytes() == (tmp_path / "b.gptb").read_bytes()
    assert verify(tmp_path / "a.gptb") == manifest


def test_export_remove_import_export_is_the_identity(library, tmp_path):
    export(library, "täx", tmp_path / "a.gptb")
    before = tree(library.folder("täx"))
    gpt = library.get("täx")
    library.remove("täx")
    imported = import_bundle(tmp_path / "a.gptb", library)
    assert library.get(imported.slug) == gpt == imported
    assert tree(library.folder("täx")) == {path: before[path] for path in TRAVELS}
    export(library, "täx", tmp_path / "b.gptb")
    assert (tmp_path / "a.gptb").read_bytes() == (tmp_path / "b.gptb").read_bytes()


def test_a_hand_written_gpt_toml_travels_as_it_is(library, tmp_path):
    path = library.folder("täx") / "gpt.toml"
    path.write_text("# my notes\n" + path.read_text())
    export(library, "täx", tmp_path / "a.gptb")
    library.remove("täx")
    import_bundle(tmp_path / "a.gptb", library)
    assert path.read_text().startswith("# my notes")


def test_any_zip_program_can_read_a_bundle(library, tmp_path):
    export(library, "täx", tmp_path / "a.gptb")
    with zipfile.ZipFile(tmp_path / "a.gptb") as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["manifest.json", *TRAVELS]
        assert archive.read("knowledge/sub folder/我 ü.txt") == b"text"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {oct(info.external_attr >> 16) for info in archive.infolist()} == {"0o100644"}


def test_importing_beside_the_original_gives_the_next_name(library, tmp_path):
    export(library, "täx", tmp_path / "a.gptb")
    second = import_bundle(tmp_path / "a.gptb", library)
    third = import_bundle(tmp_path / "a.gptb", library)
    assert [second.name, third.name] == ["Täx 🐱 (2)", "Täx 🐱 (3)"]
    assert library.get("Täx 🐱 (2)").replace(name="Täx 🐱", slug="täx") == library.get("täx")
    fourth = import_bundle(tmp_path / "a.gptb", library, name="Duty")
    assert library.get("duty") == fourth
    with pytest.raises(GptExists):
        import_bundle(tmp_path / "a.gptb", library, name="DUTY")
    with pytest.raises(NameInvalid):
        import_bundle(tmp_path / "a.gptb", library, name="///")
    assert len(library.entries()) == 4
    assert list(library.gpts_folder.glob(".*")) == []


def test_a_very_long_name_still_finds_its_next(library, tmp_path):
    library.create(GPT(name="x" * 200))
    export(library, "x" * 200, tmp_path / "a.gptb")
    assert import_bundle(tmp_path / "a.gptb", library).name == "x" * 196 + " (2)"


def test_what_a_bundle_asks_for_is_not_granted(library, tmp_path):
    export(library, "täx", tmp_path / "a.gptb")
    with Database(library.database_path) as database:
        database.grant("täx", "python")
        (library.folder("täx")).rename(tmp_path / "taken away by hand")
        gpt = import_bundle(tmp_path / "a.gptb", library)
        assert gpt.slug == "täx"
        assert gpt.capabilities == ("python",)
        assert database.granted("täx") == frozenset()


def test_extras_travel_and_finish_sees_them_before_anybody_else(library, tmp_path):
    (tmp_path / "nodes").write_bytes(b"{}\n")
    extras = {"index/vectors.safetensors": b"v" * 10, "index/nodes.jsonl": tmp_path / "nodes"}
    manifest = export(library, "täx", tmp_path / "a.gptb", extras=extras, model_sha256="ab" * 32)
    assert manifest.model_sha256 == "ab" * 32
    library.remove("täx")
    seen = []

    def finish(folder):
        seen.append((folder / "index" / "nodes.jsonl").read_bytes())
        assert library.entries() == []
        (folder / "index" / "built").write_bytes(b"")

    import_bundle(tmp_path / "a.gptb", library, finish=finish)
    assert seen == [b"{}\n"]
    assert (library.index_folder("täx") / "built").exists()


def test_an_import_whose_finish_fails_leaves_nothing(library, tmp_path):
    export(library, "täx", tmp_path / "a.gptb")
    before = tree(library.home)

    def finish(folder):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_bundle(tmp_path / "a.gptb", library, finish=finish)
    assert tree(library.home) == before


def full_at(monkeypatch, failing_call):
    """Make the nth of the calls that need space on the disk fail; returns how many calls were made, when called."""
    calls = 0

    def wrapped(function):
        def call(*arguments, **options):
            nonlocal calls
            calls += 1
            if calls == failing_call:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return function(*arguments, **options)

        return call

    for name in ("open", "mkdir", "fsync", "rename", "replace"):
        monkeypatch.setattr(os, name, wrapped(getattr(os, name)))
    return lambda: calls


def test_a_disk_that_is_full_at_any_moment_of_an_import_leaves_the_whole_gpt_or_none(library, tmp_path, monkeypatch):
    path = tmp_path / "small.gptb"
    path.write_bytes(zips.bundle())
    before = tree(library.gpts_folder)
    for failing_call in range(1, 100):
        with monkeypatch.context() as patch:
            calls = full_at(patch, failing_call)
            try:
                import_bundle(path, library)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise
        if "tax" in [entry.slug for entry in library.entries()]:
            assert tree(library.folder("tax")) == zips.GOOD
            library.remove("tax")
        else:
            assert tree(library.gpts_folder) == before
        if calls() < failing_call:
            break
    assert failing_call > 12


@pytest.mark.parametrize(
    "name",
    ["tool.py", "run.SH", "weights.pt", "a:b.md", "CON.txt", "end.", "x.pdf.exe", "back\\slash.md", "bell\x07.md"],
)
def test_what_an_import_would_refuse_is_refused_at_export(library, tmp_path, name):
    (library.knowledge_folder("täx") / name).write_bytes(b"")
    with pytest.raises(ExportRefused) as caught:
        export(library, "täx", tmp_path / "a.gptb")
    assert "knowledge/" in str(caught.value)
    assert str(caught.value).isprintable()
    assert list(tmp_path.glob("*.gptb")) == []


def test_files_that_differ_by_case_alone_are_refused_at_export(library, tmp_path):
    (library.knowledge_folder("täx") / "GUIDE.md").write_bytes(b"")
    with pytest.raises(ExportRefused, match="one name on some disks"):
        export(library, "täx", tmp_path / "a.gptb")


def test_a_link_is_never_followed_into_a_bundle(library, tmp_path):
    (library.knowledge_folder("täx") / "odd.md").symlink_to("/etc/hostname")
    with pytest.raises(FileRefused, match="odd"):
        export(library, "täx", tmp_path / "a.gptb")
    (library.knowledge_folder("täx") / "odd.md").unlink()
    (library.folder("täx") / "examples.jsonl").symlink_to("/etc/hostname")
    with pytest.raises(FileRefused, match="examples"):
        export(library, "täx", tmp_path / "a.gptb")


def test_a_file_that_changes_during_the_export_leaves_the_old_bundle(library, tmp_path, monkeypatch):
    out = tmp_path / "a.gptb"
    out.write_bytes(b"old")
    path = library.knowledge_folder("täx") / "guide.md"
    real = bundle_module._measured

    def changing(member, source):
        measured = real(member, source)
        if member == "knowledge/guide.md":
            path.write_bytes(b"changed")
        return measured

    monkeypatch.setattr(bundle_module, "_measured", changing)
    with pytest.raises(ExportRefused, match="changed meanwhile"):
        export(library, "täx", out)
    assert out.read_bytes() == b"old"


def test_too_many_or_too_large_is_said_before_anything_is_written(library, tmp_path, monkeypatch):
    monkeypatch.setattr(bundle_module, "MEMBERS_LIMIT", 4)
    with pytest.raises(ExportRefused, match="more files"):
        export(library, "täx", tmp_path / "a.gptb")
    monkeypatch.undo()
    monkeypatch.setattr(bundle_module, "FILE_LIMIT_BYTES", 1000)
    with pytest.raises(ExportRefused, match="larger than"):
        export(library, "täx", tmp_path / "a.gptb")
    monkeypatch.undo()
    monkeypatch.setattr(bundle_module, "TOTAL_LIMIT_BYTES", bundle_module.MANIFEST_LIMIT_BYTES + 1000)
    with pytest.raises(ExportRefused, match="larger than"):
        export(library, "täx", tmp_path / "a.gptb")
    assert list(tmp_path.glob("*.gptb")) == []


def test_a_gpt_or_a_file_that_is_not_there(library, tmp_path):
    with pytest.raises(GptMissing):
        export(library, "nobody", tmp_path / "a.gptb")
    with pytest.raises(FileNotFoundError):
        import_bundle(tmp_path / "none.gptb", library)
    with pytest.raises(FileNotFoundError) as caught:
        export(library, "täx", tmp_path / "no folder" / "a.gptb")
    assert caught.value.filename == str(tmp_path / "no folder")
    with pytest.raises(FileRefused):
        verify(tmp_path)


def test_the_hand_made_zip_of_the_tests_is_a_good_bundle(library, tmp_path):
    path = tmp_path / "good.gptb"
    path.write_bytes(zips.bundle())
    assert import_bundle(path, library).name == "Tax"
    assert tree(library.folder("tax")) == zips.GOOD
    path.write_bytes(zips.bundle(change={"knowledge/guide.md": {"method": 8}}))
    verify(path)


def test_a_manifest_survives_the_round_trip():
    manifest = Manifest("Täx", "m", "e", ("python",), (), "0.1.0", "ab" * 32)
    assert parse_manifest(manifest.render()) == manifest
    assert manifest.render().decode().startswith('{\n "format": 1,\n')


CONTENT = st.one_of(st.binary(max_size=3000), st.integers(1, 400_000).map(lambda n: b"0" * n))


@settings(max_examples=50)
@given(st.dictionaries(st.text("abü我", min_size=1, max_size=8), CONTENT, max_size=5))
def test_what_is_packed_unpacks(files):
    files = {"manifest.json": b"{}"} | {f"knowledge/{name}": data for name, data in files.items()}
    packing = [(measure(path, [data]), [data]) for path, data in files.items()]
    data = b"".join(write_members(packing))
    file = io.BytesIO(data)
    members = read_directory(file)
    assert {member.path: b"".join(read_member(file, member)) for member in members} == files
    assert all(member.bytes <= RATIO_LIMIT * member.packed_bytes for member in members)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.filename: archive.read(info) for info in archive.infolist()} == files


def test_only_what_gains_is_deflated_and_nothing_past_the_ratio():
    assert measure("a", [b"text " * 20]).method == DEFLATED
    assert measure("a", [os.urandom(1000)]).method == STORED
    assert measure("a", [b"0" * 1_000_000]).method == STORED
    assert measure("a", []).method == STORED
    assert measure("a", [b"ab", b"c"]).crc == zlib.crc32(b"abc")


def test_reading_holds_little_at_a_time():
    data = os.urandom(20_000) * 100
    member = measure("knowledge/a", [data])
    assert member.method == DEFLATED
    file = io.BytesIO(b"".join(write_members([(measure("manifest.json", [b"{}"]), [b"{}"]), (member, [data])])))
    pieces = list(read_member(file, read_directory(file)[1]))
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) <= container.CHUNK_BYTES


@pytest.mark.parametrize(
    "path", ["gpt.toml", "knowledge/a b/ü我🐱.pdf", "adapters/v1/a.safetensors", "index/nodes.jsonl"]
)
def test_paths_that_may_stand_in_a_bundle(path):
    assert path_problem(path) == ""


@given(st.text(max_size=30))
def test_no_accepted_path_leads_anywhere_else(text):
    path = f"knowledge/{text}"
    if path_problem(path) == "":
        assert os.path.normpath(path) == path
        assert not set(path) & set("\\:\x00")
        assert all(part and part.strip(" ") == part and part[0] != "." for part in path.split("/"))


@pytest.mark.parametrize(
    "paths",
    [
        ("knowledge/a", "knowledge/a"),
        ("knowledge/a", "knowledge/A"),
        ("knowledge/D/a", "knowledge/d/b"),
        ("knowledge/a", "knowledge/a/b"),
        ("knowledge/a/b", "knowledge/a"),
        ("knowledge/\u00fc", "knowledge/u\u0308"),
        ("knowledge/STRASSE", "knowledge/straße"),
    ],
)
def test_paths_that_collide(paths):
    assert collision(paths)
    assert collision(reversed(paths))


def test_paths_that_do_not_collide():
    assert collision(["knowledge/a/b", "knowledge/a/c", "knowledge/b", "gpt.toml"]) == ""


def test_a_refusal_is_one_printable_sentence(tmp_path):
    path = tmp_path / "x.gptb"
    path.write_bytes(zips.bundle(extra=[zips.Entry("knowledge/\x1b[2J", b"")]))
    with pytest.raises(BundleRefused) as caught:
        verify(path)
    assert str(caught.value).isprintable()
    assert str(caught.value).startswith("The bundle was refused: ")
