from dossier.intake.briefs.outline import Heading, Outline, Piece, divide, read_opening


def test_the_opening_ends_at_the_first_prose():
    outline = Outline()
    read_opening(
        [Piece(0, 5, "Title", True), Piece(5, 9, "2024"), Piece(9, 30, "It is so."), Piece(30, 40, "Why?")], outline
    )
    assert (outline.title, outline.question, outline.opening_end) == ("Title", "", 9)


def test_a_title_that_asks_is_the_question():
    outline = Outline()
    read_opening([Piece(0, 8, "Is it so?", True)], outline)
    assert (outline.title, outline.question) == ("Is it so?", "Is it so?")


def test_many_remarks_are_prose():
    outline = Outline()
    read_opening([Piece(i, i + 1, "word") for i in range(20)], outline)
    assert outline.opening_end == 7  # a title and six remarks


def test_parts_hold_the_text_from_heading_to_heading():
    text = "lead\n\nA\n\nbody a\n\nB\n\n"
    outline = Outline()
    divide(text, [Heading(6, 8, "A"), Heading(17, 19, "B")], outline)
    assert [(p.start, text[p.body_start : p.body_end], p.end) for p in outline.parts] == [
        (0, "lead", 6),
        (6, "body a", 17),
        (17, "", 20),
    ]
