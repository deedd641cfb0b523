"""The settings file: overrides only, unknown keys kept, broken files set aside, all or nothing."""

import dataclasses
import errno
import os
import stat
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from dossier.model.errors import KnownError
from dossier.services import settings
from dossier.services.settings import Author, PageTheme, Paper, ReadingFont, Settings, Theme

CHOSEN = Settings(
    reviewer="Ada Reviewer",
    theme=Theme.DARK,
    window_size=150,
    places={"/home/ada/a.dossier": "{}"},
    text_size=125,
    paper=Paper.LETTER,
    author=Author.INITIALS,
    report_language="fr",
    reference_style="mla",
    last_dossier="/papers/ferries.dossier",
    recent=("/papers/ferries.dossier", "/papers/tides.dossier"),
    geometry="AdnQ",
    layout="AAAA/w==",
    highlight_colour=2,
    underline_colour=3,
    area_colour=4,
    note_colour=8,
    page_theme=PageTheme.SEPIA,
    called_up=("action:export", "claim:7"),
    backup_folder="/backups",
    backups_kept=9,
    language="fr",
    reading_font=ReadingFont.SANS,
    shortcuts={"export": ("F8",), "redo": ()},
)


def write(text: str | bytes) -> Path:
    path = settings.settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_without_a_file_the_defaults_hold_and_none_is_made() -> None:
    assert settings.load() == Settings()
    assert not settings.settings_file().exists()


def test_every_setting_comes_back() -> None:
    assert all(getattr(CHOSEN, field.name) != getattr(Settings(), field.name) for field in dataclasses.fields(Settings))
    settings.save(CHOSEN)
    assert settings.load() == CHOSEN


def test_only_overrides_are_written() -> None:
    settings.save(Settings(theme=Theme.LIGHT))
    assert settings.settings_file().read_text(encoding="utf-8") == 'theme = "light"\n'
    settings.save(Settings(), settings.load())
    assert settings.settings_file().read_bytes() == b""


def test_what_another_window_chose_meanwhile_stays() -> None:
    settings.save(Settings(paper=Paper.LETTER, text_size=125))
    loaded = settings.load()
    settings.save(dataclasses.replace(loaded, reviewer="Bea", backup_folder="/safe", text_size=100), loaded)
    settings.save(dataclasses.replace(loaded, theme=Theme.DARK, paper=Paper.A4), loaded)
    assert settings.load() == Settings(reviewer="Bea", backup_folder="/safe", theme=Theme.DARK)


def test_a_window_that_could_not_read_the_settings_keeps_them() -> None:
    settings.save(CHOSEN)
    settings.save(Settings(geometry="x"), Settings())
    assert settings.load() == dataclasses.replace(CHOSEN, geometry="x")


def test_keys_and_places_of_two_windows_are_joined() -> None:
    begun = Settings(shortcuts={"back": ("F7",), "redo": ()}, places={"/a": "1", "/b": "1"})
    settings.save(begun)
    settings.save(dataclasses.replace(begun, shortcuts={"export": ("F8",), "redo": ()}, places={"/b": "2"}), begun)
    own = dataclasses.replace(begun, shortcuts={"back": ("F7",)}, places={"/a": "3", "/b": "1", "/c": "1"})
    settings.save(own, begun)
    assert settings.load() == Settings(shortcuts={"export": ("F8",)}, places={"/a": "3", "/b": "2", "/c": "1"})


@hypothesis_settings(max_examples=25)
@given(
    begun=st.lists(st.sampled_from("abcdef"), unique=True),
    theirs=st.lists(st.sampled_from("defghi"), max_size=4),
    own=st.lists(st.sampled_from("abcdxyz"), max_size=4),
)
def test_dossiers_that_two_windows_opened_are_all_recent(begun: list[str], theirs: list[str], own: list[str]) -> None:
    def opened(chosen: Settings, names: list[str]) -> Settings:
        for name in names:
            chosen = chosen.opened(Path("/", name))
        return chosen

    loaded = Settings(recent=tuple(f"/{name}" for name in begun))
    settings.settings_file().unlink(missing_ok=True)
    settings.save(loaded)
    settings.save(opened(loaded, theirs), loaded)
    settings.save(opened(loaded, own), loaded)
    expected = opened(opened(loaded, theirs), own)
    assert set(settings.load().recent) == set(expected.recent)


def test_of_what_two_windows_opened_as_many_are_kept_as_there_may_be() -> None:
    settings.save(Settings(recent=tuple("abcdefghij")))
    settings.save(Settings(recent=("x", *"abcdefghi")), Settings(recent=tuple("abcdefghij")))
    settings.save(Settings(recent=("y", *"abcdefghi")), Settings(recent=tuple("abcdefghij")))
    assert tomllib.loads(settings.settings_file().read_text())["recent"] == ["y", "x", *"abcdefgh"]


def test_the_file_is_its_owners_alone() -> None:
    settings.save(CHOSEN)
    path = settings.settings_file()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_keys_and_values_of_a_newer_version_stay() -> None:
    write('theme = "sepia"\nreviewer = "Ada"\nspelling = "de"\n[future]\ndepth = 3\n')
    loaded = settings.load()
    assert loaded == Settings(reviewer="Ada")
    settings.save(dataclasses.replace(loaded, paper=Paper.LETTER))
    raw = tomllib.loads(settings.settings_file().read_text(encoding="utf-8"))
    assert raw == {
        "theme": "sepia",
        "reviewer": "Ada",
        "spelling": "de",
        "future": {"depth": 3},
        "paper": "letter",
    }


