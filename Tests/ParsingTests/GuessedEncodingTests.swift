import NewsModel
import Testing

@testable import Parsing

@Suite("Bytes without a label")
struct GuessedEncodingTests {
    @Test(
        "are read in the encoding in which they are text",
        arguments: [
            // Bytes: what another program (Python's codecs) writes for the sentence.
            (
                "shift_jis", "議会は集会の自由に関する新しい法律を可決した。",
                """
                    8b6389ef82cd8f5789ef82cc8ea9975282c98ad682b782e9905682b582a2964097a582f089c2 \
                    8c8882b582bd8142
                """
            ),
            (
                "euc-jp", "議会は集会の自由に関する新しい法律を可決した。",
                """
                    b5c4b2f1a4cfbdb8b2f1a4cebcabcdb3a4cbb4d8a4b9a4ebbfb7a4b7a4a4cba1cea7a4f2b2c4 \
                    b7e8a4b7a4bfa1a3
                """
            ),
            (
                "euc-kr", "의회는 집회의 자유에 관한 새로운 법률을 통과시켰다고 대변인이 말했다.",
                """
                    c0c7c8b8b4c220c1fdc8b8c0c720c0dac0afbfa120b0fcc7d120bbf5b7cebfee20b9fdb7fcc0 \
                    bb20c5ebb0fabdc3c4d7b4d9b0ed20b4ebbaafc0cec0cc20b8bbc7dfb4d92e
                """
            ),
            (
                "gb18030", "国会在首都通过了一个关于集会自由的新法律，这是他们多年来的要求。",
                """
                    b9fabbe1d4dacad7b6bccda8b9fdc1cbd2bbb8f6b9d8d3dabcafbbe1d7d4d3c9b5c4d0c2b7a8 \
                    c2c9a3acd5e2cac7cbfbc3c7b6e0c4eac0b4b5c4d2aac7f3a1a3
                """
            ),
            (
                "big5", "國會在首都通過了一個關於集會自由的新法律，這是他們多年來的要求。",
                """
                    b0eab77ca662adbab3a3b371b94ca446a440add3c3f6a9f3b6b0b77ca6dba5d1aabab773aa6b \
                    abdfa141b36fac4fa54cadcca668a67ea8d3aabaad6ea844a143
                """
            ),
            (
                "koi8-r", "Парламент страны принял новый закон о свободе собраний, сообщил представитель.",
                """
                    f0c1d2ccc1cdc5ced420d3d4d2c1ced920d0d2c9ced1cc20cecfd7d9ca20dac1cbcfce20cf20 \
                    d3d7cfc2cfc4c520d3cfc2d2c1cec9ca2c20d3cfcfc2ddc9cc20d0d2c5c4d3d4c1d7c9d4c5cc \
                    d82e
                """
            ),
            (
                "windows-1251", "Парламент страны принял новый закон о свободе собраний, сообщил представитель.",
                """
                    cfe0f0ebe0ece5edf220f1f2f0e0edfb20eff0e8edffeb20edeee2fbe920e7e0eaeeed20ee20 \
                    f1e2eee1eee4e520f1eee1f0e0ede8e92c20f1eeeee1f9e8eb20eff0e5e4f1f2e0e2e8f2e5eb \
                    fc2e
                """
            ),
            (
                "windows-1253", "Το κοινοβούλιο ψήφισε νέο νόμο για την ελευθερία του συνέρχεσθαι.",
                """
                    d4ef20eaefe9edefe2effdebe9ef20f8def6e9f3e520edddef20edfcecef20e3e9e120f4e7ed \
                    20e5ebe5f5e8e5f1dfe120f4eff520f3f5edddf1f7e5f3e8e1e92e
                """
            ),
            (
                "windows-1255", "הפרלמנט אישר חוק חדש על חופש ההתכנסות במדינה.",
                """
                    e4f4f8eceef0e820e0e9f9f820e7e5f720e7e3f920f2ec20e7e5f4f920e4e4faebf0f1e5fa20 \
                    e1eee3e9f0e42e
                """
            ),
            (
                "windows-1256", "أقر البرلمان قانونا جديدا عن حرية التجمع في البلاد.",
                """
                    c3ded120c7e1c8d1e1e3c7e420dec7e4e6e4c720cccfedcfc720dae420cdd1edc920c7e1cacc \
                    e3da20dded20c7e1c8e1c7cf2e
                """
            ),
            (
                "tis-620", "รัฐสภาผ่านกฎหมายใหม่ว่าด้วยเสรีภาพในการชุมนุมในประเทศ",
                """
                    c3d1b0cac0d2bce8d2b9a1aecbc1d2c2e3cbc1e8c7e8d2b4e9c7c2e0cac3d5c0d2bee3b9a1d2 \
                    c3aad8c1b9d8c1e3b9bbc3d0e0b7c8
                """
            ),
        ]
    )
    func known(_ name: String, _ sentence: String, _ written: String) throws {
        let words = try #require(bytes(ofHex: written))
        let document =
            Array("<rss version=\"2.0\"><channel><item><title>".utf8) + words
            + Array("</title></item></channel></rss>".utf8)
        let feed = try parseFeed(document)
        #expect(feed.encoding == name)
        #expect(feed.items.map { $0.title?.line } == [sentence])
        #expect(feed.problems.map(\.code) == ["wrong-encoding"])
    }

    @Test("in Latin letters are windows-1252")
    func latin() throws {
        let words: [UInt8] = [0x6C, 0xE0, 0x20, 0x76, 0xE9, 0x72, 0x69, 0x74, 0xE9, 0x20, 0xE9, 0x6C, 0x75, 0x65]
        let feed = try parseFeed(Array("<rss><channel><title>".utf8) + words + Array("</title></channel></rss>".utf8))
        #expect(feed.encoding == "windows-1252")
        #expect(feed.title?.line == "là vérité élue")
    }

    private func bytes(ofHex text: String) -> [UInt8]? {
        let digits = text.utf8.compactMap { $0.hexValue.map(UInt8.init) }
        guard digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
