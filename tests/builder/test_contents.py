"""What a person may leave out of a bundle, how large it will be, and the picture that it may carry."""

import struct
import zlib

import pytest

from builder import picture
from builder.bundle import export, import_bundle, look, weigh
from builder.bundle import picture as picture_in
from builder.contents import Choice
from builder.errors import BundleRefused, PictureRefused
from builder.library import Library
from builder.spec import GPT


def png(width=2, height=2):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + b"\x20\x60\x90" * min(width, 9) for _ in range(min(height, 9))))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.fixture
def library(tmp_path):
    library = Library(tmp_path / "home")
    library.create(GPT("Tax"))
    (library.knowledge_folder("tax") / "a.txt").write_text("words " * 900)
    (library.folder("tax") / "examples.jsonl").write_text("{}\n")
    picture.save(library, "tax", png())
    return library


@pytest.mark.parametrize("choice", [Choice(), Choice(files=False), Choice(picture=False, learning=False)])
def test_the_weight_is_the_files_size_to_the_byte(library, tmp_path, choice):
    manifest, count = weigh(library, "tax", choice)
    assert export(library, "tax", tmp_path / "t.gptb", choice=choice) == manifest
    assert (tmp_path / "t.gptb").stat().st_size == count
    assert look(tmp_path / "t.gptb")[0] == manifest


def test_what_is_left_out_is_not_there(library):
    def paths(choice):
        return [file.path for file in weigh(library, "tax", choice)[0].files]

    assert paths(Choice()) == ["examples.jsonl", "gpt.toml", "knowledge/a.txt", "picture.png"]
    assert paths(Choice(files=False, learning=False, picture=False)) == ["gpt.toml"]


def test_a_picture_travels_and_is_copied(library, tmp_path):
    export(library, "tax", tmp_path / "t.gptb")
    other = Library(tmp_path / "other")
    gpt = import_bundle(tmp_path / "t.gptb", other)
    assert picture.read(other, gpt.slug) == png() == picture_in(tmp_path / "t.gptb")
    assert picture.read(library, library.copy("tax", "Duty").slug) == png()
    picture.remove(other, gpt.slug)
    picture.remove(other, gpt.slug)
    assert picture.read(other, gpt.slug) is None


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "not a PNG"),
        (b"GIF89a" + b"x" * 60, "not a PNG"),
        (png(513, 2), "513 x 2 pixels"),
        (png(100_000, 100_000), "pixels"),
        (png(0, 2), "pixels"),
        (png()[:24] + b"\0" + png()[25:], "damaged"),
        (png() + b"x" * picture.LIMIT_BYTES, "larger"),
    ],
    ids=["empty", "gif", "wide", "bomb", "nothing", "damaged", "large"],
)
def test_no_other_file_becomes_a_picture(library, tmp_path, data, why):
    with pytest.raises(PictureRefused, match=why):
        picture.save(library, "tax", data)
    (library.folder("tax") / "picture.png").write_bytes(data)  # as by hand, or by a hostile bundle
    assert picture.read(library, "tax") is None
    export(library, "tax", tmp_path / "t.gptb")
    with pytest.raises(BundleRefused):
        look(tmp_path / "t.gptb")


def test_a_link_is_no_picture(library, tmp_path):
    (tmp_path / "p.png").write_bytes(png())
    path = library.folder("tax") / "picture.png"
    path.unlink()
    path.symlink_to(tmp_path / "p.png")
    assert picture.read(library, "tax") is None
