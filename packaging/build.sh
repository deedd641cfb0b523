#!/bin/sh
# sh packaging/build.sh WHAT: builds what people install, into dist/. Nothing here is part of the test run.
#   frozen     one folder that needs no Python, dist/dossier (on Windows and macOS the recipes there start from it)
#   deb        from it, a package for Debian and its kin
#   tarball    from it, a folder to unpack anywhere, with install.sh for the desktop's menu
#   wheel      the Python wheel
#   all        all of them
# DOSSIER_PYTHON names the Python that goes into the frozen build; DOSSIER_VERSION another version than the program's own
# for the package alone (to try an upgrade).
set -eu
checkout=$(cd "$(dirname "$0")/.." && pwd)
. "$checkout/packaging/setup.sh"
venv=$checkout/build/venv
cd "$checkout"
export SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git -c safe.directory='*' log -1 --format=%ct 2>/dev/null || date +%s)}"
export PYTHONDONTWRITEBYTECODE=1

frozen() {
    prepare freeze
    "$venv/bin/python" packaging/pictures_of_icon.py build/icons
    "$venv/bin/python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/freeze \
        packaging/dossier.spec
    # Symbols for debuggers; only in files that no wheel's tool has rewritten, since strip spoils those.
    (cd dist/dossier/_internal && strip --strip-unneeded libpython3*.so* python3*/lib-dynload/*.so typst/*.so \
        sqlcipher3/*.so pypdfium2_raw/*.so nh3/*.so)
    "$venv/bin/python" packaging/libraries.py copyrights dist/dossier
    "$venv/bin/python" packaging/try_frozen.py dist/dossier/dossier >&2
    say "dist/dossier: $(du -sm dist/dossier | cut -f 1) MB"
}

# Is there a frozen folder that is newer than all that goes into it?
is_frozen() {
    [ -x dist/dossier/dossier ] && [ -z "$(cd packaging && find ../dossier ../resources ../data dossier.spec contents.py \
        frozen.py libraries.py requirements-freeze.lock -type f -newer ../dist/dossier/dossier ! -path '*/__pycache__/*')" ]
}

deb() {
    is_frozen || frozen
    "$venv/bin/python" packaging/deb.py dist/dossier build/deb dist
}

tarball() {
    is_frozen || frozen
    "$venv/bin/python" packaging/tarball.py dist/dossier build/tarball dist
}

wheel() {
    prepare freeze
    "$venv/bin/python" -m hatchling build --target wheel --directory dist
}

case "${1:-}" in
    frozen | deb | tarball | wheel) "$1" ;;
    all)
        frozen
        deb
        tarball
        wheel
        ;;
    *)
        sed -n '2,9s/^# //p' "$0" >&2
        exit 2
        ;;
esac
