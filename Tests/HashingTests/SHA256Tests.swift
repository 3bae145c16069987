import Hashing
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    /// Source: NIST CSRC, "Examples with Intermediate Values", SHA-256; the empty message of the CAVP short messages.
    @Test(
        "the examples of NIST come out",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
        ]
    )
    func examples(_ message: String, hex: String) {
        #expect(sha256(message).hex == hex)
        #expect(sha256(Array(message.utf8)).hex == hex)
    }

    @Test("a million times the letter a, the long example of NIST, comes out")
    func longExample() {
        let expected = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        let matches = sha256(String(repeating: "a", count: 1_000_000)).hex == expected
        #expect(matches)
    }

    @Test("pieces give what the whole gives, and a finished computation begins anew")
    func pieces() {
        var hash = SHA256()
        hash.update("ab")
        hash.update([UInt8(ascii: "c")])
        hash.update("")
        hash.update([])
        #expect(hash.finish() == sha256("abc"))
        hash.update("abc")
        #expect(hash.finish() == sha256("abc"))
        #expect(hash.finish() == sha256(""))
    }

    @Test("a digest shows its bytes, its first bits and its base32 form")
    func forms() {
        let digest = sha256("abc")
        #expect(digest.first64 == 0xba78_16bf_8f01_cfea)
        #expect(digest.first32 == 0xba78_16bf)
        #expect(digest.bytes.count == 32)
        #expect(digest.bytes.prefix(4) == [0xba, 0x78, 0x16, 0xbf])
        #expect(digest.bytes.last == 0xad)
        // Source: python3 -c "import base64,hashlib; print(base64.b32encode(hashlib.sha256(b'abc').digest()))"
        let all = "xj4bnp4pahh6uqkbidpf3lrceoyagyndsylxvhfucd7wd4qacwwq"
        #expect(digest.base32(16) == String(all.prefix(16)))
        #expect(digest.base32(52) == all)
        #expect(digest.base32(99) == all)
        #expect(digest.base32(0) == "")
        #expect(digest.base32(-1) == "")
        #expect(digest.base32(16, after: "ar-") == "ar-" + all.prefix(16))
        #expect(digest.hex(after: "sha256:") == "sha256:" + digest.hex)
    }
}
