#!/bin/sh
# sh packaging/try_deb.sh DEB NEWER-DEB [ROOT]: installs, uses, upgrades and removes the package in a bare Debian, as root.
# ROOT is a folder with one, made by debootstrap where it is not there (SUITE names which; bookworm by default).
# Every step is checked; the first that fails ends it. What is printed is the transcript.
set -eu
deb=$1
newer=$2
root=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)

[ -d "$root/usr" ] || debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" http://deb.debian.org/debian >/dev/null
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
cp "$deb" "$root/tmp/old.deb"
cp "$newer" "$root/tmp/new.deb"
cp "$here/try_deb_inside.sh" "$root/tmp/try.sh"
cp /etc/resolv.conf "$root/etc/resolv.conf"
chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb LC_ALL=C.UTF-8 sh /tmp/try.sh
