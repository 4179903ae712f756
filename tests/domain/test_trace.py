"""The solution trace: every problem to its proof, and everything else back to a problem."""

from __future__ import annotations

from dataclasses import replace

from dealplanner.domain.facts import DealFacts, ProblemFact
from dealplanner.domain.paper_facts import LineFact
from dealplanner.domain.pricing.kinds import LineKind, Place
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.guide import WhyUs
from dealplanner.domain.trace import Link, offered, trace


def loose_words(facts: DealFacts) -> str:
    return "\n".join(str(loose.words) for loose in trace(facts).loose)


def test_a_deal_in_which_all_is_well_is_traced_to_the_end(full: DealFacts) -> None:
    found = trace(full)
    assert [chain.is_whole for chain in found.chains] == [True]
    assert found.loose == ()
    assert str(found.words) == "Problems traced to the end: 1 of 1."
    assert [found.chains[0].words(link) for link in Link] == [
        *("The gate stops", "Trucks wait", "A second sensor", "Sensor", "Three yards")
    ]


def test_every_missing_link_is_named_with_a_page_that_exists(full: DealFacts) -> None:
    bare = replace(full, problems=(ProblemFact(id="q2"),))
    chain = trace(bare).chains[0]
    assert [gap.link for gap in chain.gaps] == list(Link)
    for gap in chain.gaps:
        assert find_page(gap.page)
    assert chain.gap(Link.ANSWER) is not None
    assert trace(full).chains[0].gap(Link.ANSWER) is None


def test_blanks_are_no_answer(full: DealFacts) -> None:
    blank = replace(full.problems[0], solution="  \n")
    assert [gap.link for gap in trace(replace(full, problems=(blank,))).chains[0].gaps] == [Link.ANSWER]


def test_headings_of_the_offer_solve_nothing_and_need_not(full: DealFacts) -> None:
    lines = (LineFact(id="h", kind=LineKind.SECTION, title="Software"), *full.lines)
    assert offered(replace(full, lines=lines)) == full.lines
    assert trace(replace(full, lines=lines)).loose == ()


def test_a_line_without_a_problem_or_with_a_removed_one_is_loose(full: DealFacts) -> None:
    lines = (LineFact(id="a", title="Extra"), LineFact(id="b", problem_id="gone"))
    found = trace(replace(full, lines=lines))
    assert [loose.line for loose in found.loose] == list(lines)
    assert "“Extra”" in str(found.loose[0].words)
    assert "“2”" in str(found.loose[1].words)
    assert [gap.link for gap in found.chains[0].gaps] == [Link.LINE]
    assert "0 of 1" in str(found.words)


def test_answers_proofs_and_wins_that_hang_on_nothing_are_named(full: DealFacts) -> None:
    answer = ProblemFact(id="q2", solution="A gate")
    proof = ProblemFact(id="q3", words="Cold", proof="A letter")
    buyer, boss, *others = full.stakeholders
    facts = replace(
        full,
        problems=(*full.problems, answer, proof),
        stakeholders=(replace(buyer, our_answer=""), replace(boss, win=""), *others),
        pages={**full.pages, WhyUs.key: WhyUs(proof="Three yards")},
    )
    said = loose_words(facts)
    assert "The answer “A gate” has no problem." in said
    assert "The proof “A letter” proves no answer." in said
    assert "“Why us” has a proof and claims nothing." in said
    assert "Helga Brandt wants “Quiet Fridays”, and we do nothing about it." in said
    assert "We answer Tomas Ruiz with “A gate that does not stop”" in said
    for loose in trace(facts).loose:
        assert find_page(loose.page)


def test_nothing_known_is_said(empty: DealFacts) -> None:
    assert trace(empty).chains == ()
    assert str(trace(empty).words) == "No problem is known yet."


def test_an_option_that_nobody_chose_solves_nothing_yet(full: DealFacts) -> None:
    option = replace(full.lines[0], place=Place.OPTIONAL)
    gap = trace(replace(full, lines=(option,))).chains[0].gap(Link.LINE)
    assert gap is not None
    assert str(gap.words) == "Only options solve it, and none is chosen: Sensor"
    for lines in ((replace(option, selected=True),), (option, *full.lines)):
        assert trace(replace(full, lines=lines)).chains[0].is_whole
