"""Composes the proposal from a deal."""

from __future__ import annotations

from itertools import zip_longest

from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import (
    Criterion,
    Goal,
    Head,
    NextStep,
    PlanStep,
    ProposalPaper,
    Reason,
    Risk,
    Situation,
    Solution,
    SolutionOption,
)
from dealplanner.domain.pricing.kinds import Place
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.offer import Goals, OfferWords
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.papers.blocks import annexes_of, sections_of
from dealplanner.services.papers.comparisons import public_criteria
from dealplanner.services.papers.heads import buyer_signs, lines_of
from dealplanner.services.papers.milestones import agreed_milestones, ours_with, owners
from dealplanner.services.papers.offers import Offer


def proposal_paper(deal: Deal, head: Head, offer: Offer | None) -> ProposalPaper:
    """Return the proposal with everything that the deal knows and a client may read."""
    words, goals = deal.page(OfferWords), deal.page(Goals)
    return ProposalPaper(
        head=head,
        sections=sections_of(deal),
        annexes=annexes_of(deal),
        summary=words.summary or _understood(deal.page(TheirWords)),
        situation=_situation(deal),
        goals=_goals(goals),
        solution=_solution(deal),
        options=_options(offer),
        comparison=_comparison(deal),
        why_us=_why_us(deal.page(WhyUs)),
        plan=_plan(deal),
        offer=offer.public if offer else None,
        quote=deal.offer.number if deal.offer else "",
        assumptions=lines_of(words.assumptions),
        risks=tuple(Risk(risk=risk) for risk in lines_of(goals.risks)),
        next_steps=tuple(NextStep(action=action) for action in lines_of(goals.next_steps)),
        signing=buyer_signs(deal),
    )


def _understood(words: TheirWords) -> str:
    return "\n".join(part for part in (words.problem, words.belongs, words.consequence) if part)


def _situation(deal: Deal) -> tuple[Situation, ...]:
    return tuple(
        Situation(problem=problem.words, consequence=problem.consequence, inaction=problem.yearly_cost)
        for problem in live(deal.problems)
    )


def _goals(page: Goals) -> tuple[Goal, ...]:
    """Return the goals, one a line; the measure and the day are those of the first."""
    goals = lines_of(page.goal)
    return tuple(
        Goal(
            goal=goal,
            measure="" if index else page.measure,
            due=None if index else page.reached_by,
        )
        for index, goal in enumerate(goals)
    )


def _solution(deal: Deal) -> tuple[Solution, ...]:
    return tuple(
        Solution(description=problem.solution, problem=problem.words)
        for problem in live(deal.problems)
        if problem.solution
    )


def _options(offer: Offer | None) -> tuple[SolutionOption, ...]:
    if offer is None:
        return ()
    return tuple(
        SolutionOption(
            title=row.line.title,
            description=row.line.description,
            price=None if row.line.hide_price else Money(row.net, offer.terms.currency),
            recommended=row.line.selected,
        )
        for row in offer.priced.rows
        if row.line.place is not Place.FIXED
    )


def _comparison(deal: Deal) -> tuple[Criterion, ...]:
    """Return what proves us by each criterion; a score that we gave ourselves proves nothing."""
    return tuple(
        Criterion(criterion=one.criterion, ours=one.proof) for one in public_criteria(deal) if one.proof
    )


def _why_us(page: WhyUs) -> tuple[Reason, ...]:
    pairs = zip_longest(lines_of(page.strengths), lines_of(page.proof), fillvalue="")
    return tuple(Reason(claim=claim, proof=proof) for claim, proof in pairs)


def _plan(deal: Deal) -> tuple[PlanStep, ...]:
    return tuple(
        PlanStep(
            title=milestone.title,
            due=milestone.due_on or milestone.trigger,
            ours=ours_with(milestone, deal),
            theirs=owners(milestone, deal)[1],
        )
        for milestone in agreed_milestones(deal)
    )
