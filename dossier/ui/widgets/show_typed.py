"""The box that is ticked to see what one types where it is hidden."""

from PySide6.QtWidgets import QCheckBox, QLineEdit

_HIDDEN, _SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal


class ShowTyped(QCheckBox):
    """Hides what is typed into `fields`, unless it is ticked."""

    def __init__(self, name: str, *fields: QLineEdit) -> None:
        super().__init__()
        self.setText(self.tr("Show what is typed"))
        self.setObjectName(name)
        self._fields = fields
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, shown: bool) -> None:
        for field in self._fields:
            field.setEchoMode(_SHOWN if shown else _HIDDEN)
