"""Tries a frozen program: `python packaging/try_frozen.py dist/dossier/dossier`.

Every export, every kind of document and of bibliography, each of which loads libraries that PyInstaller may miss;
and the start of the window, off the screen. Ends with the first that fails.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from dossier.cli.exports import FORMATS  # noqa: E402

BUNDLED = CHECKOUT / "data" / "us-icc-options.dossier"
BRIEF = "# B\n\n## 1. F\n\nTrade fell [1].\n\n## Sources\n\n1. A. Author, T, 2020.\n"
BIBLIOGRAPHIES = {
    "bib": "@article{a, title={T}, author={Author, A.}, year={2020}}\n",
    "ris": "TY  - JOUR\nTI  - T\nAU  - Author, A.\nPY  - 2020\nER  - \n",
    "json": '[{"id": "1", "type": "book", "title": "T"}]',
}
LONG_ENOUGH = 5.0  # seconds, after which a window that was to fail has done so


def run(program: str, home: Path, *arguments: str) -> None:
    """Run the program; exit where it fails."""
    done = subprocess.run([program, *arguments], cwd=home, env=environment(home), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"dossier {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")


def environment(home: Path) -> dict[str, str]:
    """Return the variables of a bare session: nothing leads to a Python or to Qt."""
    return {"HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def main(program: str) -> None:
    """Try everything in a home folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        shutil.copyfile(BUNDLED, home / "a.dossier")
        endings = {"report-pdf": "pdf", "docx": "docx", "html": "html", "markdown": "md"}
        for format in FORMATS:
            run(
                program, home, "export", "a.dossier", "--format", format, "-o", f"{format}.{endings.get(format, 'out')}"
            )
        (home / "brief.md").write_text(BRIEF)
        for ending, text in BIBLIOGRAPHIES.items():
            (home / f"sources.{ending}").write_text(text)
            run(program, home, "import", "brief.md", "--sources", f"sources.{ending}", "-o", f"{ending}.dossier")
        for format, ending in endings.items():
            run(program, home, "attach", "bib.dossier", "1", f"{format}.{ending}")
        run(program, home, "find-evidence", "bib.dossier", "1.1")
        window = subprocess.Popen([program], cwd=home, env=environment(home), stderr=subprocess.PIPE, text=True)
        time.sleep(LONG_ENOUGH)
        if window.poll() is not None:
            sys.exit(f"The window ended with {window.returncode}:\n{window.communicate()[1]}")
        window.terminate()
        window.communicate()
    print(
        f"{len(FORMATS)} exports, {len(BIBLIOGRAPHIES)} bibliographies, {len(endings)} documents, the window: all work"
    )


if __name__ == "__main__":
    main(str(Path(sys.argv[1]).resolve()))
