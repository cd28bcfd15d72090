"""A database with a row in every table, and text of every script, for tests of exports."""

import json

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.licenses import LicenseAssignment
from desktop.domain.sentences import sentence
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.store.imports import ImportRecord
from tests.exchange.formats.tables import PRODUCT_NAMES, table_text
from tests.operations.importing import import_
from tests.store.belongings import World, known, make_world

MOMENT = "2026-11-22T07:04:05Z"


def make_everything(desk: Desk) -> World:
    """`make_world`, and all that it leaves out: history with an undo, invitations, tags, notes, deleted rows."""
    world = make_world(desk)
    with desk.changes.edit(sentence("Change {customer}", customer="Contoso")) as edit:
        desk.customers.save(edit, _contoso(world))
    with desk.changes.edit(sentence("Assign")) as second:
        desk.licenses.assign(second, LicenseAssignment(world.users[0], world.basic, world.new))
        desk.licenses.assign(second, LicenseAssignment(world.users[0], world.premium))
        desk.users.delete(second, world.users[3])
    desk.changes.undo(second.change_id)
    desk.changes.redo(second.change_id)
    with desk.database.write() as tx:
        invitation = Invitation(
            world.account,
            world.customer,
            state=InvitationState.DRAFT,
            body="=1\r\n「本文」\t👍\x00",
            created_at=MOMENT,
            updated_at=MOMENT,
        )
        desk.invitations.save(tx, invitation)
        desk.imports.add(tx, ImportRecord(world.account, MOMENT, "顧客.csv", "0" * 64, "2026-11-22", added=1))
        desk.settings.set(tx, "due_days", {"days": [1, 2.5, None, "三"]})
        for table, values in _rest(world):
            tx.insert(table, values)
        gone = known(desk.customers.save(tx, Customer(world.account, "Gone")).id)
        desk.customers.delete(tx, gone)
        last = known(desk.users.save(tx, User(world.other, "Last", "last@fabrikam.example")).id)
        tx.delete("users", last)  # its id is never used again
    _import_products(desk, world)
    return world


def _import_products(desk: Desk, world: World) -> None:
    """Import Microsoft's list of product names, as a person does."""
    path = desk.database.path.with_name("product names.csv")
    path.write_text(table_text(PRODUCT_NAMES), encoding="utf-8")
    assert import_(desk, world.account, path).import_ids
    path.unlink()


def _contoso(world: World) -> Customer:
    return Customer(
        world.account,
        "=Contoso",
        reading="こんとそ",
        domain="contoso.example",
        tenant_id="0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f",
        country="JP",
        language="ja",
        contact_name="東京 太郎",
        contact_email="taro@contoso.example",
        relationship=Relationship.RESELLER,
        permissions=Permissions.GDAP,
        mca_accepted_on="2026-01-02",
        mca_accepted_by="太郎",
        id=world.customer,
    )


def _rest(world: World) -> list[tuple[str, dict[str, object]]]:
    return [
        ("tags", {"id": 1, "name": "VIP", "folded": "vip"}),
        ("customer_tags", {"customer_id": world.customer, "tag_id": 1}),
        (
            "notes",
            {"customer_id": world.customer, "text": "一\n二", "created_at": MOMENT, "updated_at": MOMENT},
        ),
        (
            "hand_overs",
            {
                "invitation_id": 1,
                "at": MOMENT,
                "route": "copy",
                "to": "",
                "subject": "s",
                "body": json.dumps("x" * 5_000),
                "link": "l",
                "sha256": "0" * 64,
            },
        ),
    ]
