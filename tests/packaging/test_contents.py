"""What a frozen build holds: what is not used is left out, and so is what only that needed."""

import ast
import re

import pytest

from dossier.output import fonts
from tests.packaging.scripts import CHECKOUT, script

contents = script("contents")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "resources/themes/tokens.toml",
        "libsqlite3.so.0",
        "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
        "resources/i18n/dossier_fr.qm",
    ],
)
def test_what_is_used_is_kept(place: str) -> None:
    assert contents.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqnetworkmanager.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libstdc++.so.6",
        "data/a.dossier-wal",
        "rapidfuzz/distance/metrics_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "resources/i18n/dossier_fr.ts",
    ],
)
def test_what_is_not_used_is_left_out(place: str) -> None:
    assert not contents.is_wanted(place)


def test_libraries_that_only_a_dropped_plug_in_needed_go_with_it() -> None:
    entries = [
        ("PySide6/QtGui.so", "/venv/QtGui.so", "EXTENSION"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/venv/libQt6Gui.so.6", "BINARY"),
        ("PySide6/Qt/lib/libQt6Egl.so.6", "/venv/libQt6Egl.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libQt6Egl.so.6", "PySide6/Qt/lib/libQt6Egl.so.6", "SYMLINK"),
        ("libpng16.so.16", "/lib/libpng16.so.16", "BINARY"),
        ("libgtk-3.so.0", "/usr/lib/libgtk-3.so.0", "BINARY"),
        ("libcairo.so.2", "/usr/lib/libcairo.so.2", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
    ]
    needs = {
        "/venv/QtGui.so": {"libQt6Gui.so.6", "libc.so.6"},
        "/venv/libQt6Gui.so.6": {"libpng16.so.16"},
        "/usr/lib/libgtk-3.so.0": {"libcairo.so.2"},
    }
    kept = [place for place, *_ in contents.without_orphans(entries, lambda file: needs.get(file, set()))]
    assert kept == [
        "PySide6/QtGui.so",
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "libQt6Gui.so.6",
        "libpng16.so.16",
        "libpython3.11.so.1.0",
    ]


def test_the_fonts_are_those_that_reports_are_set_in() -> None:
    assert set(contents.FONTS) == set(fonts.PACKAGES)


def test_no_module_that_the_program_imports_is_left_out() -> None:
    imported = set()
    for path in (CHECKOUT / "dossier").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert "PySide6.QtWidgets" in imported
    assert imported & set(contents.EXCLUDED) == set()
    assert {name.removeprefix("PySide6.") for name in imported if re.fullmatch(r"PySide6\.\w+", name)} == set(
        contents.QT_MODULES
    )
