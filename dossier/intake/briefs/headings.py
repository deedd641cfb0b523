"""The words that headings, notices and questions are known by: English, French, Spanish, German, Arabic, Chinese."""

import re

from dossier.model.kinds import SectionKind

_AFTER = (
    r"(?:\s*$|\s*[:：—–(（、-]|[与與和及]|\s+(?:of|to|in|for|and|et|du|de|des|del|dans|y|und|der|des|zu|zum|zur|im"
    r"|في|من|على|عن|و\w+)\b)"
)
_BEFORE = r"^\W*(?:(?:the|les|la|le|las|los|el|die|der|das|our|key|main|known|open|important|principales)\s+)*"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(f"{_BEFORE}(?:{words}){_AFTER}", re.IGNORECASE)


_SUMMARY = _pattern(
    r"executive summary|summary(?: of the results)?|key findings|key points|key takeaways|in brief|at a glance|abstract"
    r"|bottom line|tl;?dr|résumé(?: exécutif)?|synthèse|en bref|l['’]essentiel|points clés|resumen(?: ejecutivo)?"
    r"|síntesis|en breve|puntos clave|(?:kurz)?zusammenfassung|kurzfassung|überblick|auf einen blick|kernaussagen"
    r"|(?:ال)?ملخص(?: ال?تنفيذي)?|(?:ال)?خلاصة(?: ال?تنفيذية)?|موجز(?: تنفيذي)?|(?:أبرز|أهم) النتائج"
    r"|(?:执行|內容|内容|核心|執行)?(?:摘要|概要|提要)|要点|要點|概述|概览|总结|核心结论|主要发现"
)
_LIMITS = _pattern(
    r"limits?|limitations?|caveats?|uncertaint(?:y|ies)|gaps|unknowns|open questions"
    r"|what (?:we|the sources|is|remains) (?:do not|don['’]t|not|unknown|unclear).*"
    r"|limites?|réserves|incertitudes?|lacunes|ce que (?:nous ne|l['’]on ne|les sources ne).*"
    r"|límites?|limitaciones|salvedades|incertidumbres?|lagunas|lo que no .*"
    r"|grenzen|einschränkungen|vorbehalte|unsicherheiten|lücken|was (?:wir|die quellen) nicht .*"
    r"|(?:ال)?(?:حدود|قيود)(?: (?:هذه )?ال(?:أدلة|دراسة|تقرير|تقارير|مصادر|معرفة|بيانات|بحث|تغطية))?"
    r"|أوجه القصور|(?:أوجه )?عدم اليقين|(?:ال)?محددات|ما لا (?:نعرفه|تثبته المصادر).*"
    r"|(?:研究|证据|證據|报道)?(?:的)?(?:局限性?|侷限性?|限制|不足(?:之处)?|不确定性|不確定性|未知(?:之处)?)"
)
_LIMITS_LAST = re.compile(
    r"\b(?:and|et|y|und|&)\s+(?:limits|limitations|limites|límites|grenzen)\s*$|\sوال?(?:حدود|قيود)\s*$"
    r"|[的与和](?:局限性?|侷限性?|不足|不确定性|不確定性)\s*$",
    re.IGNORECASE,
)
_BACKGROUND = _pattern(
    r"background|context|introduction|method(?:s|ology)?|scope|purpose|conclusions?|history|definitions"
    r"|contexte|méthodes?|méthodologie|historique|cadre|objet|définitions"
    r"|antecedentes|contexto|introducción|métodos?|metodología|alcance|conclusión|conclusiones|definiciones"
    r"|hintergrund|einleitung|einführung|kontext|methoden?|methodik|ausgangslage|fazit|schlussfolgerung(?:en)?"
    r"|(?:ال)?خلفية|(?:ال)?مقدمة|تمهيد|(?:ال)?سياق|(?:ال)?منهجية|(?:ال)?منهج|(?:ال)?خاتمة|(?:ال)?استنتاجات?|تعريفات"
    r"|(?:研究)?(?:背景|引言|导言|導言|前言|简介|簡介|方法|范围|範圍|历史|歷史|定义|定義|结论|結論|结语|結語)"
)
_SOURCES = re.compile(
    r"^\W*(?:(?:list of|liste des|lista de|the|les|las|los|die)\s+)?(?:"
    r"sources?|references?|bibliography|works cited|notes?|footnotes|endnotes|citations"
    r"|further reading and sources|sources cited|sources (?:and|&) references|references (?:and|&) notes"
    r"|literature cited|reference list|cited works|source list"
    r"|références(?: bibliographiques)?|bibliographie|sources citées|sources et références|notes de (?:fin|bas de page)"
    r"|ouvrages cités|notes et références"
    r"|fuentes|referencias(?: bibliográficas)?|bibliografía|notas(?: al pie| finales)?|fuentes citadas|obras citadas"
    r"|quellen(?:verzeichnis|angaben|nachweise?)?|literatur(?:verzeichnis|angaben|hinweise)?|einzelnachweise|anmerkungen"
    r"|fußnoten|endnoten|belege|nachweise|referenzen"
    r"|(?:قائمة )?(?:ال)?(?:مصادر|مراجع)(?: و(?:ال)?(?:مراجع|مصادر))?|(?:ال)?(?:هوامش|حواشي)|ثبت المراجع"
    r"|(?:主要)?(?:参考|參考)(?:文献|文獻|资料|資料|书目)|(?:资料|資料|信息)?(?:来源|來源)|引用(?:文献|来源)?|引文"
    r"|(?:注释|註釋|脚注|尾注|附注|出处|出處)"
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
    r"|(?:本|此)(?:文|文章|报告|简报|页面|核查)[^。]{0,8}(?:可能|或)(?:已|已经)?(?:过时|过期|不再是最新)"
    r"|(?:قد|ربما) (?:يكون|تكون) هذ[اه] [\w\s]{3,40}? (?:قديم|غير محدث|متقادم)"
    r")",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"^\W*(?:the |key |research )?(?:question|question posée|pregunta|frage|fragestellung|(?:ال)?سؤال"
    r"|(?:研究)?问题|問題)\W*[:：—–]\W*",
    re.IGNORECASE,
)
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_HAN = "一二三四五六七八九十"
_ORDINALS = ("أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر")
_ORDINAL = "|".join(_ORDINALS)
_NUMBER = re.compile(
    r"^(?:"
    r"(?:option|section|part|partie|opción|sección|parte|teil|abschnitt|chapter|chapitre|capítulo|kapitel"
    r"|(?:ال)?(?:خيار|قسم|فصل|جزء|باب))\s+(?P<named>\d{1,3})\s*[.):：—–-]?\s*"
    rf"|(?:الخيار|القسم|الفصل|الجزء|الباب)\s+ال(?P<ordinal>{_ORDINAL})ة?\s*[.):：—–-]?\s*"
    rf"|(?P<adverb>{_ORDINAL})(?:اً|ًا|ا)\s*[.):：،—–-]\s*"
    r"|(?P<dotted>\d{1,3})(?:[.)]\s+|[．、）]\s*|\s?[-–ـ]\s+(?=[\u0620-\u064a])"
    rf"|[.)](?=[{_CJK}\u0620-\u064a]))"
    rf"|第\s*(?P<counted>[{_HAN}]{{1,3}}|\d{{1,3}})\s*(?:章|节|節|部分|项|項|条|編|篇)[\s:：、.．—–-]*"
    rf"|(?:选项|選項|方案|选择|路径)\s*(?P<choice>[{_HAN}]{{1,3}}|\d{{1,3}})\s*[:：、.．—–\s-]\s*"
    rf"|[（(](?P<round>[{_HAN}]{{1,3}})[)）]\s*"
    rf"|(?P<han>[{_HAN}]{{1,3}})[、．.]\s*"
    r")(?=\S)",
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
    printed = match[match.lastgroup or 0]
    if printed.isdecimal():
        number = int(printed)
    elif printed[0] in _HAN:
        number = _of_han(printed)
    else:
        number = _ORDINALS.index(printed) + 1
    return number, title[match.end() :]


def _of_han(printed: str) -> int:
    """Return a number below 100 as written in Chinese, `二十三`."""
    tens, ten, ones = printed.rpartition("十")
    value = _HAN.index(ones) + 1 if ones else 0
    return (_HAN.index(tens) + 1 if tens else 1) * 10 + value if ten else value
