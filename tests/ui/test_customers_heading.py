"""What stands beside the page's title: how many are shown, and how many users a search found in all."""

import threading

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.workspace import Workspace
from tests.ui.customer_tree import World, world

__all__ = ["world"]
MANY = 250  # more than are shown at once


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace, world: World) -> CustomersPage:
    world.add_users(world.bauman, MANY)
    workspace.announce_changes()
    page = CustomersPage(workspace)
    qtbot.addWidget(page)
    page.show()
    return page


def search(qtbot: QtBot, page: CustomersPage, text: str) -> None:
    with qtbot.waitSignal(page.count_changed):
        page.set_search(text)


def said(page: CustomersPage) -> str:
    label = page.findChild(QLabel, "customers_count")
    assert isinstance(label, QLabel)
    return label.text().split(" · ")[-1]


def test_users_shown_are_told_of_all_found(qtbot: QtBot, page: CustomersPage) -> None:
    search(qtbot, page, "user 0")
    qtbot.waitUntil(lambda: said(page) == "200 of 250 users")
    page.refresh()
    assert said(page) == "200 of 250 users"  # until it is known otherwise
    more = page.findChild(QPushButton, "more_users")
    assert isinstance(more, QPushButton)
    with qtbot.waitSignal(page.count_changed):
        more.click()
    assert said(page).startswith("250 user")


def test_a_new_count_follows_what_changed(qtbot: QtBot, page: CustomersPage, world: World) -> None:
    search(qtbot, page, "user 0")
    qtbot.waitUntil(lambda: said(page) == "200 of 250 users")
    world.add_user(world.contoso, "User 09999")
    page.refresh()
    qtbot.waitUntil(lambda: said(page) == "200 of 251 users")


def test_users_are_counted_off_the_gui_thread_and_late_totals_dropped(
    qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting, threads = threading.Event(), []

    def slowly(desk, query, cancelled):  # type: ignore[no-untyped-def]
        threads.append(threading.current_thread())
        counting.wait()
        return 12_345 if query.text == "user 0" else 210

    monkeypatch.setattr(page._heading._totals, "_look_up", slowly)
    search(qtbot, page, "user 0")
    assert said(page).startswith("first 200 user")  # at once; the rest is still being counted
    qtbot.waitUntil(lambda: len(threads) == 1)
    search(qtbot, page, "user 00")
    totals: list[str] = []
    page._heading._totals.answered.connect(lambda *_: totals.append(said(page)))
    counting.set()
    qtbot.waitUntil(lambda: totals == ["200 of 210 users"])
    assert threads[0] is not threading.main_thread()
    search(qtbot, page, "dora@")
    assert said(page).startswith("1 user")


def test_counting_stops_when_others_are_looked_for(
    qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, stopped = threading.Event(), threading.Event()

    def without_end(_desk, _query, cancelled):  # type: ignore[no-untyped-def]
        started.set()
        while not cancelled():
            pass
        stopped.set()
        return 0

    monkeypatch.setattr(page._heading._totals, "_look_up", without_end)
    search(qtbot, page, "user 0")
    qtbot.waitUntil(started.is_set)
    page.set_search("dora@")
    assert stopped.wait(5)


def test_large_numbers_are_grouped(qtbot: QtBot, page: CustomersPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page._heading._totals, "_look_up", lambda _desk, _query, _cancelled: 12_345)
    search(qtbot, page, "user 0")
    qtbot.waitUntil(lambda: said(page) == "200 of 12,345 users")
