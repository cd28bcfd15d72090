"""The encoding of a list, and what to choose when a text came out garbled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.encodings import Encoding, EncodingDetector, better_encoding, is_garbled, shown

TEXT = "Microsoft ID,会社名\r\n6c5d0b7e,株式会社 北浜テキスタイル\r\n"


def detect(data: bytes, block: int = 1 << 20) -> Encoding:
    detector = EncodingDetector()
    for start in range(0, len(data), block):
        detector.feed(data[start : start + block])
    return detector.result()


@pytest.mark.parametrize("block", [1, 3, 7, 1000])
@pytest.mark.parametrize(
    ("codec", "expected"),
    [
        ("utf-8", Encoding.UTF_8),
        ("utf-8-sig", Encoding.UTF_8),
        ("cp932", Encoding.CP932),
        ("utf-16", Encoding.UTF_16_LE),
        ("utf-16-le", Encoding.UTF_16_LE),
        ("utf-16-be", Encoding.UTF_16_BE),
    ],
)
def test_each_encoding_is_found_however_the_blocks_fall(codec: str, expected: Encoding, block: int) -> None:
    assert detect(TEXT.encode(codec), block) is expected


@pytest.mark.parametrize("character", "アー日本")
def test_one_line_of_several_megabytes_is_not_judged_by_halves_of_characters(character: str) -> None:
    """JSON has no line ends; these characters in halves are good cp932."""
    line = '["' + '","'.join([character * 200] * 5000) + '"]'
    assert detect(line.encode(), 100_001) is Encoding.UTF_8
    cp932 = line.replace("日", "亜").encode("cp932")
    assert detect(cp932, 100_001) is Encoding.CP932


def test_big_endian_with_a_mark() -> None:
    assert detect(b"\xfe\xff" + TEXT.encode("utf-16-be")) is Encoding.UTF_16_BE


def test_plain_english_is_utf_8() -> None:
    assert detect(b"Microsoft ID,Company name\r\n") is Encoding.UTF_8


JAPANESE = st.text(alphabet=st.characters(min_codepoint=0x3041, max_codepoint=0x3093), min_size=1)


@given(JAPANESE, st.sampled_from(["utf-8", "cp932"]), st.integers(1, 9))
def test_what_is_chosen_reads_the_whole_text(text: str, codec: str, block: int) -> None:
    encoded = f"Microsoft ID,会社名\r\n6c5d,{text}\r\n".encode(codec)
    assert detect(encoded, block) == codec


def test_of_mixed_encodings_the_one_with_fewer_bad_lines_is_taken() -> None:
    utf_8, cp932 = "会社,北浜テキスタイル\r\n".encode(), "会社,東京第一\r\n".encode("cp932")
    assert detect(utf_8 * 9 + cp932) is Encoding.UTF_8
    assert detect(utf_8 + cp932 * 9) is Encoding.CP932


def test_a_text_cut_within_a_character_is_still_utf_8() -> None:
    assert detect(TEXT.encode()[:-5]) is Encoding.UTF_8


@pytest.mark.parametrize(
    ("written", "read", "choose"),
    [
        ("cp932", Encoding.UTF_8, Encoding.CP932),
        ("utf-8", Encoding.CP932, Encoding.UTF_8),
        ("utf-8", Encoding.CP1252, Encoding.UTF_8),
    ],
)
@pytest.mark.parametrize("text", ["株式会社 北浜テキスタイル", "東京電力", "こんにちは"])
def test_a_garbled_text_names_the_encoding_to_choose(text: str, written: str, read: Encoding, choose: Encoding) -> None:
    garbled = text.encode(written).decode(read, "surrogateescape")
    assert is_garbled(garbled)
    assert better_encoding(garbled, read) is choose
    shown(garbled).encode()  # can be shown and stored


def test_what_was_garbled_before_it_was_saved_cannot_be_mended_by_choosing() -> None:
    assert is_garbled("��� Corp")
    assert better_encoding("��� Corp", Encoding.UTF_8) is None
    twice = "株式会社".encode().decode("cp932", "ignore")
    assert is_garbled(twice)
    assert better_encoding(twice, Encoding.UTF_8) is None


@pytest.mark.parametrize(
    "name", ["Müller GmbH", "Café Béatrice", "ｶﾌﾞｼｷｶﾞｲｼｬ ﾃｽﾄ", "ﾃｱ", "株式会社 北浜", "Ærø A/S", "김치 주식회사"]
)
def test_good_names_are_not_called_garbled(name: str) -> None:
    assert not is_garbled(name)
