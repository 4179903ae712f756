"""How an editor comes to be: a function from a field and its surroundings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from dealplanner.domain.fields import Field
from dealplanner.gui.editors.editor import Editor, Links

EditorFactory: TypeAlias = Callable[[Field, Links], Editor]
