"""A returned file against the dossier as it is now: each annotation in it, and each that is missing, is one thing."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime

from dossier.intake.annotations import read_annotations
from dossier.model.errors import KnownError
from dossier.model.foreign import ForeignAnnotation, ForeignFile
from dossier.model.ids import fixed_id
from dossier.model.kinds import OnKind
from dossier.model.progress import Cancelled, never
from dossier.model.returned import Kind, Outcome, Returned
from dossier.model.rows import Annotation, Brief, Judgement, Note, Passage, Row
from dossier.services.returning.beneath import with_its_document
from dossier.services.returning.looks import Look, Looks, as_mark, described
from dossier.services.returning.missing import missing
from dossier.services.returning.nearest import Nearest
from dossier.services.returning.ours import Recogniser, as_markdown, on_of, our_id
from dossier.services.returning.pages import DocumentPage
from dossier.services.returning.placing import TAGS, Placed, Placer, nearest_colour
from dossier.services.returning.verdicts import VERDICT_LOOK, VERDICT_PLACE, VerdictLooks, has_moved
from dossier.store.store import Store

_OWN_NAME = 16  # characters of an /NM from which on it is no library's counter (`fitz-A0`)
_NO_STATE = ("none", "unmarked", "")
_DEEPEST = 50  # replies to replies

NO_MARK, NO_WORD, GONE, SAME_NAME = "no-mark", "says-nothing", "gone", "same-name"


def compare(store: Store, file: ForeignFile, cancelled: Cancelled = never) -> Outcome:
    """Return what `file` says about the dossier in `store`; nothing is changed. Raises KnownError when it is cancelled.

    Of several marks under one name of ours that say different things one is an edit; the others are listed.
    """
    file = with_its_document(store, file)
    items: list[Returned] = []
    with ExitStack() as open_files:
        for item in _Comparison(store, file, open_files).items():
            if cancelled():
                raise KnownError("cancelled", "Cancelled.")
            items.append(item)
    return Outcome(file.name, tuple(items), file.skipped)


class _Comparison:
    def __init__(self, store: Store, file: ForeignFile, open_files: ExitStack) -> None:
        self._store = store
        self._file = file
        self._ids = [our_id(annotation.name) for annotation in file.annotations]
        self._sent_at = _sent_at(file, self._ids)
        self._recogniser = Recogniser(store, self._sent_at)
        self._placer = Placer(store, file, self._recogniser.history, self._sent_at)
        self._looks = Looks(store, file, self._placer, self._recogniser.history, open_files)
        self._verdicts = VerdictLooks(store, self._recogniser.history)
        self._nearest = Nearest(store, file, self._recogniser, self._placer)
        self._names = Counter(annotation.name for annotation in file.annotations)
        self._met: dict[int, Returned] = {}  # what a mark of the file became, for its replies
        self._used: Counter[str] = Counter()
        self._originals: dict[str, frozenset[tuple[object, ...]]] = {}
        brief = next(iter(store.find(Brief)), None)
        self._home = brief.id if brief is not None else ""

    def items(self) -> Iterator[Returned]:
        """Yield what is in the file, then what is missing from it."""
        met: set[str] = set()
        for item in self._in_file():
            met.add(item.row_id)
            yield item
        yield from missing(self._store, self._file, met, self._placer, self._recogniser.history, self._sent_at)

    def _in_file(self) -> Iterator[Returned]:
        parts: dict[str, list[int]] = defaultdict(list)
        rows: dict[str, Row | None] = {}
        for index, id in enumerate(self._ids):
            if id:
                parts[id].append(index)
                rows[id] = rows.get(id) or self._recogniser.row(id)
        replies: list[int] = []
        done: set[str] = set()
        for index, annotation in enumerate(self._file.annotations):
            id = self._ids[index]
            row = rows.get(id)
            if id and (row is not None or self._recogniser.history.was_removed(id)):
                if id not in done:
                    done.add(id)
                    yield from self._with_look(self._ours(id, row, parts[id]), parts[id])
                    if len(parts[id]) > 1 and isinstance(row, Annotation | Note):
                        yield from self._otherwise(row, [self._file.annotations[part] for part in parts[id]])
            elif annotation.answers is not None and not annotation.grouped:
                replies.append(index)
            else:
                yield from self._with_look(self._keep(index, self._mark(annotation)), [index])
        for index in replies:
            yield self._reply(index)

    def _keep(self, index: int, item: Returned) -> Returned:
        self._met[index] = item
        return item

    def _ours(self, id: str, row: Row | None, indexes: list[int]) -> Returned:
        """Return what became of one annotation of ours, of which each index is a part."""
        parts = [self._file.annotations[index] for index in indexes]
        contents = [part.contents for part in parts]
        item = self._item(parts[0], f"ours {id}", id)
        if row is None:
            return replace(item, kind=Kind.REMOVED, there=contents[0].strip())
        if isinstance(row, Annotation | Note):
            return self._edited(item, row, parts)
        if isinstance(row, Judgement):
            told = self._recogniser.judgement(row, contents)
        else:
            told = self._recogniser.tie(row, parts)  # type: ignore[arg-type]
        kind = Kind.JUDGEMENT if told.edited else Kind.UNCHANGED
        return replace(item, kind=kind, here=told.here, there=told.there)

    def _edited(self, item: Returned, row: Annotation | Note, parts: Sequence[ForeignAnnotation]) -> Returned:
        """Return whether the text of a row that is here was changed in the file."""
        told = self._recogniser.told(row, parts)
        item = replace(item, here=told.here, there=told.there, base=told.base, quote=_quote(row))
        if not told.edited:
            return replace(item, kind=Kind.UNCHANGED)
        text = as_markdown(told.there)
        kind = Kind.CONFLICT if told.conflict else Kind.EDIT
        if isinstance(row, Annotation):
            return replace(item, kind=kind, row=replace(row, comment=text), before=row.comment)
        return replace(item, kind=kind, row=replace(row, body=text), before=row.body)

    def _otherwise(self, row: Annotation | Note, parts: Sequence[ForeignAnnotation]) -> Iterator[Returned]:
        """Yield what further marks under the name of a row say, of which another is newer."""
        for number, part in enumerate(self._recogniser.told(row, parts).others):
            item = self._item(part, f"also {number} {row.id}", row.id)
            there = part.contents.strip()
            yield replace(item, kind=Kind.UNPLACED, there=there, quote=_quote(row), reason=SAME_NAME)

    def _with_look(self, item: Returned, indexes: Sequence[int]) -> Iterator[Returned]:
        """Yield an item, or where its text is as it was what was changed of its mark's look; both where both were."""
        parts = [self._file.annotations[index] for index in indexes]
        looks = list(self._changed_looks(item.row_id, parts)) if item.kind is not Kind.REMOVED else []
        if not looks or item.kind is not Kind.UNCHANGED:
            yield item
        yield from looks

    def _changed_looks(self, id: str, parts: Sequence[ForeignAnnotation]) -> Iterator[Returned]:
        """Yield what was changed of a mark's look: what can be taken, and what cannot, with the reason."""
        mark, passage = self._store.seek(Annotation, id), self._store.seek(Passage, id)
        judgement = self._store.seek(Judgement, id)
        recoloured = None
        if mark is not None:
            yield from self._of_mark(mark, mark, self._looks.there(mark, parts), parts)
        elif passage is not None:
            yield from self._of_mark(passage, as_mark(passage), self._looks.passage(passage, parts), parts)
            recoloured = self._verdicts.of_passage(passage, parts)
        elif judgement is not None:
            recoloured = self._verdicts.of_judgement(judgement, parts)
            words = self._looks.words(parts)
            if self._looks.shows_place(parts) and has_moved(words):
                stays = self._item(parts[0], f"stays {id}", id)
                yield replace(stays, kind=Kind.STAYS, quote=words, reason=VERDICT_PLACE)
        if recoloured is not None:
            item = self._item(parts[0], f"colour {id}", id)
            quote = passage.anchor.exact if passage is not None else ""
            item = replace(item, kind=Kind.STAYS, quote=quote, reason=VERDICT_LOOK)
            here, there = recoloured.here, recoloured.there
            if here is not there:  # else its form alone is another
                item = replace(item, here=here.value, there=there.value if there is not None else "")
            yield item

    def _of_mark(
        self, row: Annotation | Passage, mark: Annotation, look: Look, parts: Sequence[ForeignAnnotation]
    ) -> Iterator[Returned]:
        there, quote = look.row, mark.anchor.exact
        if there != mark:
            item = self._item(parts[0], f"look {row.id}", row.id)
            new = there if isinstance(row, Annotation) else replace(row, anchor=there.anchor, placing=there.placing)
            here, said = described(mark, there), described(there, mark)
            yield replace(item, kind=Kind.LOOK, here=here, there=said, quote=quote, row=new, was=row)
        if look.lost:
            item = self._item(parts[0], f"stays {row.id}", row.id)
            yield replace(item, kind=Kind.STAYS, there=self._looks.words(parts), quote=quote, reason=look.lost)

    def _mark(self, annotation: ForeignAnnotation) -> Returned:
        """Return what a mark that is not ours becomes."""
        placed = self._placer.place(annotation)
        if isinstance(placed, str):
            item = self._item(annotation, self._key(annotation, ""), "")
            words = self._words(annotation)
            item = replace(item, kind=Kind.UNPLACED, there=_said(annotation), quote=words, reason=placed)
            return self._as_note(annotation, item) if item.there else item
        key = self._key(
            annotation, f"{self._home} {placed.identity}" if placed.on is OnKind.SECTION else placed.identity
        )
        id = fixed_id(_milliseconds(annotation), key)
        item = replace(self._item(annotation, key, id), there=_said(annotation), quote=placed.anchor.exact)
        row = self._store.seek(Annotation, id)
        if row is not None:
            return self._edited(item, row, [replace(annotation, contents=_said(annotation))])
        if self._recogniser.history.was_removed(id):
            return replace(item, kind=Kind.REMOVED)
        page = self._placer.document_page(annotation)
        if page is not None and self._is_original(annotation, page):
            return replace(item, kind=Kind.ORIGINAL)
        return replace(item, kind=Kind.NEW, row=_annotation(annotation, id, placed))

    def _as_note(self, annotation: ForeignAnnotation, item: Returned) -> Returned:
        """Return what has no place, as what says something can be kept: as a note on what it is nearest to."""
        id = fixed_id(_milliseconds(annotation), f"{self._home} {item.key}")
        known = self._store.seek(Note, id)
        if known is not None:
            return self._edited(replace(item, row_id=id), known, [replace(annotation, contents=item.there)])
        if self._recogniser.history.was_removed(id):
            return replace(item, kind=Kind.REMOVED, row_id=id)
        made = annotation.created or annotation.modified
        on = self._nearest.to(annotation)
        note = Note(id, *on, as_markdown(item.there), annotation.author, made, annotation.modified or made)
        return replace(item, row_id=id, row=note)

    def _reply(self, index: int) -> Returned:
        """Return what a reply becomes: a note on the mark that began the conversation."""
        annotation = self._file.annotations[index]
        root = self._root(index)
        item = replace(self._item(annotation, self._key(annotation, "reply"), ""), there=_said(annotation))
        row = self._recogniser.row(self._ids[root]) if self._ids[root] else None
        on = on_of(row, self._recogniser) if row is not None else None
        rests_on = ""
        if on is None and root in self._met:
            mark = self._met[root]
            if mark.kind is Kind.NEW:
                on, rests_on = (OnKind.ANNOTATION, mark.row_id), mark.row_id
            elif mark.row_id and self._store.seek(Annotation, mark.row_id) is not None:
                on = OnKind.ANNOTATION, mark.row_id
        if on is None:
            return replace(item, kind=Kind.UNPLACED, reason=NO_MARK)
        key = self._key(annotation, f"reply {on[1]}")
        id = fixed_id(_milliseconds(annotation), key)
        words = row.anchor.exact if isinstance(row, Annotation) else self._met[root].quote if root in self._met else ""
        item = replace(item, key=key, row_id=id, rests_on=rests_on, quote=words)
        known = self._store.seek(Note, id)
        if known is not None:
            return self._edited(item, known, [replace(annotation, contents=_said(annotation))])
        if not _said(annotation).strip() or (annotation.state.lower() in _NO_STATE and annotation.state):
            return replace(item, kind=Kind.UNPLACED, reason=NO_WORD)
        if self._recogniser.history.was_removed(id):
            return replace(item, kind=Kind.REMOVED)
        made = annotation.created or annotation.modified
        note = Note(id, *on, as_markdown(_said(annotation)), annotation.author, made, annotation.modified or made)
        return replace(item, kind=Kind.REPLY, row=note)

    def _root(self, index: int) -> int:
        """Return the mark that a chain of replies begins at; where it goes in a circle, where that was noticed."""
        for _step in range(_DEEPEST):
            answers = self._file.annotations[index].answers
            if answers is None:
                break
            index = answers
            if self._ids[index] and self._recogniser.row(self._ids[index]) is not None:
                break
        return index

    def _item(self, annotation: ForeignAnnotation, key: str, row_id: str) -> Returned:
        return Returned(
            key=key,
            kind=Kind.UNCHANGED,
            row_id=row_id,
            page=annotation.page,
            author=annotation.author,
            at=annotation.modified or annotation.created,
            subtype=annotation.subtype,
        )

    def _key(self, annotation: ForeignAnnotation, identity: str) -> str:
        """Return what a foreign annotation is known by: its own name, or where and when it was made and by whom."""
        name = annotation.name
        if len(name) >= _OWN_NAME and self._names[name] == 1:
            return f"returned {identity} {name}"
        box = [round(edge) for edge in annotation.rect or ()]
        parts = (annotation.page, annotation.subtype, box, annotation.author, annotation.created, name)
        key = f"returned {identity} {parts}"
        self._used[key] += 1
        return key if self._used[key] == 1 else f"{key} {self._used[key]}"

    def _words(self, annotation: ForeignAnnotation) -> str:
        text = self._file.texts.get(annotation.page, "")
        return " ".join(" ".join(text[start:end] for start, end in annotation.spans).split())

    def _is_original(self, annotation: ForeignAnnotation, page: DocumentPage) -> bool:
        """Whether the document had this annotation already when it was attached."""
        sha256 = page.document.sha256
        if sha256 not in self._originals:
            try:
                original = read_annotations(self._store.content(sha256), page.document.name)
            except KnownError:
                self._originals[sha256] = frozenset()
            else:
                self._originals[sha256] = frozenset(_look(mark, mark.page) for mark in original.annotations)
        return _look(annotation, page.page.page) in self._originals[sha256]


