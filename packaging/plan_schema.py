"""Write resources/plan.schema.json from the records: python packaging/plan_schema.py."""

import json

from dealplanner import paths
from dealplanner.services.plan import plan_schema

if __name__ == "__main__":
    target = paths.resource("plan.schema.json")
    target.write_text(json.dumps(plan_schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
