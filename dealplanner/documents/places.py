"""Names the places of a paper's data in words, so that a finding says where to look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from dealplanner.i18n import N_, Phrase, phrase

_GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "account": N_("Client"),
        "ours": N_("Our own data"),
        "rows": N_("Line"),
        "plan": N_("Plan"),
        "assumptions": N_("Assumptions"),
        "exclusions": N_("Exclusions"),
        "annexes": N_("Annexes"),
        "situation": N_("Situation"),
        "goals": N_("Goals"),
        "solution": N_("Solution"),
        "options": N_("Options"),
        "alternatives": N_("Alternatives"),
        "notes": N_("Notes"),
        "comparison": N_("Comparison"),
        "why_us": N_("Why us"),
        "risks": N_("Risks"),
        "sections": N_("Sections"),
        "next_steps": N_("Next steps"),
        "price": N_("Price"),
        "installation": N_("Installation time"),
        "milestones": N_("Milestones"),
        "resources": N_("Resources"),
        "people": N_("People"),
        "service_level": N_("Service level"),
        "severities": N_("Severities"),
        "termination": N_("Termination"),
        "compensation": N_("Compensation"),
        "further": N_("Further terms"),
        "open_points": N_("Open points"),
        "precedence": N_("Order of precedence"),
        "signing": N_("Signature"),
        "signing_ours": N_("Our signature"),
        "signing_theirs": N_("Their signature"),
        "delivery": N_("Delivery"),
        "payment": N_("Payment"),
        "contract": N_("Sample contract"),
        "look": N_("Look of the papers"),
        "conditions": N_("Conditions"),
        "flags": N_("Red flags"),
        "put_off": N_("Red flags put off"),
        "actions": N_("Actions"),
        "weakest": N_("What is least sure"),
        "cards": N_("People on the map"),
        "places": N_("Empty places on the map"),
        "roles": N_("Buying roles"),
        "criteria": N_("Criteria"),
        "rivals": N_("Competitors"),
        "ranking": N_("Competitors"),
        "flips": N_("Comparison"),
        "missing": N_("Comparison"),
        "guests": N_("Guests"),
        "questions": N_("Questions"),
        "sums": N_("Totals"),
        "contacts": N_("Contacts"),
        "papers": N_("Papers"),
        "points": N_("Open points"),
        "terms": N_("Terms"),
        "problems": N_("Problems"),
        "script": N_("What you say"),
        "way_up": N_("Belongs to"),
        "members": N_("What belongs to it"),
        "open": N_("Open deals"),
        "ended": N_("Ended deals"),
        "gifts": N_("Concessions"),
        "warnings": N_("Warnings"),
        "agreed": N_("Agreed points"),
    }
)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("name"),
        "address": N_("address"),
        "title": N_("title"),
        "description": N_("description"),
        "subject": N_("Subject"),
        "salutation": N_("Salutation"),
        "addressee": N_("Addressee"),
        "deal": N_("Deal"),
        "notes": N_("Notes"),
        "lead": N_("Lead"),
        "closing": N_("Closing"),
        "summary": N_("Summary"),
        "issued": N_("Date of issue"),
        "valid_through": N_("Valid through"),
        "effective": N_("Effective date"),
        "due": N_("due date"),
        "unit": N_("unit"),
        "quantity": N_("quantity"),
        "unit_price": N_("unit price"),
        "amount": N_("amount"),
        "total": N_("Total"),
        "code": N_("code"),
        "text": N_("text"),
        "body": N_("text"),
        "cost": N_("cost"),
        "margin": N_("Margin"),
        "note": N_("private note"),
        "number": N_("Number"),
        "quote": N_("Number of the quote"),
        "contact": N_("contact"),
        "email": N_("e-mail"),
        "phone": N_("telephone"),
        "website": N_("website"),
        "registration": N_("registration"),
        "tax_id": N_("tax number"),
        "bank": N_("bank"),
        "role": N_("role"),
        "job": N_("position"),
        "department": N_("department"),
        "place": N_("place"),
        "footer": N_("foot of the page"),
        "tax_notes": N_("words for a tax"),
        "problem": N_("problem"),
        "consequence": N_("consequence"),
        "inaction": N_("cost of doing nothing"),
        "person": N_("person"),
        "gain": N_("what they gain"),
        "goal": N_("goal"),
        "measure": N_("measure"),
        "baseline": N_("today’s value"),
        "target": N_("target"),
        "criterion": N_("criterion"),
        "ours": N_("our side"),
        "theirs": N_("their side"),
        "claim": N_("strength"),
        "proof": N_("proof"),
        "risk": N_("risk"),
        "answer": N_("answer"),
        "action": N_("action"),
        "owner": N_("owner"),
        "topic": N_("topic"),
        "state": N_("state"),
        "result": N_("result"),
        "meaning": N_("meaning"),
        "repair": N_("repair time"),
        "response": N_("response time"),
        "discount_reason": N_("reason for the discount"),
        "group": N_("choose-one group"),
        "words": N_("text"),
        "value": N_("text"),
        "label": N_("label"),
        "reason": N_("reason"),
        "question": N_("question"),
        "about": N_("About"),
        "against": N_("Reason to go on"),
        "belongs": N_("What belongs to the problem"),
        "duties": N_("What the client provides"),
        "level": N_("Commitment"),
        "look_again": N_("When we look again"),
        "outcome": N_("Outcome"),
        "promised": N_("What was promised"),
        "purpose": N_("Purpose"),
        "step_title": N_("Step"),
        "to": N_("To whom it is said"),
        "verdict": N_("Verdict"),
        "what": N_("What it certifies"),
        "worst": N_("What would turn it"),
        "balance": N_("Give and get"),
        "wording": N_("wording"),
        "notices": N_("address for notices"),
    }
)


def leaves(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Yield every value of JSON data with its path; rows are counted from 1."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*path, key))
    elif isinstance(data, list):
        for number, value in enumerate(data, start=1):
            yield from leaves(value, (*path, str(number)))
    else:
        yield path, data


def place(path: tuple[str, ...]) -> Phrase:
    """Return the words for a path such as `("offer", "rows", "3", "line", "title")`."""
    group = next((key for key in path if key in _GROUPS), "")
    after = path[path.index(group) + 1 :] if group else ()
    after = after[1:] if after[:1] in (("rows",), ("clauses",)) else after
    row = after[0] if after and after[0].isdigit() else ""
    last = next((key for key in reversed(path) if not key.isdigit()), "")
    name = last if last in _FIELDS and last != group else ""
    facts = {"group": Phrase(_GROUPS.get(group, "")), "row": row, "field": Phrase(_FIELDS.get(name, ""))}
    if not group:
        return Phrase(_FIELDS[name]) if name else Phrase(".".join(path))
    if row and name:
        return phrase(N_("{group} {row}, {field}"), **facts)
    if row or name:
        return phrase(N_("{group} {row}") if row else N_("{group}, {field}"), **facts)
    return Phrase(_GROUPS[group])


def field_of(path: tuple[str, ...]) -> Phrase | None:
    """Return the words for the last part of a path alone, such as “unit price”; None where it has none."""
    return Phrase(_FIELDS[path[-1]]) if path and path[-1] in _FIELDS else None


def is_day(value: Any) -> bool:
    """Say whether `value` is a day in ISO form."""
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False  # fromisoformat reads an amount of ten digits as a day, too
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
