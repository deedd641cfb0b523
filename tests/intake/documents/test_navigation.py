import pytest
from lxml import html

from dossier.intake.documents.navigation import is_navigation

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
        ("<article id=x role=navigation>Text</article>", False),
        ("<div id=x>Text</div>", False),
    ],
)
def test_what_leads_about_the_page_is_told_from_what_it_says(source, yes):
    page = html.fromstring(f"<html><body>{source}</body></html>")
    assert is_navigation(page.get_element_by_id("x")) is yes
