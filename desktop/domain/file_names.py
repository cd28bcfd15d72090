"""Names for files: what Windows, macOS and Linux all take."""

_FORBIDDEN = frozenset('<>:"/\\|?*')  # Windows' list, the longest
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{device}{number}" for device in ("COM", "LPT") for number in "0123456789¹²³"
}  # Windows opens a device for these, whatever ending they have
_MOST_BYTES = 180  # a name may have 255, with its ending and what a save adds meanwhile


def file_name(words: str) -> str:
    """`words` (a customer's name, a page's title) as the name of a file, yet without an ending; never empty."""
    safe = "".join("_" if char in _FORBIDDEN or not char.isprintable() else char for char in words)
    safe = safe.encode()[:_MOST_BYTES].decode(errors="ignore").strip(". ")
    is_device = safe.partition(".")[0].rstrip().upper() in _DEVICES
    return f"_{safe}" if is_device or not safe else safe
