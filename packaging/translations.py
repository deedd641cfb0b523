"""python packaging/translations.py [--check | --drop]: brings resources/i18n up to date with the source.

It writes a file for Qt Linguist per language (`fr.ts`), where new strings stand unfinished, and compiles it (`fr.qm`).
Strings that are no longer said stand there as "vanished", as Linguist keeps them, and serve again when they come back;
`--drop` takes them out. With `--check` it writes nothing and exits 1 where a file is not up to date
or a string is not translated. English has the forms for numbers only.
"""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from phrases import CHECKOUT, Phrase, phrases

FOLDER = CHECKOUT / "resources" / "i18n"
ENGLISH = "en"
FORMS = {ENGLISH: 2, "fr": 2, "es": 2, "ar": 6}  # of numbers, as Qt counts them
# What Qt says on the buttons of our dialogs, should its own translations not be there, and what keyboards say on keys.
_OF_QT = (
    *(Phrase("QPlatformTheme", word) for word in ("OK", "Cancel", "Close", "Save", "Discard")),
    *(Phrase("QShortcut", word) for word in ("Ctrl", "Shift")),
)

_VANISHED = "vanished"

Forms = tuple[str, ...]  # one translation, or one per form of a number


def wanted() -> Mapping[Phrase, tuple[str, ...]]:
    """Return every phrase to translate and where it is said."""
    return {**phrases(), **dict.fromkeys(_OF_QT, ())}


def read(language: str) -> dict[Phrase, Forms]:
    """Return what is translated in the file of `language`; an English singular is not part of the keys."""
    path = FOLDER / f"{language}.ts"
    found: dict[Phrase, Forms] = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = Phrase(name, message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            if translation is not None and translation.get("type") in (None, _VANISHED):
                forms = [form.text or "" for form in translation.iter("numerusform")]
                found[key] = tuple(forms) if message.get("numerus") else (translation.text or "",)
    return found


def written(language: str, known: Mapping[Phrase, Forms]) -> bytes:
    """Return the file of `language` with every phrase, unfinished where `known` lacks it, and the vanished ones."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    contexts: dict[str, ET.Element] = {}
    said = wanted()
    gone = {phrase: () for phrase in known if phrase not in set(map(_key, said)) and language != ENGLISH}
    for phrase, modules in sorted({**said, **gone}.items()):
        if language == ENGLISH and not phrase.counted:
            continue
        if phrase.context not in contexts:
            contexts[phrase.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[phrase.context], "name").text = phrase.context
        message = ET.SubElement(contexts[phrase.context], "message")
        for module in modules:
            ET.SubElement(message, "location", filename=f"../../dossier/{module}")
        ET.SubElement(message, "source").text = phrase.source
        if phrase.comment:
            ET.SubElement(message, "comment").text = phrase.comment
        forms = (phrase.one, phrase.source) if language == ENGLISH else known.get(_key(phrase), ())
        if phrase in gone:
            _keep(message, forms)
        else:
            _translate(message, phrase, forms, FORMS[language])
    ET.indent(root, "    ")
    return b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "utf-8") + b"\n"


def _translate(message: ET.Element, phrase: Phrase, forms: Forms, count: int) -> None:
    whole = len(forms) == (count if phrase.counted else 1)
    translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
    if not phrase.counted:
        translation.text = forms[0] if whole else ""
        return
    message.set("numerus", "yes")
    for number in range(count):
        ET.SubElement(translation, "numerusform").text = forms[number] if whole else ""


def _keep(message: ET.Element, forms: Forms) -> None:
    """Put down the translation of what is no longer said; several forms are those of a number."""
    translation = ET.SubElement(message, "translation", {"type": _VANISHED})
    if len(forms) == 1:
        translation.text = forms[0]
        return
    message.set("numerus", "yes")
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def _key(phrase: Phrase) -> Phrase:
    return Phrase(phrase.context, phrase.source, phrase.comment)


def missing(language: str) -> list[Phrase]:
    """Return the phrases that the file of `language` does not translate."""
    known = read(language)
    return [phrase for phrase in wanted() if (phrase.counted or language != ENGLISH) and not known.get(_key(phrase))]


def compiled(ts: bytes) -> bytes:
    """Return what Qt loads, made of a Linguist file by lrelease."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "words.ts"), Path(folder, "words.qm")
        source.write_bytes(ts)
        program = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([program, "-silent", source, "-qm", target], check=True)
        return target.read_bytes()


def main() -> int:
    """Bring the files up to date, or check that they are; return the exit code."""
    check = "--check" in sys.argv[1:]
    wrong = []
    for language in FORMS:
        known = read(language)
        if "--drop" in sys.argv[1:]:
            known = {phrase: known[phrase] for phrase in map(_key, wanted()) if phrase in known}
        ts = written(language, known)
        for path, data in ((FOLDER / f"{language}.ts", ts), (FOLDER / f"{language}.qm", compiled(ts))):
            if check and (not path.exists() or path.read_bytes() != data):
                wrong.append(f"{path.name} is not up to date; run packaging/translations.py")
            elif not check:
                path.write_bytes(data)
        wrong += [f"{language}: [{phrase.context}] {phrase.source}" for phrase in missing(language)]
    print("\n".join(wrong) or "Every string is translated.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
