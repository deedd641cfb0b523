# The set-up that run.sh, test.sh and build.sh share; to be sourced, with `checkout` set to the project's folder.
# All it says goes to stderr, so that the output of a command stays clean. The state it makes is .venv (build.sh: build/venv,
# which it names in `venv`), nothing else.

venv=$checkout/.venv

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "dossier: $*"
    exit 1
}

# Become root by these words, or return 1 where it may not be.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
        sudo -n "$@"
    else
        return 1
    fi
}

# install_packages WHAT-FOR PACKAGE...: by apt-get where that is allowed, else one sentence that names them.
install_packages() {
    purpose=$1
    shift
    sentence="$purpose and could not be installed from here; as root, run: apt-get install $*"
    command -v apt-get >/dev/null 2>&1 && as_root true || fail "$sentence"
    say "Installing system packages: $*"
    {
        as_root apt-get update -qq &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"
    } >/dev/null || fail "$sentence"
}

is_supported_python() {
    "$1" -I -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1
}

# Print the first Python of 3.11 to 3.14; DOSSIER_PYTHON names one to use instead.
find_python() {
    for candidate in ${DOSSIER_PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if is_supported_python "$candidate"; then
            # The real file: a link like /usr/bin/python3 would be another Python after an upgrade of the system.
            "$candidate" -I -c 'import os, sys; print(os.path.realpath(sys.executable))'
            return 0
        fi
    done
    return 1
}

make_venv() {
    if ! python=$(find_python); then
        [ -z "${DOSSIER_PYTHON:-}" ] || fail "DOSSIER_PYTHON is $DOSSIER_PYTHON, which is no Python 3.11 to 3.14."
        command -v python3 >/dev/null 2>&1 || install_packages "Python 3.11 to 3.14 is missing" python3 python3-venv
        python=$(find_python) || fail "Dossier needs Python 3.11 to 3.14, and this machine has none of them."
    fi
    if ! "$python" -I -c 'import ensurepip, venv' >/dev/null 2>&1; then
        version=$("$python" -I -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        install_packages "Python's parts for virtual environments are missing" "python$version-venv"
    fi
    say "Making a virtual environment in ${venv#"$checkout/"}"
    "$python" -I -m venv --clear "$venv" || fail "No virtual environment could be made in $venv."
}

# What the environment was made from: the lock, the project's metadata and, as it points back here, this folder.
wanted_stamp() {
    { cat "$1" "$checkout/pyproject.toml" && printf '%s' "$checkout"; } | sha256sum | cut -d ' ' -f 1
}

is_prepared() {
    [ -x "$venv/bin/python" ] && [ "$(cat "$venv/dossier-$1.stamp" 2>/dev/null)" = "$stamp" ]
}

# prepare KIND, `run`, `test` or `freeze`: make .venv hold what KIND's lock says and the project itself; nothing to do when it does.
prepare() {
    case $1 in
        run) lock=$checkout/packaging/requirements.lock ;;
        test) lock=$checkout/packaging/requirements-dev.lock ;;
        freeze) lock=$checkout/packaging/requirements-freeze.lock ;;
    esac
    stamp=$(wanted_stamp "$lock")
    ! is_prepared "$1" || return 0

    mkdir -p "$venv" 2>/dev/null && [ -w "$venv" ] || fail "The folder $venv cannot be written; it is needed for the set-up."
    # Two set-ups at once would spoil each other's work.
    exec 9<"$checkout/pyproject.toml"
    ! command -v flock >/dev/null 2>&1 || flock 9
    if ! is_prepared "$1"; then
        is_supported_python "$venv/bin/python" && "$venv/bin/python" -I -m pip --version >/dev/null 2>&1 || make_venv
        say "Installing Dossier's Python packages into ${venv#"$checkout/"} (the first time: some 150 MB to fetch)"
        quiet=--quiet
        [ ! -t 2 ] || quiet=
        # Wheels with known hashes only: nothing is built, and nothing comes in that the lock does not name.
        "$venv/bin/python" -I -m pip install $quiet --disable-pip-version-check --no-input --require-hashes \
            --only-binary :all: --requirement "$lock" >&2 &&
            "$venv/bin/python" -I -m pip install --quiet --disable-pip-version-check --no-input --no-index --no-deps \
                --no-build-isolation --editable "$checkout" >&2 ||
            fail "The Python packages could not be installed; the lines above say why (no network?)."
        printf '%s\n' "$stamp" >"$venv/dossier-$1.stamp"
        # The packages to test or to build with hold those to run with.
        [ "$1" = run ] || wanted_stamp "$checkout/packaging/requirements.lock" >"$venv/dossier-run.stamp"
    fi
    exec 9<&-
}

# need_libraries [screen]: Qt's system libraries, installed where that is allowed.
need_libraries() {
    missing=$("$venv/bin/python" "$checkout/packaging/system.py" libraries "$@")
    [ -z "$missing" ] || install_packages "Qt's system libraries are missing" $missing
}

# Qt reads file names in the locale's encoding and warns about any but UTF-8; a bare machine has none set.
case "$(locale charmap 2>/dev/null)" in
    UTF-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac
