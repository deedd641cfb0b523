"""The binding's Python part, compiled for the frozen build."""

import sys
from importlib.machinery import SourcelessFileLoader
from pathlib import Path

import pytest

from tests.packaging.scripts import script

binding = script("binding")


def test_every_module_is_compiled_and_loads_without_its_source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    into, folder = tmp_path / "compiled", tmp_path / "shiboken6" / binding.UNPACKED
    (folder / "support").mkdir(parents=True)
    (folder.parent / "__init__.py").touch()
    for name in ("first", "support/__init__"):
        (folder / f"{name}.py").write_text(f"said = {name!r}\n", encoding="utf-8")
    asked: list[str] = []
    monkeypatch.setattr(binding.subprocess, "run", lambda command, env, check: asked.append(env["SBK_EMBED"]))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "shiboken6", raising=False)
    made = binding.compiled_support(into)
    assert asked == ["0"]
    assert made == [
        (str(into / "first.pyc"), "shiboken6/files.dir/."),
        (str(into / "support" / "__init__.pyc"), "shiboken6/files.dir/support"),
    ]
    for name, (compiled, _) in zip(("first", "support/__init__"), made, strict=True):
        code = SourcelessFileLoader(name, compiled).get_code(name)
        assert code is not None
        said: dict[str, str] = {}
        exec(code, said)
        assert said["said"] == name
