"""The library: GPTs are made, found, changed, copied and deleted; a broken one hides no other; nothing leaves it."""

import contextlib
import multiprocessing
import os
import sys
import threading

import pytest

from builder.database import Database
from builder.errors import FileRefused, GptBroken, GptExists, GptMissing, LibraryBusy, NameInvalid, VersionMissing
from builder.library import Library, home_folder
from builder.merge import save_changes
from builder.picture import path_of
from builder.picture import save as save_picture
from builder.spec import GPT
from builder.versions import HISTORY_LIMIT
from tests.builder.test_contents import png


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "home")


def slugs(library):
    return [entry.slug for entry in library.entries()]


def test_an_absent_library_is_empty_and_is_not_made_by_looking(library):
    assert library.entries() == []
    assert library.gpts() == []
    assert not library.home.exists()


def test_a_made_gpt_is_found_by_slug_and_by_name(library):
    made = library.create(GPT(name="Tax Helper/2024 🐱", instructions="Help."))
    assert made.slug == "tax-helper-2024"
    for name in ("tax-helper-2024", "Tax Helper/2024 🐱", "tax  helper/2024 🐱", "TAX-HELPER-2024"):
        assert library.get(name) == made.replace(extra={}, sampling={}, retrieval={})
    assert library.knowledge_folder(made.slug).is_dir()
    assert library.folder(made.slug) == library.home / "gpts" / made.slug


def test_names_keep_their_form_and_the_list_is_sorted(library):
    for name in ("Zebra", "apple", "Ähre", "我的助手"):
        library.create(GPT(name=name))
    assert [gpt.name for gpt in library.gpts()] == ["apple", "Zebra", "Ähre", "我的助手"]


@pytest.mark.parametrize("name", ["Tax", "TAX", " tax ", "Caf\u00e9", "CAFE\u0301"])
def test_a_name_is_taken_whatever_its_case(library, name):
    library.create(GPT(name="tax"))
    library.create(GPT(name="Cafe\u0301"))
    with pytest.raises(GptExists, match="already"):
        library.create(GPT(name=name))
    assert len(slugs(library)) == 2


def test_different_names_with_one_slug_live_side_by_side(library):
    assert [library.create(GPT(name=name)).slug for name in ("C", "C++", "C#")] == ["c", "c-2", "c-3"]
    assert library.get("C#").slug == "c-3"


@pytest.mark.parametrize("name", ["", "///", "\x00", "a\nb"])
def test_impossible_names_make_nothing(library, name):
    with pytest.raises(NameInvalid):
        library.create(GPT(name=name))
    assert slugs(library) == []


@pytest.mark.parametrize(
    ("asked", "hint"),
    [("tax helpr", 'Did you mean "Tax Helper"?'), ("tax-helpr", 'Did you mean "Tax Helper"?'), ("zzz", "`gptb list`")],
)
def test_a_missing_gpt_says_which_one_may_be_meant(library, asked, hint):
    library.create(GPT(name="Tax Helper"))
    with pytest.raises(GptMissing) as caught:
        library.get(asked)
    assert hint in caught.value.hint


def test_a_missing_gpt_in_an_empty_library_says_how_to_make_one(library):
    with pytest.raises(GptMissing) as caught:
        library.get("tax")
    assert "gptb create" in caught.value.hint


@pytest.mark.parametrize("slug", ["", ".", "..", "../home", "/etc", "a/b", ".partial-1", "none", "C:", "link"])
def test_no_name_leads_out_of_the_library(library, slug):
    library.create(GPT(name="tax"))
    (library.gpts_folder / ".partial-1").mkdir()
    (library.gpts_folder / "link").symlink_to(library.home.parent)
    with pytest.raises(GptMissing):
        library.folder(slug)
    with pytest.raises(GptMissing):
        library.remove(slug)
    assert library.home.parent.exists()


def broken(library, text):
    library.create(GPT(name="Whole"))
    library.create(GPT(name="Broken"))
    path = library.folder("broken") / "gpt.toml"
    path.unlink()
    if isinstance(text, bytes):
        path.write_bytes(text)
    return path


