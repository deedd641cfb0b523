"""A binder of many pages, beside putting the same pages together with the bare library."""

import io
import pickle
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pikepdf

from dossier.output.binder.assembling import assemble
from dossier.output.binder.parts import Back, Part, Plan, Spot
from tests.bench.measuring import Measured, paired, timed
from tests.bench.sources import source_pdf

_BLUE = (0.0, 0.2, 0.6)
_EVERY = 4  # pages with a link back
_ROOT = Path(__file__).parents[2]
_ALONE = """
import pickle, sys
from tests.bench.binders import peak
work, given = pickle.load(sys.stdin.buffer)
work(*given)
print(peak())
"""


def measure(folder: Path, *, pages: int, sources: int, pairs: int) -> Iterator[Measured]:
    """Yield what a binder of `pages` pages in `sources` sources costs, from files to a file."""
    plan = plan_of(folder, pages, sources)

    def ours() -> None:
        assembled(plan, folder / "binder.pdf")

    def bare() -> None:
        put_together([part.path for part in plan.parts], folder / "bare.pdf")

    name = f"a binder of {pages:,} pages in {sources} sources"
    beside = "pikepdf, the same pages put together"
    yield paired(name, timed(ours), (beside, timed(bare)), pairs)
    most = peak_of(assembled, plan, folder / "binder.pdf")
    least = peak_of(put_together, [part.path for part in plan.parts], folder / "bare.pdf")
    yield Measured(f"{name}, peak of memory", beside, most, least, most / least, 1, "MB")


def assembled(plan: Plan, target: Path) -> None:
    with target.open("wb") as file:
        assemble(plan, file)


def put_together(paths: Sequence[Path], target: Path) -> None:
    """Do what the bare library does of a binder."""
    with pikepdf.new() as pdf:
        opened = [pikepdf.open(path) for path in paths]
        for source in opened:
            pdf.pages.extend(source.pages)
        pdf.save(target)
        for source in opened:
            source.close()


def plan_of(folder: Path, pages: int, sources: int) -> Plan:
    """Make sources of `pages` pages in all, and a report of one; return what is to be bound."""
    each = pages // sources
    data = source_pdf(each)
    parts = []
    for number in range(sources):
        path = folder / f"part-{number}.pdf"
        path.write_bytes(data)
        parts.append(Part(path, f"[{number}] Source {number}"))
    backs = [
        Back(Spot(part, page, (60.0, 700.0, 300.0, 712.0)), f"3.{page}", f"Back to claim 3.{page}", ("x-to:0",))
        for part in range(sources)
        for page in range(0, each, _EVERY)
    ]
    return Plan(_front(), parts, {"x-to:0": Spot(0)}, backs, _BLUE)


def peak_of(work: Callable[..., object], *given: object) -> int:
    """Return the most memory, in MB, of a new process that does nothing but `work`."""
    done = subprocess.run(
        [sys.executable, "-c", _ALONE], input=pickle.dumps((work, given)), capture_output=True, check=True, cwd=_ROOT
    )
    return int(done.stdout)


def peak() -> int:
    """Return the most memory that this process has had, in MB; `ru_maxrss` begins with that of its parent."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) >> 10  # type: ignore[index]


def _front() -> bytes:
    """Return a report of one page with one link into the sources, tagged as ours are."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        action = pikepdf.Dictionary(S=pikepdf.Name.URI, URI="x-to:0")
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[60, 700, 80, 712], A=action)
        page.obj.Annots = pikepdf.Array([pdf.make_indirect(link)])
        parents = pdf.make_indirect(pikepdf.Dictionary(Nums=[]))
        pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(ParentTree=parents))
        pdf.save(out)
    return out.getvalue()
