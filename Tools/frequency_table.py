#!/usr/bin/env python3
"""Writes Sources/CTables/frequencies.bin: how often the words of 13 languages are met, for Stories.

usage: frequency_table.py DATA > Sources/CTables/frequencies.bin
DATA is the folder wordfreq/data of the package wordfreq 3.1.1 of PyPI (pip download --no-deps wordfreq; unzip).

Stems as Sources/Stories/Stem.swift makes them, of words of two letters and more that are met at least once in 100,000
words; the greatest sum of a stem over the languages counts. Layout, little endian: a u32 each, ascending: the upper 24 bits
of the stem's hash, 8 bits of level, where the share of a stem in running text is 10 ** (-level / 32)."""
import gzip, math, os, struct, sys, unicodedata

import fold_table

LANGUAGES = "ar de en es fr id it nl pl pt ru tr uk".split()
LEAST = 1e-5


def unpack(data, at=0):
    """One value of MessagePack: as much of the format as the lists use."""
    kind = data[at]
    if kind <= 0x7F:
        return kind, at + 1
    if kind <= 0x8F:
        return unpack_pairs(data, at + 1, kind & 15)
    if kind <= 0x9F:
        return unpack_list(data, at + 1, kind & 15)
    if kind <= 0xBF:
        return data[at + 1 : at + 1 + (kind & 31)].decode(), at + 1 + (kind & 31)
    if kind in (0xD9, 0xDA):
        size = kind - 0xD8
        end = at + 1 + size + int.from_bytes(data[at + 1 : at + 1 + size], "big")
        return data[at + 1 + size : end].decode(), end
    if kind in (0xDC, 0xDD):
        size = 2 if kind == 0xDC else 4
        return unpack_list(data, at + 1 + size, int.from_bytes(data[at + 1 : at + 1 + size], "big"))
    if kind in (0xCC, 0xCD, 0xCE):
        size = 1 << (kind - 0xCC)
        return int.from_bytes(data[at + 1 : at + 1 + size], "big"), at + 1 + size
    sys.exit("frequency_table.py: MessagePack type 0x%02x is not in such lists" % kind)


def unpack_list(data, at, count):
    values = []
    for _ in range(count):
        value, at = unpack(data, at)
        values.append(value)
    return values, at


def unpack_pairs(data, at, count):
    values, at = unpack_list(data, at, 2 * count)
    return dict(zip(values[::2], values[1::2])), at


def mixed(h):
    h ^= h >> 16
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xC2B2AE35 & 0xFFFFFFFF
    return h ^ h >> 16


CYRILLIC = "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" ")


def stem(word):
    if not word.isascii():
        word = fold_table.STRIPPED.sub("", unicodedata.normalize("NFKD", word)).casefold()
        word = fold_table.STRIPPED.sub("", unicodedata.normalize("NFKD", word))
        word = "".join(CYRILLIC[ord(c) - 0x430] if 0x430 <= ord(c) <= 0x44F else c for c in word)
    size = len(word.encode())
    if size > 3 and word[-1] == "s" and word[-2] != "s":
        word = word[:-1]
    data = word[:7].encode()
    h = 2166136261
    for byte in data:
        h = (h ^ byte) * 16777619 & 0xFFFFFFFF
    return mixed(h)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    greatest = {}
    for language in LANGUAGES:
        path = os.path.join(sys.argv[1], "small_%s.msgpack.gz" % language)
        large = path.replace("small", "large")
        buckets, _ = unpack(gzip.open(large if os.path.exists(large) else path).read())
        sums = {}
        # Bucket n holds the words whose share is 10 ** (-n / 100); the first element is a header.
        for level, words in enumerate(buckets[1:]):
            share = 10 ** (-level / 100)
            if share < LEAST:
                break
            for word in words:
                word = unicodedata.normalize("NFC", word)
                if len(word) > 1 and all(unicodedata.category(c)[0] in "LM" for c in word):
                    key = stem(word) & 0xFFFFFF00
                    sums[key] = sums.get(key, 0) + share
        for key, share in sums.items():
            greatest[key] = max(greatest.get(key, 0), share)
    for key in sorted(greatest):
        level = min(255, max(0, round(-32 * math.log10(greatest[key]))))
        sys.stdout.buffer.write(struct.pack("<I", key | level))


if __name__ == "__main__":
    main()
