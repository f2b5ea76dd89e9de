from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.errors import ReadFailed
from rag.readers.read import read
from rag.readers.text import clean
from rag.readers.web_page import encoding_of_page, visible_text


def seen(html: str) -> str:
    return clean(visible_text(html))


@pytest.mark.parametrize(
    "carrier",
    [
        "<script>SECRET</script>",
        "<style>SECRET</style>",
        "<template><p>SECRET</p></template>",
        "<noscript>SECRET</noscript>",
        "<!-- SECRET -->",
        "<p hidden>SECRET</p>",
        "<p hidden='until-found'>SECRET</p>",
        "<dialog>SECRET</dialog>",
        "<div style='display:none'><p>SECRET</p></div>",
        "<div style='color:red; DISPLAY : None !important'>SECRET</div>",
        "<div style='display:/* x */none'>SECRET</div>",
        "<span style='visibility:hidden'>SECRET</span>",
        "<span style='visibility:collapse'>SECRET</span>",
        "<span style='opacity:0'>SECRET</span>",
        "<span style='opacity:0.0'><b>SECRET</b></span>",
        "<span style='opacity:1%'>SECRET</span>",
        "<span style='font-size:0'>SECRET</span>",
        "<span style='font-size:1px'>SECRET</span>",
        "<span style='font-size:.5pt'>SECRET</span>",
        "<span style='font-size:0.01em'>SECRET</span>",
        "<span style='font-size:0'><i style='font-size:2em'>SECRET</i></span>",
        "<svg><title>SECRET</title><desc>SECRET</desc></svg>",
        "<canvas>SECRET</canvas>",
        "<iframe>SECRET</iframe>",
        "<textarea hidden>SECRET</textarea>",
        "".join(chr(0xE0000 + ord(letter)) for letter in "SECRET"),
        "<img alt='SECRET'>",
        "<input type=hidden value=SECRET>",
    ],
)
def test_what_a_page_hides_is_left_out(carrier: str) -> None:
    assert seen(
        f"<html><head><title>SECRET</title></head><body><p>before {carrier} after</p></body></html>"
    ).split() == [
        "before",
        "after",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<p aria-hidden=true>WORD</p>",
        "<p style='opacity:0.8'>WORD</p>",
        "<p style='font-size:12px'>WORD</p>",
        "<p style='font-size:small'>WORD</p>",
        "<p style='font-size:0.8em'>WORD</p>",
        "<div style='font-size:0'><span style='font-size:14px'>WORD</span></div>",
        "<div style='visibility:hidden'><span style='visibility:visible'>WORD</span></div>",
        "<dialog open>WORD</dialog>",
        "<details><summary>x</summary>WORD</details>",
        "<p style='nonsense;;:;display'>WORD</p>",
        "<p style>WORD</p>",
        "<svg><text>WORD</text></svg>",
        "<select><option>WORD</option></select>",
        "<frobnicate>WORD</frobnicate>",
    ],
)
def test_what_a_page_shows_is_kept(html: str) -> None:
    assert "WORD" in seen(html)


def test_blocks_are_lines_and_inline_elements_are_not() -> None:
    html = """<h1>Title</h1><p>One <b>bold</b>
        word, <a>a link</a>.</p><p>Two<br>lines</p><ul><li>first<li>second</ul><div>a</div><div>b</div>c"""
    assert seen(html) == "Title\n\nOne bold word, a link.\n\nTwo\nlines\n\nfirst\nsecond\n\na\nb\nc"


def test_words_are_not_torn_or_joined_by_inline_elements() -> None:
    assert seen("<p>un<b>believ</b>able <i> x</i><i>y </i> z &amp; &lt;b&gt;</p>") == "unbelievable xy z & <b>"


def test_preformatted_text_keeps_its_spaces() -> None:
    assert (
        seen("<p>code:</p><pre>if x:\n    <b>return</b>  1\n</pre><p>end</p>") == "code:\n\nif x:\n    return  1\n\nend"
    )


def test_tables_keep_row_and_column() -> None:
    html = """<table><caption>Prices</caption><thead><tr><th>Item<th>Price</thead>
        <tr><td><p>Big</p> <p>Tea</p></td><td>2</td></tr><tr><td></td><td>3</td></tr></table>"""
    assert seen(html) == "Prices\nItem | Price\nBig Tea | 2\n | 3"


def test_a_table_for_layout_is_text() -> None:
    article = "<p>A paragraph of an article that is long enough.</p>" * 12
    lines = seen(f"<table><tr><td>menu</td><td><h1>Title</h1>{article}</td></tr></table>").split("\n")
    assert lines[:3] == ["menu", "Title", ""]
    assert lines.count("A paragraph of an article that is long enough.") == 12


def test_a_cell_outside_a_table_loses_nothing() -> None:
    assert seen("<svg><td>one</td><tr>two</tr></svg><td>three").split() == ["one", "two", "three"]


def test_nesting_deeper_than_pythons_stack() -> None:
    assert seen("<div>" * 5_000 + "deep" + "</div>" * 5_000) == "deep"
    assert seen("<table><tr><td>" * 2_000 + "deep") == "deep"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<meta charset=windows-1251>", "windows-1251"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "shift_jis"),
        ("<meta charset='ISO-8859-1'>", "windows-1252"),
        ("<meta charset=gb2312>", "gb18030"),
        ("<meta charset=rot13>", "cp1252"),
        ("<meta charset=unicode_escape>", "cp1252"),
        ("<meta charset=cp99999>", "cp1252"),
        ("", "cp1252"),
    ],
)
def test_the_declared_charset_decides_where_it_is_one(head: str, encoding: str) -> None:
    assert encoding_of_page(head.encode() + b"<p>\xcf\xf0\xe8\xe2\xe5\xf2") == encoding


def test_unicode_is_what_it_is_whatever_is_declared(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes("<meta charset=iso-8859-1><p>Grüße".encode())
    assert read(tmp_path / "a.html", "a.html").text == "Grüße"
    (tmp_path / "b.html").write_bytes("<meta charset=utf-8><p>Grüße".encode("utf-16"))
    assert read(tmp_path / "b.html", "b.html").text == "Grüße"


def test_a_page_without_visible_text_is_empty(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body><script>x()</script></body></html>")
    with pytest.raises(ReadFailed) as caught:
        read(tmp_path / "a.html", "a.html")
    assert caught.value.reason == "empty"


def test_bytes_that_are_no_page_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(bytes(range(32)) * 8)
    with pytest.raises(ReadFailed) as caught:
        read(tmp_path / "a.html", "a.html")
    assert caught.value.reason == "unsupported"


TAGS = st.sampled_from(["p", "td", "tr", "table", "svg", "pre", "br", "div", "template", "b", "p style='font-size:0'"])


@given(st.lists(st.one_of(TAGS.map("<{}>".format), TAGS.map("</{}>".format), st.text("ab <&\n"))).map("".join))
def test_no_page_is_an_error(html: str) -> None:
    assert isinstance(visible_text(html), str)
