"""Brings the translations in step with the source: `python -m gui.translations.update` (or `make translations`).

Every `tr("...")` and `noop("...")` of gui/, and every sentence of the packages below it (sentences.py), is merged into
gptb_LANGUAGE.ts: what is translated stays, what is new is unfinished, what is gone is kept as "vanished" unless
`--drop` is given. Then each is compiled to .qm with the lrelease that comes with PySide6. The .qm files are kept with
the source: who installs gptb needs no build step, and the window reads them in a millisecond. Translate the unfinished
in the .ts files (`pyside6-linguist FILE`, or any editor), then run this again. English has a file for its plurals only.

Exit code 1 where a text cannot be found because it is put together, 0 otherwise; what is left to do is said in numbers.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from gui.translations.linguist import FORMS, load, merge, save
from gui.translations.sentences import sentences, store
from gui.translations.source import NotLiteral, Text, texts

FOLDER = Path(__file__).parent


def update(found: list[Text], folder: Path = FOLDER, *, keep: bool = True) -> dict[str, list[str]]:
    """Merge the texts into every language's file and compile it; returns what is unfinished in each language."""
    unfinished = {}
    for language in FORMS:
        wanted = [text for text in found if text.plural] if language == "en" else found
        messages = merge(load(folder / f"gptb_{language}.ts"), wanted, keep=keep)
        save(folder / f"gptb_{language}.ts", language, messages.values())
        release(folder / f"gptb_{language}.ts", folder / f"gptb_{language}.qm")
        unfinished[language] = [one.source for one in messages.values() if not one.forms]
    return unfinished


def release(source: Path, target: Path) -> None:
    """Compile a .ts file to a .qm file; what is unfinished is left out. Raises CalledProcessError."""
    import PySide6

    program = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    command = [str(program), "-silent", "-nounfinished", "-removeidentical", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    """Run it, and say what is left to translate."""
    try:
        store(below := sentences())
        unfinished = update([*texts(), *below], keep="--drop" not in arguments)
    except NotLiteral as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for language, left in unfinished.items():
        sys.stdout.write(f"{language}: {len(left)} unfinished\n")
        sys.stdout.writelines(f"    {source}\n" for source in left if "--list" in arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
