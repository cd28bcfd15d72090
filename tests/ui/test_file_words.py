"""How the files of an import are said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.exchange.importing import PlannedFile
from desktop.exchange.recognition import recognize
from desktop.exchange.source import examine
from desktop.ui.importing.file_words import file_facts

PRODUCTS = "Product_Display_Name,String_Id,GUID\nBusiness Basic,O365_BUSINESS,cdd28e44-67e3-425e-be4c-737fab2899d3\n"
CUSTOMERS = "Microsoft ID,Company name,Primary domain name,Relationship\n4f1d,Contoso,contoso.com,Cloud Reseller\n"


@pytest.mark.parametrize(("text", "is_doubted"), [(PRODUCTS, False), (CUSTOMERS, True)])
def test_a_kind_known_from_its_fields_alone_is_said_to_be_unverified(
    qapp: QApplication, tmp_path: Path, text: str, is_doubted: bool
) -> None:
    del qapp
    path = tmp_path / "list.csv"
    path.write_text(text)
    assert file_facts(PlannedFile(path, recognize(examine(path)))).endswith("layout unverified") is is_doubted
