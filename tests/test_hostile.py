"""The table of hostile.md names tests that are there."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = (TESTS / "hostile.md").read_text(encoding="utf-8")


def test_every_line_names_a_test_and_each_is_there() -> None:
    lines = [line for line in TABLE.splitlines() if line.startswith("| ") and "---" not in line][1:]
    assert len(lines) > 20
    for line in lines:
        named = re.findall(r"`([\w/]+\.py)(?:::(\w+))?`", line)
        assert named, line
        for file, function in named:
            tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
            names = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
            assert not function or function in names, f"{file}::{function}"
