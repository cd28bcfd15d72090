"""Domains that mail addresses of many companies have in common: whose address it is, they do not tell."""

PUBLIC_MAIL = frozenset(
    (
        *("gmail.com", "googlemail.com", "outlook.com", "outlook.jp", "outlook.de", "outlook.fr", "hotmail.com"),
        *("hotmail.co.jp", "hotmail.co.uk", "hotmail.de", "hotmail.fr", "hotmail.it", "hotmail.es", "live.com"),
        *("live.jp", "live.de", "live.fr", "live.co.uk", "live.nl", "msn.com", "yahoo.com", "yahoo.co.jp"),
        *("yahoo.co.uk", "yahoo.co.in", "yahoo.de", "yahoo.fr", "yahoo.it", "yahoo.es", "ymail.com", "ymail.ne.jp"),
        *("aol.com", "aim.com", "icloud.com", "me.com", "mac.com", "proton.me", "protonmail.com", "pm.me"),
        *("gmx.de", "gmx.net", "gmx.com", "gmx.at", "gmx.ch", "web.de", "t-online.de", "freenet.de", "mail.de"),
        *("posteo.de", "mailbox.org", "arcor.de", "mail.com", "zoho.com", "fastmail.com", "hey.com", "tutanota.com"),
        *("tuta.com", "mail.ru", "bk.ru", "inbox.ru", "list.ru", "yandex.ru", "yandex.com", "rambler.ru", "ukr.net"),
        *("orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "libero.it", "virgilio.it", "tiscali.it"),
        *("btinternet.com", "sky.com", "virginmedia.com", "comcast.net", "verizon.net", "att.net", "sbcglobal.net"),
        *("cox.net", "charter.net", "earthlink.net", "bigpond.com", "telstra.com", "uol.com.br", "bol.com.br"),
        *("terra.com.br", "qq.com", "163.com", "126.com", "sina.com", "naver.com", "daum.net", "hanmail.net"),
        *("nifty.com", "biglobe.ne.jp", "ocn.ne.jp", "so-net.ne.jp", "plala.or.jp", "dti.ne.jp", "infoweb.ne.jp"),
        *("eonet.ne.jp", "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "goo.jp"),
        *("excite.co.jp", "jcom.home.ne.jp", "asahi-net.or.jp", "seznam.cz", "wp.pl", "o2.pl", "onet.pl", "ziggo.nl"),
        *("kpnmail.nl", "telenet.be", "skynet.be", "bluewin.ch", "rediffmail.com"),
    )
)


def company_domain(address: str) -> str:
    """The domain of a mail address in lower case; "" where it tells no company: a public provider's, or none."""
    domain = address.rpartition("@")[2].casefold() if "@" in address else ""
    return "" if domain in PUBLIC_MAIL else domain