@pytest.mark.parametrize(
    "line",
    [
        "reviewer = 5",
        "theme = true",
        "theme = []",
        'text_size = "big"',
        "text_size = true",
        "text_size = 4000",
        "window_size = 90",
        "window_size = true",
        "places = { a = 4 }",
        'places = "a"',
        "recent = [1, 2]",
        'recent = "a"',
        "paper = { size = 4 }",
    ],
)
def test_a_value_that_cannot_be_used_gives_the_default(line: str) -> None:
    write(line + "\n")
    assert settings.load() == Settings()


@pytest.mark.parametrize(
    "broken",
    ["theme = \n", b"\xff\xfe", "a = " + "[" * 5_000, "a = " + "9" * 5_000, "a = '" + "a" * (1 << 20) + "'"],
    ids=["no value", "no UTF-8", "deep", "digits", "large"],
)
def test_a_broken_file_is_kept_under_another_name(broken: str | bytes) -> None:
    path = write(broken)
    before = path.read_bytes()
    with pytest.raises(KnownError) as raised:
        settings.load()
    assert raised.value.code == "settings-set-aside"
    (aside,) = path.parent.iterdir()
    assert str(aside) in str(raised.value)
    assert aside.read_bytes() == before
    assert settings.load() == Settings()


def test_a_file_that_can_be_read_but_is_too_deep_to_be_written_is_kept_under_another_name() -> None:
    path = write(f"[{'.'.join('a' * 9_000)}]\n")
    assert settings.load() == Settings()
    with pytest.raises(KnownError) as raised:
        settings.save(CHOSEN)
    assert raised.value.code == "settings-set-aside"
    settings.save(CHOSEN)
    assert settings.load() == CHOSEN
    assert len(list(path.parent.iterdir())) == 2


@pytest.mark.parametrize("device", ["pipe", "zero"])
def test_a_pipe_or_a_device_in_its_place_is_not_read(device: str) -> None:
    path = settings.settings_file()
    path.parent.mkdir(parents=True)
    if device == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    with pytest.raises(KnownError) as raised:
        settings.load()
    assert raised.value.code == "settings-set-aside"
    assert settings.load() == Settings()


def test_saving_over_a_broken_file_keeps_it_too() -> None:
    path = write("theme = \n")
    with pytest.raises(KnownError):
        settings.save(CHOSEN)
    settings.save(CHOSEN)
    assert settings.load() == CHOSEN
    assert sorted(entry.read_bytes()[:8] for entry in path.parent.iterdir())[1] == b"theme = "


def test_what_stands_in_the_way_is_said_in_words() -> None:
    path = settings.settings_file()
    path.mkdir(parents=True)
    with pytest.raises(KnownError) as raised:
        settings.load()
    assert raised.value.code == "settings-unreadable"
    path.rmdir()
    path.parent.rmdir()
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert settings.load() == Settings()
    with pytest.raises(KnownError) as raised:
        settings.save(CHOSEN)
    assert raised.value.code in ("settings-unreadable", "settings-unwritable")


def test_a_failed_write_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(CHOSEN)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError) as raised:
        settings.save(Settings())
    assert raised.value.code == "settings-unwritable"
    assert settings.load() == CHOSEN


def test_an_opened_dossier_is_the_newest_of_the_recent_ones(tmp_path: Path) -> None:
    opened = Settings()
    for number in [*range(12), 5]:
        opened = opened.opened(tmp_path / f"{number}.dossier")
    assert opened.last_dossier == str(tmp_path / "5.dossier")
    assert [Path(name).stem for name in opened.recent] == ["5", "11", "10", "9", "8", "7", "6", "4", "3", "2"]


def test_a_name_that_is_no_unicode_is_not_remembered() -> None:
    assert Settings().opened(Path(os.fsdecode(b"/papers/\xff.dossier"))) == Settings()


@given(name=st.text(st.characters(exclude_categories=["Cs"]), max_size=settings.LONGEST_NAME))
def test_any_name_comes_back(name: str) -> None:
    settings.save(Settings(reviewer=name))
    assert settings.load().reviewer == name


def test_a_name_of_very_many_letters_is_not_used() -> None:
    write(f'reviewer = "{"a" * 300_000}"\ntext_size = 120\n')
    assert settings.load() == Settings(text_size=120)


def test_keys_that_are_no_list_of_texts_are_passed_over() -> None:
    write('[shortcuts]\nexport = ["F8"]\nopen = "F9"\nclose = [1]\n')
    assert settings.load().shortcuts == {"export": ("F8",)}


def test_places_are_kept_of_the_recent_dossiers_alone(tmp_path: Path) -> None:
    first, other = tmp_path / "a.dossier", tmp_path / "b.dossier"
    chosen = Settings(recent=(str(first),), places={str(other): "x"})
    assert chosen.left(first, "y").places == {str(first): "y"}
    assert chosen.left(other, "z").places == {}


def test_half_a_character_costs_no_settings() -> None:
    settings.save(Settings(reviewer="Ada \ud83d", text_size=120))
    assert settings.load() == Settings(reviewer="Ada ?", text_size=120)


def test_a_byte_order_mark_is_no_damage() -> None:
    settings.settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings.settings_file().write_bytes(b'\xef\xbb\xbfreviewer = "Ada"\n')
    assert settings.load().reviewer == "Ada"
