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
