#!/bin/sh
# Builds Dossier.app and a disk image of it, on macOS: sh packaging/macos/build.sh
# Needs Python 3.11 and Apple's command line tools. Never run yet: see README. DOSSIER_IDENTITY names a certificate to sign
# with; without it the app is signed for this machine alone ("-"), and others have to allow it once.
set -eu
cd "$(dirname "$0")/../.."
python=build/venv/bin/python
[ -x "$python" ] || "${DOSSIER_PYTHON:-python3.11}" -m venv build/venv
"$python" -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    --requirement packaging/requirements-freeze.lock
"$python" packaging/pictures_of_icon.py build/icons
"$python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/freeze packaging/dossier.spec
codesign --force --deep --options runtime --sign "${DOSSIER_IDENTITY:--}" dist/Dossier.app
codesign --verify --deep --strict dist/Dossier.app

version=$("$python" -c 'import dossier; print(dossier.__version__)')
image=dist/dossier-$version-macos-$(uname -m).dmg
stage=build/dmg
rm -rf "$stage" "$image"
mkdir -p "$stage"
cp -R dist/Dossier.app "$stage/"
cp LICENSE "$stage/LICENSE.txt"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -volname Dossier -srcfolder "$stage" -format ULFO "$image"
hdiutil verify -quiet "$image"
printf '%s\n' "$image"
