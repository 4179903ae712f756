"""Build hook: compiles the translations, and puts the forms and resources into the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DealPlannerBuildHook(BuildHookInterface[BuilderConfig]):
    """An editable install reads ui/ and resources/ where they lie; a wheel carries them in _data/."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile in both cases; `version` is the kind of wheel, "standard" or "editable"."""
        root = Path(self.root)
        # pipx sets PYTHONSAFEPATH, under which a script does not see its neighbours
        seeing = {**os.environ, "PYTHONSAFEPATH": ""}
        subprocess.run(
            [sys.executable, root / "packaging/translations.py", "compile"], check=True, env=seeing
        )
        if version != "editable":
            for folder in ("ui", "resources"):
                build_data["force_include"][str(root / folder)] = f"dealplanner/_data/{folder}"
