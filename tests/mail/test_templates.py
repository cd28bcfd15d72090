"""Templates: what they say for which facts, and what a broken or hostile one cannot do."""

import pytest

from desktop.domain.errors import UserError
from desktop.domain.partner import Cloud
from desktop.mail.templates import TemplateFacts, render

LINK = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=x&msppId=0&DAP=true#/a/b"


def facts(**changes: object) -> TemplateFacts:
    known: dict[str, object] = {"partner_name": "Northwind", "link": LINK, "dap": True, **changes}
    return TemplateFacts(**known)  # type: ignore[arg-type]


def test_first_line_is_the_subject_and_the_rest_is_the_body() -> None:
    text = render(
        "Subject: From {{ partner_name }}\n\nHello {{ contact_name }},\n\n{{ link }}\n", facts(contact_name="M")
    )
    assert (text.subject, text.body) == ("From Northwind", f"Hello M,\n\n{LINK}")


def test_conditions_leave_no_holes() -> None:
    source = "Subject: x\n\none\n\n{% if dap %}\ntwo\n{% endif %}\n\n{% if indirect %}\nthree\n{% endif %}\n\nfour\n"
    assert render(source, facts()).body == "one\n\ntwo\n\nfour"
    assert render(source, facts(dap=False)).body == "one\n\nfour"


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    text = render("\ufeffSubject: x\r\n\r\n{{ link }}\r\nbye\r\n", facts())
    assert (text.subject, text.body) == ("x", f"{LINK}\nbye")


def test_facts_are_text_and_never_a_template() -> None:
    text = render("Subject: {{ customer_name }}\n\n{{ customer_name }}", facts(customer_name="{{ link }} & <b>"))
    assert (text.subject, text.body) == ("{{ link }} & <b>",) * 2


def test_a_fact_of_several_lines_stays_one_line_except_the_signature() -> None:
    text = render(
        "Subject: {{ customer_name }}\n\n{{ signature }}", facts(customer_name="A\r\nBcc: x@y", signature="S\r\nT\n")
    )
    assert (text.subject, text.body) == ("A Bcc: x@y", "S\nT")


def test_a_subject_of_several_lines_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        render("Subject: {{ signature }}\n\nbody", facts(signature="A\nBcc: x@y.example"))
    assert caught.value.code == "subject-line-break"


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("Hello\n\nbody", 1, "Subject:"),
        ("Subject: x\nbody", 2, "blank"),
        ("Subject: {{ oops }\n\nbody", 1, "cannot be read"),
        ("Subject: x\n\none\n{% if dap %}\ntwo", 5, "cannot be read"),
        ("Subject: x\n\none\n{{ no_such_fact }}", 4, "no_such_fact"),
        ("Subject: x\n\n{% if no_such_fact %}{% endif %}", 3, "no_such_fact"),
        ("Subject: x\n\n{{ link.__class__.__mro__ }}", 3, "Getattr"),
        ("Subject: x\n\n{{ link['__class__'] }}", 3, "Getitem"),
        ("Subject: x\n\n{{ link|attr('__class__') }}", 3, "attr"),
        ("Subject: x\n\n{{ link.format(link) }}", 3, "Call"),
        ("Subject: x\n\n{{ range(9) }}", 3, "Call"),
        ("Subject: x\n\n{% for a in link %}{% for b in link %}x{% endfor %}{% endfor %}", 3, "For"),
        ("Subject: x\n\n{{ 'x' * 1000000000 }}", 3, "Mul"),
        ("Subject: x\n\n{{ 9 ** 9 ** 9 }}", 3, "Pow"),
        ("Subject: x\n\n{{ '%9999999999d' % 1 }}", 3, "Mod"),
        ("Subject: x\n\n{% set a = link %}{{ a }}", 3, "Assign"),
        ("Subject: x\n\n{% macro m() %}{{ m() }}{% endmacro %}", 3, "Macro"),
        ("Subject: x\n\n{% include '/etc/passwd' %}", 3, "Include"),
        ("Subject: x\n\n{% import 'os' as os %}", 3, "Import"),
    ],
)
def test_a_broken_or_hostile_template_is_refused_with_its_line(source: str, line: int, said: str) -> None:
    with pytest.raises(UserError) as caught:
        render(source, facts())
    assert caught.value.code == "template-broken"
    assert str(caught.value).startswith(f"Line {line} of the template")
    assert said in str(caught.value)


def test_filters_and_choices_work() -> None:
    source = (
        "Subject: x\n\n{{ contact_name or 'you' }} {{ partner_name|upper }} {{ 'a' if cloud in ['china'] else 'b' }} "
        "{% if not dap and cloud == 'public' or indirect %}yes{% endif %}"
    )
    assert render(source, facts(dap=False)).body == "you NORTHWIND b yes"
    assert render(source, facts(cloud=Cloud.CHINA)).body == "you NORTHWIND a "
