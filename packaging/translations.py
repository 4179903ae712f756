"""Keeps the translations true to the program: translations.py update | check | compile."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import ParseError

import translation_file
from translatable import Message, UnreadableMarkError, in_house
from translation_file import Translation

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "resources/translations"
LANGUAGE = "zh_CN"
PLACEHOLDER = re.compile(r"\{(\w*)[^{}]*\}|%(\d)")


def file_of(root: Path) -> Path:
    """Return where the translations of `root` lie."""
    return root / FOLDER / f"dealplanner_{LANGUAGE}.ts"


def merged(sentences: set[Message], known: dict[Message, Translation]) -> dict[Message, Translation]:
    """Return a translation for each of `sentences`: the known one, else that of the same words elsewhere.

    Words taken from elsewhere are unfinished: one English word may be two in another language.
    """
    same_words = {message.source: replace(words, finished=False) for message, words in known.items()}
    nothing = Translation("", finished=False)
    return {message: known.get(message) or same_words.get(message.source, nothing) for message in sentences}


def update(root: Path) -> None:
    """Bring the file up to the sentences of the program; translations are kept, obsolete ones go."""
    path = file_of(root)
    translations = merged(in_house(root), translation_file.read(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    translation_file.write(path, LANGUAGE, translations)
    done = sum(translation.finished for translation in translations.values())
    print(f"{path.name}: {len(translations)} sentences, {done} translated")


def placeholders(words: str) -> set[str]:
    """Return the names that `words` leave open: {name}, and the %1 of Qt."""
    return {match.group() if match.group(2) else match.group(1) for match in PLACEHOLDER.finditer(words)}


def complaints(sentences: set[Message], known: dict[Message, Translation]) -> Iterator[str]:
    """Yield one line for each sentence that is missing, obsolete, unfinished or filled in differently."""
    for message in sorted(sentences | known.keys()):
        told = f"{message.context}: {message.source!r}"
        if message not in known:
            yield f"missing     {told}"
        elif message not in sentences:
            yield f"obsolete    {told}"
        elif not known[message].finished:
            yield f"unfinished  {told}"
        elif placeholders(message.source) != placeholders(known[message].words):
            yield f"placeholder {told} → {known[message].words!r}"


def check(root: Path) -> None:
    """Exit with 1 if a sentence of the program is not translated, listing all that is wrong."""
    found = list(complaints(in_house(root), translation_file.read(file_of(root))))
    for line in found:
        print(line)
    if found:
        raise SystemExit(
            f"{len(found)} translations to mend; `python packaging/translations.py update` first."
        )


def lrelease() -> Path:
    """Return Qt's compiler of translations, as it comes with PySide6-Essentials."""
    package = importlib.util.find_spec("PySide6")
    if package is None or not package.submodule_search_locations:
        raise SystemExit("The translations are compiled by PySide6; `pip install PySide6-Essentials` first.")
    folder = Path(package.submodule_search_locations[0])
    return next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())


def compile_all(root: Path) -> None:
    """Compile every .ts of `root` that is newer than its .qm."""
    for source in sorted((root / FOLDER).glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns:
            subprocess.run([lrelease(), "-silent", source, "-qm", target], check=True)


TASKS = {"update": update, "check": check, "compile": compile_all}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in TASKS:
        raise SystemExit(__doc__)
    try:
        TASKS[sys.argv[1]](ROOT)
    except UnreadableMarkError as error:
        raise SystemExit(str(error)) from None
    except ParseError as error:
        raise SystemExit(f"A form or translation file is no XML ({error}); take it back from git.") from None
