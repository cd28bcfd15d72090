"""Full-width letters, as a Japanese keyboard left in that mode writes them: ａ＠ｂ．ｊｐ."""

# U+FF01 to U+FF5E are ASCII's twins, 0xFEE0 above it. For `str.translate`.
HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
