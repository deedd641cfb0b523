"""The command line: everything but reading in a window, for scripts and for tests. No Qt."""

# Every verb, known without importing the library that runs them: a start of the window looks here first.
VERBS = (
    "import",
    "add-sources",
    "info",
    "claims",
    "sources",
    "attach",
    "text",
    "search",
    "find-evidence",
    "annotate",
    "judge",
    "note",
    "check",
    "export",
    "import-annotations",
    "backup",
    "restore",
    "recover",
    "protect",
    "unprotect",
)

# By these, scripts give verbs a passphrase or a password. No other program that is started gets them.
PASSPHRASE_VARIABLE = "DOSSIER_PASSPHRASE"
NEW_PASSPHRASE_VARIABLE = "DOSSIER_NEW_PASSPHRASE"
PASSWORD_VARIABLE = "DOSSIER_PDF_PASSWORD"  # of encrypted PDFs
SECRETS = (PASSPHRASE_VARIABLE, NEW_PASSPHRASE_VARIABLE, PASSWORD_VARIABLE)
