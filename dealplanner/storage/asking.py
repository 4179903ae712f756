"""Who is still to be asked how satisfied they are, read from the file: one line a deal and a round."""

from __future__ import annotations

# The day that the rounds are counted from, as `domain.satisfaction.live_on` has it.
_STARTED = """coalesce(
    (SELECT json_extract(w.page, '$.accepted_on') FROM answer w WHERE w.deal_id = d.id
        AND w.page_key = 'fulfil.acceptance' AND w.lap = d.lap AND w.deleted_at IS NULL),
    (SELECT max(m.done_on) FROM milestone m
        WHERE m.deal_id = d.id AND m.kind IN ('acceptance', 'go_live') AND m.deleted_at IS NULL),
    (SELECT CASE WHEN count(*) = count(m.done_on) THEN max(m.done_on) END FROM milestone m
        WHERE m.deal_id = d.id AND m.kind NOT IN ('service', 'notice', 'renewal')
        AND m.deleted_at IS NULL))"""
# Only what is being fulfilled; what ended years ago is not read. The index on outcome and step leads to it.
_FULFILLED = f"""
    SELECT d.id, d.title, d.account_id, d.step, d.value, {_STARTED} AS started FROM deal d
    WHERE d.deleted_at IS NULL
        AND ((d.outcome = 'open' AND d.step = 7)
            OR (d.outcome = 'won' AND coalesce(d.closed_on, :ended) >= :ended))"""
_ROUNDS = "(VALUES ('day_30', '+30 days'), ('day_90', '+90 days'))"
_WAITING = """
    s.deal_id = d.id AND s.deleted_at IS NULL AND s.kind <> 'committee' AND trim(p.name) <> ''
    AND (p.left_on IS NULL OR p.left_on > :until)
    AND NOT (s.satisfaction <> 'not_asked' AND coalesce(s.satisfaction_on, '') >= date(d.started, r.column2))
    AND NOT EXISTS (SELECT 1 FROM opinion o WHERE o.stakeholder_id = s.id AND o.deleted_at IS NULL
        AND o.how <> 'not_asked'
        AND (o.round = r.column1 OR coalesce(o."on", '') >= date(d.started, r.column2)))"""
TO_ASK = f"""
    SELECT 'satisfaction', date(d.started, r.column2), '',
        (SELECT group_concat(name, ', ') FROM (SELECT p.name FROM stakeholder s
            JOIN person p ON p.id = s.person_id WHERE {_WAITING} ORDER BY s.position)) AS waiting,
        d.id, d.title, a.name, d.step, d.value, r.column1
    FROM ({_FULFILLED}) d JOIN {_ROUNDS} r LEFT JOIN account a ON a.id = d.account_id
    WHERE date(d.started, r.column2) <= :until AND waiting IS NOT NULL"""
"""Kind, day, no words, names, the deal as in `agenda.Due`, and the round; asks for `until` and `ended`."""
