"""The field that takes an invitation link, or the e-mail around it, and says at once what it reads there."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QLocale, QMimeData, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.links import Finding, InvitationLink, Severity, find_links
from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount
from desktop.operations.set_up_account import LinkReading, build_link, read_pasted_link
from desktop.ui.errors import translate
from desktop.ui.settings.words import field_word, kind_word, privileges_word
from desktop.ui.style import typography
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.facts import FactList
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S8, S12

_LINES = 4


class LinkEdit(QPlainTextEdit):
    """Some lines in the font of links; `pasted` tells that text came in as a whole."""

    pasted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        typography.set_role(self, "link-font")
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 2 * S12)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop, and say so; what holds a link takes the place of all that was there."""
        if find_links(source.text()):
            self.selectAll()
        super().insertFromMimeData(source)
        self.pasted.emit()


class LinkField(QWidget):
    """The link, what it reads as, and buttons that build one where that is documented.

    `entered` gives the account as it stands in the form. `link_read` brings a `LinkReading` whose link may be kept, for
    the form to fill its empty fields; `build_failed` the `UserError` of a part that is still missing there.
    """

    link_read = Signal(object)
    build_failed = Signal(object)
    changed = Signal()

    def __init__(self, entered: Callable[[], PartnerAccount]) -> None:
        super().__init__()
        self._entered = entered
        self._built = ""  # the link that was built here, while nothing was pasted over it
        self._reading: LinkReading | None = None
        self.edit = LinkEdit()
        self.edit.setObjectName("account_invitation_link")
        self.field = FormField(
            self.tr("Invitation link"),
            self.edit,
            self.tr("Paste the link Partner Center shows, or the whole e-mail: the link is found in it."),
        )
        self._facts = FactList()
        self._remarks = Label("", "muted", wrap=True)
        self._remarks.setObjectName("link_remarks")
        self._warnings = Notice("notice", self.tr("Look at this link again"))
        self._warnings.setObjectName("link_warnings")
        self._mark = Notice(
            "info",
            self.tr("Built here, compare with Partner Center"),
            self.tr("It is made of documented parts, but only Partner Center knows your link for certain."),
        )
        self._mark.setObjectName("link_built_mark")
        self._build_layout()
        self._connect()
        self._show_reading(None)

    # --- building ----------------------------------------------------------------------------------------------------

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        self._said = Card()
        self._said.setObjectName("link_reading")
        self._said.body.addWidget(self._facts)
        self._said.body.addWidget(self._remarks)
        for part in (self.field, self._build_offer(), self._said, self._warnings, self._mark):
            layout.addWidget(part)

    def _build_offer(self) -> QWidget:
        self._offer = QWidget()
        self._build_current = Button(self.tr("Build the current link"))
        self._build_current.setObjectName("build_current_link")
        self._build_current.setToolTip(self.tr("The form Partner Center shows now. It cannot carry the choice."))
        self._build_dap = Button(self.tr("Build the link of 2020 to 2023"))
        self._build_dap.setObjectName("build_dap_link")
        self._build_dap.setToolTip(self.tr("The form that says whether administration privileges are asked for."))
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        row.addWidget(Label(self.tr("No link at hand?"), "muted"))
        row.addWidget(self._build_current)
        row.addWidget(self._build_dap)
        row.addStretch()
        return self._offer

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._on_text)
        self.edit.pasted.connect(self._on_paste)
        self._build_current.clicked.connect(lambda: self._build(None))
        self._build_dap.clicked.connect(lambda: self._build(True))

    # --- what it holds -----------------------------------------------------------------------------------------------

    @property
    def link(self) -> str:
        """The link to keep, or what was entered where that is no link."""
        if self._reading is not None and self._reading.link is not None:
            return self._reading.link.text
        return self.edit.toPlainText()

    @property
    def origin(self) -> LinkOrigin:
        """Whether the link came from Partner Center or was built here."""
        return LinkOrigin.BUILT if self._built and self.link == self._built else LinkOrigin.PASTED

    def set_link(self, link: str, origin: LinkOrigin) -> None:
        """Show a kept link."""
        self._built = link if origin is LinkOrigin.BUILT else ""
        with QSignalBlocker(self.edit):
            self.edit.setPlainText(link)
        self.read_again()

    def set_read_only(self, reason: str) -> None:
        """Look but do not change, and say why."""
        self.edit.setReadOnly(True)
        for button in (self._build_current, self._build_dap):
            button.setEnabled(False)
            button.setToolTip(reason)

    @Slot()
    def read_again(self) -> None:
        """Compare the link with the account as it is entered now."""
        account = self._entered()
        text = self.edit.toPlainText()
        self._show_reading(read_pasted_link(text, account) if text.strip() else None)
        needs_link = not text.strip() or self.origin is LinkOrigin.BUILT
        self._offer.setVisible(needs_link and account.cloud is Cloud.PUBLIC)

    @Slot()
    def _on_text(self) -> None:
        self.read_again()
        if self._reading is not None and self._reading.link is not None:
            self.link_read.emit(self._reading)
        self.changed.emit()

    @Slot()
    def _on_paste(self) -> None:
        """What was pasted is Partner Center's word; of a whole e-mail only the link stays."""
        self._built = ""
        reading = self._reading
        if reading is not None and reading.link is not None and self.edit.toPlainText() != reading.link.text:
            self._replace(reading.link.text)
            self._show_reading(reading)  # it knows what was repaired; the clean link no longer does
        self._show_mark()

    def _build(self, with_dap: bool | None) -> None:
        try:
            account = build_link(self._entered(), with_dap)
        except UserError as error:
            self.build_failed.emit(error)
            return
        self._built = account.invitation_link
        self._replace(account.invitation_link)
        self.edit.setFocus()

    def _replace(self, text: str) -> None:
        """Change the whole text as one step of the field's own undo."""
        cursor = self.edit.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    # --- what it says ------------------------------------------------------------------------------------------------

    def _show_reading(self, reading: LinkReading | None) -> None:
        self._reading = reading
        findings = reading.findings if reading else ()
        self.field.set_fault(_sentences(findings, Severity.ERROR) or None)
        self._remarks.setText("\n".join(self._remarks_of(reading)) if reading else "")
        self._remarks.setVisible(bool(self._remarks.text()))
        warnings = _sentences(findings, Severity.WARNING)
        self._warnings.set_content("notice", self._warnings.title, warnings)
        self._warnings.setVisible(bool(warnings))
        named = reading.named if reading else None
        self._facts.set_facts(self._facts_of(named) if named else ())
        self._facts.setVisible(named is not None)
        self._said.setVisible(named is not None or bool(self._remarks.text()))
        self._show_mark()

    def _show_mark(self) -> None:
        self._mark.setVisible(self.origin is LinkOrigin.BUILT)

    def _remarks_of(self, reading: LinkReading) -> list[str]:
        notes = [one for one in (*reading.repairs, *reading.findings) if one.severity is Severity.NOTE]
        remarks = [translate(one.sentence) for one in notes]
        if reading.filled_fields:
            names = QLocale().createSeparatedList([field_word(name) for name in reading.filled_fields])
            remarks.append(self.tr("Filled in below: {fields}.").format(fields=names))
        return remarks

    def _facts_of(self, link: InvitationLink) -> list[tuple[str, str]]:
        facts = [(self.tr("Partner tenant"), link.partner_tenant or self.tr("Not named"))]
        if link.provider_tenant:
            facts.append((self.tr("Provider's tenant"), link.provider_tenant))
        facts.append((self.tr("Asks for"), kind_word(link.kind)))
        if link.kind.is_reseller_request:
            facts.append((self.tr("Privileges"), privileges_word(link)))
        return facts


def _sentences(findings: tuple[Finding, ...], severity: Severity) -> str:
    return "\n".join(translate(finding.sentence) for finding in findings if finding.severity is severity)
