"""Step 6, quote, proposal, contract: which paper, its content, negotiation, signing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from dealplanner.domain.choices import Known, Option
from dealplanner.domain.fields import choice, day, known, long_text, person, text
from dealplanner.domain.pages import Many, One, Page, Step
from dealplanner.domain.steps.terms import TERM_PAGES, SampleContract
from dealplanner.i18n import N_


class Paper(Option):
    """The three papers, and the choice to leave it to the program."""

    AS_RECOMMENDED = "as_recommended", N_("As the program recommends")
    QUOTE = "quote", N_("Quote")
    PROPOSAL = "proposal", N_("Proposal")
    TERM_SHEET = "term_sheet", N_("Term sheet")


@dataclass(frozen=True)
class WhichPaper(Page):
    """Which paper fits now."""

    key: ClassVar[str] = "offer.which"
    title: ClassVar[str] = N_("Which paper")
    why: ClassVar[str] = N_("A paper ahead of the commitment gives away what only a talk can win.")

    paper: Paper = choice(N_("Which paper do we write?"), Paper.AS_RECOMMENDED, why=N_("You decide."))
    overruled: str = text(
        N_("If another than recommended: why?"), private=True, why=N_("It stays on record as a red flag.")
    )
    approved: Known = known(
        N_("Has the client approved us?"), judgement=True, why=N_("A term sheet fits only then.")
    )
    know_us: Known = known(
        N_("Do they know our company and business?"), judgement=True, why=N_("Strangers get proposals.")
    )
    know_how: Known = known(
        N_("Do they know how we will help?"), judgement=True, why=N_("Terms come after understanding.")
    )


@dataclass(frozen=True)
class OfferWords(Page):
    """The words around the figures."""

    key: ClassVar[str] = "offer.words"
    title: ClassVar[str] = N_("The words around the figures")
    why: ClassVar[str] = N_("Printed on the quote and in the proposal.")

    lead: str = long_text(N_("Opening sentence"), lines=2, why=N_("Empty takes the usual one."))
    summary: str = long_text(N_("Summary for a busy reader"), lines=3, why=N_("The proposal’s first page."))
    delivery: str = text(N_("Delivery or start"), why=N_("A day or a span after the order."))
    assumptions: str = long_text(N_("What do we take for granted?"), lines=2, why=N_("One a line."))
    exclusions: str = long_text(N_("What is not included?"), lines=2, why=N_("One a line."))


@dataclass(frozen=True)
class Goals(Page):
    """What will be different, and how both sides will know."""

    key: ClassVar[str] = "offer.goals"
    title: ClassVar[str] = N_("Goals, risks and next steps")
    why: ClassVar[str] = N_("What will be different, and how both sides will know.")

    goal: str = long_text(N_("What is the goal?"), lines=2, why=N_("One a line."))
    measure: str = text(N_("How is it measured, from where to where?"), why=N_("Measure, today, target."))
    reached_by: date | None = day(N_("Reached by when?"), why=N_("A goal has a date."))
    risks: str = long_text(
        N_("Which risks do we share?"), lines=2, why=N_("Named risks build trust. One a line.")
    )
    next_steps: str = long_text(N_("Which next steps, with dates?"), lines=2, why=N_("One a line."))


@dataclass(frozen=True)
class Lawyers(Page):
    """The lawyers of both sides, and whose draft they work on."""

    key: ClassVar[str] = "offer.lawyers"
    title: ClassVar[str] = N_("The lawyers")
    why: ClassVar[str] = N_("They write the contract; they stand on the hand-over sheet.")

    ours: str | None = person(N_("Who is our lawyer?"), why=N_("Empty where you do it yourself."))
    theirs: str | None = person(N_("Who is their lawyer?"), why=N_("A name, not a department."))
    draft: str = text(
        N_("Whose draft do they work on?"), why=N_("Ours is half the work, as long as they accept it.")
    )


@dataclass(frozen=True)
class Negotiation(Page):
    """Whether the main terms stand."""

    key: ClassVar[str] = "offer.negotiation"
    title: ClassVar[str] = N_("Where the negotiation stands")
    why: ClassVar[str] = N_("When the main terms stand, the lawyers take over.")

    accepted_on: date | None = day(
        N_("When was the proposal accepted?"),
        judgement=True,
        why=N_("It starts the negotiation, not the contract."),
    )
    main_terms_on: date | None = day(
        N_("When were the main terms agreed?"),
        judgement=True,
        why=N_("Price, time, resources, service, end, damages."),
    )


@dataclass(frozen=True)
class Signing(Page):
    """Who signed what, and when."""

    key: ClassVar[str] = "offer.signing"
    title: ClassVar[str] = N_("Signing")
    why: ClassVar[str] = N_("Fulfilment starts the moment the ink is dry.")

    what: str = text(N_("What was signed?"), why=N_("Number and date of the paper."))
    client_signer: str | None = person(N_("Who signed for the client?"), why=N_("Somebody who may sign."))
    client_on: date | None = day(N_("When did the client sign?"), why=N_("The day on the paper."))
    our_on: date | None = day(N_("When did we sign?"), why=N_("The day on the paper."))
    copy_at: str = text(N_("Where is the signed copy kept?"), why=N_("A folder, a file, a safe."))


OFFER = Step(
    6,
    "offer",
    N_("Offer & contract"),
    N_("The right paper at the right time, composed from what is known."),
    pages=(
        WhichPaper,
        One(
            "offer.head",
            N_("The offer’s head"),
            of="offer",
            fields=("language", "addressee_id", "subject", "valid_days", "in_words"),
            why=N_("To whom, in which language, valid how long."),
            missing=N_("There is no offer yet. It starts with its first line."),
        ),
        Many(
            "offer.lines",
            N_("Line items"),
            of="offer.lines",
            fields=(
                "kind",
                "code",
                "title",
                "description",
                "quantity",
                "unit",
                "unit_price",
                "discount_percent",
                "discount_amount",
                "discount_reason",
                "tax_category",
                "tax_rate",
                "period",
                "periods",
                "place",
                "option_group",
                "selected",
                "hide_price",
                "cost",
                "note",
                "problem_id",
                "price_item_id",
            ),
            columns=(
                "kind",
                "title",
                "quantity",
                "unit",
                "unit_price",
                "discount_percent",
                "tax_rate",
                "place",
            ),
            why=N_("From the price list, or typed. Each line should solve a problem."),
            empty=N_("No line yet. Add one, or take it from the price list."),
        ),
        One(
            "offer.money",
            N_("Discount, tax and payment"),
            of="offer",
            fields=("gross", "discount_percent", "discount_amount", "discount_scope", "deposit"),
            why=N_("What applies to the whole offer."),
            missing=N_("There is no offer yet. It starts with its first line."),
        ),
        One(
            "offer.rounding",
            N_("Rounding and exchange rate"),
            of="offer",
            fields=("tax_per_line", "cash_unit", "home_rate", "home_rate_on"),
            why=N_("Only where the client’s books, coins or another currency ask for it."),
            missing=N_("There is no offer yet. It starts with its first line."),
        ),
        Many(
            "offer.plan",
            N_("Payment plan"),
            of="payments",
            fields=("title", "percent", "amount", "due_on", "trigger"),
            why=N_("Settled here, followed up in step 7. A percentage of the total, or an amount."),
            empty=N_("No instalment yet. Without any, the whole is due on the invoice."),
        ),
        OfferWords,
        Goals,
        *TERM_PAGES[:3],
        Many(
            "terms.milestones",
            N_("Terms: milestones"),
            of="milestones",
            fields=(
                "title",
                "kind",
                "due_on",
                "trigger",
                "days",
                "after_id",
                "owner",
                "their_owner",
                "resources",
            ),
            columns=("title", "due_on", "trigger", "owner", "their_owner"),
            why=N_("Settled here, followed up in step 7: nothing is typed twice."),
            empty=N_("No milestone yet. Begin at the end: when must it work?"),
        ),
        *TERM_PAGES[3:],
        SampleContract,
        Lawyers,
        Many(
            "offer.open_points",
            N_("Negotiation points"),
            of="open_points",
            fields=("topic", "ours", "theirs", "limit", "owner", "due_on", "state"),
            why=N_("Every open point has a position, a limit, an owner and a date."),
            empty=N_("No open point. Governing law is one until it is settled."),
        ),
        Negotiation,
        Signing,
    ),
)
