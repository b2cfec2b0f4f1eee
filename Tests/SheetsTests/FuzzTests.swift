import Declarations
import Testing

@testable import Sheets

/// Whatever bytes come: rows or a fault of ours, never an end of the process, never without end. The same bytes in
/// every run.
struct FuzzTests {
    /// A linear congruential sequence, so that a failure can be run again.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    /// Changes, drops, doubles some bytes.
    private func spoilt(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &chance) where bytes.count > 4 {
            let place = Int.random(in: 0..<bytes.count, using: &chance)
            switch Int.random(in: 0..<4, using: &chance) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(bytes[place], at: place)
            default: bytes.removeSubrange(place..<min(bytes.count, place + 16))
            }
        }
        return bytes
    }

    private func read(_ bytes: [UInt8], _ name: String) throws {
        do {
            let file = try Sheets.open(.bytes(bytes), name: name)
            for sheet in file.sheets.indices {
                _ = try file.merges(of: sheet)
                try file.rows(of: sheet) { $0.cells.count <= Limits.sheetColumns }
            }
        } catch let problem as any Problem {
            #expect((400...499).contains(problem.status) && !problem.answer.zh.isEmpty)
        }
    }

    @Test func spoiltCsvIsReadOrRefused() throws {
        var chance = Chance(state: 1)
        let whole = Array("序号,\"登记日期\",人数\r\n1,2019.3.5,\"1,234\"\r\n2,\"a\"\"b\n\",3\r\n".utf8)
        for _ in 0..<3_000 { try read(spoilt(whole, &chance), "a.csv") }
    }

    @Test func spoiltTextsOfEveryEncodingAreReadOrRefused() throws {
        var chance = Chance(state: 3)
        let text = "登记日期\t人数\r\n2019年3月5日\t１２\r\n😀\t\"漏\"\"水\"\r\n"
        let little = text.utf16.reduce(into: [UInt8]([0xFF, 0xFE])) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
        let big = text.utf16.reduce(into: [UInt8]([0xFE, 0xFF])) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
        let old: [UInt8] = [0xB5, 0xC7, 0xBC, 0xC7, 0x2C, 0xC8, 0xCB, 0xCA, 0xFD, 0x0A, 0x81, 0x30, 0x81, 0x30, 0x0A]
        for whole in [little, big, old, Array(text.utf8)] {
            for _ in 0..<500 { try read(spoilt(whole, &chance), "a.csv") }
            for end in 0..<whole.count { try read(Array(whole[..<end]), "a.csv") }
        }
    }

    @Test func aWorkbookCutOffAnywhereIsRefused() throws {
        let bytes = try Zipped(sheet: "<row><c><v>1</v></c></row>").bytes()
        for end in 0..<bytes.count {
            #expect(refusal { try all(Sheets.open(.bytes(Array(bytes[..<end])), name: "a.xlsx")) } != nil)
        }
    }

    @Test func spoiltWorkbooksAreReadOrRefused() throws {
        var chance = Chance(state: 2)
        let sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43529</v></c></row>"
        let strings = "<sst><si><t>登记_x000D_</t></si></sst>"
        let styles = "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        let whole = Zipped(sheet: sheet, strings: strings, styles: styles)
        let bytes = try whole.bytes()
        for _ in 0..<500 { try read(spoilt(bytes, &chance), "a.xlsx") }
        for _ in 0..<500 {
            var zipped = whole
            let names = zipped.parts.keys.sorted()
            let name = names[Int.random(in: 0..<names.count, using: &chance)]
            let part = spoilt(Array((zipped.parts[name] ?? "").utf8), &chance)
            zipped.parts[name] = String(decoding: part, as: UTF8.self)
            try read(zipped.bytes(), "a.xlsx")
        }
    }
}
