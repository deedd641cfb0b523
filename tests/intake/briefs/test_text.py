from dossier.intake.briefs.text import outline_of_text


def titles(text):
    outline = outline_of_text(text)
    return [part.heading.title if part.heading else None for part in outline.parts]


LONG = "Words that go on for as long as a paragraph of a brief does, with a full stop at their end. " * 3


def test_numbered_lines_in_sequence_are_headings():
    text = f"Why?\n1. First way\n{LONG}\n2. Second way\n{LONG}"
    outline = outline_of_text(text)
    assert [(part.heading.number, part.heading.title) for part in outline.parts if part.heading] == [
        (1, "First way"),
        (2, "Second way"),
    ]
    assert text[outline.parts[0].body_start : outline.parts[0].body_end] == LONG.strip()


def test_numbered_lines_that_are_a_list_are_not():
    assert titles(f"Why?\nSummary\n{LONG}\n1. one\n2. two\n3. three\nLimits\n{LONG}") == ["Summary", "Limits"]


def test_a_number_out_of_sequence_is_text_and_listed():
    outline = outline_of_text(f"Why?\n\n1. First way\n\n{LONG}\n\n4. Fourth way\n\n{LONG}")
    assert [part.heading.title for part in outline.parts if part.heading] == ["First way"]
    assert [doubt.code for doubt in outline.doubts] == ["number-order"]


def test_an_option_that_was_moved_or_dropped_without_counting_anew_leaves_the_headings_that_they_are():
    for numbers in ((1, 2, 4, 5, 3, 6, 7), (1, 2, 4, 5, 6), (2, 1, 3)):
        for blank in ("\n", "\n\n"):
            text = f"Why?{blank}" + blank.join(f"{number}. Way {number}{blank}{LONG}" for number in numbers)
            outline = outline_of_text(text)
            assert [part.heading.number for part in outline.parts if part.heading] == list(numbers)
            assert [doubt.text for doubt in outline.doubts] == [
                f"The numbers of the headings are not in order: {', '.join(map(str, numbers))}."
            ]


def test_numbers_that_begin_anew_below_a_heading_are_no_headings_out_of_order():
    text = "Why?\n" + "\n".join(f"{number}. Way {number}\n{LONG}" for number in (1, 2, 1, 2, 3, 4))
    outline = outline_of_text(text)
    assert [part.heading.number for part in outline.parts if part.heading] == [1, 2, 3, 4]
    assert {doubt.code for doubt in outline.doubts} == {"number-order"}


def test_a_line_with_a_marker_or_a_full_stop_is_no_heading():
    assert titles(f"Why?\n1. It is so [1]\n{LONG}\n1. It is so.\n{LONG}") == [None]


def test_a_short_line_that_stands_alone_is_a_guessed_heading():
    outline = outline_of_text(f"Why?\n\nIn winter\n\n{LONG}\n\nIn summer\n\n{LONG}")
    assert [part.heading.title for part in outline.parts if part.heading] == ["In winter", "In summer"]
    assert {doubt.code for doubt in outline.doubts} == {"heading-guessed"}


def test_the_opening_holds_question_notice_and_remarks():
    text = f"A title\nBy the office\nIs it so?\nThis brief may be outdated.\n\n{LONG}"
    outline = outline_of_text(text)
    assert (outline.title, outline.question, outline.notice) == ("A title", "Is it so?", "This brief may be outdated.")
    assert text[: outline.opening_end].endswith("outdated.\n\n")
    assert titles(text) == [None]


def test_headings_in_arabic_and_chinese():
    arabic = "تقول المصادر إن الأمر كذلك وإن المدينة لم تقرر بعد ما تفعله بالعبارة. " * 4
    chinese = "资料显示情况如此，市政府尚未决定如何处理渡轮。" * 6
    assert titles(f"هل هو كذلك؟\n\nالملخص\n\n{arabic}\n\n١. الأول\n\n{arabic}\n\nالمراجع\n\n[١] كتاب\n[٢] كتاب") == [
        "الملخص",
        "الأول",
        "المراجع",
    ]
    assert titles(f"是否如此？\n摘要\n{chinese}\n一、谈判\n{chinese}\n二、诉讼\n{chinese}\n参考文献\n[1] 书") == [
        "摘要",
        "谈判",
        "诉讼",
        "参考文献",
    ]


def test_entries_of_the_closing_list_are_no_headings():
    entries = "Harbour office, Survey, 2019\n\nPort ministry, Permits\n\nLand register, sheet 118"
    assert titles(f"Why?\n\nSummary\n\n{LONG}\n\nReferences\n\n{entries}") == ["Summary", "References"]


def test_a_line_that_ends_in_a_marker_is_no_heading():
    for marker in ("[1]", "¹", "<sup>1</sup>", "1", "【1】", "[^1]"):
        assert titles(f"Why?\n\nSummary\n\nThe court ruled.{marker}\n\n{LONG}") == ["Summary"]


def test_questions_that_paragraphs_answer_are_headings():
    answer = "Il faut le signaler au port, qui dispose d'un délai de deux mois pour y répondre par écrit à la personne."
    asked = ["Que faire contre le bruit ?", "Le port peut-il agir ?", "Qui paie les travaux du quai ?"]
    text = "Questions sur le port\n\n" + "\n\n".join(f"{question}\n\n{answer}" for question in asked)
    assert [part.heading.title for part in outline_of_text(text).parts if part.heading] == asked
    two = "Questions sur le port\n\n" + "\n\n".join(f"{question}\n\n{answer}" for question in asked[:2])
    assert not [part for part in outline_of_text(two).parts if part.heading]


def test_a_line_that_only_counts_and_the_name_below_it_are_one_heading():
    said = (
        "The port is open to all ships of the States that have signed, in war and in peace, at the fees of its tariff."
    )
    text = f"The Treaty\n\nArticle 1\n\nOpening of the port\n\n{said}\n\nArticle 2 bis\n\nFees of the port\n\n{said}\n"
    parts = [part for part in outline_of_text(text).parts if part.heading]
    assert [part.heading.title for part in parts if part.heading] == [
        "Article 1. Opening of the port",
        "Article 2 bis. Fees of the port",
    ]
    assert [text[part.body_start : part.body_end] for part in parts] == [said, said]
