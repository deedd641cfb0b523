"""That no internet socket is ever opened: `python -m tests.network` watches the system calls of all of it."""
