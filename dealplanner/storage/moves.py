"""Moves what an older version kept in another place; the migration and the plan file’s reader both do it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
"""A record as it is stored, by column; a page is a mapping."""
_VERDICT, _WALK_AWAY = "needs.verdict", "needs.walk_away"


def to_second(records: dict[str, list[Row]]) -> None:
    """Move, in place, what version 1 kept otherwise.

    The actions that close a gap were rows of a page and are todos; the courteous close was a page and is
    part of the deal; a criterion had one rival’s score and now each competitor has one.
    """
    answers = records.get("answer", [])
    todos = [todo for answer in answers if answer["page_key"] == _VERDICT for todo in _todos(answer)]
    records.setdefault("todo", []).extend(todos)
    deals = {deal["id"]: deal for deal in records.get("deal", [])}
    closes = [answer for answer in answers if answer["page_key"] == _WALK_AWAY]
    for answer in sorted(closes, key=lambda answer: answer["lap"]):
        if answer["deal_id"] in deals:
            _close(deals[answer["deal_id"]], answer["page"])
    records["answer"] = [answer for answer in answers if answer["page_key"] != _WALK_AWAY]
    _score(records)


def _todos(answer: Row) -> Iterator[Row]:
    for number, row in enumerate(answer["page"].pop("gap_actions", None) or []):
        yield {
            "id": _id(answer["id"], str(number)),
            "deal_id": answer["deal_id"],
            "position": number,
            "kind": "action",
            "what": row.get("action") or "",
            "due_on": row.get("by"),
            "closes": row.get("condition") or "none",
        }


def _close(deal: Row, page: Row) -> None:
    reasons = [deal.get("close_reason") or "", page.get("reason") or ""]
    deal["close_reason"] = "\n".join(dict.fromkeys(filter(None, reasons)))
    for name in ("look_again_on", "look_again_event", "hours_saved"):
        if page.get(name):
            deal[name] = page[name]


def _score(records: dict[str, list[Row]]) -> None:
    unnamed: dict[str, Row] = {}
    for criterion in records.get("criterion", []):
        rival, points = criterion.pop("rival_id", None), criterion.pop("theirs", None)
        if points is None and rival is None:
            continue
        if rival is None:  # a score of somebody who was never named
            deal = criterion["deal_id"]
            unnamed.setdefault(deal, {"id": _id(deal, "rival"), "deal_id": deal, "name": "?"})
            rival = unnamed[deal]["id"]
        records.setdefault("score", []).append(
            {
                "id": _id(criterion["id"], "score"),
                "deal_id": criterion["deal_id"],
                "position": criterion.get("position", 0),
                "criterion_id": criterion["id"],
                "competitor_id": rival,
                "points": points,
                "deleted_at": criterion.get("deleted_at"),
            }
        )
    records.setdefault("competitor", []).extend(unnamed.values())


def _id(owner: str, part: str) -> str:
    """Return the id of a moved record, the same whenever it is moved."""
    return sha256(f"{owner}/{part}".encode()).hexdigest()[:32]
