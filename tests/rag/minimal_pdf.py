"""A minimal writer of PDF files, for tests that need one with certain pages or a certain fault."""

import re
from collections.abc import Sequence

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Differences [1 /fi /ffi] >> >>"
PAGES = 2  # the number of the object that holds the page tree


def pdf(pages: Sequence[str], *, kids: bytes | None = None, page_count: int | None = None) -> bytes:
    """Write one page for each text, line by line; "\\x01" is the ligature fi. `kids` replaces the page tree's list."""
    page_numbers = [4 + 2 * index for index in range(len(pages))]
    if kids is None:
        kids = b" ".join(b"%d 0 R" % number for number in page_numbers)
    tree = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages) if page_count is None else page_count)
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", tree, FONT]
    for number, text in zip(page_numbers, pages, strict=True):
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % (number + 1)
        )
        content = _content(text)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _file(objects)


def drawn(*contents: str) -> bytes:
    """Write one page for each content stream; F1 is the font, GS1 no opacity, Im1 a white picture of one pixel."""
    return _replaced(pdf(["x"] * len(contents)), contents)


def _replaced(data: bytes, contents: Sequence[str]) -> bytes:
    """Write the objects of a file again, with other content streams and more resources."""
    bodies = [
        body for _, body in sorted((int(n), body) for n, body in re.findall(rb"(\d+) 0 obj\n(.*?)\nendobj", data, re.S))
    ]
    for page, content in enumerate(contents):
        number = 3 + 2 * page
        stream = content.encode("latin-1")
        more = b"/ExtGState << /GS1 << /ca 0 /CA 0 >> >> /XObject << /Im1 %d 0 R >> /Font" % (len(bodies) + 1)
        bodies[number] = bodies[number].replace(b"/Font", more, 1)
        bodies[number + 1] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
    head = (
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
    )
    return _file([*bodies, head + b"\nstream\n\xff\nendstream"])


def _content(text: str) -> bytes:
    lines = [line.encode("latin-1") for line in text.split("\n")] if text else []
    for old, new in ((b"\\", rb"\\"), (b"(", rb"\("), (b")", rb"\)")):
        lines = [line.replace(old, new) for line in lines]
    shown = b"\n".join(b"(%s) Tj 0 -14 Td" % line for line in lines)
    return b"BT /F1 12 Tf 50 780 Td\n%s\nET" % shown if lines else b""


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, len(data))
    )
