"""Where a red flag is mended: the page, the record on it that the flag is about, and the very answer."""

from __future__ import annotations

from types import MappingProxyType

from dealplanner.domain.answers import AnswerPlace, place_of
from dealplanner.domain.flags.flag import RedFlag

_ANSWERS = MappingProxyType(
    {
        "no_next_action": "next_on",
        "writing_only": "next_on",
        "paper_ahead_of_commitment": "paper",
        "expires_before_decision": "valid_days",
        "offer_expired": "valid_days",
        "problem_without_consequence": "consequence",
        "budget_below_value": "amount",
        "decision_step_open": "steps",
        "hours_beyond_return": "hours_spent",
        "effort_does_not_pay": "hours_planned",
        "buyer_without_evidence": "role_evidence",
        "buyer_never_met": "met_on",
        "buyer_long_unseen": "met_on",
        "buyer_not_in_favour": "attitude",
        "buyer_content": "response_mode",
        "coach_fails_a_test": "believes_in_us",
        "coach_untested": "believes_in_us",
        "strong_opponent": "attitude",
        "newcomer": "own_problem",
        "gone_from_the_account": "person_id",
        "gap_action_late": "done_on",
        "against_the_verdict": "against_reason",
        "problem_without_answer": "solution",
        "yes_without_power": "by",
        "line_without_problem": "problem_id",
        "point_overdue": "due_on",
        "something_changed": "what_changed",
        "nobody_asked": "changed",
        "milestone_late": "done_on",
        "service_late": "checks",
        "payment_late": "paid_on",
        "not_satisfied": "satisfaction",
        "nobody_asked_if_satisfied": "satisfaction",
        "no_one_accepts": "by",
    }
)
"""The answer on the page of a flag that mends it, where it is one answer."""


def mended_at(flag: RedFlag) -> AnswerPlace:
    """Return where a flag is mended; its field is empty where it takes more than one answer."""
    claim = place_of(flag.about)
    if claim is not None:
        return claim
    field = _ANSWERS.get(flag.key, "")
    if flag.key == "signer_off_the_map" and flag.page == "qualify.money":
        field = "signer"
    return AnswerPlace(flag.page, field, flag.about)
