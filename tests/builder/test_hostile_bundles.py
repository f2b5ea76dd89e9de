"""Hostile bundles, one for each check: each is refused in one sentence, in no time, and nothing is written anywhere."""

import functools
import hashlib
import io
import json
import os
import struct
import time
import zipfile
import zlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.bundle import import_bundle, verify
from builder.container import LOCAL_SIGNATURE
from builder.errors import BundleRefused
from builder.library import Library
from builder.spec import GPT
from tests.builder.zips import GOOD, SPEC, Entry, bundle, deflate, manifest_of, zipped

GUIDE = "knowledge/guide.md"
FOLDER = 0o040755 << 16
LINK = 0o120777 << 16
DEVICE = 0o020666 << 16


def with_path(path, data=b"x", **fields):
    """A bundle that lists and holds one more file, at a path that should not be."""
    shown = path.decode("latin-1") if isinstance(path, bytes) else path
    files = GOOD | {shown: data}
    text = json.dumps(manifest_of(files)).encode()
    entries = [Entry("manifest.json", text), *(Entry(name, content) for name, content in sorted(GOOD.items()))]
    return zipped([*entries, Entry(path, data, **fields)])


def with_member(**fields):
    """A bundle whose one knowledge file has something wrong in its headers."""
    return bundle(change={GUIDE: fields})


def with_manifest(**changes):
    return bundle(manifest=manifest_of(GOOD, **changes))


def with_listed(change):
    """A bundle whose manifest lists its files otherwise; `change` gets the list."""
    document = manifest_of(GOOD)
    change(document["files"])
    return bundle(manifest=document)


def with_spec(text):
    return bundle(GOOD | {"gpt.toml": text})


def manifest_text(text):
    return bundle(manifest=text)


def entries_of(files):
    return [Entry("manifest.json", json.dumps(manifest_of(files)).encode()), *(Entry(p, d) for p, d in files.items())]


def zip64_end():
    """A zip64 locator where the plain end belongs alone."""
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    return zipped(entries_of(GOOD), between=b"")[:-22] + locator + zipped(entries_of(GOOD))[-22:]


def overlapping():
    """Two members share one piece of packed data, as in the zip bombs of Fifield (woot 2019)."""
    files = GOOD | {"knowledge/z.md": GOOD[GUIDE]}
    size = len(GOOD[GUIDE])
    entries = entries_of(files)
    sharing = Entry("knowledge/z.md", b"", packed_bytes=size, unpacked_bytes=size, offset=200, no_data=True)
    return zipped([*entries[:-1], sharing])


def quoted_overlap():
    """A member whose data holds the next member whole."""
    inner = Entry("knowledge/z.md", b"inner")
    whole = inner.local_header() + b"inner"
    files = {"gpt.toml": SPEC, GUIDE: whole, "knowledge/z.md": b"inner"}
    entries = entries_of(files)
    at = sum(len(entry.local_header()) + len(entry.content()) for entry in entries[:2])
    at += len(entries[2].local_header())
    body = b"".join(entry.local_header() + entry.content() for entry in entries[:3])
    starts = [0, len(entries[0].local_header() + entries[0].content()), 0, at]
    starts[2] = starts[1] + len(entries[1].local_header() + entries[1].content())
    directory = b"".join(entry.central_header(start) for entry, start in zip(entries, starts, strict=True))
    return body + directory + zipped([], here=4, count=4, size=len(directory), start=len(body))[-22:]


def out_of_order():
    """The directory lists the members in another order than they lie in."""
    entries = entries_of(GOOD)
    data = zipped(entries)
    sizes = [len(entry.local_header() + entry.content()) for entry in entries]
    starts = [0, sizes[0], sizes[0] + sizes[1]]
    directory = b"".join(entries[number].central_header(starts[number]) for number in (0, 2, 1))
    return data[: sum(sizes)] + directory + data[-22:]


def two_endings():
    """A whole second zip behind the first: who reads from the end and who reads from the front see different GPTs."""
    return bundle() + bundle(GOOD | {GUIDE: b"other"})


