"""The two families of errors: the world's faults, shown in words, and our own, reported in full."""


class KnownError(Exception):
    """A fault of the world (a broken file, a full disk): shown in words, never as a traceback.

    `code` names the sentence for translation, `values` fill its places, and the message itself is the
    English sentence: what is wrong and what to do.
    """

    def __init__(self, code: str, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values))
        self.code = code
        self.sentence = sentence
        self.values = values


class BugError(Exception):
    """A fault of this program: logged, and shown with a report to copy."""
