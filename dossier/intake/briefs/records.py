"""One entry of a list of sources, as people write them, to a CSL-JSON record: what can be told, and no more."""

import re
from typing import Any

from dossier.model.kinds import TextFormat
from dossier.text.markup import Style, spans

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"”»]+", re.IGNORECASE)
_DOI = re.compile(r"\b(?:doi:\s*|doi\.org/)?(10\.\d{4,9}/[^\s<>\"”»]+)", re.IGNORECASE)
_ACCESSED = re.compile(
    r"[\[(]?\b(?:last |zuletzt )?(?:accessed|retrieved|consulted|viewed|consulté|visité|consultado|consulta|abgerufen"
    r"|aufgerufen|abruf)\b(?:\d\.\s|[^.;)\]])*[\])]?"
    r"|[\[(（]?(?:تم الاطلاع|تاريخ الاطلاع|اطلع عليه|访问日期|访问时间|检索日期|引用日期|访问于)[^.;؛)\]）。]*[\])）]?",
    re.IGNORECASE,
)
_AVAILABLE = re.compile(
    r"\b(?:available (?:at|from|online)|disponible (?:sur|en|à)|verfügbar unter|online unter|from|متاح على)"
    r"\s*:?\s*(?=[\x02)\].,]|$)",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    '[“"„«]\\s*([^“”"„«»]{2,300}?)\\s*[.,]?\\s*[”"“»][.,،，]?|[《「『]([^《》「」『』]{1,200})[》」』][.,，。]?'
)
_TYPED = re.compile(
    r"^(?:(.{1,150}?)[.．:：]\s*)?(.{1,300}?)\s*\[(?:[JMDRNCSPGA]|[A-Z]{1,2}/OL|EB/OL)\][.．,，]?\s*(.*)$"
)
_INITIALS = re.compile(r"^((?:[^\W\d_][\w'’-]+ [A-ZÀ-Þ]{1,3}(?:, | (?=et al)|(?=\.)))+(?:et al)?)\.\s+(.+)$")
_NAME = re.compile(  # `Lee, A. B.`, `van der Berg, J.-P.`, `Lee, Ada B.`, with what parts it from the next one
    r"[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*){0,3}, (?:[A-ZÀ-Þ][\w'’-]+ ){0,2}(?:[A-ZÀ-Þ]\.[ -]?){1,4}"
    r"(?:,? ?(?:and|&|et|y|und) |, )?(?:et al\. )?"
)
_ISSUE = re.compile(  # `4(2), 12-20`, `vol. 4, no. 2, pp. 12–20`, `4, no. 2 : 12–20`, after the name of a journal
    r"[,.]?\s+(?:vol\.?\s*)?(\d{1,4})(?!\d)\s?(?:\((\d{1,4})\)|,?\s*(?:no|nr|issue|núm|n[°º])\.?\s*(\d{1,4})(?!\d))?"
    r"\s*[,:.;]?\s*(?:pp?\.?\s*)?(\d{1,6}(?:[-–]\d{1,6})?)?$",
    re.IGNORECASE,
)
_COLON = re.compile(  # `Becker, Hans: Titel.`, `Hafenamt (Hrsg.): Titel.`
    r"^([^:\s,]+(?: [^:\s,]+)?, [A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*)?|"
    r"[^:]{2,100}? \((?:Hrsg|Hg|eds?|dirs?|coords?)\.?\)):\s+(.+)$"
)
_EDITOR = re.compile(r"(?<!\s)\s+\((?:Hrsg|Hg|eds?|dirs?|coords?)\.?\)$")
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv enero ene januar jänner يناير جانفي",
            "february feb février févr febrero februar febr فبراير شباط فيفري",
            "march mar mars marzo märz مارس آذار",
            "april apr avril avr abril abr أبريل إبريل نيسان أفريل",
            "may mai mayo مايو أيار ماي",
            "june jun juin junio juni يونيو حزيران جوان",
            "july jul juillet juil julio juli يوليو تموز جويلية",
            "august aug août agosto ago أغسطس آب أوت",
            "september sep sept septembre septiembre سبتمبر أيلول",
            "october oct octobre octubre oktober okt أكتوبر",
            "november nov novembre noviembre نوفمبر",
            "december dec décembre déc diciembre dic dezember dez ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"\(?\b((?:1[5-9]|20)\d\d)-(\d\d)(?:-(\d\d))?\b\)?")
