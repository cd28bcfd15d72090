"""How many seats of a product a customer owns: to note another product, or other numbers."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from desktop.domain.licenses import License, Product
from desktop.operations.assign_license import add_license, change_license
from desktop.operations.products import known_products
from desktop.ui.record.seats_question import SeatsQuestionDialog
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace

_MOST = 1_000_000


class SeatsDialog(SeatsQuestionDialog):
    """Product (chosen once) and the numbers as Microsoft counts them. Fewer seats than used is a choice of its own."""

    def __init__(self, workspace: Workspace, license: License, parent: QWidget | None = None) -> None:
        self._is_new = license.id is None
        title = self.tr("New license") if self._is_new else self.tr("Seats owned")
        super().__init__(workspace, title, self.tr("Add license") if self._is_new else self.tr("Save"), parent)
        self.setObjectName("seats_dialog")
        self._license = license
        self.license_id = license.id
        self._build()

    def _build(self) -> None:
        if self._is_new:
            self._product = self.add_field("product_id", self.tr("Product"), QComboBox(), 0, 0, wide=True)
            self._product.setMaxVisibleItems(16)
            for product in self._products():
                self._product.addItem(product.title, product.sku_id)
        else:
            product = self._workspace.desk.products.get(self._license.product_id)
            self._form.addWidget(Label(product.title, "strong", wrap=True), 0, 0, 1, 2)
        self._counts = {
            "enabled": self._count("enabled", self.tr("Owned"), 1, 0),
            "warning": self._count("warning", self.tr("Ended, still working"), 1, 1),
            "suspended": self._count("suspended", self.tr("Suspended"), 2, 0),
        }

    def _count(self, name: str, label: str, row: int, column: int) -> QSpinBox:
        box = self.add_field(name, label, QSpinBox(), row, column)
        box.setRange(0, _MOST)
        box.setGroupSeparatorShown(True)
        box.setValue(getattr(self._license, name))
        return box

    def _products(self) -> list[Product]:
        """The products known here, by name."""
        products = known_products() | {product.sku_id: product for product in self._workspace.desk.products.all()}
        return sorted(products.values(), key=lambda product: product.title.casefold())

    def store(self) -> int | None:
        """Keep the numbers."""
        counts = {name: box.value() for name, box in self._counts.items()}
        entered = replace(self._license, **counts)
        desk = self._workspace.desk
        change_id: int | None
        if self._is_new:
            stored, change_id = add_license(desk, entered, self._chosen_product())
        else:
            stored, change_id = change_license(desk, entered, over=self.over)
        self.license_id = stored.id
        return change_id

    def _chosen_product(self) -> Product:
        sku_id = self._product.currentData()
        return next(product for product in self._products() if product.sku_id == sku_id)
