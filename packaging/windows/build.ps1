# Builds the installer for Windows: powershell -File packaging\windows\build.ps1
# Needs Python 3.11 (64 bit) and Inno Setup 6 (iscc in the path). Never run yet: see README.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "$($args[0]) ended with $LASTEXITCODE" }
}

$python = "build\venv\Scripts\python.exe"
if (-not (Test-Path $python)) {
    Invoke-Checked py -3.11 -m venv build\venv
}
Invoke-Checked $python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: `
    --requirement packaging\requirements-freeze.lock
Invoke-Checked $python packaging\pictures_of_icon.py build\icons
Invoke-Checked $python -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build\freeze `
    packaging\dossier.spec

# Id, kind of file and version stand in dossier/__init__.py alone.
$words = & $python -c "import dossier; print(dossier.APP_ID, dossier.MIME_TYPE, dossier.__version__)"
$id, $kind, $version = $words.Split(" ")
Invoke-Checked iscc "/DId=$id" "/DKind=$kind" "/DVersion=$version" packaging\windows\dossier.iss
