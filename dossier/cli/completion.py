"""What a shell asks when Tab is pressed: the verbs, their options and files; the library of the verbs knows them."""

VARIABLE = "_DOSSIER_COMPLETE"  # set by the shell's script, which `packaging/man.py` makes


def complete(instruction: str) -> int:
    """Answer the shell on standard output, where `instruction` is the value of VARIABLE; return the exit code."""
    from click.shell_completion import shell_complete

    from dossier.cli.verbs import verbs

    return shell_complete(verbs, {}, "dossier", VARIABLE, instruction)
