"""E-books (.epub): the chapters in their reading order, each a page, read as web pages. Locked books are refused.

A chapter is called what the book's own table of contents calls it, else "section 3".
"""

from collections.abc import Iterator
from itertools import chain

from rag.readers.kind import SEALED
from rag.readers.package import Element, Package, open_package, parse_xml, resolve
from rag.readers.part import File
from rag.readers.text import MAX_TEXT_BYTES
from rag.readers.unseen import Unseen
from rag.readers.web_page import encoding_of_page, visible_text
from rag.types import Document, Page

_OPF = "{http://www.idpf.org/2007/opf}"
_NCX = "{http://www.daisy.org/z3986/2005/ncx/}"
_HTML = "{http://www.w3.org/1999/xhtml}"
_MAX_TITLE = 80
_CIPHER = "{http://www.w3.org/2001/04/xmlenc#}CipherReference"


def read_book(path: File, source: str) -> Document:
    """Read an EPUB; a page is a file of its spine. Raises ReadFailed ("too large", "password"), or what lxml does."""
    unseen = Unseen()
    with open_package(path, source) as package:
        main = _main(package)
        root = parse_xml(package.read(main))
        chapters = list(_chapters(root, main))
        if _encrypted(package) & set(chapters):
            raise SEALED.refusal(source)
        pages = tuple(_pages(package, chapters, _titles(package, root, main), unseen))
    return Document(source, pages, hidden=unseen())


def _main(package: Package) -> str:
    root = package.xml("META-INF/container.xml")
    entry = None if root is None else next(root.iter("{*}rootfile"), None)
    if entry is None:
        raise KeyError("META-INF/container.xml")
    return str(entry.get("full-path"))


def _chapters(root: Element, main: str) -> Iterator[str]:
    items = {item.get("id"): resolve(main, item.get("href", "")) for item in root.iter(f"{_OPF}item")}
    for entry in root.iter(f"{_OPF}itemref"):
        if entry.get("idref") in items:
            yield items[entry.get("idref")]


def _encrypted(package: Package) -> set[str]:
    """Return the parts that are encrypted; fonts are, in books that anybody may read."""
    root = package.xml("META-INF/encryption.xml")
    return set() if root is None else {resolve("", entry.get("URI", "")) for entry in root.iter(_CIPHER)}


def _titles(package: Package, root: Element, main: str) -> dict[str, str]:
    """Return what the table of contents (EPUB 3: nav, EPUB 2: ncx) calls each part; the first of its titles counts."""
    titles: dict[str, str] = {}
    for item in root.iter(f"{_OPF}item"):
        name = resolve(main, item.get("href", ""))
        is_contents = (
            "nav" in item.get("properties", "").split() or item.get("media-type") == "application/x-dtbncx+xml"
        )
        if is_contents and name in package.names:
            for target, title in _entries(package, name):
                titles.setdefault(resolve(name, target), title)
    return titles


def _entries(package: Package, name: str) -> Iterator[tuple[str, str]]:
    """Yield the links of a table of contents with their titles; one that is damaged has none."""
    from lxml.etree import XMLSyntaxError

    try:
        root = parse_xml(package.read(name))
    except XMLSyntaxError:
        return
    links = ((link.get("href", ""), link) for nav in root.iter(f"{_HTML}nav") for link in nav.iter(f"{_HTML}a"))
    points = ((point.find(f"{_NCX}content"), point.find(f"{_NCX}navLabel")) for point in root.iter(f"{_NCX}navPoint"))
    old = ((content.get("src", ""), label) for content, label in points if content is not None and label is not None)
    for target, holder in chain(links, old):
        if title := " ".join("".join(holder.itertext()).split())[:_MAX_TITLE]:
            yield target, title


def _pages(package: Package, chapters: list[str], titles: dict[str, str], unseen: Unseen) -> Iterator[Page]:
    for number, name in enumerate(chapters, start=1):
        if name in package.names and name.endswith((".xhtml", ".html", ".htm", ".xml")):
            data = package.open(name).read(MAX_TEXT_BYTES)
            html = data.decode(encoding_of_page(data), errors="replace")
            yield Page(number, visible_text(html, unseen, number), titles.get(name, f"section {number}"))
