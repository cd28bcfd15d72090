"""What happened to an invitation, from the first draft on."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState
from desktop.store.changes import Change
from desktop.ui.style.colors import colors_of
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12
from desktop.ui.style.state_pill import RING, paint_ring

_LEFT = RING + S12
_DIGEST = re.compile(r"\b([0-9a-f]{4})[0-9a-f]{56}([0-9a-f]{4})\b")  # shown by its ends; the whole is in the database


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened (or, `is_ahead`, is waited for), and the state it brought."""

    state: InvitationState
    title: str
    caption: str
    is_ahead: bool = False


def timeline_of(
    invitation: Invitation, hand_overs: Iterable[HandOver], history: Iterable[Change]
) -> list[TimelineEntry]:
    """What happened to `invitation`, oldest first, and at the end what is waited for."""
    translate = QCoreApplication.translate
    who = _who_said_so(history)
    entries = [
        TimelineEntry(InvitationState.DRAFT, translate("Timeline", "Drafted"), _moment(invitation.created_at)),
        *(_hand_over_entry(hand_over) for hand_over in hand_overs),
    ]
    if invitation.sent_at:
        caption = _by(_moment(invitation.sent_at), who.get(InvitationState.SENT))
        entries.append(TimelineEntry(InvitationState.SENT, translate("Timeline", "Marked as sent"), caption))
    if invitation.closed_at:
        title = {
            InvitationState.ACCEPTED: translate("Timeline", "Accepted"),
            InvitationState.DECLINED: translate("Timeline", "Declined"),
            InvitationState.WITHDRAWN: translate("Timeline", "Withdrawn"),
        }[invitation.state]
        caption = _by(_moment(invitation.closed_at), who.get(invitation.state))
        evidence = f" · {_DIGEST.sub(r'\1…\2', invitation.evidence)}" if invitation.evidence else ""
        entries.append(TimelineEntry(invitation.state, title, caption + evidence))
    elif invitation.state is InvitationState.SENT:
        title = translate("Timeline", "Waiting for evidence of acceptance")
        caption = translate("Timeline", "A new customers file, or your word")
        entries.append(TimelineEntry(InvitationState.ACCEPTED, title, caption, is_ahead=True))
    return entries


def route_words(route: HandOverRoute) -> str:
    """How a draft left the program, in words."""
    translate = QCoreApplication.translate
    return {
        HandOverRoute.COPY: translate("Timeline", "Copied to clipboard"),
        HandOverRoute.MAILTO: translate("Timeline", "Opened in email"),
        HandOverRoute.EML: translate("Timeline", "Opened in email as a draft file"),
        HandOverRoute.COPY_AND_MAILTO: translate("Timeline", "Copied, and opened in email"),
        HandOverRoute.SAVE_EML: translate("Timeline", "Saved as a draft file (.eml)"),
        HandOverRoute.SAVE_TXT: translate("Timeline", "Saved as text (.txt)"),
    }[route]


def _hand_over_entry(hand_over: HandOver) -> TimelineEntry:
    template = QCoreApplication.translate("Timeline", "{moment} · SHA-256 {start}…{end}")
    digest = hand_over.sha256
    caption = template.format(moment=_moment(hand_over.at), start=digest[:4], end=digest[-4:])
    return TimelineEntry(InvitationState.PREPARED, route_words(hand_over.route), caption)


def _who_said_so(history: Iterable[Change]) -> dict[InvitationState, str]:
    """The operating system's user who last brought each state about."""
    who: dict[InvitationState, str] = {}
    for change in history:  # newest first
        state = (change.after or {}).get("state")
        if state is not None:
            who.setdefault(InvitationState(state), change.os_user)
    return who


def _by(moment: str, who: str | None) -> str:
    return f"{moment} · {who}" if who else moment


def _moment(stored: str) -> str:
    moment = QDateTime.fromString(stored, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


class Timeline(QWidget):
    """Shows entries under each other, each with its ring, a line from one to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self._rows: list[tuple[TimelineEntry, Label]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_LEFT, 0, 0, 0)
        self._layout.setSpacing(S8)

    def show_entries(self, entries: Iterable[TimelineEntry]) -> None:
        """Show these entries and no others."""
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = [(entry, self._add(entry)) for entry in entries]
        words = (f"{entry.title}, {entry.caption}" for entry, _ in self._rows)
        self.setAccessibleName("; ".join(words))
        self.update()

    def _add(self, entry: TimelineEntry) -> Label:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        title = Label(entry.title, "body" if entry.is_ahead else "strong", tone="muted" if entry.is_ahead else "text")
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addWidget(Label(entry.caption, "muted", wrap=True))
        self._layout.addWidget(box)
        return title

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rings and the lines between them."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        centers = [self._center(title) for _, title in self._rows]
        for above, below in pairwise(centers):
            painter.fillRect(QRectF(RING / 2 - 0.5, above + RING / 2 + 2, 1, below - above - RING - 4), colors.stroke)
        tones = {
            InvitationState.PREPARED: colors.notice.text,
            InvitationState.SENT: colors.info.text,
            InvitationState.ACCEPTED: colors.ok.text,
            InvitationState.DECLINED: colors.error.text,
        }
        for (entry, _), center in zip(self._rows, centers, strict=True):
            ring = QRectF(0, center - RING / 2, RING, RING)
            if entry.is_ahead:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(colors.muted)
                painter.drawEllipse(ring.adjusted(2.5, 2.5, -2.5, -2.5))
            else:
                paint_ring(painter, ring, entry.state, tones.get(entry.state, colors.muted), colors.surface)

    def _center(self, title: Label) -> float:
        top = title.mapTo(self, title.rect().topLeft()).y()
        return top + title.fontMetrics().height() / 2
