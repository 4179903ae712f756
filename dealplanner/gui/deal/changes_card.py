"""What a revision changes against the one before: gone words struck out, new ones underlined."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dealplanner.domain.papers.difference import Change, Piece
from dealplanner.gui.labels import card, label
from dealplanner.gui.words import number_text, say, tr
from dealplanner.i18n import N_, by_count, phrase

_TAGS = {"same": ("", ""), "gone": ("<s>", "</s>"), "new": ("<u><b>", "</b></u>")}
_MOST = 40  # places; more is another paper


class ChangesCard(QWidget):
    """Lists what reads differently, place by place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = card()
        self.heading = label(tr(N_("What has changed")), "heading")
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(tr(N_("What has changed")))
        inner = QVBoxLayout(self.frame)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.addWidget(self.heading)
        inner.addWidget(self.words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)
        self.hide()

    def show_changes(self, before: str, changes: Sequence[Change] | None) -> None:
        """Show what changed against the revision called `before`; hidden for None."""
        self.setVisible(changes is not None)
        if changes is None:
            return
        self.heading.setText(say(phrase(N_("What has changed since {revision}"), revision=before)))
        lines = [_line(change) for change in changes[:_MOST]]
        more = len(changes) - _MOST
        if more > 0:
            words = by_count(more, N_("and one more place"), N_("and {count} more places"))
            lines.append(escape(say(phrase(words, count=more))))
        self.words.setText("".join(f"<p>{line}</p>" for line in lines) or escape(tr(N_("Nothing."))))


def _line(change: Change) -> str:
    where = escape(_where(change))
    by = change.by
    if by is not None:
        before, after = (number_text(Decimal(figure)) for figure in (change.before, change.after))
        sign = "+" if by > 0 else ""
        return f"<b>{where}</b><br>{escape(f'{before} → {after} ({sign}{number_text(by)})')}"
    return f"<b>{where}</b><br>{''.join(map(_marked, change.pieces))}"


def _where(change: Change) -> str:
    """Return where it stands: a row by what it is called, for a paper counts its lines otherwise."""
    from dealplanner.documents.places import field_of, place  # late: brings the papers

    field = field_of(change.path)
    if change.row and field is not None:
        return say(phrase(N_("{row}, {field}"), row=change.row, field=field))
    return say(place(change.path))


def _marked(piece: Piece) -> str:
    before, after = _TAGS[piece.kind]
    return f"{before}{escape(piece.words)}{after}".replace("\n", "<br>")