@pytest.mark.parametrize(
    ("content", "word"), [(b"name = ", "line 1"), (b"", "name is missing"), (b"\xff", "UTF-8"), (None, "no gpt.toml")]
)
def test_a_broken_gpt_is_listed_with_its_reason_and_hides_no_other(library, content, word):
    path = broken(library, content)
    entries = library.entries()
    assert [(entry.slug, entry.gpt is None) for entry in entries] == [("broken", True), ("whole", False)]
    assert word in entries[0].problem
    assert "broken" in entries[0].problem
    assert library.slug_of("Broken") == "broken"
    with pytest.raises(GptBroken, match=word):
        library.get("broken")
    library.save(GPT(name="Broken", slug="broken"))
    assert library.get("broken").name == "Broken"
    if content:
        assert library.history("broken")[0].path.read_bytes() == content
    assert path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes as POSIX has them")
@pytest.mark.parametrize("make", [lambda path: path.symlink_to("/etc/hostname"), os.mkfifo], ids=["link", "pipe"])
def test_a_gpt_toml_that_is_no_file_neither_hangs_nor_leaks(library, make):
    make(broken(library, None))
    assert library.entries()[0].gpt is None
    with pytest.raises(FileRefused):
        library.get("broken")


def test_a_folder_that_links_elsewhere_is_no_gpt(library, tmp_path):
    library.create(GPT(name="tax"))
    (tmp_path / "elsewhere").mkdir()
    (library.gpts_folder / "link").symlink_to(tmp_path / "elsewhere")
    (library.gpts_folder / "stray.txt").write_text("")
    assert slugs(library) == ["tax"]


def test_saving_keeps_what_was_before(library):
    gpt = library.create(GPT(name="Tax", description="0"))
    for number in range(1, HISTORY_LIMIT + 6):
        library.save(gpt.replace(description=str(number)))
    versions = library.history("tax")
    assert len(versions) == HISTORY_LIMIT
    assert [version.number for version in versions[:2]] == [HISTORY_LIMIT + 5, HISTORY_LIMIT + 4]
    assert library.get("tax").description == str(HISTORY_LIMIT + 5)
    restored = library.restore("tax", versions[0].number)
    assert restored.description == library.get("tax").description == str(HISTORY_LIMIT + 4)
    assert library.restore("tax", library.history("tax")[0].number).description == str(HISTORY_LIMIT + 5)


def test_saving_the_same_adds_no_version(library):
    gpt = library.create(GPT(name="Tax"))
    library.save(gpt)
    assert library.history("tax") == []
    with pytest.raises(VersionMissing, match="version 7"):
        library.restore("tax", 7)


def test_a_gpt_keeps_its_slug_when_it_is_renamed(library):
    gpt = library.create(GPT(name="Tax"))
    library.create(GPT(name="Other"))
    assert library.save(gpt.replace(name="Duty")).slug == "tax"
    assert library.get("Duty").slug == "tax"
    with pytest.raises(GptExists):
        library.save(gpt.replace(name="other"))


def test_a_gpt_that_is_not_there_cannot_be_saved(library):
    with pytest.raises(GptMissing):
        library.save(GPT(name="Tax", slug="tax"))
    with pytest.raises(GptMissing):
        library.save(GPT(name="Tax"))


def test_a_copy_has_all_but_the_past_and_the_trust(library):
    library.create(GPT(name="Tax", capabilities=("python",)))
    library.save(library.get("tax").replace(description="d"))
    (library.knowledge_folder("tax") / "sub").mkdir()
    (library.knowledge_folder("tax") / "sub" / "a.md").write_text("text")
    with Database(library.database_path) as database:
        database.grant("tax", "python")
        copy = library.copy("Tax", "Duty")
        assert database.granted(copy.slug) == frozenset()
        assert database.granted("tax") == {"python"}
    assert (library.knowledge_folder("duty") / "sub" / "a.md").read_text() == "text"
    assert library.get("duty") == library.get("tax").replace(name="Duty", slug="duty")
    assert library.history("duty") == []


@pytest.mark.skipif(sys.platform == "win32", reason="links as POSIX has them")
def test_a_copy_takes_no_link_along(library, tmp_path):
    library.create(GPT(name="Tax"))
    (tmp_path / "secret").write_text("")
    (library.knowledge_folder("tax") / "odd").symlink_to(tmp_path / "secret")
    with pytest.raises(FileRefused, match="odd"):
        library.copy("tax", "Duty")
    assert sorted(path.name for path in library.gpts_folder.iterdir()) == ["tax"]


