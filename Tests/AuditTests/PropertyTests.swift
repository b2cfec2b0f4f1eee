import Testing

@testable import Audit

/// A seeded row of numbers, the same on every run.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func roll(_ range: ClosedRange<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state % UInt64(range.count))
    }
}

@Suite struct PropertyTests {
    private func verdicts(_ text: String) -> [AuditVerdict] { Examination(of: text).findings.map(\.verdict) }

    private static let shapes: [@Sendable (Int, Int, Int, Int) -> String] = [
        { "全年共受理案件\($0)件，其中民事\($1)件，刑事\($2)件，行政\($3)件。" },
        { "在册对象\($0)人，其中缓刑\($1)人、假释\($2)人、暂予监外执行\($3)人。" },
        { "专职\($1)名，兼职\($2)名，其他\($3)名，共计\($0)名。" },
        { "共处理投诉\($0)件（食品类\($1)件、药品类\($2)件、其他\($3)件）。" },
        { "检查案卷\($0)卷。其中，优秀\($1)卷；合格\($2)卷；不合格\($3)卷。" },
    ]

    @Test(arguments: 1...60)
    func oneChangedNumberIsFound(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        var numbers = [0, dice.roll(120...900), dice.roll(60...400), dice.roll(30...300)]
        numbers[0] = numbers[1] + numbers[2] + numbers[3]
        let shape = PropertyTests.shapes[seed % PropertyTests.shapes.count]
        let sound = verdicts(shape(numbers[0], numbers[1], numbers[2], numbers[3]))
        #expect(sound.contains(.holds) && !sound.contains(.broken))
        let place = dice.roll(0...3)
        numbers[place] += [1, 10, -9, 18][dice.roll(0...3)]
        let spoiled = shape(numbers[0], numbers[1], numbers[2], numbers[3])
        #expect(verdicts(spoiled).contains(.broken), "\(spoiled)")
    }

    @Test(arguments: 1...40)
    func aChangedRateIsFound(_ seed: Int) {
        var dice = Dice(UInt64(seed) + 1000)
        let whole = dice.roll(200...4000)
        let part = whole * dice.roll(55...95) / 100
        let rate = (Double(part) / Double(whole) * 1000).rounded() / 10
        let text = "共受理申请\(whole)件，办结\(part)件，办结率"
        #expect(verdicts(text + "\(rate)%。").contains(.holds))
        #expect(verdicts(text + "\(rate + 1.3)%。").contains(.broken))
    }

    @Test(arguments: 1...40)
    func otherUnitsAndWritingsHoldAsWell(_ seed: Int) {
        var dice = Dice(UInt64(seed) + 2000)
        let one = dice.roll(11...99) * 100
        let two = dice.roll(11...99) * 100
        let units = ["件", "起", "人次", "份", "场次", "户"]
        let unit = units[dice.roll(0...5)]
        let grouped = "\((one + two) / 1000),\(String(1000 + (one + two) % 1000).dropFirst())"
        let tenThousands = "\(Double(one + two) / 10_000)万"
        for total in ["\(one + two)", grouped, tenThousands] {
            let text = "全年共完成\(total)\(unit)，其中上门\(one)\(unit)，窗口\(two)\(unit)。"
            let found = verdicts(text)
            #expect(found.contains(.holds) && !found.contains(.broken), "\(text)")
        }
    }

    @Test func whateverIsGivenIsRead() {
        let signs = Array("共其中占率同比增长%万件人、，。：（）()一二十百第年月1234567890 .\n|-“”《》未有")
        for seed in 1...300 {
            var dice = Dice(UInt64(seed) + 3000)
            let text = String((0..<dice.roll(0...120)).map { _ in signs[dice.roll(0...(signs.count - 1))] })
            for finding in Examination(of: text).findings {
                #expect(finding.quotes.allSatisfy { text.contains($0) })
            }
        }
    }

    @Test func offsetsCountUnicodeScalars() throws {
        let text = "🏛️前言。\n共受理15件，其中维持4件，驳回12件。"
        let broken = try #require(Examination(of: text).findings.first { $0.verdict == .broken })
        let start = text.unicodeScalars.index(text.unicodeScalars.startIndex, offsetBy: broken.offset)
        #expect(String(text.unicodeScalars[start...]).hasPrefix(broken.quotes[0]))
    }

    @Test func aFindingIsOneLineOfJson() throws {
        let finding = try #require(Examination(of: "共受理15件，其中维持4件，驳回12件。").findings.first)
        let line = finding.json(report: "a\"b.txt")
        #expect(line.hasPrefix("{\"report\":\"a\\\"b.txt\",\"kind\":\"sum\",\"verdict\":\"broken\",\"quotes\":["))
        #expect(!line.contains("\n"))
    }
}
