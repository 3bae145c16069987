/// A word as a number: its first eight bytes, lower case.
func key(_ bytes: Bytes, _ word: Range<Int>) -> UInt64 {
    var key: UInt64 = 0
    for index in word.prefix(8) { key = key << 8 | UInt64(bytes[index].lowered) }
    return key
}

private func key(_ word: some StringProtocol) -> UInt64 {
    var key: UInt64 = 0
    for byte in word.utf8.prefix(8) { key = key << 8 | UInt64(byte.lowered) }
    return key
}

/// 1 to 12 for the name of a month, by its first three letters in English, in full elsewhere.
func monthNumber(_ bytes: Bytes, _ word: Range<Int>) -> Int? {
    guard word.count >= 3 else { return nil }
    if let month = foreignMonths[key(bytes, word)] { return month }
    return months[key(bytes, word.lowerBound..<word.lowerBound + 3)]
}

private func numbered(_ names: String) -> [UInt64: Int] {
    var numbers: [UInt64: Int] = [:]
    for (index, group) in names.split(separator: ",").enumerated() {
        for name in group.split(separator: " ") { numbers[key(name)] = index + 1 }
    }
    return numbers
}

private let months = numbered("jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec")

/// German, French, Spanish, Portuguese, Italian, Dutch, Scandinavian, Hungarian, Polish, Czech, Turkish, Greek, Russian,
/// Ukrainian and Chinese, where they differ from English; only the first eight bytes count.
private let foreignMonths = numbered(
    """
    januar januari janvier enero ene janeiro gennaio gen január stycznia sty ledna led oca ocak Ιαν Ιάν Ιανουαρίου янв \
    Янв января Января січ січня 一月,\
    februar februari février fév fevrier febrero fevereiro fev febbraio február lutego lut února úno şub Şub şubat \
    Şubat Φεβ Φεβρουαρίου фев Фев февраля Февраля лют лютого 二月,\
    märz mär mrz mars marzo março maart mrt március márc marca března bře mart Μάώ Μαώ Μαρ Μάρ Μαρτίου мар Мар марта \
    Марта бер березня 三月,\
    avril avr abril abr aprile április ápr kwietnia kwi dubna dub nis nisan Απρ Απριλίου апр Апр апреля Апреля кві \
    квітня 四月,\
    mai maj mayo maio maggio mag mei május máj maja května kvě Μάι Μαϊ Μαι Μάϊ Μαΐου май Май мая Мая тра травня 五月,\
    juni juin junho giugno giu június jún czerwca cze června čer haz haziran Ιούν Ιον Ιουν Ιουνίου июн Июн июня Июня \
    чер червня 六月,\
    juli juillet juil julio luglio lug július júl lipca lip července čvc tem temmuz Ιούλ Ιολ Ιουλ Ιουλίου июл Июл \
    июля Июля лип липня 七月,\
    août aout agosto ago augustus augusztus sierpnia sie srpna srp ağu Ağu ağustos Ağustos Αύγ Αυγ Αυγούστου авг Авг \
    августа Августа сер серпня 八月,\
    septembre septiembre setembro set settembre szeptember szept września wrz září zář eyl eylül Σεπ Σεπτεμβρίου сен \
    Сен сент сентября Сентября вер вересня 九月,\
    oktober octobre octubre outubro out ottobre ott okt október października paź října říj eki ekim Οκτ Οκτωβρίου окт \
    Окт октября Октября жов жовтня 十月,\
    novembre noviembre novembro listopada lis listopadu kas kasım Νοέ Νοε Νοεμβρίου ноя Ноя ноября Ноября 十一月,\
    dezember dez décembre déc diciembre dic dezembro dicembre december des desember grudnia gru prosince pro ara \
    aralık Δεκ Δεκεμβρίου дек Дек декабря Декабря гру грудня 十二月
    """
)

/// First three letters.
let weekdays = Set(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map { key($0) })

/// Minutes ahead of UTC.
///
/// Source: RFC 5322 §4.3; the zones of the tz database that are meant by one abbreviation only.
let zones: [UInt64: Int] = {
    let hours: [(String, Double)] = [
        ("ut", 0), ("utc", 0), ("gmt", 0), ("wet", 0), ("west", 1), ("bst", 1), ("cet", 1), ("mez", 1), ("met", 1),
        ("cest", 2), ("mesz", 2), ("mest", 2), ("eet", 2), ("eest", 3), ("msk", 3), ("msd", 4), ("sast", 2),
        ("pkt", 5), ("npt", 5.75), ("ict", 7), ("wib", 7), ("hkt", 8), ("sgt", 8), ("myt", 8), ("awst", 8), ("jst", 9),
        ("kst", 9), ("acst", 9.5), ("acdt", 10.5), ("aest", 10), ("aedt", 11), ("nzst", 12), ("nzdt", 13),
        ("nst", -3.5), ("ndt", -2.5), ("brt", -3), ("art", -3), ("ast", -4), ("adt", -3), ("at", -4), ("est", -5),
        ("edt", -4),
        ("cst", -6), ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8), ("pdt", -7), ("et", -5), ("ct", -6),
        ("mt", -7), ("pt", -8), ("akst", -9), ("akdt", -8), ("hst", -10),
    ]
    var minutes: [UInt64: Int] = [:]
    for (name, hours) in hours { minutes[key(name)] = Int(hours * 60) }
    return minutes
}()

/// Half of a day of twelve hours.
enum HalfOfDay { case morning, afternoon }

/// What stands behind the numbers of a date in Chinese, Japanese and Korean.
let dayMarks = ["年", "月", "日", "년", "월", "일"].map { Array($0.utf8) }

/// What a month's number is followed by.
let monthMarks = ["月", "월"].map { Array($0.utf8) }

/// What stands before the one character that names a day of the week.
let weekMarks = ["星期", "礼拜", "禮拜", "周", "週"].map { Array($0.utf8) }

/// What stands before the hour in Korean, Chinese and Japanese.
let halfMarks: [([UInt8], HalfOfDay)] = [
    (Array("오전".utf8), .morning), (Array("오후".utf8), .afternoon), (Array("上午".utf8), .morning),
    (Array("下午".utf8), .afternoon), (Array("午前".utf8), .morning), (Array("午後".utf8), .afternoon),
]

/// Those of both that are Korean.
let koreanMarks = Set(["년", "월", "일", "오전", "오후"].map { Array($0.utf8) })
