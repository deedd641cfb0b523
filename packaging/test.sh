#!/bin/sh
# sh packaging/test.sh [PYTEST-ARGS]: sets up what the tests need (once) and runs the whole suite, off the screen and on
# every core; with arguments, what they name, in one process.
# Tests marked `corpora` or `outside` need things from outside this checkout and run with `-m "corpora or outside"`.
set -eu
checkout=$(cd "$(dirname "$0")/.." && pwd)
. "$checkout/packaging/setup.sh"

prepare test
need_libraries
cd "$checkout"
[ $# -gt 0 ] || set -- -n auto --dist worksteal
QT_QPA_PLATFORM=offscreen exec "$venv/bin/python" -m pytest -q "$@"
