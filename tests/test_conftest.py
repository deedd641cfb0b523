"""The guards of conftest.py hold: tests reach neither the network nor the real home, and stray logs do not pass."""

import socket
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QStandardPaths


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_internet_sockets_are_refused(family):
    with pytest.raises(RuntimeError, match="internet socket"):
        socket.socket(family, socket.SOCK_STREAM)


def test_host_names_are_not_looked_up():
    with pytest.raises(RuntimeError, match="host name"):
        socket.getaddrinfo("localhost", 80)


def test_local_sockets_stay_allowed():
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"


def test_all_home_folders_lie_in_the_tests_own_home(home: Path):
    assert Path.home() == home
    assert not any(path.is_file() for path in home.rglob("*"))
    for folder in (
        platformdirs.user_data_path("dossier"),
        platformdirs.user_config_path("dossier"),
        platformdirs.user_state_path("dossier"),
        platformdirs.user_cache_path("dossier"),
        platformdirs.user_documents_path(),
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)),
    ):
        assert home in folder.parents


def test_stray_log_fails_a_test(pytester: pytest.Pytester):
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8"))
    pytester.makepyfile(
        """
        import logging

        def test_warns():
            logging.getLogger("dossier.store").warning("disk nearly full")

        def test_expects_the_warning(caplog):
            logging.getLogger("dossier.store").warning("disk nearly full")
            assert "nearly full" in caplog.text
            caplog.clear()

        def test_says_less():
            logging.getLogger("dossier.store").info("opened")
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*Unexpected log records: *disk nearly full*"])
