"""Encodings as pages declare them, also such as no page can have."""

import pytest

from scrapers.reading.decoding import decode

TEXT = "<p>防衛費 2%</p>"
HOSTILE = ["idna", "zlib", "base64", "rot13", "undefined", "punycode", "utf-7", "hex", "x" * 999, "", "\x00"]  # fmt: skip


@pytest.mark.parametrize("name", ["utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "gb18030", "big5"])
def test_a_declared_encoding_is_used(name):
    text = TEXT.replace("防", "") if name == "big5" else TEXT
    body = text.encode(name)
    assert decode(body, content_type=f"text/html; charset={name}") == text
    meta = f'<meta charset="{name}">'
    assert decode(meta.encode() + body) == meta + text


@pytest.mark.parametrize("name", HOSTILE)
def test_no_declared_encoding_raises(name):
    body = f'<meta charset="{name}">'.encode() + TEXT.encode()
    assert "防衛費" in decode(body, content_type=f"text/html; charset={name}")


def test_a_byte_order_mark_outweighs_what_is_declared():
    assert decode(TEXT.encode("utf-16"), content_type="text/html; charset=latin-1") == TEXT
    assert decode(b"\xef\xbb\xbf" + TEXT.encode(), content_type="text/html; charset=sjis") == TEXT


def test_a_page_in_utf_8_that_says_otherwise_is_read_as_utf_8():
    assert decode((TEXT * 50).encode(), content_type="text/html; charset=euc-jp") == TEXT * 50


def test_bytes_that_mean_nothing_are_replaced():
    assert decode(b"a\xff\xfeb", content_type="text/html; charset=utf-8") == "a\ufffd\ufffdb"
