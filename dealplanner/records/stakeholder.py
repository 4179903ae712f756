"""Stakeholders: persons in one deal, with roles, attitude, answers, and the ties between them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped, mapped_column, relationship

from dealplanner.domain.choices import Known
from dealplanner.domain.fields import Choice, Choices, Day, Link, Number, Text
from dealplanner.domain.stakes import Influence, ResponseMode, Role, Satisfaction, StakeholderKind, TieKind
from dealplanner.i18n import N_
from dealplanner.records.account import Person, refers
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


def _known(label: str, why: str) -> Choice:
    return Choice(label=label, options=Known, empty=Known.NOT_KNOWN, private=True, why=why)


class Stakeholder(InDeal, Record):
    """A person, committee or third party that has a say in one deal."""

    __tablename__ = "stakeholder"

    person_id: Mapped[str | None] = refers(
        Link(label=N_("Person"), required=True, why=N_("Somebody with a name, not a department.")), "person"
    )
    kind: Mapped[StakeholderKind] = says(
        Choice(label=N_("Kind"), options=StakeholderKind, empty=StakeholderKind.PERSON)
    )
    roles: Mapped[tuple[Role, ...]] = says(
        Choices(
            label=N_("Buying roles"),
            options=Role,
            private=True,
            judgement=True,
            why=N_("A person may hold several; only one is the economic buyer."),
        )
    )
    influence: Mapped[Influence] = says(
        Choice(
            label=N_("Influence"),
            options=Influence,
            empty=Influence.NOT_KNOWN,
            private=True,
            why=N_("On this decision, not in general."),
        )
    )
    attitude: Mapped[Decimal | None] = says(
        Number(
            label=N_("Attitude, −5 to +5"),
            least=Decimal(-5),
            most=Decimal(5),
            private=True,
            judgement=True,
            why=N_("−5 fights us, 0 does not care, +5 fights for us."),
        )
    )
    response_mode: Mapped[ResponseMode] = says(
        Choice(
            label=N_("Response mode"),
            options=ResponseMode,
            empty=ResponseMode.NOT_KNOWN,
            private=True,
            why=N_("Only those who see a chance or trouble will move."),
        )
    )
    met_on: Mapped[date | None] = says(
        Day(label=N_("Last met on"), why=N_("Face to face or by voice; a mail does not count."))
    )
    role_evidence: Mapped[str] = says(
        Text(label=N_("How do we know the role?"), private=True, why=N_("Who said so, or what you saw."))
    )
    believes_in_us: Mapped[Known] = says(_known(N_("Believes in us?"), N_("A coach’s first test.")))
    believed_inside: Mapped[Known] = says(_known(N_("Is believed inside?"), N_("A coach’s second test.")))
    wants_us_to_win: Mapped[Known] = says(_known(N_("Wants us to win?"), N_("A coach’s third test.")))
    own_problem: Mapped[str] = says(
        Text(label=N_("What is this person’s problem?"), lines=2, why=N_("Theirs, not the company’s."))
    )
    part: Mapped[str] = says(
        Text(label=N_("What is their part in solving it?"), lines=2, why=N_("What they do, decide or allow."))
    )
    win: Mapped[str] = says(
        Text(
            label=N_("What do they want to win by it?"),
            lines=2,
            why=N_("People buy for reasons of their own."),
        )
    )
    company_consequence: Mapped[str] = says(
        Text(
            label=N_("What follows for the company, given their place in it, if it is not solved?"),
            lines=2,
            why=N_("As seen from their desk."),
        )
    )
    personal_consequence: Mapped[str] = says(
        Text(
            label=N_("What follows for them personally?"),
            lines=2,
            private=True,
            why=N_("Never for a client’s eyes."),
        )
    )
    our_answer: Mapped[str] = says(
        Text(label=N_("What do we do about it?"), lines=2, why=N_("Our answer to the win they named."))
    )
    what_we_say: Mapped[str] = says(
        Text(
            label=N_("What do we say to them?"),
            lines=2,
            private=True,
            why=N_("One sentence for this person."),
        )
    )
    satisfaction: Mapped[Satisfaction] = says(
        Choice(
            label=N_("How satisfied are they?"),
            options=Satisfaction,
            empty=Satisfaction.NOT_ASKED,
            private=True,
            why=N_("Asked by name, against the win they named."),
        )
    )
    satisfaction_on: Mapped[date | None] = says(Day(label=N_("Asked on"), why=N_("At 30 and 90 days.")))
    satisfaction_words: Mapped[str] = says(
        Text(label=N_("In their words"), lines=2, private=True, why=N_("A sentence you may ask to quote."))
    )
    committee_id: Mapped[str | None] = refers(
        Link(label=N_("Sits in which committee?"), to="stakeholder", why=N_("The committee decides as one.")),
        "stakeholder",
    )
    last_word: Mapped[Known] = says(
        _known(N_("Can they say yes when all others say no?"), N_("Only one person can."))
    )
    releases_money: Mapped[Known] = says(
        _known(N_("Do they release the money for it?"), N_("Not who asks for it: who lets it go."))
    )
    clears_way: Mapped[Known] = says(
        _known(N_("Do they clear the way inside for you?"), N_("When something is stuck, it moves."))
    )
    compares: Mapped[Known] = says(
        _known(
            N_("Do they compare the vendors and recommend one?"), N_("Their no ends it, their yes does not.")
        )
    )
    tells_us: Mapped[Known] = says(
        _known(N_("Do they tell you how things stand?"), N_("What others would not say."))
    )
    can_stop: Mapped[Known] = says(
        _known(N_("Can they stop it though others want it?"), N_("Think of the last purchase."))
    )
    asked_first: Mapped[Known] = says(
        _known(N_("Do others ask them before they decide?"), N_("Influence is who is asked."))
    )
    wants_more: Mapped[Known] = says(
        _known(N_("Do they want to reach more than today?"), N_("Whoever wants more sees a chance."))
    )
    has_trouble: Mapped[Known] = says(
        _known(N_("Do they have trouble that must go away?"), N_("Whoever hurts moves first."))
    )
    sees_no_need: Mapped[Known] = says(
        _known(N_("Do they say that all is well as it is?"), N_("For them a change is a risk."))
    )
    overrates: Mapped[Known] = says(
        _known(N_("Do they think things stand better than they do?"), N_("Facts first, offers later."))
    )
    x: Mapped[float | None] = mapped_column(default=None)
    y: Mapped[float | None] = mapped_column(default=None)

    person: Mapped[Person | None] = relationship(default=None, repr=False)

    @property
    def name(self) -> str:
        """Return the person’s name, or nothing while nobody is named."""
        return self.person.name if self.person else ""


class Tie(InDeal, Record):
    """A line on the map: who reports to, influences, trusts or opposes whom."""

    __tablename__ = "tie"

    from_id: Mapped[str | None] = refers(
        Link(label=N_("Who"), to="stakeholder", required=True), "stakeholder"
    )
    kind: Mapped[TieKind] = says(
        Choice(label=N_("Does what"), options=TieKind, empty=TieKind.REPORTS_TO, private=True)
    )
    to_id: Mapped[str | None] = refers(
        Link(label=N_("To whom"), to="stakeholder", required=True), "stakeholder"
    )
