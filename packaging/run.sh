#!/bin/sh
# sh packaging/run.sh [ARGS]: sets Dossier up (once) and runs it with ARGS, as `dossier ARGS` would.
# Without ARGS it opens the window; without a display it writes the bundled dossier's annotated PDF instead.
set -eu
checkout=$(cd "$(dirname "$0")/.." && pwd)
. "$checkout/packaging/setup.sh"

prepare run

# Command-line verbs need neither a display nor Qt; the window is asked for by no arguments or by a dossier.
case "${1:-}" in
    "" | *.dossier) window=yes ;;
    *) window=no ;;
esac
if [ $window = yes ] && "$venv/bin/python" "$checkout/packaging/system.py" display; then
    need_libraries screen
elif [ $# -eq 0 ]; then
    out=$checkout/out
    mkdir -p "$out" 2>/dev/null && [ -w "$out" ] || out=${HOME:?no folder to write the PDF to}
    say "There is no display, so the bundled dossier is exported instead of shown."
    "$venv/bin/python" -P -m dossier export "$checkout/data/us-icc-options.dossier" --format report-pdf \
        -o "$out/us-icc-options-report.pdf"
    printf 'The annotated PDF is here: %s\n' "$out/us-icc-options-report.pdf"
    exit 0
fi
exec "$venv/bin/python" -P -m dossier "$@"