def _sent_at(file: ForeignFile, ids: Sequence[str]) -> str:
    """Return when the file went out: at its own date, unless that is older than something of ours in it (a source's own
    date), or unknown; then when the newest of ours was made.
    """
    made = max((mark.created for mark, id in zip(file.annotations, ids, strict=True) if id), default="")
    return max(file.made_at, made)


def _look(annotation: ForeignAnnotation, page: int) -> tuple[object, ...]:
    box = tuple(round(edge) for edge in annotation.rect or ())
    return page, annotation.subtype, box, " ".join(annotation.contents.split())


def _said(annotation: ForeignAnnotation) -> str:
    """Return what an annotation says: its text, else a reviewer's mark, else what a stamp says."""
    if annotation.contents.strip():
        return annotation.contents.strip()
    if annotation.state.lower() not in _NO_STATE:
        return annotation.state
    return annotation.icon if annotation.subtype == "Stamp" else ""


def _annotation(annotation: ForeignAnnotation, id: str, placed: Placed) -> Annotation:
    said = _said(annotation)
    comment = "" if " ".join(said.split()) == " ".join(placed.anchor.exact.split()) else as_markdown(said)
    made = annotation.created or annotation.modified
    return Annotation(
        id=id,
        on=placed.on,
        on_id=placed.on_id,
        kind=placed.kind,
        colour=nearest_colour(annotation.colour),
        anchor=placed.anchor,
        comment=comment,
        reviewer=annotation.author,
        made_at=made,
        changed_at=annotation.modified or made,
        placing=placed.placing,
        tags=TAGS.get(annotation.subtype, ()),
    )


def _quote(row: Annotation | Note) -> str:
    return row.anchor.exact if isinstance(row, Annotation) else ""


def _milliseconds(annotation: ForeignAnnotation) -> int:
    """Return the time that goes into a fixed id, so that it sorts by when the mark was made."""
    try:
        return int(datetime.fromisoformat(annotation.created).replace(tzinfo=UTC).timestamp() * 1000)
    except ValueError:
        return 0
