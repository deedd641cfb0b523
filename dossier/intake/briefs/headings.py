"""The words that headings, notices and questions are known by, in English, French, Spanish and German."""

import re

from dossier.model.kinds import SectionKind

_AFTER = r"(?:\s*$|\s*[:—–(-]|\s+(?:of|to|in|for|and|et|du|de|des|del|dans|y|und|der|des|zu|zum|zur|im)\b)"
_BEFORE = r"^\W*(?:(?:the|les|la|le|las|los|el|die|der|das|our|key|main|known|open|important|principales)\s+)*"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE)


_SUMMARY = _pattern(
    r"executive summary|summary(?: of the results)?|key findings|key points|key takeaways|in brief|at a glance|abstract"
    r"|bottom line|tl;?dr|résumé(?: exécutif)?|synthèse|en bref|l['’]essentiel|points clés|resumen(?: ejecutivo)?"
    r"|síntesis|en breve|puntos clave|(?:kurz)?zusammenfassung|kurzfassung|überblick|auf einen blick|kernaussagen"
)
_LIMITS = _pattern(
    r"limits?|limitations?|caveats?|uncertaint(?:y|ies)|gaps|unknowns|open questions"
    r"|what (?:we|the sources|is|remains) (?:do not|don['’]t|not|unknown|unclear).*"
    r"|limites?|réserves|incertitudes?|lacunes|ce que (?:nous ne|l['’]on ne|les sources ne).*"
    r"|límites?|limitaciones|salvedades|incertidumbres?|lagunas|lo que no .*"
    r"|grenzen|einschränkungen|vorbehalte|unsicherheiten|lücken|was (?:wir|die quellen) nicht .*"
)
_LIMITS_LAST = re.compile(r"\b(?:and|et|y|und|&)\s+(?:limits|limitations|limites|límites|grenzen)\s*$", re.IGNORECASE)
_BACKGROUND = _pattern(
    r"background|context|introduction|method(?:s|ology)?|scope|purpose|conclusions?|history|definitions"
    r"|contexte|méthodes?|méthodologie|historique|cadre|objet|définitions"
    r"|antecedentes|contexto|introducción|métodos?|metodología|alcance|conclusión|conclusiones|definiciones"
    r"|hintergrund|einleitung|einführung|kontext|methoden?|methodik|ausgangslage|fazit|schlussfolgerung(?:en)?"
)
_SOURCES = re.compile(
    r"^\W*(?:(?:list of|liste des|lista de|the|les|las|los|die)\s+)?(?:"
    r"sources?|references?|bibliography|works cited|notes?|footnotes|endnotes|citations"
    r"|further reading and sources|sources cited"
    r"|références|bibliographie|sources citées|sources et références|notes de fin"
    r"|fuentes|referencias|bibliografía|notas|fuentes citadas"
    r"|quellen(?:verzeichnis|angaben)?|literatur(?:verzeichnis)?|einzelnachweise|anmerkungen|fußnoten|belege"
    r")(?:\s+(?:and|et|y|und)\s+(?:notes|references|références|referencias|literatur))?\W*$",
    re.IGNORECASE,
)
_NOTICE = re.compile(
    r"^\W*(?:(?:note|notice|warning|remarque|avertissement|nota|aviso|hinweis)\s*[:—–-]\s*)?(?:"
    r"this (?:fact[- ]?check|article|brief|report|note|memo|page|document|analysis) (?:may|might|could) "
    r"(?:be (?:outdated|out of date|obsolete)|no longer be (?:current|up to date))\b"
    r"|(?:cet? |cette )[\w\s-]{3,40}? (?:peut|pourrait) (?:ne plus être à jour|être (?:obsolète|périmée?|dépassée?))\b"
    r"|est[ae] [\w\s-]{3,40}? (?:puede|podría) (?:estar (?:desactualizad|obsolet)[oa]|no estar actualizad[oa])\b"
    r"|diese[rs]? [\w\s-]{3,40}? (?:kann|könnte|ist)(?: \w+)? (?:veraltet|nicht mehr aktuell|überholt)\b"
    r")",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^\W*(?:the |key |research )?(?:question|question posée|pregunta|frage|fragestellung)\W*[:—–]\W*", re.IGNORECASE
)
_NUMBER = re.compile(
    r"^(?:(?:option|section|part|partie|opción|sección|teil|abschnitt)\s+(\d{1,3})\s*[.):—–-]?\s*|(\d{1,3})[.)]\s+)(?=\S)",
    re.IGNORECASE,
)
_END_OF_QUESTION = re.compile(r"[?？؟][\"'”’»)*_\s]*$")


def kind_of(title: str) -> SectionKind | None:
    """Return the kind of section that a heading's words name; None where they say nothing."""
    if _SUMMARY.match(title):
        return SectionKind.SUMMARY
    if _LIMITS.match(title) or _LIMITS_LAST.search(title):
        return SectionKind.LIMITS
    if _BACKGROUND.match(title):
        return SectionKind.BACKGROUND
    return None


def names_sources(title: str) -> bool:
    """Whether a heading stands over the closing list of sources."""
    return _SOURCES.match(title) is not None


def is_notice(text: str) -> bool:
    """Whether a text says that the brief may be out of date."""
    return _NOTICE.match(text) is not None


def question_in(text: str) -> str:
    """Return the question that a short text asks, without a word that announces it; "" where it asks none."""
    announced = _QUESTION.match(text)
    if announced and announced.end() < len(text):
        return text[announced.end() :].strip("*_ \t\r\n")
    return text.strip("*_ \t\r\n") if _END_OF_QUESTION.search(text) and len(text) <= 400 else ""


def number_and_title(title: str) -> tuple[int | None, str]:
    """Return a heading's printed number, if any, and its words."""
    match = _NUMBER.match(title)
    if match is None:
        return None, title
    return int(match[1] or match[2]), title[match.end() :]
