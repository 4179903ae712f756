"""Advice under the pages of steps 6 and 7: papers, negotiation, fulfilment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from dealplanner.domain.advice import advice
from dealplanner.domain.amounts import Money
from dealplanner.domain.caps import general_cap, share_of
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.judgements import join
from dealplanner.domain.roles import who_count
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.stakes import Role, Satisfaction
from dealplanner.domain.steps.fulfil import Acceptance, After, ServiceLevels
from dealplanner.domain.steps.offer import Goals, Negotiation, Signing, WhichPaper
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.steps.terms import CompensationTerms, LiabilityTerms, SampleContract, TimeTerms
from dealplanner.i18n import N_, Phrase, by_count, phrase


def which_paper(facts: DealFacts) -> Iterator[Phrase]:
    """Recommend a paper, with three reasons, what is missing, and a warning where another is chosen."""
    advised = advice(facts)
    if advised.warning is not None:
        yield advised.warning
    yield phrase(N_("Recommended: {paper}."), paper=Phrase(advised.recommended.label))
    yield from advised.reasons
    if advised.not_yet:
        papers = join([Phrase(paper.label) for paper in advised.not_yet])
        yield phrase(N_("Not yet: {papers}."), papers=papers)
    for proof in advised.missing:
        yield phrase(N_("Missing for the next level: {proof}"), proof=proof.words)


def margin(facts: DealFacts) -> Iterator[Phrase]:
    """Say what the offer leaves."""
    if facts.margin is not None:
        yield phrase(N_("Private: the lines whose cost is known leave you {margin}."), margin=facts.margin)


def lines(facts: DealFacts) -> Iterator[Phrase]:
    """Compare the problems with the lines."""
    if facts.lines and facts.problems:
        known = {problem.id for problem in facts.problems}
        solved = {line.problem_id for line in facts.lines} & known
        yield phrase(
            N_("Problems that a line solves: {solved} of {all}."),
            solved=len(solved),
            all=len(facts.problems),
        )
    yield from margin(facts)


def goals(facts: DealFacts) -> Iterator[Phrase]:
    """Ask for a measure and a day."""
    page = facts.page(Goals)
    if page.goal.strip() and not page.measure.strip():
        yield phrase(N_("How will both sides see that the goal is reached? Name a measure."))
    if page.goal.strip() and page.reached_by is None:
        yield phrase(N_("By which day is the goal reached?"))


def milestones_in_time(facts: DealFacts) -> Iterator[Phrase]:
    """Compare the milestones with the start."""
    start = facts.page(TimeTerms).start_on
    for milestone in facts.milestones:
        if start and milestone.due_on and milestone.due_on < start:
            yield phrase(
                N_("“{milestone}” is due before the work starts on {day}."),
                milestone=milestone.title,
                day=start,
            )
        if milestone.due_on is None and not milestone.trigger.strip():
            yield phrase(N_("“{milestone}” has neither a day nor a trigger."), milestone=milestone.title)


def caps_as_money(facts: DealFacts) -> Iterator[Phrase]:
    """Say what each cap comes to."""
    page, limits = facts.page(CompensationTerms), facts.page(LiabilityTerms)
    if facts.fees is None:
        yield phrase(N_("Once the offer has lines, every cap shows here as money."))
        return
    yield phrase(N_("All fees of the offer: {fees} before tax."), fees=facts.fees)
    weekly = share_of(facts.fees, page.delay_percent)
    most = share_of(facts.fees, page.delay_cap_percent)
    if weekly is not None:
        yield phrase(N_("A week of delay of the whole costs {amount}."), amount=weekly)
    if most is not None:
        yield phrase(N_("Delay costs {amount} at most."), amount=most)
    cap = general_cap(facts.fees, page.cap_multiple, limits.cap_amount)
    if cap is not None:
        yield phrase(N_("The general cap is {amount}."), amount=cap)
    elif page.cap_multiple is None:
        yield phrase(N_("Nothing caps what you may owe: name a multiple of the fees, or an amount."))


def sample_contract(facts: DealFacts) -> Iterator[Phrase]:
    """Say what the sample contract tells about their will."""
    page = facts.page(SampleContract)
    if page.to_legal_on and page.to_legal_on <= facts.today:
        yield phrase(N_("It is with their lawyers: a strong will to go on. The commitment rises by it."))
    elif page.handed_on:
        yield phrase(
            N_("Handed over {when}: ask whether their lawyers have it."),
            when=how_long_ago(page.handed_on, facts.today),
        )
    else:
        yield phrase(N_("Hand it over with the paper: who passes it to the lawyers means it."))


def open_points(facts: DealFacts) -> Iterator[Phrase]:
    """Count what is still open."""
    left = [point for point in facts.open_points if point.is_open]
    if left:
        yield phrase(N_("Points still open: {left} of {all}."), left=len(left), all=len(facts.open_points))
    elif facts.open_points:
        yield phrase(N_("Every point is settled: note the day on “Where the negotiation stands”."))
    if any(point.is_open and not point.limit.strip() for point in facts.open_points):
        yield phrase(N_("Know your limit for each point before you talk about it."))


def negotiation(facts: DealFacts) -> Iterator[Phrase]:
    """Say where the negotiation stands."""
    page = facts.page(Negotiation)
    if page.main_terms_on:
        yield phrase(N_("The main terms stand: hand over to the lawyers."))
    elif page.accepted_on:
        yield phrase(
            N_("Accepted on {day}: that starts the negotiation, not the contract."), day=page.accepted_on
        )


def signing(facts: DealFacts) -> Iterator[Phrase]:
    """Look at who signs."""
    page = facts.page(Signing)
    able = {buyer.person_id for buyer in facts.holders(Role.ECONOMIC_BUYER)} | {facts.page(Funds).signer}
    if page.client_signer and page.client_signer not in able:
        yield phrase(
            N_("{name} is neither the economic buyer nor signs for the money: may they sign?"),
            name=facts.name_of(page.client_signer),
        )
    if page.client_on and page.our_on:
        yield phrase(N_("Signed by both. Celebrate briefly: fulfilment starts at once."))
    if page.client_on and not page.copy_at.strip():
        yield phrase(N_("Note where the signed copy is kept."))


def plan(facts: DealFacts) -> Iterator[Phrase]:
    """Say how many milestones are done, and which is next."""
    if not facts.milestones:
        return
    left = [milestone for milestone in facts.milestones if milestone.done_on is None]
    yield phrase(
        N_("Milestones done: {done} of {all}."),
        done=len(facts.milestones) - len(left),
        all=len(facts.milestones),
    )
    dated = sorted((m for m in left if m.due_on), key=lambda m: (m.due_on is None, m.due_on))
    if dated:
        yield phrase(N_("Next: “{milestone}” by {day}."), milestone=dated[0].title, day=dated[0].due_on)


def acceptance(facts: DealFacts) -> Iterator[Phrase]:
    """Ask for a measure, or for the signature once all is done."""
    page = facts.page(Acceptance)
    if page.accepted_on:
        yield phrase(N_("Accepted on {day}."), day=page.accepted_on)
        return
    if page.what.strip() and not page.measure.strip():
        yield phrase(N_("Without a measure, acceptance is a matter of taste."))
    if facts.milestones and all(milestone.done_on for milestone in facts.milestones):
        yield phrase(N_("Every milestone is done: ask for the acceptance."))


def service(facts: DealFacts) -> Iterator[Phrase]:
    """Count the promises that were kept late."""
    late = [c for c in facts.page(ServiceLevels).checks if c.due_on and c.done_on and c.done_on > c.due_on]
    if late:
        sentence = by_count(
            len(late),
            N_("One promise was kept late: say so before they do."),
            N_("{count} promises were kept late: say so before they do."),
        )
        yield phrase(sentence, count=len(late))


def payments(facts: DealFacts) -> Iterator[Phrase]:
    """Add up what is still to be paid."""
    left = [p.amount for p in facts.payments if p.amount and p.paid_on is None]
    for currency in dict.fromkeys(amount.currency for amount in left):
        total = sum((amount.amount for amount in left if amount.currency == currency), Decimal(0))
        yield phrase(N_("{amount} is still to be paid."), amount=Money(total, currency))


def satisfaction(facts: DealFacts) -> Iterator[Phrase]:
    """Say who was not asked yet, with the win they named."""
    for person in who_count(facts):
        if person.satisfaction is not Satisfaction.NOT_ASKED:
            continue
        if person.win.strip():
            yield phrase(N_("Ask {name}, who wanted to win: {win}"), name=person.name, win=person.win.strip())
        else:
            yield phrase(N_("Ask {name}."), name=person.name)


def after(facts: DealFacts) -> Iterator[Phrase]:
    """Say whom to ask for a reference."""
    delighted = [person for person in facts.named if person.satisfaction is Satisfaction.DELIGHTED]
    if delighted and not facts.page(After).reference_by:
        yield phrase(N_("{name} is delighted: ask there for a reference."), name=delighted[0].name)


ADVICE: dict[str, tuple[Callable[[DealFacts], Iterator[Phrase]], ...]] = {
    WhichPaper.key: (which_paper,),
    "offer.lines": (lines,),
    "offer.money": (margin,),
    Goals.key: (goals,),
    "terms.milestones": (milestones_in_time,),
    CompensationTerms.key: (caps_as_money,),
    LiabilityTerms.key: (caps_as_money,),
    SampleContract.key: (sample_contract,),
    "offer.open_points": (open_points,),
    Negotiation.key: (negotiation,),
    Signing.key: (signing,),
    "fulfil.plan": (plan,),
    Acceptance.key: (acceptance,),
    ServiceLevels.key: (service,),
    "fulfil.payments": (payments,),
    "fulfil.satisfaction": (satisfaction,),
    After.key: (after,),
}