def test_removing_deletes_files_conversations_and_trust(library):
    library.create(GPT(name="Tax"))
    with Database(library.database_path) as database:
        database.grant("tax", "python")
        database.append(database.start_conversation("tax", "t"), "user", "hello")
        library.remove("Tax")
        assert database.conversations("tax") == []
        assert database.granted("tax") == frozenset()
    assert list(library.gpts_folder.iterdir()) == []


def test_trust_is_not_inherited_by_a_later_gpt_of_the_same_name(library):
    """The folder was deleted by hand: what was granted to it must not fall to whoever takes its slug."""
    library.create(GPT(name="Tax"))
    with Database(library.database_path) as database:
        database.grant("tax", "python")
        library.folder("tax").rename(library.home / "away")
        library.create(GPT(name="Tax"))
        assert database.granted("tax") == frozenset()


def test_a_name_means_the_gpt_that_has_it_and_not_one_that_once_had_it(library):
    library.save(library.create(GPT(name="Demo")).replace(name="Coffee"))
    library.create(GPT(name="Demo"))
    assert library.slug_of("Demo") == library.slug_of("DEMO") == "demo-2"
    assert library.slug_of("demo") == library.slug_of("Coffee") == "demo"


def test_what_killed_processes_left_is_swept(library):
    library.create(GPT(name="Tax"))
    for folder in (library.gpts_folder, library.folder("tax"), library.knowledge_folder("tax")):
        (folder / ".partial-1").write_text("")
    (library.gpts_folder / ".partial-2").mkdir()
    assert slugs(library) == ["tax"]
    library.create(GPT(name="Other"))
    assert list(library.home.rglob(".partial-*")) == []


def test_a_locked_gpt_is_busy_for_others_and_free_for_its_holder(library):
    gpt = library.create(GPT(name="Tax"))
    caught = []

    def other():
        try:
            with library.lock("tax", timeout_s=0.05):
                pass
        except LibraryBusy as error:
            caught.append(error)

    with library.lock("tax"):
        library.save(gpt.replace(description="d"))
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert len(caught) == 1
    with library.lock("tax", timeout_s=0.05):
        pass


def test_what_a_gpt_says_of_itself_is_saved_while_its_files_are_being_read(library):
    gpt = library.create(GPT(name="Tax"))
    done = []

    def other():
        done.append(library.save(gpt.replace(description="d")))
        done.append(save_changes(library, gpt, gpt.replace(instructions="i")))
        save_picture(library, "tax", png())

    with library.lock_files("tax"):  # as an ingestion does
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert len(done) == 2
    assert library.get("tax")._replace(slug="") == GPT(name="Tax", description="d", instructions="i")
    assert path_of(library, "tax")


def _create(home, number, start):
    start.wait()
    for name in ("Same", f"C{'+' * number}"):
        with contextlib.suppress(GptExists):
            Library(home).create(GPT(name=name, description=str(number)))


def test_processes_that_create_at_once_make_whole_gpts(library):
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(4)
    children = [context.Process(target=_create, args=(library.home, number, start)) for number in range(4)]
    for child in children:
        child.start()
    for child in children:
        child.join()
        assert child.exitcode == 0
    entries = library.entries()
    assert all(entry.gpt for entry in entries)
    assert {"C", "C+", "C++", "C+++"} <= {entry.gpt.name for entry in entries}
    assert "Same" in {entry.gpt.name for entry in entries}


def test_home_is_where_the_person_says_or_where_the_system_does(tmp_path):
    import platformdirs

    assert home_folder({"GPTB_HOME": str(tmp_path)}) == tmp_path
    assert home_folder({"GPTB_HOME": "~/x"}).is_absolute()
    assert home_folder(os.environ | {"GPTB_HOME": ""}) == platformdirs.user_data_path("gptb", appauthor=False)
    if sys.platform == "linux":
        assert home_folder({"XDG_DATA_HOME": str(tmp_path)}) == tmp_path / "gptb"


def test_a_copy_without_a_name_gets_the_next_that_is_free(library):
    library.create(GPT("Tax help"))
    assert [library.copy("tax-help").name for _ in range(2)] == ["Tax help (2)", "Tax help (3)"]
