"""What portals tell of users in their own way: whether they may sign in, and two kinds of phones."""

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.domain.users import UserState
from desktop.exchange.cells import flag_of
from desktop.exchange.facts import RowProblem
from desktop.exchange.field_values import warning

# By cell that says whether a user may sign in: what 0 and 1 mean there.
_STATES = {
    "enabled": (UserState.INACTIVE.value, UserState.ACTIVE.value),
    "blocked": (UserState.ACTIVE.value, UserState.INACTIVE.value),
}


def settle(cells: dict[str, str], warnings: list[RowProblem]) -> None:
    """Turn `enabled` or `blocked` into the `state`, and `mobile` into the phone of those without another."""
    mobile = cells.pop("mobile", None)
    if mobile is not None and not cells.get("phone"):
        cells["phone"] = mobile
    for field, states in _STATES.items():
        text = cells.pop(field, "")
        flag = flag_of(text) if text else None
        if flag is not None:
            cells["state"] = states[flag]
        elif text:
            template = QT_TRANSLATE_NOOP("Sentences", "“{text}” is neither yes nor no: imported without it")
            warnings.append(warning("flag", "state", template, text))
