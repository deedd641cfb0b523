"""What a frozen build holds and what it leaves out; dossier.spec and the tests read it."""

from collections.abc import Callable
from pathlib import PurePath

FONTS = ("fontpkg_noto_serif", "fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_amiri")

QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")

EXCLUDED = (
    *(
        f"PySide6.{module}"
        for module in (
            "QtConcurrent",
            "QtDBus",
            "QtDesigner",
            "QtHelp",
            "QtNetwork",
            "QtOpenGL",
            "QtOpenGLWidgets",
            "QtQml",
            "QtQuick",
            "QtQuickControls2",
            "QtQuickTest",
            "QtQuickWidgets",
            "QtSql",
            "QtSvgWidgets",
            "QtTest",
            "QtUiTools",
            "QtXml",
        )
    ),
    *("pip", "setuptools", "pkg_resources", "wheel", "hatchling", "PyInstaller", "_pyinstaller_hooks_contrib"),
    *("tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "venv", "unittest", "doctest", "pydoc", "test"),
    *("ssl", "_ssl", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib", "xmlrpc", "socketserver"),
    *("numpy", "IPython", "pytest", "pandas", "readline", "curses"),
    "PIL",  # pikepdf takes pictures out of PDFs with it, which Dossier leaves to the page's rendering
    # Command lines of libraries.
    *("pypdfium2_cli", "charset_normalizer.cli", "lxml.html.clean", "lxml.isoschematron", "lxml.objectify"),
)

# Plug-ins of Qt by folder: what is not named is left out.
_PLUGINS = {
    "iconengines": None,
    "imageformats": {"gif", "ico", "jpeg", "svg", "tiff", "webp"},
    "platforms": {"xcb", "wayland", "wayland-egl", "wayland-generic", "offscreen", "cocoa", "windows"},
    "platforminputcontexts": {"compose", "ibus"},
    "platformthemes": {"xdgdesktopportal"},
    "printsupport": None,
    "styles": None,
    "wayland-decoration-client": {"bradient", "adwaita"},
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": None,
    "xcbglintegrations": None,
}
_UNWANTED_LIBRARIES = (
    "Qt6Qml",
    "Qt6Quick",
    "Qt6Network",
    "Qt6VirtualKeyboard",
    "Qt6Pdf",
    "Qt6Eglfs",
    "Qt6OpenGLWidgets",
)

# Libraries that every desktop has and that have to fit its drivers and fonts: the machine's own are used.
THE_MACHINES_OWN = (
    "libEGL.so.1",
    "libGL.so.1",
    "libX11-xcb.so.1",
    "libX11.so.6",
    "libcups.so.2",
    "libdbus-1.so.3",
    "libdrm.so.2",
    "libexpat.so.1",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libgcc_s.so.1",
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libstdc++.so.6",
    "libwayland-client.so.0",
    "libwayland-cursor.so.0",
    "libwayland-egl.so.1",
    "libxcb.so.1",
    "libz.so.1",
)

# Qt's own words, as in the menus of text fields, in the languages of the window.
THE_LANGUAGES = ("qtbase_fr.qm", "qtbase_es.qm", "qtbase_ar.qm")


def is_wanted(place: str) -> bool:
    """Tell whether the file at `place` in the frozen folder belongs there."""
    path = PurePath(place)
    parts = path.parts
    if path.name in THE_MACHINES_OWN:
        return False
    if path.suffix in (".pyi", ".ts", ".dossier-wal", ".dossier-shm") or "__pycache__" in parts:
        return False
    if parts[0] == "rapidfuzz" and "_avx2." in path.name:  # no faster at what is compared here
        return False
    if "PySide6" not in parts and "Qt6" not in path.name:
        return not (path.name == "typst.pdb" or "tests" in parts)
    if "translations" in parts:
        return path.name in THE_LANGUAGES
    if "plugins" in parts:
        return _is_wanted_plugin(parts[parts.index("plugins") + 1], path.name)
    return not any(name in path.name for name in _UNWANTED_LIBRARIES)


def without_orphans(
    entries: list[tuple[str, str, str]], needed_by: Callable[[str], set[str]]
) -> list[tuple[str, str, str]]:
    """Return the binaries (place, file, kind) without the libraries of the machine and of Qt that nothing left needs.

    PyInstaller gathers what every plug-in of Qt needs before `is_wanted` drops most plug-ins. `needed_by` names the
    libraries that a file asks for.
    """
    files = {place: file for place, file, kind in entries if kind != "SYMLINK"}
    loose = {PurePath(place).name: place for place, file in files.items() if _is_loose(place, file)}
    kept = files.keys() - loose.values()
    waiting = list(kept)
    while waiting:
        for name in needed_by(files[waiting.pop()]) & loose.keys():
            if loose[name] not in kept:
                kept.add(loose[name])
                waiting.append(loose[name])
    return [entry for entry in entries if entry[0] in kept or (entry[2] == "SYMLINK" and entry[1] in kept)]


def _is_loose(place: str, file: str) -> bool:
    """Tell whether a file is there only because another needs it."""
    if PurePath(file).name.startswith("libpython"):
        return False
    return "PySide6/Qt/lib/" in place or ("/" not in place and file.startswith(("/lib", "/usr/lib")))


def _is_wanted_plugin(folder: str, name: str) -> bool:
    if folder not in _PLUGINS:
        return False
    names = _PLUGINS[folder]
    stem = name.split(".")[0].removeprefix("lib").removeprefix("q")
    return names is None or any(stem in (other, f"{other}platforminputcontextplugin") for other in names)
