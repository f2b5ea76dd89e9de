"""The window among the applications of a Linux desktop: an entry with an icon, and *.gptb files that open in it.

Written below $XDG_DATA_HOME (freedesktop.org: Desktop Entry, Icon Theme, Shared MIME-info), each file whole or not at
all. The databases of the desktop are brought up to date where the programs for that are there; desktops without them
read the files themselves, some at the next login.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from builder.storage import make_folder, write_bytes

ICON = Path(__file__).with_name("icons") / "gptb.svg"
MIME_TYPE = "application/x-gptb"
ENTRY = "applications/gptb.desktop"
DRAWN = "icons/hicolor/scalable/apps/gptb.svg"
DRAWN_FILE = "icons/hicolor/scalable/mimetypes/application-x-gptb.svg"
TYPE = "mime/packages/gptb.xml"
REFRESH = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
_PATIENCE_S = 60

_ENTRY = """[Desktop Entry]
Type=Application
Name=gptb
GenericName=GPT builder
GenericName[ar]=منشئ GPT
GenericName[de]=GPT-Baukasten
GenericName[es]=Creador de GPT
GenericName[zh_CN]=GPT 构建器
Comment=Build a GPT of your own on your own computer
Comment[ar]=أنشئ GPT خاصًا بك على حاسوبك
Comment[de]=Einen eigenen GPT auf dem eigenen Computer bauen
Comment[es]=Cree su propio GPT en su propio ordenador
Comment[zh_CN]=在自己的电脑上构建自己的 GPT
Exec={command} gui %F
Icon=gptb
Terminal=false
StartupWMClass=gptb
Categories=Utility;
Keywords=GPT;chat;assistant;documents;
MimeType={mime};
"""
_TYPE = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{mime}">
    <comment>GPT</comment>
    <comment xml:lang="ar">ملف GPT</comment>
    <comment xml:lang="de">GPT-Datei</comment>
    <comment xml:lang="es">Archivo de GPT</comment>
    <comment xml:lang="zh_CN">GPT 文件</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.gptb"/>
    <icon name="application-x-gptb"/>
  </mime-type>
</mime-info>
"""


def data_home(environment: Mapping[str, str]) -> Path:
    """Where a person's desktop files are: $XDG_DATA_HOME where it is absolute, else ~/.local/share."""
    chosen = Path(environment.get("XDG_DATA_HOME", ""))
    return chosen if chosen.is_absolute() else Path.home() / ".local" / "share"


def install(folder: Path, program: Path | None = None) -> list[Path]:
    """Write the entry, the icons and the file type below `folder`; returns what was written. Raises OSError."""
    command = quoted(str(program or own_program()))
    icon = ICON.read_bytes()
    texts = {ENTRY: _ENTRY.format(command=command, mime=MIME_TYPE), TYPE: _TYPE.format(mime=MIME_TYPE)}
    contents = {DRAWN: icon, DRAWN_FILE: icon} | {name: text.encode() for name, text in texts.items()}
    for name, content in contents.items():
        make_folder((folder / name).parent)
        write_bytes(folder / name, content)
    refresh(folder)
    return [folder / name for name in contents]


def remove(folder: Path) -> list[Path]:
    """Take away what `install` wrote; returns what was there. Raises OSError."""
    there = [folder / name for name in (ENTRY, DRAWN, DRAWN_FILE, TYPE) if (folder / name).exists()]
    for path in there:
        path.unlink()
    if there:
        refresh(folder)
    return there


def refresh(folder: Path) -> None:
    """Bring the desktop's databases up to date, where it has programs for that; a failure of one harms nothing."""
    for program, part in REFRESH:
        if (found := shutil.which(program)) and (folder / part).is_dir():
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, str(folder / part)], check=False, capture_output=True, timeout=_PATIENCE_S)


def own_program() -> Path:
    """The `gptb` that belongs to this Python: the entry must name it, because a desktop knows no environments."""
    installed = Path(sysconfig.get_path("scripts")) / "gptb"
    return installed if installed.exists() else Path(sys.argv[0]).resolve()


def quoted(text: str) -> str:
    """One argument of an Exec line (Desktop Entry Specification, "The Exec key"); % begins a field code there."""
    for sign in ("\\", '"', "`", "$"):
        text = text.replace(sign, f"\\{sign}")
    # the line is a string value, in which a backslash is written twice
    return '"' + text.replace("\\", "\\\\").replace("%", "%%") + '"'
