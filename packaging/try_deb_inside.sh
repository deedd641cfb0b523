# The part of try_deb.sh that runs inside the bare Debian.
set -eu
export DEBIAN_FRONTEND=noninteractive
id=io.github.dossier_viewer.Dossier
kind=application/x-dossier+sqlite3

step() { printf '\n== %s\n' "$*"; }

# expect WANTED GIVEN: print GIVEN, and end where it is not WANTED.
expect() {
    printf '%s\n' "$2"
    [ "$1" = "$2" ] || {
        printf 'expected: %s\n' "$1"
        exit 1
    }
}

# What the reviewer does, as herself, on her own display.
reviewer() {
    su reviewer -c "cd; export DISPLAY=:99 LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME; $*"
}

# window WORDS: wait for a window with WORDS in its title, print the title, close it with Ctrl+Q.
window() {
    tries=0
    until found=$(reviewer "xdotool search --onlyvisible --name '$1'" 2>/dev/null | head -1) && [ -n "$found" ]; do
        tries=$((tries + 1))
        [ $tries -lt 60 ] || {
            echo "no window “$1” came within 30 s"
            exit 1
        }
        sleep 0.5
    done
    printf 'window: %s\n' "$(reviewer "xdotool getwindowname $found")"
    printf 'class:  %s\n' "$(reviewer "xprop -id $found WM_CLASS")"
    pid=$(reviewer "xdotool getwindowpid $found")
    reviewer "xdotool windowfocus --sync $found key --clearmodifiers ctrl+q"
    tries=0
    while kill -0 "$pid" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 50 ] || {
            echo "it did not end within 10 s of Ctrl+Q"
            exit 1
        }
        sleep 0.2
    done
}

step "Debian $(cat /etc/debian_version), $(dpkg -l | grep -c ^ii) packages, no Python: $(command -v python3 || echo none)"

step "apt-get install ./dossier-viewer.deb"
apt-get update -qq
apt-get install -qq -y --no-install-recommends /tmp/old.deb >/tmp/log 2>&1 || {
    tail -20 /tmp/log
    exit 1
}
dpkg-query -W -f '${Package} ${Version} ${Status}\n' dossier-viewer
dossier --version
apt-get install -qq -y --no-install-recommends xvfb xdotool x11-utils xdg-utils libglib2.0-bin desktop-file-utils man-db \
    adduser >/dev/null 2>&1
command -v python3 || true
id reviewer >/dev/null 2>&1 || adduser --quiet --disabled-password --gecos "" reviewer
Xvfb :99 -screen 0 1440x900x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen' EXIT
sleep 2

step "From the menu (gio launch): the bundled dossier"
desktop-file-validate /usr/share/applications/$id.desktop
reviewer "gio launch /usr/share/applications/$id.desktop" >/dev/null 2>&1 &
window "Dossier"

step "A dossier of her own, on the command line"
reviewer "printf '# Brief\n\n## 1. First\n\nTrade fell by 3%% in 2024 [1].\n\n## Sources\n\n1. A. Author, Trade, 2025.\n' >brief.md"
reviewer "dossier import brief.md -o review.dossier" | head -3
reviewer "dossier judge review.dossier 1.1 1 partly --reason 'only in part' --reviewer 'A. Reviewer'"
reviewer "dossier export review.dossier --format report-pdf -o review.pdf" | head -1
reviewer "cp review.dossier without-extension"

step "Its kind, by name and by the mark in the file; who opens it"
expect $kind "$(reviewer "xdg-mime query filetype review.dossier")"
expect $kind "$(reviewer "gio info -a standard::content-type without-extension" | sed -n 's/ *standard::content-type: //p')"
expect $id.desktop "$(reviewer "xdg-mime query default $kind")"

step "Opened by its kind: xdg-open review.dossier"
reviewer "xdg-open review.dossier" >/dev/null 2>&1 &
window "Brief"
step "Opened by its kind: gio open without-extension"
reviewer "gio open without-extension" >/dev/null 2>&1 &
window "Brief"

step "Upgraded"
kept=$(reviewer "dossier claims review.dossier --json | sha256sum; ls .local/share/dossier .config/dossier")
apt-get install -qq -y --no-install-recommends /tmp/new.deb >/tmp/log 2>&1
dpkg-query -W -f '${Package} ${Version} ${Status}\n' dossier-viewer
[ "$kept" = "$(reviewer "dossier claims review.dossier --json | sha256sum; ls .local/share/dossier .config/dossier")" ]
reviewer "xdg-open review.dossier" >/dev/null 2>&1 &
window "Brief"
man -w dossier

step "Removed"
before=$(reviewer "find . -type f ! -path '*/cache/*' | sort | xargs -d '\n' sha256sum | sha256sum")
apt-get purge -qq -y dossier-viewer >/tmp/log 2>&1
expect "" "$(find /usr /etc /var/lib/dpkg/info -iname '*dossier*' 2>/dev/null)"
expect "" "$(reviewer "xdg-mime query default $kind")"
expect "$before" "$(reviewer "find . -type f ! -path '*/cache/*' | sort | xargs -d '\n' sha256sum | sha256sum")"
reviewer "ls -R review.dossier review.pdf .local/share/dossier .config/dossier"
printf '\nall as it should be\n'
