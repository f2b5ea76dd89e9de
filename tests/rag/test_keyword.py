"""BM25 as the formula says, for any words a person may type."""

import sqlite3
from math import log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag import keyword
from rag.keyword import Rows, content_words, extra_text, keyword_scores, words

TEXTS = ["the cat sat on the mat", "cats and dogs", "a dog barked at the mail carrier", "nothing of that"]


def table(texts: list[str]) -> Rows:
    connection = sqlite3.connect(":memory:")
    connection.execute(keyword.TABLE)
    for row, text in enumerate(texts, 1):
        connection.execute("INSERT INTO words (rowid, text, extra) VALUES (?, ?, ?)", (row, text, extra_text(text, "")))
    return lambda statement, values=(): connection.execute(statement, values).fetchall()


def test_one_word_scores_as_the_formula_says() -> None:
    lengths = [len(text.split()) for text in TEXTS]
    length = 1 - 0.75 + 0.75 * lengths[0] / (sum(lengths) / len(lengths))
    assert keyword_scores(table(TEXTS), "mat", len(TEXTS)) == {1: pytest.approx(1 / (1 + 1.2 * length))}


def test_words_count_by_how_rare_they_are() -> None:
    rows = table(TEXTS)
    scores = keyword_scores(rows, "cat mat", len(TEXTS))
    single = {word: keyword_scores(rows, word, len(TEXTS)) for word in ("cat", "mat")}
    cat, mat = log(1 + 2.5 / 2.5), log(1 + 3.5 / 1.5)
    assert scores[1] == pytest.approx((cat * single["cat"][1] + mat * single["mat"][1]) / (cat + mat))
    assert scores[1] > scores[2]


def test_a_word_that_is_nowhere_lowers_the_score() -> None:
    rows = table(TEXTS)
    assert keyword_scores(rows, "mat zebra", 4)[1] < keyword_scores(rows, "mat", 4)[1]


def test_a_word_in_every_passage_still_counts() -> None:
    scores = keyword_scores(table(["notice period"]), "notice", 1)
    assert 0.3 < scores[1] <= 1


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("He barks loudly", "barking"),
        ("Über die Größe", "uber"),
        ("NAÏVE café", "naive CAFE"),
        ("5,000 euros", "5,000"),
        ("東京都の天気", "東京"),
        ("ประเทศไทย", "ไทย"),
        ("น้ำตาลและที่ดิน", "ที่ดิน"),
        ("北京是中国的首都", "首都"),
        ("用iPhone拍照", "iphone"),
        ("データベースの設計", "ﾃﾞｰﾀﾍﾞｰｽ"),
        ("서울은 한국의 수도이다", "수도"),
        ("Die Straße ist gesperrt", "STRASSE"),
        ("Η Ελλάδα και η θάλασσα", "ΘΑΛΑΣΣΑ ελλαδα"),
        ("قرأ مُحَمَّد الكتاب", "محمد"),
        ("Ёлка стоит", "елка"),
        ("हिन्दी भाषा", "हिन्दी"),
        ("Thành phố Hồ Chí Minh", "ho chi minh"),
        ("Ｆｕｌｌ ｗｉｄｔｈ", "full width"),
    ],
)
def test_words_are_found_in_other_forms(text: str, query: str) -> None:
    assert 1 in keyword_scores(table([text]), query, 1)


def test_words_of_grammar_count_only_where_there_are_no_others() -> None:
    assert content_words("What is the notice period?") == ["notice", "period"]
    assert content_words("What is it?") == ["what", "is", "it"]
    assert words("東京都 is big") == ["東京", "京都", "is", "big"]
    assert extra_text("東京都", "Städte > Japan") == "Städte > Japan 東京 京都"


def test_letters_that_only_look_alike_stay_apart() -> None:
    assert words("йод май") == ["йод", "май"]
    assert 1 not in keyword_scores(table(["мои вещи"]), "мой", 1)


def test_an_index_from_before_words_were_folded_is_still_searched() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(keyword.TABLE)
    connection.execute("INSERT INTO words (rowid, text, extra) VALUES (1, 'η Ελλάδα', '')")
    rows = lambda statement, values=(): connection.execute(statement, values).fetchall()  # noqa: E731
    assert 1 in keyword_scores(rows, "Ελλάδα", 1)


@given(
    st.text(max_size=60)
    | st.sampled_from(['"', "a OR b", "NEAR(a b)", "text:cat", "-cat", "cat*", "'); --", "AND", "\0"])
)
def test_no_question_is_taken_for_a_command(query: str) -> None:
    for score in keyword_scores(table(TEXTS), query, len(TEXTS)).values():
        assert 0 < score <= 1


def test_what_a_command_names_is_looked_for_as_a_word() -> None:
    assert set(keyword_scores(table(TEXTS), "NOT cat", 4)) == {1, 2}


def test_the_rarest_words_are_read_first(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*["common"] * 9, "common rare"]
    monkeypatch.setattr(keyword, "MAX_POSTINGS", 5)
    assert set(keyword_scores(table(texts), "common rare", 10)) == {10}
