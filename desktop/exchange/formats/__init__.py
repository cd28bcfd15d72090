"""Every kind of file that is recognized, each a module of its own. Of two that fit as well the first is taken."""

from desktop.exchange.formats.format import Format
from desktop.exchange.formats.partner_center_customers import CUSTOMERS

FORMATS: tuple[Format, ...] = (CUSTOMERS,)
