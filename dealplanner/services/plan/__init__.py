"""The plan file: everything in the database as one JSON file that reads back to the same database."""

from dealplanner.services.plan.reading import read_plan
from dealplanner.services.plan.schema import plan_schema
from dealplanner.services.plan.writing import plan_bytes

__all__ = ["plan_bytes", "plan_schema", "read_plan"]
