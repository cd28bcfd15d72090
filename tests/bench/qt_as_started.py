"""Imported before PySide: loads it as `app.main` does, without the hook that would be felt in every later import."""

from desktop.app import _import_qt

_import_qt()
