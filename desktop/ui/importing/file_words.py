"""How the files of an import are said: what each is, and how it is read."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.sentences import sentence
from desktop.exchange.formats.format import Format, WholeFormat
from desktop.exchange.importing import Needs, PlannedFile
from desktop.exchange.recognition import Recognition
from desktop.ui.errors import translate as in_words


def delimiter_word(delimiter: str) -> str:
    """What stands between the values of a line."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
    }.get(delimiter, delimiter)


def format_word(format: Format) -> str:
    """What a kind of file is called."""
    return in_words(sentence(format.name))


def file_title(file: PlannedFile) -> str:
    """What a file is called where it is asked about; with its sheet, where it has several."""
    recognition = file.recognition
    if recognition is None or len(recognition.sheets) < 2:
        return file.path.name
    return f"{file.path.name} – {recognition.sheet}"


def file_facts(file: PlannedFile) -> str:
    """How a file is read, its rows and its kind, in a line; and that no sample of the kind was seen, where so."""
    recognition = file.recognition
    if recognition is None:
        return ""
    is_copy = isinstance(recognition.format, WholeFormat)
    how = "" if is_copy else _sheet_word(recognition) or recognition.encoding.label
    between = delimiter_word(recognition.delimiter) if recognition.delimiter else ""
    rows = QCoreApplication.translate("Import", "%n row(s)", "", sum(file.counts.values()))
    return " · ".join(fact for fact in (how, between, rows, *_kind_facts(recognition.format)) if fact)


def _sheet_word(recognition: Recognition) -> str:
    """The sheet that is read, and of how many: the others are left out, or stand as files of their own."""
    if len(recognition.sheets) < 2:
        return recognition.sheet
    template = QCoreApplication.translate("Import", "sheet {sheet} of {count}")
    return template.format(sheet=recognition.sheet, count=len(recognition.sheets))


def _kind_facts(format: Format) -> tuple[str, ...]:
    if format.is_verified or format.is_own:
        return (format_word(format),)
    return format_word(format), QCoreApplication.translate("Import", "layout unverified")


def need_word(needs: Needs) -> str:
    """What a file still needs, as a thing to do; "" for nothing."""
    translate = QCoreApplication.translate
    return {
        Needs.NOTHING: "",
        Needs.CUSTOMER: translate("Import", "Choose its customer…"),
        Needs.USER: translate("Import", "Choose its user…"),
        Needs.COLUMNS: translate("Import", "Match its columns…"),
        Needs.UNLOCKING: translate("Import", "Enter its password…"),
        Needs.ACCOUNT: translate("Import", "Choose its account…"),
    }[needs]


def need_reason(needs: Needs) -> str:
    """Why a file is not taken yet."""
    translate = QCoreApplication.translate
    return {
        Needs.NOTHING: "",
        Needs.CUSTOMER: translate("Import", "Its rows do not say which customer they belong to."),
        Needs.USER: translate("Import", "It does not say which user holds these licenses."),
        Needs.COLUMNS: translate("Import", "What its columns mean is not known yet."),
        Needs.UNLOCKING: translate("Import", "It is an encrypted copy: its password opens it."),
        Needs.ACCOUNT: translate("Import", "None of its partner accounts is surely the one it is imported into."),
    }[needs]
