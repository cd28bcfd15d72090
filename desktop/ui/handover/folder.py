"""A folder of drafts."""

from pathlib import Path

from desktop.domain.file_names import file_name


def free_path(folder: Path, customer_name: str) -> Path:
    """Where a draft for a customer may be written in `folder`: a file that is not there yet."""
    stem, number = file_name(customer_name), 1
    while (path := folder / (f"{stem}.eml" if number == 1 else f"{stem} {number}.eml")).exists():
        number += 1
    return path