def bomb(size=100_000_000):
    """100 kB that unpack to 100 MB."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join(pack.compress(b"\0" * 1_000_000) for _ in range(size // 1_000_000)) + pack.flush()


def liar():
    """Its headers promise what is packed, 100 kB; its data unpack to 100 MB."""
    packed = bomb()
    document = manifest_of(GOOD)
    document["files"][1]["bytes"] = len(packed)
    return bundle(manifest=document, change={GUIDE: {"method": 8, "packed": packed, "unpacked_bytes": len(packed)}})


def honest_bomb():
    files = GOOD | {"knowledge/z.md": b""}
    document = manifest_of(files)
    document["files"][-1]["bytes"] = 100_000_000
    return bundle(
        files,
        manifest=document,
        change={"knowledge/z.md": {"method": 8, "packed": bomb(), "unpacked_bytes": 100_000_000}},
    )


def many_small_bombs():
    """Each file may pass for itself; all of them together are more than a disk should get."""
    names = [f"knowledge/{number}.md" for number in range(4)]
    document = manifest_of(GOOD | dict.fromkeys(names, b""))
    extra = [Entry(name, method=8, packed=b"\0" * 11_000_000, unpacked_bytes=1_000_000_000) for name in names]
    return bundle(GOOD, manifest=document, extra=extra)


def too_many():
    empty = Entry("knowledge/x")
    return zipped([empty], here=20_001, count=20_001)


def wrong_hash():
    def change(files):
        files[1]["sha256"] = hashlib.sha256(b"other").hexdigest()

    return with_listed(change)


def flipped_byte():
    data = bytearray(bundle())
    data[data.index(b"Shoes") + 2] ^= 1
    return bytes(data)


def trailing_in_deflate():
    packed = deflate(GOOD[GUIDE]) + b"hidden"
    return with_member(method=8, packed=packed)


def cut_deflate():
    return with_member(method=8, packed=deflate(GOOD[GUIDE])[:-3])


DEEP = b'{"format": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"

# name: (what writes it, a word of the sentence)
HOSTILE = {
    # the file
    "empty": (lambda: b"", "not a bundle"),
    "not a zip": (lambda: b"GIF89a" + b"\0" * 500, "not a bundle"),
    "a zip of something else": (lambda: zipped([Entry("readme.txt", b"x")]), "manifest.json is not its first"),
    "a zip of nothing": (lambda: zipped([]), "not a bundle"),
    "cut short": (lambda: bundle()[:-30], "cut short"),
    "cut in half": (lambda: bundle()[: len(bundle()) // 2], "cut short"),
    "something after its end": (lambda: bundle() + b"\0", "after its end"),
    "two zips in one": (two_endings, "directory is not where"),
    "a program before it": (lambda: bundle(before=b"#!/bin/sh\nrm -rf /\n"), "before its beginning"),
    "a zip before it": (lambda: zipped(entries_of(GOOD), before=b"PK\x03\x04" + b"\0" * 60), "hidden"),
    "something between its files": (lambda: bundle(change={GUIDE: {"before": b"hidden"}}), "hidden"),
    "something before its directory": (lambda: bundle(between=b"hidden"), "hidden"),
    "a comment": (lambda: bundle(comment=b"x"), "cut short, or has something after"),
    "an announced comment": (lambda: bundle()[:-2] + b"\x05\x00", "comment"),
    "in parts": (lambda: bundle(disk=1), "in parts"),
    "zip64 locator": (zip64_end, "zip64"),
    "zip64 counts": (lambda: bundle(here=0xFFFF, count=0xFFFF), "zip64"),
    "zip64 start": (lambda: bundle(start=0xFFFFFFFF), "zip64"),
    "fewer entries than said": (lambda: bundle(here=4, count=4), "directory is damaged"),
    "more entries than said": (lambda: bundle(here=2, count=2), "directory does not agree"),
    "directory elsewhere": (lambda: bundle(start=0), "directory is not where"),
    "directory too long": (lambda: bundle(size=0x7FFFFFFF), "files"),
    # members
    "encrypted": (lambda: with_member(flags=1), "encrypted"),
    "strongly encrypted": (lambda: with_member(flags=0x41), "encrypted"),
    "masked headers": (lambda: with_member(flags=0x2000), "encrypted"),
    "sizes behind the data": (lambda: with_member(flags=8), "fields that no"),
    "another packing": (lambda: with_member(method=12), "method 12"),
    "zip64 size": (lambda: with_member(unpacked_bytes=0xFFFFFFFF, packed_bytes=0xFFFFFFFF), "zip64"),
    "extra fields": (lambda: with_member(extra=b"\x01\x00\x00\x00"), "extra fields"),
    "a member's comment": (lambda: with_member(comment=b"x"), "extra fields"),
    "on another disk": (lambda: with_member(disk=2), "fields that no"),
    "another date": (lambda: with_member(date=34), "fields that no"),
    "another version of zip": (lambda: with_member(version=255), "fields that no"),
    "another date in one header": (lambda: with_member(local={"date": 34}), "headers"),
    "a program's permissions": (lambda: with_member(attributes=0o104755 << 16), "fields that no"),
    "a link": (lambda: with_path("knowledge/z", b"/etc/passwd", attributes=LINK), "is a link"),
    "a device": (lambda: with_path("knowledge/z", attributes=DEVICE), "device"),
    "a folder": (lambda: with_path("knowledge/z/", b"", attributes=FOLDER), "folder"),
    "a folder of DOS": (lambda: with_path("knowledge/z", b"", attributes=0x10), "folder"),
    "a name with a slash at its end": (lambda: with_path("knowledge/z/", b""), "empty part"),
    "two names": (lambda: with_member(local={"path": b"knowledge/gu1de.md"}), "headers"),
    "two sizes": (lambda: with_member(local={"packed_bytes": 1}), "headers"),
    "two methods": (lambda: with_member(local={"method": 8}), "headers"),
    "two flags": (lambda: with_member(local={"flags": 1}), "headers"),
    "no local header": (lambda: LOCAL_SIGNATURE + bundle()[4:].replace(LOCAL_SIGNATURE, b"PK__"), "not where"),
    "stored with two sizes": (lambda: with_member(unpacked_bytes=5), "two sizes"),
    "members that overlap": (overlapping, "overlaps"),
    "a member inside another": (quoted_overlap, "overlaps"),
    "members out of order": (out_of_order, "hidden"),
    "the same member twice": (lambda: bundle(extra=[Entry(GUIDE, GOOD[GUIDE])]), "twice"),
    "a wrong checksum": (lambda: with_member(crc=1), "damaged"),
    "packed data that end early": (cut_deflate, "damaged"),
    "packed data with something behind": (trailing_in_deflate, "damaged"),
    "packed data that are none": (lambda: with_member(method=8, packed=b"\xff" * 100), "damaged"),
    "a flipped byte": (flipped_byte, "damaged"),
    # sizes
    "a bomb": (honest_bomb, "100 times"),
    "a bomb that lies": (liar, "unpacks to more"),
    "a file that says it is huge": (lambda: with_member(packed_bytes=3 << 30, unpacked_bytes=3 << 30), "GiB"),
    "files that are huge together": (many_small_bombs, "GiB"),
    "too many files": (too_many, "files"),
    # paths
    "out by dots": (lambda: with_path("../evil.md"), "leads out"),
    "out from within": (lambda: with_path("knowledge/../../../evil.md"), "leads out"),
    "a dot": (lambda: with_path("knowledge/./x.md"), "hidden part"),
    "absolute": (lambda: with_path("/tmp/evil.md"), "absolute"),
    "a drive": (lambda: with_path("C:/evil.md"), "colon"),
    "a drive without a slash": (lambda: with_path("knowledge/C:evil.md"), "colon"),
    "a stream": (lambda: with_path("knowledge/a.md:hidden"), "colon"),
    "a network path": (lambda: with_path("//server/share/evil.md"), "absolute"),
    "a network path of Windows": (lambda: with_path("\\\\server\\share\\evil.md"), "backslash"),
    "backslashes": (lambda: with_path("knowledge\\..\\..\\evil.md"), "backslash"),
    "a NUL": (lambda: with_path("knowledge/a.md\0.exe"), "control characters"),
    "a newline": (lambda: with_path("knowledge/a\nb.md"), "control characters"),
    "a terminal escape": (lambda: with_path("knowledge/\x1b[2J.md"), "control characters"),
    "a right-to-left name": (lambda: with_path("knowledge/\u202egnp.exe.md"), "control characters"),
    "a name that is not UTF-8": (lambda: with_path(b"knowledge/\xff\xfe.md", flags=0x800), "UTF-8"),
    "a name in no encoding": (lambda: with_path(b"knowledge/\xe4.md", flags=0), "UTF-8"),
    "an empty name": (lambda: with_path(""), "empty"),
    "an empty part": (lambda: with_path("knowledge//a.md"), "empty part"),
    "a dot at the end": (lambda: with_path("knowledge/a.exe."), "ends with a dot"),
    "a space at the end": (lambda: with_path("knowledge/a.exe "), "ends with a dot or a space"),
    "a device of Windows": (lambda: with_path("knowledge/CON"), "Windows"),
    "a device with a suffix": (lambda: with_path("knowledge/nul.tar.md"), "Windows"),
    "a device in a folder": (lambda: with_path("knowledge/Com1/a.md"), "Windows"),
    "a device in disguise": (lambda: with_path("knowledge/LPT\u00b9.md"), "Windows"),
    "a hidden file": (lambda: with_path("knowledge/.bashrc"), "hidden"),
    "one of our own hidden names": (lambda: with_path("knowledge/.partial-1"), "hidden"),
    "a very long path": (lambda: with_path("knowledge/" + "a/" * 5 + "b" * 600), "too long"),
    "a very long part": (lambda: with_path("knowledge/" + "b" * 250), "too long"),
    "a deep path": (lambda: with_path("knowledge/" + "a/" * 20 + "b"), "deeper"),
    "names that differ by case": (lambda: with_path("knowledge/GUIDE.md"), "one name on some disks"),
    "folders that differ by case": (lambda: with_path("Knowledge/a.md"), "no place"),
    "names that differ by composition": (
        lambda: bundle(GOOD | {"knowledge/\u00fc.md": b"1", "knowledge/u\u0308.md": b"2"}),
        "one name on some disks",
    ),
    "a file that is a folder too": (lambda: with_path(f"{GUIDE}/x.md"), "one name on some disks"),
    # content
    "a program": (lambda: with_path("knowledge/setup.exe"), "can be run"),
    "a script": (lambda: with_path("knowledge/run.SH"), "can be run"),
    "a pickle": (lambda: with_path("knowledge/weights.pt"), "can be run"),
    "python in the adapters": (lambda: with_path("adapters/v1/modeling.py"), "can be run"),
    "an adapter that is no safetensors": (lambda: with_path("adapters/v1/adapter.gguf"), "all that adapters carries"),
    "an index that is no safetensors": (lambda: with_path("index/index.faiss"), "all that index carries"),
    "an unknown folder": (lambda: with_path("plugins/a.md"), "no place"),
    "an unknown file": (lambda: with_path("setup.cfg"), "no place"),
    "a history": (lambda: with_path("history/000001.toml"), "no place"),
    "a database of grants": (lambda: with_path("library.db"), "no place"),
    "a signature of format 2": (lambda: with_path("signature.json"), "no place"),
    "a second manifest": (lambda: bundle(extra=[Entry("manifest.json", b"{}")]), "no place"),
    # the manifest
    "no manifest": (lambda: zipped(entries_of(GOOD)[1:]), "manifest.json is not its first"),
    "the manifest last": (lambda: zipped(entries_of(GOOD)[::-1]), "manifest.json is not its first"),
    "a manifest too large": (lambda: manifest_text(b" " * (9 << 20)), "larger than"),
    "a manifest that is no JSON": (lambda: manifest_text(b"{'format': 1}"), "not JSON"),
    "a manifest that is not UTF-8": (lambda: manifest_text(b"\xff\xfe{}"), "not JSON"),
    "a manifest that is a list": (lambda: manifest_text(b"[]"), "not an object"),
    "a manifest too deep": (lambda: manifest_text(DEEP), "not JSON"),
    "a manifest with a huge number": (lambda: manifest_text(b'{"format": ' + b"9" * 5000 + b"}"), "not JSON"),
    "a manifest with NaN": (lambda: manifest_text(b'{"format": NaN}'), "not JSON"),
    "a manifest that says it twice": (
        lambda: manifest_text(json.dumps(manifest_of(GOOD)).replace('"name"', '"format": 1, "name"').encode()),
        "twice",
    ),
    "a newer format": (lambda: with_manifest(format=2), "update gptb"),
    "a format that is a word": (lambda: with_manifest(format="1"), "wrong format"),
    "an unknown key": (lambda: with_manifest(granted=["python"]), "unknown key"),
    "a missing key": (lambda: bundle(manifest={"format": 1}), "does not say"),
    "capabilities that are a word": (lambda: with_manifest(capabilities="python"), "wrong capabilities"),
    "files that are an object": (lambda: with_manifest(files={}), "wrong files"),
    "a file that is a word": (lambda: with_manifest(files=["gpt.toml"]), "not an object"),
    "a size that is negative": (lambda: with_listed(lambda files: files[0].update(bytes=-1)), "wrong bytes"),
    "a size that is true": (lambda: with_listed(lambda files: files[0].update(bytes=True)), "wrong bytes"),
    "a hash that is none": (lambda: with_listed(lambda files: files[0].update(sha256="x" * 64)), "wrong sha256"),
    "a file listed twice": (lambda: with_listed(lambda files: files.append(files[0])), "lists a file twice"),
    "a file that is not listed": (lambda: with_listed(list.pop), "not in its manifest"),
    "a file that is not there": (
        lambda: with_listed(lambda files: files.append({"path": "exam.jsonl", "bytes": 0, "sha256": "0" * 64})),
        "not in the bundle",
    ),
    "a wrong size": (lambda: with_listed(lambda files: files[1].update(bytes=3)), "size differs"),
    "a wrong hash": (wrong_hash, "SHA-256 differs"),
    "another name than its GPT": (lambda: with_manifest(name="Harmless"), "different GPTs"),
    "fewer capabilities than its GPT": (lambda: with_manifest(capabilities=[]), "different GPTs"),
    # the GPT
    "no GPT": (lambda: bundle({GUIDE: b"x"}), "holds no gpt.toml"),
    "a broken GPT": (lambda: with_spec(b"name = "), "line 1"),
    "a GPT that is not text": (lambda: with_spec(b"\xff"), "UTF-8"),
    "a GPT too large": (lambda: with_spec(SPEC + b"# " + b"x" * 300_000), "larger than"),
    "a GPT of a newer schema": (lambda: with_spec(SPEC + b"schema = 9\n"), "newer gptb"),
    "a GPT with a wrong value": (lambda: with_spec(SPEC + b"[sampling]\ntop_k = -1\n"), "top_k"),
    "a GPT with an adapter elsewhere": (lambda: with_spec(SPEC + b'adapter = "../../x"\n'), "adapter"),
}  # fmt: skip


def snapshot(folder):
    """Every name below a folder with what it is and holds."""
    return {
        path.relative_to(folder).as_posix(): (path.lstat().st_mode, path.read_bytes() if path.is_file() else b"")
        for path in sorted(folder.rglob("*"))
    }


@functools.cache
def hostile(name):
    return HOSTILE[name][0]()


@pytest.fixture
def place(tmp_path):
    """A library with a GPT in it, deep enough that a path can lead out of it and still be seen."""
    library = Library(tmp_path / "a" / "b" / "home")
    library.create(GPT(name="Mine"))
    return tmp_path, library


def test_there_are_enough_of_them():
    assert len(HOSTILE) >= 40
    assert len({hostile(name) for name in HOSTILE}) == len(HOSTILE)


def test_the_bundle_they_are_made_from_is_good(place):
    folder, library = place
    (folder / "x.gptb").write_bytes(bundle())
    verify(folder / "x.gptb")
    assert import_bundle(folder / "x.gptb", library).name == "Tax"


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_bundle_is_refused_and_nothing_is_written(place, name):
    folder, library = place
    path = folder / "x.gptb"
    path.write_bytes(hostile(name))
    before = snapshot(folder)
    began = time.process_time()
    for attempt in (verify, lambda path: import_bundle(path, library)):
        with pytest.raises(BundleRefused) as caught:
            attempt(path)
        assert HOSTILE[name][1] in str(caught.value)
        assert str(caught.value).isprintable()
        assert str(caught.value).endswith(".")
        assert caught.value.hint
    assert time.process_time() - began < 40  # two attempts, 2 s each where the machine is not ten times slower
    assert snapshot(folder) == before
    assert not os.path.lexists("/tmp/evil.md")


SMALL = {"gpt.toml": SPEC, "knowledge/a.md": b"abc", "knowledge/b.md": b"text " * 30}
SEED = bundle(SMALL, change={"knowledge/b.md": {"method": 8}})
MUTATIONS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.integers(0, len(SEED) - 1), st.integers(0, 255)),
        st.tuples(st.just("cut"), st.integers(0, len(SEED) - 1), st.integers(1, 40)),
        st.tuples(st.just("double"), st.integers(0, len(SEED) - 1), st.integers(1, 40)),
    ),
    min_size=1,
    max_size=4,
)


def mutated(changes):
    data = bytearray(SEED)
    for kind, at, number in changes:
        if kind == "set":
            data[at : at + 1] = bytes([number])
        elif kind == "cut":
            del data[at : at + number]
        else:
            data[at:at] = data[at : at + number]
    return bytes(data)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=MUTATIONS)
def test_a_mutated_bundle_is_refused_or_is_the_same_gpt(tmp_path, changes):
    """What is taken holds exactly the files of the original, and the standard library agrees on every one of them."""
    data = mutated(changes)
    path = tmp_path / "x.gptb"
    path.write_bytes(data)
    try:
        manifest = verify(path)
    except BundleRefused:
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert [info.filename for info in archive.infolist()] == ["manifest.json", *sorted(SMALL)]
        assert {path: archive.read(path) for path in SMALL} == SMALL
    assert [file.path for file in manifest.files] == sorted(SMALL)
