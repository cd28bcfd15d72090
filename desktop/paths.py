"""Where the program keeps its files on this machine."""

from pathlib import Path

import platformdirs

from desktop import APP_ID


def data_dir() -> Path:
    """The user's data folder: the database and all that belongs to it. Made if missing; for its owner only."""
    return _private(Path(platformdirs.user_data_dir(APP_ID, appauthor=False)))


def default_database() -> Path:
    """The database that opens unless a person names another."""
    return data_dir() / "partner-desk.db"


def sample_database() -> Path:
    """The separate database with sample data."""
    return data_dir() / "sample.db"


def preferences_file() -> Path:
    """What this machine remembers of windows and language."""
    return _private(Path(platformdirs.user_config_dir(APP_ID, appauthor=False))) / "partner-desk.ini"


def outbox_dir() -> Path:
    """Draft files handed to the mail program; swept after days."""
    return _private(Path(platformdirs.user_cache_dir(APP_ID, appauthor=False)) / "outbox")


def log_dir() -> Path:
    """The program's log."""
    return _private(Path(platformdirs.user_log_dir(APP_ID, appauthor=False)))


def resources_dir() -> Path:
    """Icons, texts and translations: beside the package, from source as in a bundle."""
    return Path(__file__).parent.parent / "resources"


def _private(folder: Path) -> Path:
    """Make `folder` if it is missing. On Windows the user's profile protects it already."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        folder.chmod(0o700)
    return folder
