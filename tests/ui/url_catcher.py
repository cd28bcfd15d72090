"""Stands where the system's programs would: it is given the exact URL they would get."""

from PySide6.QtCore import QObject, QUrl, Slot

from desktop.mail.draft import Draft
from desktop.mail.mailto import parse_mailto


class UrlCatcher(QObject):
    """Takes what QDesktopServices is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def catch(self, url: QUrl) -> None:
        """Keep `url`."""
        self.urls.append(url)

    @property
    def drafts(self) -> list[Draft]:
        """What a mail program would read."""
        return [parse_mailto(bytes(url.toEncoded().data()).decode()) for url in self.urls]