_DAY_FIRST = re.compile(
    rf"\(?\b(\d{{1,2}})(?:er|st|nd|rd|th|\.)?(?:\s+de)?\s+({_MONTH})\.?(?:\s+del?)?,?\s+((?:1[5-9]|20)\d\d)\b\)?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"\(?\b({_MONTH})\.?\s+(?:(\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?((?:1[5-9]|20)\d\d)\b\)?", re.IGNORECASE
)
_CHINESE = re.compile(r"[(（]?((?:1[5-9]|20)\d\d)\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?)?[)）]?")
_YEAR_FIRST = re.compile(rf"\(((?:1[5-9]|20)\d\d),\s+({_MONTH})\.?(?:\s+(\d{{1,2}}))?\)", re.IGNORECASE)
_YEAR = re.compile(
    r"[(（]((?:1[5-9]|20)\d\d)[a-z]?[)）]|(?:(?<=^)|(?<=[\s,،，]))((?:1[5-9]|20)\d\d)(?=[.,;،，。]|\s*$)"
)
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_AFTER_AUTHOR = re.compile(r"(?<=.)(?<![^\s.,])\(((?:1[5-9]|20)\d\d)[a-z]?\)(?=[.,:]|\s+[^\W\d_])")
_AUTHOR_YEAR = re.compile(r"^(.{2,150}?)\s*\x00[.,]?\s+(.+)$")
_PARTS = re.compile(r"(?<=[^\s.][^\s.]{2})\.\s+|[。．]\s*|(?<=[\u4e00-\u9fff])\.\s*|\s+[—–|]\s+|\s*[\x00\x01][.,;]*\s*")
_EDGES = " \t.,;:—–-|()[]\x00\x01،؛，。；：、（）．"
_NO_DATE = str.maketrans("\x00\x01", "  ")


def record_of(entry: str) -> dict[str, Any]:
    """Return the CSL-JSON record of an entry. Its title is the whole entry where no title can be told."""
    words, emphasised, address = _shown(entry)
    record: dict[str, Any] = {}
    words = _take_addresses(words, address, record)
    words = _AVAILABLE.sub(" ", _ACCESSED.sub(" ", words).strip())
    words = _take_date(words, record)
    author, title, rest = _author_title_rest(words, emphasised)
    title = title or " ".join(words.translate(_NO_DATE).split()).strip(_EDGES)
    if title:
        record["title"] = title
    if author:
        record["author"] = [{"literal": author}]
    if rest:
        container = next((text for text in emphasised if text in rest and text != title), "")
        _take_place(container, rest, record)
    kind = "article-journal" if "DOI" in record or "volume" in record else "webpage" if "URL" in record else "document"
    return {"type": kind, **record} if record else {}


def _take_place(container: str, rest: str, record: dict[str, Any]) -> None:
    """Note what follows the title: a container with its volume, issue and pages, else a publisher."""
    name = container or rest
    after = rest[rest.find(container) + len(container) :].strip() if container else ""
    numbered = _ISSUE.search(f" {after}" if container else rest)
    if numbered and (numbered[2] or numbered[3] or numbered[4]):
        name = name if container else rest[: numbered.start()]
        parts = (("volume", numbered[1]), ("issue", numbered[2] or numbered[3]), ("page", numbered[4]))
        record["container-title"] = name.strip(_EDGES)
        record.update({key: value for key, value in parts if value})
    else:
        record["container-title" if container else "publisher"] = name


def _shown(entry: str) -> tuple[str, list[str], str]:
    """Return an entry without markup, its emphasised stretches and link texts, and the address of its first link."""
    words: list[str] = []
    emphasised: list[str] = []
    address = ""
    entry = entry.strip()
    for span in spans(entry, TextFormat.MARKDOWN):
        text = entry[span.start : span.end]
        if Style.HIDDEN in span.style:
            continue
        words.append(text)
        if Style.EMPHASIS in span.style or (span.address and span.address != text):
            emphasised.append(text.strip(_EDGES))
        address = address or span.address or ""
    return "".join(words), [text for text in emphasised if text], address


def _take_addresses(words: str, address: str, record: dict[str, Any]) -> str:
    doi = _DOI.search(words) or _DOI.search(address)
    if doi:
        record["DOI"] = doi[1].rstrip(".,;)")
    printed = _URL.search(words)
    address = address or (_without_tail(printed[0]) if printed else "")
    if address:
        record["URL"] = address
    words = _URL.sub(lambda match: match[0][len(_without_tail(match[0])) :], words)
    return _DOI.sub(" ", words)


def _without_tail(address: str) -> str:
    address = address.rstrip(".,;:!?]'’")
    while address.endswith(")") and address.count("(") < address.count(")"):
        address = address[:-1].rstrip(".,;:")
    return address


def _take_date(words: str, record: dict[str, Any]) -> str:
    """Note the date of an entry and return its words with \\0 in the place of a date in brackets, \\1 of another."""
    plain = words.translate(_DIGITS)
    patterns = (
        (_AFTER_AUTHOR, "y"),
        (_CHINESE, "ymd"),
        (_ISO, "ymd"),
        (_DAY_FIRST, "dmy"),
        (_YEAR_FIRST, "ymd"),
        (_MONTH_FIRST, "mdy"),
        (_YEAR, "yy"),
    )
    for pattern, order in patterns:
        found = list(pattern.finditer(plain))
        if not found:
            continue
        match = found[-1] if pattern is _YEAR and not found[0][0].startswith(("(", "（")) else found[0]
        parts = {key: value for key, value in zip(order, match.groups(), strict=True) if value}
        numbers = [_number(parts[key]) for key in "ymd" if key in parts]
        record["issued"] = {"date-parts": [numbers]}
        return words[: match.start()] + ("\x00" if match[0].startswith(("(", "（")) else "\x01") + words[match.end() :]
    return words


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _MONTHS[text.lower()]


def _author_title_rest(words: str, emphasised: list[str]) -> tuple[str, str, str]:
    """Return author, title and what follows the title (publisher or container), each "" where it cannot be told."""
    stripped = words.strip()
    typed = _TYPED.match(stripped)
    if typed:
        return _clean(typed[1] or ""), _clean(typed[2]), _clean(re.sub(r"\[[\d-]*\]", " ", typed[3]))
    quoted = _QUOTED.search(words)
    if quoted:
        return _clean(words[: quoted.start()]), (quoted[1] or quoted[2]).strip(), _clean(words[quoted.end() :])
    initials = _INITIALS.match(stripped) or _COLON.match(stripped)
    if initials:
        return _clean(_EDITOR.sub("", initials[1])), *_title_and_rest(initials[2])
    named = _after_names(stripped)
    if named and not any(stripped.startswith(title, named) for title in emphasised):
        return stripped[:named].strip(" ,"), *_title_and_rest(stripped[named:])
    authored = _AUTHOR_YEAR.match(stripped)
    if authored and len(authored[1].split()) <= 12:
        author = _clean(authored[1])
        initial = "." if re.search(r"\b[A-ZÀ-Þ]$", author) else ""
        return author + initial, *_title_and_rest(authored[2])
    for title in emphasised[:1]:
        at = words.find(title)
        before, after = _clean(words[:at]), _clean(words[at + len(title) :])
        if at >= 0 and len(before.split()) <= 12:
            return before, title, after
    return _by_parts(words)


def _title_and_rest(words: str) -> tuple[str, str]:
    title, *rest = [part for part in _PARTS.split(words) if part.strip(_EDGES)] or [""]
    return _clean(title), _clean(". ".join(rest))


def _after_names(words: str) -> int:
    """Return where a list of names with initials ends and a title begins; 0 where there is none."""
    at = 0
    while (name := _NAME.match(words, at)) and name.end() < len(words):
        at = name.end()
    return at if at and words[at] not in "\x00\x01(" and len(words) - at > 3 else 0


def _by_parts(words: str) -> tuple[str, str, str]:
    """Read `Author, Title, date` or `Author. Title. Publisher` by what stands between its stops or commas."""
    parts = [part.strip(_EDGES) for part in _PARTS.split(words) if part.strip(_EDGES)]
    if len(parts) == 1:
        author, comma, title = re.sub("[،，] ?", ", ", parts[0], count=1).partition(", ")
        if comma and len(author.split()) <= 6 and len(title.split()) >= 3:
            return author, title, ""
        return "", parts[0], ""
    if len(parts) == 2:
        short, long = parts
        return (short, long, "") if len(short.split()) <= len(long.split()) else ("", short, long)
    if len(parts) >= 3:
        return parts[0], parts[1], ". ".join(parts[2:])
    return "", "", ""


def _clean(text: str) -> str:
    words = " ".join(text.translate(_NO_DATE).split())
    return words.replace(" ,", ",").replace(",,", ",").strip(_EDGES)  # " ," is where a date stood
