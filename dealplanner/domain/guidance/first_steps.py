"""Advice under the pages of steps 1 and 2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import pairwise

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Condition, Known
from dealplanner.domain.conditions import conditions
from dealplanner.domain.evidence import State, evidence, whom_to_ask
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.judgements import judgements, shown
from dealplanner.domain.own_history import history_words
from dealplanner.domain.spoken import how_long_ago
from dealplanner.domain.steps.first_contact import Said
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.qualify import DecisionProcess, Fit, Funds, Standing, TimeFrame
from dealplanner.domain.stop_loss import stop_loss_words
from dealplanner.domain.worth import Worth, worth
from dealplanner.i18n import N_, Phrase, phrase


def said(facts: DealFacts) -> Iterator[Phrase]:
    """Advise on the tone of the first contact."""
    page = facts.page(Said)
    if page.friendly is Known.NO:
        yield phrase(N_("It was not friendly: who else there could open the door for you?"))
    if page.productive is Known.NO:
        yield phrase(N_("It was not productive: agree on one question to settle before you meet again."))


def next_contact(facts: DealFacts) -> Iterator[Phrase]:
    """Advise on the next contact."""
    if facts.next_on and facts.next_on >= facts.today:
        yield phrase(N_("The next contact is {when}."), when=how_long_ago(facts.next_on, facts.today))
    if facts.next_on and not facts.next_what.strip():
        yield phrase(N_("Say what the next contact is for: one purpose, in one line."))
    if facts.promised.strip():
        yield phrase(N_("Before then, keep what you promised: {promise}"), promise=facts.promised)


def about(condition: Condition) -> Callable[[DealFacts], Iterator[Phrase]]:
    """Return the advice under a page that feeds `condition`: how it stands, and why."""

    def advise(facts: DealFacts) -> Iterator[Phrase]:
        weighed = next(w for w in conditions(facts) if w.condition is condition)
        yield phrase(
            N_("The condition “{condition}” as it stands: {met}."),
            condition=Phrase(condition.label),
            met=Phrase(weighed.proposed.label),
        )
        yield from (reason.words for reason in weighed.reasons if reason.speaks is not Met.MET)

    return advise


def weak_on(page: str) -> Callable[[DealFacts], Iterator[Phrase]]:
    """Return the advice on how well the answers of one page are known, and whom to ask."""

    def advise(facts: DealFacts) -> Iterator[Phrase]:
        for judgement in judgements(facts):
            if judgement.page != page or not judgement.is_answered:
                continue
            known = evidence(facts, judgement)
            ask = whom_to_ask(facts, judgement)
            if known.state is State.CONFIRMED:
                continue
            parts = {"question": judgement.words, "answer": shown(facts, judgement), "state": known.words}
            if ask is None:
                yield phrase(N_("{question} {answer} – {state}."), **parts)
            else:
                yield phrase(N_("{question} {answer} – {state}; ask {name}."), **parts, name=ask.name)

    return advise


def cost_of_nothing(facts: DealFacts) -> Iterator[Phrase]:
    """Add up what the problems cost them a year."""
    known = [problem.yearly_cost for problem in facts.problems if problem.yearly_cost]
    for currency in dict.fromkeys(money.currency for money in known):
        total = sum((money.amount for money in known if money.currency == currency), Decimal(0))
        yield phrase(N_("Doing nothing costs them {cost} a year."), cost=Money(total, currency))


def fit(facts: DealFacts) -> Iterator[Phrase]:
    """Say that without a benefit going on makes no sense."""
    benefits = facts.page(Fit).benefits
    if benefits is Known.NO:
        yield phrase(N_("Going on makes no sense. Go to step 3, “The courteous close”, and part as friends."))
    if benefits is Known.YES and not facts.page(Fit).which.strip():
        yield phrase(N_("Say which benefit, in figures where you can."))


def money(facts: DealFacts) -> Iterator[Phrase]:
    """Compare their money with our price."""
    amount, value = facts.page(Funds).amount, facts.value
    if amount and value and amount.currency != value.currency:
        yield phrase(
            N_("Their money is in {theirs}, the deal’s value in {ours}: settle which counts."),
            theirs=amount.currency,
            ours=value.currency,
        )


def time_frame(facts: DealFacts) -> Iterator[Phrase]:
    """Compare the days that they named."""
    page = facts.page(TimeFrame)
    if page.buy_by and page.work_by and page.work_by < page.buy_by:
        yield phrase(
            N_("It must work on {work}, before they want to buy on {buy}: one of the two is not meant."),
            work=page.work_by,
            buy=page.buy_by,
        )
    if page.buy_by and not page.forcing_event.strip():
        yield phrase(N_("Nothing is known that forces the date: what happens if it passes?"))
    if page.buy_by and facts.decision_on and facts.decision_on > page.buy_by:
        yield phrase(
            N_("You plan their decision for {decision}, after they want to buy on {buy}."),
            decision=facts.decision_on,
            buy=page.buy_by,
        )


def decision(facts: DealFacts) -> Iterator[Phrase]:
    """Look at the order of their decision and at how our contact stands there."""
    steps = facts.page(DecisionProcess).steps
    for before, after in pairwise(steps):
        if before.by and after.by and after.by < before.by:
            yield phrase(
                N_("“{after}” comes after “{before}”, but has the earlier date."),
                after=after.what,
                before=before.what,
            )
    for step in steps:
        if step.standing is Standing.BAD:
            yield phrase(
                N_("Your contact stands badly at “{step}”: who else can speak for you there?"), step=step.what
            )


def worth_our_time(facts: DealFacts) -> Iterator[Phrase]:
    """Say what an hour here is worth, by our own figure and by history, and where to stop."""
    figures = worth(facts)
    yield from _an_hour(facts, figures)
    yield from by_history(facts, figures)
    if figures.own is not None:
        yield stop_loss_words(facts, figures)
    for deal in figures.better[:3]:
        yield phrase(N_("An hour on “{deal}” brings more: {figure}."), deal=deal.title, figure=deal.per_hour)


def _an_hour(facts: DealFacts, figures: Worth) -> Iterator[Phrase]:
    if figures.per_hour is None or figures.expected is None:
        yield phrase(N_("What an hour is worth shows as soon as value, chance and hours are known."))
        return
    yield phrase(
        N_("{expected} to be expected over {hours} h: {figure} an hour."),
        expected=figures.expected,
        hours=figures.hours,
        figure=figures.per_hour,
    )
    if facts.rate is not None and figures.pays is not None:
        sentence = N_("Your usual rate is {rate}: {pays}.")
        pays = Phrase(N_("it pays")) if figures.pays else Phrase(N_("it does not pay"))
        yield phrase(sentence, rate=facts.rate, pays=pays)
    if figures.hours_left and figures.per_hour_left:
        yield phrase(
            N_("{hours} h are still to be spent, each for {figure}."),
            hours=figures.hours_left,
            figure=figures.per_hour_left,
        )


def by_history(facts: DealFacts, figures: Worth) -> Iterator[Phrase]:
    """Say what own history makes of the deal, where a figure of our own stands that differs."""
    words = history_words(facts.history)
    if words is None or figures.by_history is None or facts.chance is None:
        return
    if figures.by_history.chance != facts.chance:
        yield words
        yield phrase(
            N_("By your own history {expected} is to be expected, by your own figure {own}."),
            expected=figures.by_history.amount,
            own=figures.expected,
        )


ADVICE: dict[str, tuple[Callable[[DealFacts], Iterator[Phrase]], ...]] = {
    Said.key: (said,),
    "first_contact.next": (next_contact,),
    "qualify.problems": (about(Condition.PROBLEM), weak_on("qualify.problems")),
    "qualify.consequences": (cost_of_nothing, weak_on("qualify.consequences")),
    Fit.key: (fit, weak_on(Fit.key)),
    Funds.key: (about(Condition.BUDGET), money, weak_on(Funds.key)),
    TimeFrame.key: (about(Condition.TIME), time_frame, weak_on(TimeFrame.key)),
    DecisionProcess.key: (about(Condition.DECISION), decision, weak_on(DecisionProcess.key)),
    "qualify.worth": (worth_our_time,),
}
