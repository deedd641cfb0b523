import time

import pytest
from lxml import html

from dossier.intake.documents.navigation import Navigation

LINKS = "<a href=/a>One link</a> <a href=/b>Another</a>"


@pytest.mark.parametrize(
    ("source", "yes"),
    [
        ("<nav id=x>Text</nav>", True),
        ("<aside id=x>Text</aside>", True),
        ("<div id=x role=navigation>Text</div>", True),
        ("<footer id=x>Imprint</footer>", True),
        ("<article><footer id=x>By Ada</footer></article>", False),
        ("<header id=x>Slogan</header>", True),
        ("<header id=x><h1>Title</h1></header>", False),
        ("<article><header id=x>Title</header></article>", False),
        ("<header id=x><main>Text</main></header>", False),
        (f"<div id=x class='site-nav top'>{LINKS}</div>", True),
        (f"<div id=x class=navy>{LINKS}</div>", False),
        ("<div id=x class=menu>Soup of the day, with bread and <a href=/b>butter</a></div>", False),
        (f"<p id=x>{LINKS}</p>", False),
        (f"<ul id=x class=navi_main><li>{LINKS}</ul>", True),
        ("<div id=x class=breadcrumb><a href=/>Home</a> &gt; A title that is no link, and long</div>", True),
        (f"<article>Text</article><ul id=x><li>{LINKS}</ul>", True),
        (f"<article><ul id=x><li>{LINKS}</ul></article>", False),
        (f"<ul id=x><li>{LINKS}</ul>", False),
        (f"<article>Text</article><ol id=x><li>{LINKS}</ol>", False),
        ("<article>Text</article><ul id=x><li>What <a href=/a>one</a> says of the other</ul>", False),
        ("<article id=x role=navigation>Text</article>", False),
        ("<div id=x>Text</div>", False),
    ],
)
def test_what_leads_about_the_page_is_told_from_what_it_says(source, yes):
    page = html.fromstring(f"<html><body>{source}</body></html>")
    assert Navigation(page).holds(page.get_element_by_id("x")) is yes


@pytest.mark.parametrize("tag", ["nav", "div class=menu", "header", "footer", "nav role=navigation"])
def test_a_page_made_to_take_time_takes_no_more_than_its_size(tag: str):
    inside = "<p>word <a href=/a>x</a></p>" * 3_000
    page = html.fromstring(f"<html><body>{f'<{tag}>' * 120}<article>{inside}</article></body></html>")
    navigation = Navigation(page)
    started = time.process_time()
    for element in page.iter("*"):
        navigation.holds(element)
    assert time.process_time() - started < 2


def test_where_there_is_too_much_to_look_at_nothing_is_folded():
    page = html.fromstring(f"<html><body><div id=x class=nav>{LINKS}</div></body></html>")
    navigation = Navigation(page)
    navigation._left = 1
    assert not navigation.holds(page.get_element_by_id("x"))
