#!/bin/sh
# Builds the Flatpak from the portable tarball: sh packaging/flatpak/build.sh [--manifest]
# Needs flatpak-builder and, from Flathub, org.freedesktop.Platform and org.freedesktop.Sdk 24.08. With --manifest it writes
# build/flatpak/ID.yaml and stops.
set -eu
cd "$(dirname "$0")/../.."
tarball=$(ls -t dist/dossier-*-linux-*.tar.xz 2>/dev/null | head -1)
[ -n "$tarball" ] || {
    sh packaging/build.sh tarball
    tarball=$(ls -t dist/dossier-*-linux-*.tar.xz | head -1)
}
id=$(sed -n 's/^APP_ID = "\(.*\)"/\1/p' dossier/__init__.py)
mkdir -p build/flatpak
sed -e "s|@APP_ID@|$id|g" -e "s|@TARBALL@|$(pwd)/$tarball|" -e "s|@SHA256@|$(sha256sum "$tarball" | cut -d ' ' -f 1)|" \
    packaging/flatpak/manifest.yaml.in >"build/flatpak/$id.yaml"
[ "${1:-}" != --manifest ] || exit 0
flatpak-builder --force-clean --repo=build/flatpak/repo build/flatpak/stage "build/flatpak/$id.yaml"
flatpak build-bundle build/flatpak/repo "dist/$id.flatpak" "$id"
printf 'dist/%s.flatpak\n' "$id"
