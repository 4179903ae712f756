"""What the user does in the solution trace: hang a line of the offer on a problem."""

from __future__ import annotations

from dealplanner.records import Deal
from dealplanner.services.deals import rows_at
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def solve_with(workspace: Workspace, deal: Deal, line_id: str, problem_id: str | None) -> None:
    """Say which problem a line of the offer solves; None for none.

    Raises KeyError where the offer has no such line.
    """
    lines = {line.id: line for line in rows_at(deal, "offer.lines")}
    workspace.change(Slot(lines[line_id], "problem_id"), problem_id)
    workspace.close_run()
