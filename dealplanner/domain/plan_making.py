"""The plan as the signed terms have it: which milestones and days it still lacks, and what must be asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import go_live_of, latest, order_of
from dealplanner.domain.plan_words import hangs_on_signing, milestone_of, payment_milestone
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import HeadTerms, ServiceTerms, TerminationTerms, TimeTerms
from dealplanner.domain.term_spans import TermSpan, notice_span, only_span
from dealplanner.domain.working_days import add_months
from dealplanner.i18n import N_, Phrase, phrase

_REPORTED_AFTER = 1  # months from go-live to the first report


@dataclass(frozen=True)
class NewMilestone:
    """A date that the terms set and the plan lacks."""

    kind: MilestoneKind
    title: Phrase
    due_on: date | None
    after_live: bool = False
    """Does it wait for go-live, and so move with it?"""


@dataclass(frozen=True)
class PlanQuestion:
    """What the terms leave open, and the page that answers it."""

    words: Phrase
    page: str


@dataclass(frozen=True)
class PlanDraft:
    """What making the plan would do."""

    new: tuple[NewMilestone, ...]
    days: tuple[tuple[MilestoneFact, date], ...]
    """Milestones without a day or a trigger, with the last day that go-live leaves them."""
    go_live: MilestoneFact | None
    """A milestone that by its title is the go-live, and is not marked as such yet."""
    questions: tuple[PlanQuestion, ...]

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to take onto the plan."""
        return not self.new and not self.days and self.go_live is None


def plan_from_terms(facts: DealFacts) -> PlanDraft:
    """Return what the plan lacks of the terms; what is on it already comes no second time."""
    has = {one.kind for one in facts.milestones}
    named = None if MilestoneKind.GO_LIVE in has else milestone_of(MilestoneKind.GO_LIVE, facts.milestones)
    if named is not None:
        has.add(MilestoneKind.GO_LIVE)
    live = go_live_of(facts.milestones, facts.page(TimeFrame).work_by)
    found = (*_go_live(live), *_acceptance(facts, live), *_service(facts, live), *_end(facts))
    new = tuple(sorted((one for one in found if one.kind not in has), key=lambda one: one.due_on or date.max))
    return PlanDraft(new, tuple(_days(facts, live)), named, tuple(_questions(facts, live)))


def _go_live(live: date | None) -> Iterator[NewMilestone]:
    if live is not None:
        yield NewMilestone(MilestoneKind.GO_LIVE, phrase(N_("Go-live")), live)


def _acceptance(facts: DealFacts, live: date | None) -> Iterator[NewMilestone]:
    """Yield the acceptance: so long after go-live as the terms leave them to reject."""
    words = facts.page(TimeTerms).acceptance
    span = only_span(words)
    if words.strip():
        day = span.after(live) if span and live else None
        yield NewMilestone(MilestoneKind.ACCEPTANCE, phrase(N_("Acceptance")), day, after_live=True)


def _service(facts: DealFacts, live: date | None) -> Iterator[NewMilestone]:
    """Yield the service level: it runs from go-live, and is reported a month later for the first time."""
    terms = facts.page(ServiceTerms)
    if live is None or not (terms.responses or terms.availability is not None or terms.channel.strip()):
        return
    words = phrase(N_("The service level begins"))
    yield NewMilestone(MilestoneKind.SERVICE, words, live, after_live=True)
    if terms.report.strip():
        day = add_months(live, _REPORTED_AFTER)
        words = phrase(N_("First report on the service level"))
        yield NewMilestone(MilestoneKind.SERVICE, words, day, after_live=True)


def _end(facts: DealFacts) -> Iterator[NewMilestone]:
    """Yield the last day of the term, and the last on which notice can be given."""
    start, term = term_start(facts), only_span(facts.page(TimeTerms).term)
    if start is None or term is None:
        return
    end = term.ends(start)
    notice = _notice(facts)
    if notice is not None:
        yield NewMilestone(MilestoneKind.NOTICE, phrase(N_("Last day of notice")), notice.before(end))
    yield NewMilestone(MilestoneKind.RENEWAL, phrase(N_("End of the term, or renewal")), end)


def term_start(facts: DealFacts) -> date | None:
    """Return the day on which the term begins: when the contract holds, else when the work starts."""
    return facts.page(HeadTerms).effective_on or facts.page(TimeTerms).start_on


def _notice(facts: DealFacts) -> TermSpan | None:
    return notice_span(facts.page(TerminationTerms).renewal)


def _days(facts: DealFacts, live: date | None) -> Iterator[tuple[MilestoneFact, date]]:
    if live is None:
        return
    spans = latest(order_of(facts.milestones), live)
    for one in facts.milestones:
        if one.due_on is None and not one.done_on and not one.trigger.strip() and one.id in spans:
            yield one, spans[one.id].end


def _questions(facts: DealFacts, live: date | None) -> Iterator[PlanQuestion]:
    time, end = facts.page(TimeTerms), facts.page(TerminationTerms)
    if live is None:
        yield _ask(N_("When must it work? The plan is counted back from that day."), TimeFrame.key)
    if not time.term.strip():
        yield _ask(N_("How long does the contract run? No end and no notice can be planned."), TimeTerms.key)
    elif only_span(time.term) is None:
        words = N_("“{term}” names no span such as “24 months”: when does the term end?")
        yield _ask(words, TimeTerms.key, term=time.term.strip())
    elif term_start(facts) is None:
        yield _ask(N_("From which day does the term run?"), HeadTerms.key)
    if end.renewal.strip() and _notice(facts) is None:
        words = N_("“{renewal}” names no period of notice: by when must it be given?")
        yield _ask(words, TerminationTerms.key, renewal=end.renewal.strip())
    if time.acceptance.strip() and only_span(time.acceptance) is None:
        yield _ask(N_("How many days have they to accept? The terms name no single span."), TimeTerms.key)
    for one in facts.payments:
        if one.due_on or one.paid_on or hangs_on_signing(one):
            continue
        if payment_milestone(one, facts.milestones) is None:
            words = N_("When is “{payment}” due? It names neither a day nor a milestone.")
            yield _ask(words, "fulfil.payments", payment=one.title)


def _ask(words: str, page: str, **named: object) -> PlanQuestion:
    return PlanQuestion(phrase(words, **named), page)
