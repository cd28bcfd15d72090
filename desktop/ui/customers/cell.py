"""What one cell of the tree says: painted, copied and read aloud from the same words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.invitation_states import InvitationState
from desktop.store.customer_query import NEARLY_UNUSED

NOTHING = "–"


class Seats(NamedTuple):
    """Seats used of those owned; `over` sums what is used beyond, product by product."""

    used: int
    owned: int
    over: int

    @property
    def tone(self) -> str:
        """What stands out: too many used (error), or nearly none (notice)."""
        if self.over > 0:
            return "error"
        return "notice" if self.owned > 0 and self.used < self.owned * NEARLY_UNUSED else "text"


class Cell(NamedTuple):
    """The words of a cell, and `more` after them; beside them the seats' bar or, in their stead, a state's pill.

    `marked` tells that what was searched for is marked in the words.
    """

    text: str = ""
    tone: str = "text"
    strong: bool = False
    right: bool = False
    more: str = ""
    more_tone: str = "muted"
    seats: Seats | None = None
    pill: tuple[InvitationState, str] | None = None
    marked: bool = False

    @property
    def said(self) -> str:
        """All its words in one line."""
        return f"{self.text} {self.more}".strip() if self.more else self.text


EMPTY = Cell()


def number(count: int) -> str:
    """A count as people here write it."""
    return QLocale().toString(count)


def number_cell(count: int) -> Cell:
    """A count flush right; a quiet dash for none."""
    return Cell(number(count), right=True) if count else Cell(NOTHING, "muted", right=True)


def seats_cell(used: int, owned: int, over: int) -> Cell:
    """A bar with its words: "388 / 420", "3 over", or a dash where there is nothing to use."""
    if not owned and not used:
        return Cell(NOTHING, "muted")
    seats = Seats(used, owned, over)
    if over > 0:
        words = QCoreApplication.translate("Seats", "{count} over").format(count=number(over))
    else:
        words = f"{number(used)} / {number(owned)}"
    return Cell(words, seats.tone, strong=over > 0, seats=seats)


def spoken_seats(seats: Seats) -> str:
    """The same for who cannot see the bar."""
    template = QCoreApplication.translate("Seats", "{used} of {owned} seats used")
    words = template.format(used=number(seats.used), owned=number(seats.owned))
    if seats.over <= 0:
        return words
    over = QCoreApplication.translate("Seats", "{count} over").format(count=number(seats.over))
    return f"{words}, {over}"
