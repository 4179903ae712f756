"""Where things are: forms and resources beside the code, the user's file in their data folder."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
DATA = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent


def ui(name: str) -> Path:
    """Return the path of the Designer form `name`."""
    return DATA / "ui" / f"{name}.ui"


def resource(name: str) -> Path:
    """Return the path of `resources/name`."""
    return DATA / "resources" / name


def default_file() -> Path:
    """Return where the user's deals lie if they name no other file."""
    from platformdirs import user_data_path  # late: costs a few milliseconds of every start

    return user_data_path("dealplanner", appauthor=False, roaming=False) / "deals.dealplanner"


def settings_file() -> Path:
    """Return where the program remembers its settings."""
    from platformdirs import user_config_path  # late: costs a few milliseconds of every start

    return user_config_path("dealplanner", appauthor=False, roaming=False) / "settings.json"
