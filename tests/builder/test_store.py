"""A shared folder of GPTs: what is in it, what is here already, and files that are not what they seem."""

import json
import os

import pytest

from builder import store
from builder.bundle import export
from builder.contents import Choice
from builder.errors import BundleRefused, ExportRefused, FileMissing, SpecInvalid, StoreMissing
from builder.library import Library
from builder.spec import GPT


@pytest.fixture
def shared(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def theirs(tmp_path):
    library = Library(tmp_path / "theirs")
    library.create(GPT("Lease helper", description="Knows the lease", capabilities=("python",)))
    (library.knowledge_folder("lease-helper") / "lease.txt").write_text("Three months.")
    return library


@pytest.fixture
def mine(tmp_path):
    return Library(tmp_path / "mine")


def states(library, shared):
    return {offer.path.name: offer.state for offer in store.offers(library, shared)}


def test_the_folder_is_listed_installed_from_and_renewed(theirs, mine, shared):
    path = store.publish(theirs, "Lease helper", shared)
    (offer,) = store.offers(mine, shared)
    assert (offer.name, offer.description, offer.state, offer.files) == ("Lease helper", "Knows the lease", "new", 2)
    assert (offer.bytes, len(offer.fingerprint), offer.capabilities) == (path.stat().st_size, 64, ("python",))
    assert states(theirs, shared) == {"lease-helper.gptb": "installed"}
    assert store.install(path, mine).name == "Lease helper"
    assert states(mine, shared) == {"lease-helper.gptb": "installed"}
    theirs.save(theirs.get("lease-helper").replace(description="Knows more"))
    store.publish(theirs, "lease-helper", shared)
    os.utime(path, (path.stat().st_atime, path.stat().st_mtime + 10))
    assert states(mine, shared) == {"lease-helper.gptb": "newer"}


def test_a_gpt_of_that_name_that_did_not_come_from_there_is_another(theirs, mine, shared):
    mine.create(GPT("Lease helper"))
    store.publish(theirs, "lease-helper", shared)
    assert states(mine, shared) == {"lease-helper.gptb": "different"}
    with pytest.raises(ExportRefused, match="is not what this GPT was shared as"):
        store.publish(mine, "lease-helper", shared)
    assert states(theirs, shared) == {"lease-helper.gptb": "installed"}


def test_hostile_files_are_named_and_skipped(theirs, mine, shared, tmp_path):
    store.publish(theirs, "lease-helper", shared)
    (shared / "noise.gptb").write_bytes(os.urandom(3000))
    (shared / "empty.gptb").write_bytes(b"")
    (shared / "folder.gptb").mkdir()
    (shared / "link.gptb").symlink_to(shared / "lease-helper.gptb")
    (shared / "gone.gptb").symlink_to(tmp_path / "nowhere")
    os.mkfifo(shared / "pipe.gptb")
    (shared / ".hidden.gptb").write_bytes(b"x")
    (shared / "notes.txt").write_text("x")
    cut = (shared / "lease-helper.gptb").read_bytes()
    (shared / "cut.gptb").write_bytes(cut[: len(cut) // 2])
    found = {offer.path.name: offer for offer in store.offers(mine, shared)}
    assert found.pop("lease-helper.gptb").state == "new"
    assert set(found) == {f"{name}.gptb" for name in ("noise", "empty", "folder", "link", "gone", "pipe", "cut")}
    assert all(offer.state == "refused" and offer.problem for offer in found.values())


def test_what_a_look_does_not_read_is_checked_when_it_is_installed(theirs, mine, shared):
    (theirs.knowledge_folder("lease-helper") / "noise.dat").write_bytes(os.urandom(4000))
    path = store.publish(theirs, "lease-helper", shared)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1  # in the middle of the noise
    path.write_bytes(data)
    assert states(mine, shared) == {"lease-helper.gptb": "new"}
    with pytest.raises(BundleRefused):
        store.install(path, mine)
    assert mine.entries() == []


def test_the_folder_is_remembered(mine, shared):
    with pytest.raises(StoreMissing):
        store.folder(mine)
    store.set_folder(mine, shared)
    assert store.folder(mine) == shared
    shared.rmdir()
    with pytest.raises(StoreMissing, match="is not there"):
        store.folder(mine)


def test_an_offer_is_found_by_name_or_file(theirs, mine, shared):
    store.publish(theirs, "lease-helper", shared)
    for name in ("LEASE HELPER", "lease-helper", "lease-helper.gptb"):
        assert store.find(mine, shared, name).name == "Lease helper"
    with pytest.raises(FileMissing) as missed:
        store.find(mine, shared, "Lease helpr")
    assert "Lease helper" in missed.value.hint


def test_a_damaged_record_is_none_and_a_copy_has_none(theirs, mine, shared):
    gpt = store.install(store.publish(theirs, "lease-helper", shared), mine)
    record = mine.folder(gpt.slug) / store.RECORD
    assert not (mine.folder(mine.copy(gpt.slug, "Twin").slug) / store.RECORD).exists()
    for text in ("", "[]", json.dumps({"fingerprint": 1}), "{" * 3000):
        record.write_text(text)
        assert states(mine, shared) == {"lease-helper.gptb": "different"}


def test_a_gpt_can_be_published_without_its_files(theirs, mine, shared):
    path = store.publish(theirs, "lease-helper", shared, Choice(files=False))
    gpt = store.install(path, mine)
    assert list(mine.knowledge_folder(gpt.slug).iterdir()) == []
    export(theirs, "lease-helper", shared / "whole.gptb")
    assert states(mine, shared)["whole.gptb"] in ("newer", "different")


def test_a_name_that_a_stranger_gave_hides_no_file_and_none_is_chosen_by_chance(theirs, mine, shared, tmp_path):
    store.publish(theirs, "lease-helper", shared)
    other = Library(tmp_path / "other")
    other.create(GPT("lease-helper"))
    export(other, "lease-helper", shared / "a.gptb")
    assert store.find(mine, shared, "lease-helper").path.name == "lease-helper.gptb"  # a file's name comes first
    (shared / "b.gptb").write_bytes((shared / "a.gptb").read_bytes())
    (shared / "lease-helper.gptb").rename(shared / "c.gptb")
    with pytest.raises(SpecInvalid, match="2 files") as several:
        store.find(mine, shared, "lease-helper")
    assert "a.gptb" in several.value.hint


@pytest.mark.parametrize("name", ["link", "noise", ""])
def test_a_file_that_is_skipped_is_not_found(name, theirs, mine, shared):
    export(theirs, "lease-helper", shared.parent / "there.gptb")
    (shared / "link.gptb").symlink_to(shared.parent / "there.gptb")
    (shared / "noise.gptb").write_bytes(b"x")
    with pytest.raises((BundleRefused, FileMissing)):
        store.find(mine, shared, name)


def test_another_bundle_than_the_one_that_was_shown_is_not_taken_in(tmp_path):
    library, path = Library(tmp_path / "one"), tmp_path / "tax.gptb"
    gpt = library.create(GPT("Tax"))
    shown = store.fingerprint(export(library, gpt.slug, path))
    assert store.install(path, library, shown=shown).name == "Tax (2)"
    library.save(gpt.replace(instructions="Be rude."))
    export(library, gpt.slug, path)
    with pytest.raises(BundleRefused, match="not the one that was shown"):
        store.install(path, library, shown=shown)
    assert len(library.gpts()) == 2
