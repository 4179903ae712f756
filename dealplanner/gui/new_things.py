"""New things with few keys: a name, perhaps an account, and Return."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QLineEdit,
    QWidget,
)

from dealplanner.domain.reading import normalise
from dealplanner.gui.labels import label
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import Target
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Record
from dealplanner.services.beginning import (
    begin_account,
    begin_activity,
    begin_deal,
    begin_person,
    begin_price,
)
from dealplanner.services.find import find_accounts
from dealplanner.services.workspace import Workspace


@dataclass(frozen=True)
class NewKind:
    """What is asked for a new record of one table."""

    title: str
    question: str
    why: str
    begin: Callable[..., Record]
    has_account: bool = False


KINDS = {
    "deal": NewKind(
        N_("New deal"),
        N_("What do you want to sell?"),
        N_("One sales objective, as you would say it."),
        begin_deal,
        has_account=True,
    ),
    "person": NewKind(
        N_("New person"), N_("Name"), N_("As on the business card."), begin_person, has_account=True
    ),
    "account": NewKind(
        N_("New account"), N_("Name"), N_("A company, public body or household that may buy."), begin_account
    ),
    "activity": NewKind(
        N_("New marketing activity"), N_("Name"), N_("As you will look for it."), begin_activity
    ),
    "price_item": NewKind(
        N_("New price"), N_("What do you sell?"), N_("As it stands on a quote."), begin_price
    ),
}


def begin_new(table: str, open_file: OpenFile, parent: QWidget, account: str = "") -> Target | None:
    """Ask for a new record of `table`, make it, and return where it is; None if nothing was made."""
    open_file.flush()  # so that accounts just made are proposed too
    dialog = NewThing(KINDS[table], open_file, account, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return Target(table, dialog.make(open_file.session.workspace).id)


class NewThing(QuestionDialog):
    """Asks for a name and, where one belongs to it, an account."""

    def __init__(
        self, kind: NewKind, open_file: OpenFile, account: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr(kind.title), tr(N_("Create")), parent)
        self.make_button = self.do_button
        self._kind = kind
        self._file = open_file.file
        self.name_line = QLineEdit()
        self.name_line.setAccessibleName(tr(kind.question))
        self.account_line = QLineEdit(account)
        self.account_line.setAccessibleName(tr(N_("Account")))
        self.account_note = label(role="muted")
        self._names = QStringListModel(self)
        self._lay_out()
        self._connect()
        self._judge()

    def make(self, workspace: Workspace) -> Record:
        """Make what was asked for."""
        asked = (self.name_line, self.account_line) if self._kind.has_account else (self.name_line,)
        return self._kind.begin(workspace, *map(_words, asked))

    def _lay_out(self) -> None:
        layout = self.column
        layout.addWidget(label(tr(self._kind.question), "label"))
        layout.addWidget(label(tr(self._kind.why), "why"))
        layout.addWidget(self.name_line)
        if self._kind.has_account:
            layout.addSpacing(12)
            layout.addWidget(label(tr(N_("Account")), "label"))
            layout.addWidget(self.account_line)
            layout.addWidget(self.account_note)
        self.add_buttons()

    def _connect(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.account_line.setCompleter(completer)
        self.account_line.textEdited.connect(self._propose)
        for line in (self.name_line, self.account_line):
            line.textChanged.connect(self._judge)

    def _propose(self, words: str) -> None:
        self._names.setStringList(find_accounts(self._file, words))

    def _judge(self) -> None:
        """Offer to create as soon as there is a name, and say what becomes of the account."""
        self.make_button.setEnabled(bool(_words(self.name_line)))
        account = _words(self.account_line)
        known = {name.casefold() for name in find_accounts(self._file, account)}
        if not account:
            self.account_note.setText(tr(N_("An existing one, or a new one by its name.")))
        elif account.casefold() in known:
            self.account_note.setText(tr(N_("Known already.")))
        else:
            self.account_note.setText(say(phrase(N_("“{name}” is new: it will be made too."), name=account)))


def _words(line: QLineEdit) -> str:
    return normalise(line.text(), one_line=True).strip()
