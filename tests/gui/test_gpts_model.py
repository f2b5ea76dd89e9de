from __future__ import annotations

from PySide6.QtCore import Qt

from builder.library import Entry
from builder.spec import GPT
from gui.avatar import initials
from gui.models.gpts import GPTModel, GPTRole

ENTRIES = [
    Entry("lease", GPT("Lease helper", description="The flat", slug="lease"), ""),
    Entry("shop", GPT("Shop desk", description="Returns", slug="shop"), ""),
    Entry("broken", None, "gpt.toml of 'broken' is not TOML."),
]


def names(model: GPTModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_what_is_typed_is_looked_for_in_names_and_descriptions(qapp: object) -> None:
    model = GPTModel()
    model.show(ENTRIES)
    assert names(model) == ["Lease helper", "Shop desk", "broken"]
    model.look_for("FLAT lease")
    assert names(model) == ["Lease helper"]
    model.look_for("moon")
    assert names(model) == []


def test_a_hidden_gpt_comes_back(qapp: object) -> None:
    model = GPTModel()
    model.show(ENTRIES)
    model.hide("lease", True)
    assert (names(model), model.row_of("lease")) == (["Shop desk", "broken"], -1)
    model.hide("lease", False)
    assert model.row_of("lease") == 0


def test_a_screen_reader_hears_name_and_description_or_the_problem(qapp: object) -> None:
    model = GPTModel()
    model.show(ENTRIES)
    heard = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 2)]
    assert heard == ["Lease helper. The flat", "broken. gpt.toml of 'broken' is not TOML."]
    assert model.index(2).data(GPTRole.PROBLEM)


def test_initials() -> None:
    assert [initials(name) for name in ("Lease helper", "shop", "¿qué?", "…")] == ["LH", "S", "?", "?"]
