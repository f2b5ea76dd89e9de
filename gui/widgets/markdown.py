"""Markdown of a model as formatted text: code to copy, tables with lines, maths as text. All of it is hostile.

No HTML is kept, no picture is shown, and of its links only those to web pages stay links; nothing is loaded or opened
here. Formulas leave the text before it is read as Markdown and come back as plain text, so that no mark in them counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextTable,
)

from gui.theme import Theme
from gui.widgets import dress
from gui.widgets.link_question import address_of
from gui.widgets.maths import Run, runs
from gui.widgets.tip import tip
from gui.words import tr

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
CODE_SCHEME = "code"
WEB = ("http", "https")

_FIRST, _LAST = 0xE000, 0xF8FF  # the private use area: each formula is one of its characters
_PRIVATE = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
_LATEX = r"(?:[^\\]|\\[^(\[]){1,2000}?"  # up to the next opening mark, so that a text of nothing else takes no longer
_PARTS = re.compile(
    r"(?P<fence>^ {0,3}(?P<f>`{3,}+|~{3,}+)[^\n]*\n(?:.*?^ {0,3}(?P=f)[`~]*[^\S\n]*$|.*\Z))"
    r"|(?P<code>(?<!`)(?P<c>`+)(?!`).{1,2000}?(?<!`)(?P=c)(?!`))"
    r"|(?P<own>^[^\S\n]*(?:\$\$(?P<d1>[^$]{1,2000}?)\$\$|\\\[(?P<d2>" + _LATEX + r")\\\])[^\S\n]*$)"
    r"|\$\$(?P<d3>[^$]{1,2000}?)\$\$|\\\[(?P<d4>" + _LATEX + r")\\\]"
    r"|\\\((?P<i1>" + _LATEX + r")\\\)"
    r"|(?<![\\$\w])\$(?P<i2>[^\s$](?:[^$\n]{0,500}?[^\s$\\])?)\$(?![$\w])",
    re.MULTILINE | re.DOTALL,
)


@dataclass(frozen=True)
class Formula:
    """A formula as it was written, and as it can be shown."""

    source: str
    shown: list[Run] | None


def without_formulas(markdown: str) -> tuple[str, list[Formula]]:
    """Put one private character in the place of each formula that stands in no code."""
    formulas: list[Formula] = []

    def taken(found: re.Match[str]) -> str:
        if found["fence"] or found["code"] or len(formulas) > _LAST - _FIRST:
            return found[0]
        source = next(found[name] for name in ("d1", "d2", "d3", "d4", "i1", "i2") if found[name] is not None)
        formulas.append(Formula(source.strip(), runs(source)))
        mark = chr(_FIRST + len(formulas) - 1)
        return f"\n\n{mark}\n\n" if found["own"] else mark

    return _PARTS.sub(taken, _PRIVATE.sub("\ufffd", markdown)), formulas


def insert(cursor: QTextCursor, markdown: str, theme: Theme, codes: list[str]) -> None:
    """Insert Markdown; the text of each code block is added to `codes`, and its link says which one it copies."""
    (text, formulas), start = without_formulas(markdown), cursor.position()
    read = QTextDocument()
    read.setMarkdown(text, MARKDOWN)
    _dress_tables(read, theme)
    cursor.insertFragment(QTextDocumentFragment(read))
    document, end = cursor.document(), cursor.position()
    if read.begin().textList() is None and not isinstance(QTextCursor(read).currentTable(), QTextTable):
        first = QTextCursor(document.findBlock(start))  # Qt gives it the look of what was there before
        first.setBlockFormat(read.begin().blockFormat())
    blocks = _blocks(document, start, end)
    for block in reversed(blocks):
        _dress_block(block, formulas, theme)
    for group in reversed(_code_groups(_blocks(document, start, cursor.position()))):
        _dress_code(group, theme, codes)


def _dress_tables(document: QTextDocument, theme: Theme) -> None:
    """Before they are inserted: in the middle of an edit Qt does not know a new table yet."""
    block = document.begin()
    while block.isValid():
        table = QTextCursor(block).currentTable()
        if isinstance(table, QTextTable) and block.position() == table.firstPosition():
            first = table.cellAt(0, 0)
            if not block.text() and first.lastPosition() > first.firstPosition():
                QTextCursor(block).deleteChar()  # behind code Qt begins a table with an empty line
            dress.dress_table(table, theme)
            block = document.findBlock(table.firstPosition())
        block = block.next()


def _blocks(document: QTextDocument, start: int, end: int) -> list[QTextBlock]:
    found, block = [], document.findBlock(start)
    while block.isValid() and block.position() <= end:
        found.append(block)
        block = block.next()
    return found


def _dress_block(block: QTextBlock, formulas: list[Formula], theme: Theme) -> None:
    """Give each piece of a paragraph its role, last one first, so that the places of the others stay."""
    in_code, text = _is_code(block), block.text()
    if len(text) == 1 and _PRIVATE.match(text):
        QTextCursor(block).mergeBlockFormat(_centred())
    for piece in reversed([(one.start, one.length, QTextCharFormat(one.format)) for one in block.textFormats()]):
        start, length, format_ = piece
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
        if format_.isImageFormat():
            name = str(format_.property(QTextFormat.Property.ImageAltText) or "").strip()
            cursor.insertText(f"[{name or tr('picture')}]", dress.char("muted", theme))
            continue
        if format_.isAnchor():
            _dress_link(cursor, format_, theme)
        elif format_.fontFixedPitch() and not in_code:
            cursor.mergeCharFormat(dress.char("code", theme))
        _put_formulas(cursor, formulas, theme)


def _dress_link(cursor: QTextCursor, format_: QTextCharFormat, theme: Theme) -> None:
    """Keep a link to a web page, with its address to be seen; make text of any other."""
    address = QUrl(format_.anchorHref())
    made = QTextCharFormat(format_)
    if address.isValid() and address.scheme().lower() in WEB and address.host():
        made.setProperty(dress.ROLE, "link")
        made.setToolTip(tip(address_of(address)))
        made = dress.dressed(made, theme)
    else:
        made.setAnchor(False)
        made.setAnchorHref("")
        made.clearForeground()
        made.setFontUnderline(False)
    cursor.setCharFormat(made)


def _put_formulas(cursor: QTextCursor, formulas: list[Formula], theme: Theme) -> None:
    text, first = cursor.selectedText(), cursor.selectionStart()
    places: list[tuple[int, int]] = []
    at = first
    for letter in text:
        if _PRIVATE.match(letter):
            places.append((at, ord(letter) - _FIRST))
        at += 1 + (ord(letter) > 0xFFFF)  # Qt counts halves of surrogate pairs
    for place, number in reversed(places):
        spot = QTextCursor(cursor.document())
        spot.setPosition(place)
        spot.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
        if number < len(formulas):
            _put_formula(spot, formulas[number], spot.charFormat(), theme)


def _put_formula(spot: QTextCursor, formula: Formula, around: QTextCharFormat, theme: Theme) -> None:
    if formula.shown is None:
        made = dress.char("code", theme)
        made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        spot.insertText(formula.source, made)
        return
    levels = {
        1: QTextCharFormat.VerticalAlignment.AlignSuperScript,
        0: QTextCharFormat.VerticalAlignment.AlignNormal,
        -1: QTextCharFormat.VerticalAlignment.AlignSubScript,
    }
    spot.removeSelectedText()
    for run in formula.shown:
        made = QTextCharFormat(around)
        made.setProperty(dress.FORMULA, True)
        made.setToolTip(tip(formula.source))
        made.setFontItalic(run.italic)
        made.setVerticalAlignment(levels[run.level])
        spot.insertText(run.text, made)


def _centred() -> QTextBlockFormat:
    from PySide6.QtCore import Qt

    made = QTextBlockFormat()
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def _is_code(block: QTextBlock) -> bool:
    format_ = block.blockFormat()
    return format_.hasProperty(QTextFormat.Property.BlockCodeFence) or format_.hasProperty(
        QTextFormat.Property.BlockCodeLanguage
    )


def _code_groups(blocks: list[QTextBlock]) -> list[list[QTextBlock]]:
    groups: list[list[QTextBlock]] = []
    before = None
    for block in blocks:
        if _is_code(block):
            if before is None:
                groups.append([])
            groups[-1].append(block)
            before = block
        else:
            before = None
    return groups


def _dress_code(group: list[QTextBlock], theme: Theme, codes: list[str]) -> None:
    """Put a ground behind the lines of a code block, and below them what copies it."""
    codes.append("\n".join(block.text() for block in group))
    for block in group:
        QTextCursor(block).mergeBlockFormat(dress.block("code", theme))
    below = QTextCursor(group[-1])
    below.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    made = QTextBlockFormat()
    made.setBottomMargin(theme.space(2))
    made.setLeftMargin(theme.space(2))
    below.insertBlock(made, QTextCharFormat())
    link = dress.char("link", theme)
    link.setAnchor(True)
    link.setAnchorHref(f"{CODE_SCHEME}:{len(codes) - 1}")
    below.insertText(tr("Copy code"), link)
