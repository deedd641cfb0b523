#!/bin/sh
# Makes requirements.lock (to run), requirements-dev.lock (to test) and requirements-freeze.lock (for frozen builds) again
# from pyproject.toml.
# `sh packaging/lock.sh` keeps the versions that still fit; `sh packaging/lock.sh --upgrade` takes the newest.
# Needs uv (https://docs.astral.sh/uv/). All locks pin the same versions and hold hashes only: no index, no paths.
set -eu
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)

compile() {
    "$uv" pip compile pyproject.toml --no-config --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --default-index https://pypi.org/simple --no-annotate \
        --custom-compile-command "sh packaging/lock.sh" --quiet "$@"
}

compile --group build --group dev --output-file packaging/requirements-dev.lock "$@"
compile --group build --constraint packaging/requirements-dev.lock --output-file packaging/requirements.lock
compile --group build --group freeze --constraint packaging/requirements-dev.lock \
    --output-file packaging/requirements-freeze.lock
