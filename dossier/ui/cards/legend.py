"""What the marks of the verdicts mean, in one quiet line, or as many as there is room for."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dossier.model.kinds import Verdict
from dossier.ui.icons import verdict_icon_name
from dossier.ui.palette import VERDICT_INKS
from dossier.ui.theme import Theme, set_role
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.icon_label import IconLabel
from dossier.ui.words import verdict_label, verdict_word


class VerdictLegend(QWidget):
    """All six marks in their order, each with its word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict-legend")
        flow = Flow(12, self, fill=False)
        for verdict in Verdict:
            word = QLabel(verdict_label(verdict))
            word.setFont(theme.sans(theme.measure.type[0]))
            word.setToolTip(verdict_word(verdict))
            set_role(word, "quiet")
            both = QWidget()
            row = QHBoxLayout(both)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            row.addWidget(IconLabel(theme, verdict_icon_name(verdict), ink=VERDICT_INKS[verdict], side=11))
            row.addWidget(word)
            flow.addWidget(both)
