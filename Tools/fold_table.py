#!/usr/bin/env python3
"""Writes Sources/CTables/fold.bin, the folding and script table that NewsText reads.

usage: fold_table.py OPENCC_T2S > Sources/CTables/fold.bin
OPENCC_T2S has one line a Han character: the character, a TAB, its simplified form. It was made with Debian's opencc:
  python3 -c 'for c in [*range(0x3400,0xa000),*range(0x20000,0x2a6e0)]: print(chr(c))' > han
  opencc -c t2s.json -i han -o hans && paste han hans > t2s.tsv

Folding of one scalar: NFKD; without the marks of Latin, Greek and Cyrillic, Arabic harakat and tatweel, Hebrew points and
variation selectors; case folded; NFKD again; Traditional to Simplified.
Layout, little endian: u32 blocks, u32 words of expansions, u32 entries[blocks * 256], u32 expansions, u16 index[0x1100].
The last block is that of the bytes of ASCII, with nothing from 0x80 on.
Entry: bits 0-20 value; 21-22 how (0 itself, 1 the scalar `value`, 2 the expansion at `value`: count, scalars, 3 nothing);
23 space, 24 word, 25 unspaced, 26 mark, 27 capital, 28 lower case, 29 digit, 30 joins, 31 letter."""
import re, struct, sys, unicodedata

STRIPPED = re.compile("[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
                      "\ufe00-\ufe0f\U000e0100-\U000e01ef]")
SPACES = {9, 10, 11, 12, 13, 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200D), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}
JOINERS = {0xAD, 0x200D, 0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF}
UNSPACED = [(0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3005, 0x3007), (0x3040, 0x30FF), (0x3105, 0x312F),
            (0x31F0, 0x31FF), (0x3400, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF66, 0xFF9F), (0x1B000, 0x1B16F),
            (0x20000, 0x3FFFD)]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    simplified = {}
    for line in open(sys.argv[1], encoding="utf8"):
        old, new = line.rstrip("\n").split("\t")
        if len(new) == 1 and new != old:
            simplified[old] = new

    def fold(c):
        text = STRIPPED.sub("", unicodedata.normalize("NFKD", c)).casefold()
        text = STRIPPED.sub("", unicodedata.normalize("NFKD", text))
        return "".join(simplified.get(x, x) for x in text)

    expansions, places = [], {}

    def entry(code):
        c = chr(code)
        category = unicodedata.category(c)
        if category in ("Cn", "Cs", "Co"):
            return 0
        bits = 0
        if code in SPACES:
            return 1 << 23
        if code in JOINERS:
            return (1 << 30) | (3 << 21)
        if category[0] in "LMN":
            bits |= 1 << 24
            if any(a <= code <= b for a, b in UNSPACED):
                bits |= 1 << 25
        if category[0] == "M" or code in (0xFF9E, 0xFF9F):
            bits |= 1 << 26
        if category in ("Lu", "Lt"):
            bits |= 1 << 27
        if c.islower():
            bits |= 1 << 28
        if category[0] == "N":
            bits |= 1 << 29
        if category[0] == "L":
            bits |= 1 << 31
        text = fold(c)
        if code < 128:
            return bits | (1 << 21) | ord(text)
        if text == c:
            return bits
        if not text:
            return bits | (3 << 21)
        if len(text) == 1:
            return bits | (1 << 21) | ord(text)
        if text not in places:
            places[text] = len(expansions)
            expansions.extend([len(text), *map(ord, text)])
        return bits | (2 << 21) | places[text]

    blocks, numbers, index = [], {}, []
    for high in range(0x1100):
        block = struct.pack("<256I", *(entry(high * 256 + low) for low in range(256)))
        if block not in numbers:
            numbers[block] = len(blocks)
            blocks.append(block)
        index.append(numbers[block])
    blocks.append(struct.pack("<256I", *(entry(code) if code < 128 else 0 for code in range(256))))
    out = sys.stdout.buffer
    out.write(struct.pack("<2I", len(blocks), len(expansions)))
    out.write(b"".join(blocks))
    out.write(struct.pack("<%dI" % len(expansions), *expansions))
    out.write(struct.pack("<%dH" % len(index), *index))


if __name__ == "__main__":
    main()
