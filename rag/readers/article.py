"""The article of a web page: what is left of it without menus, teasers, comments and the like, found by trafilatura.

A page without such furniture is taken whole, and so is one in which little is found: a document saved as HTML, a form,
a list of links.
"""

import re

MIN_CHARACTERS = 300
MIN_SHARE = 0.05
"""Of the visible text: a news site surrounds an article with ten times as much; less than this is a teaser."""

MIN_LINKS = 25
"""A page with so many links has a menu, whatever its elements are called."""

_FURNITURE = re.compile(r"<(?:nav|aside|footer|article)\b|role=[\"']?(?:navigation|main|banner)|og:type", re.I)
_LINK = re.compile(r"<a\s[^>]*href", re.I)


def article(html: str, visible: str) -> str:
    """Return the text of the article in `html`, from which hidden text was taken; `visible` where there is none."""
    if not _FURNITURE.search(html) and len(_LINK.findall(html)) < MIN_LINKS:
        return visible
    import trafilatura

    found = trafilatura.extract(html, include_comments=False) or ""
    return found if len(found) >= max(MIN_CHARACTERS, MIN_SHARE * len(visible)) else visible
