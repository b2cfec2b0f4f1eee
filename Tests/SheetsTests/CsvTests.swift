import Declarations
import Testing

@testable import Sheets

/// What bureaus keep as csv, read and written.
struct CsvTests {
    private func rows(_ bytes: [UInt8], name: String = "a.csv") throws -> [[String]] {
        try all(try Sheets.open(.bytes(bytes), name: name)).map { $0.cells.map(\.text) }
    }

    private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

    @Test func cellsMayHoldCommasMarksAndLines() throws {
        #expect(try rows("a,\"b,\"\"c\"\"\nd\",\r\n\r\n1,2\n") == [["a", "b,\"c\"\nd"], ["1", "2"]])
        #expect(try rows("a\tb\n1,5\t2") == [["a", "b"], ["1,5", "2"]])
        #expect(try rows("a;b\r1;2") == [["a", "b"], ["1", "2"]])
    }

    @Test func rowsKeepTheirNumbers() throws {
        let file = try Sheets.open(.bytes(Array("a\r\n\r\n,,\r\nb".utf8)), name: "a.csv")
        #expect(try all(file).map(\.number) == [1, 4])
    }

    @Test func everyUsualEncodingIsRead() throws {
        let gb18030: [UInt8] = [0xB5, 0xC7, 0xBC, 0xC7, 0x2C, 0xC8, 0xCB, 0xCA, 0xFD, 0x0A]
        #expect(try rows(gb18030) == [["登记", "人数"]])
        #expect(try rows([0xEF, 0xBB, 0xBF] + Array("登记,人数".utf8)) == [["登记", "人数"]])
        let utf16 = "登记\t人数".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try rows([0xFF, 0xFE] + utf16) == [["登记", "人数"]])
    }

    @Test func aCharacterMayBeCutBetweenTwoPieces() throws {
        let long = String(repeating: "钟楼区", count: 30_000)
        for shift in 0..<3 {
            let text = String(repeating: "x", count: shift) + long.prefix(20_000) + "," + long.suffix(20_000)
            #expect(try rows(text).first?.joined(separator: ",") == text)
        }
        let byte: [UInt8] = [0x78]
        let pair: [UInt8] = [0xD6, 0xD3]
        let gb = byte + (0..<40_000).flatMap { _ in pair }
        #expect(try rows(gb) == [["x" + String(repeating: "钟", count: 40_000)]])
    }

    @Test func whatIsNoTextIsRefused() throws {
        #expect(throws: CsvBinary.self) { try rows([0x61, 0, 0x62]) }
        #expect(throws: CsvUnreadable.self) { try rows([0x61, 0xFF, 0xFF, 0x0A]) }
        #expect(throws: CsvUnclosed(line: 2)) { try rows("a\n\"b\nc") }
        #expect(throws: SheetNotXlsx.self) { try rows(Array("a,b".utf8), name: "a.xlsx") }
        #expect(throws: SheetOfOldExcel.self) { try rows([0xD0, 0xCF, 0x11, 0xE0, 1, 2]) }
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let locked = [0xD0, 0xCF, 0x11, 0xE0] + name
        #expect(throws: SheetLocked.self) { try rows(locked) }
    }

    @Test func boundsAreKept() throws {
        let wide = String(repeating: "x,", count: 16_384)
        #expect(throws: SheetTooWide(row: 2)) { try rows("a,b\n" + wide) }
        #expect(throws: CellTooLong(row: 1)) { try rows(String(repeating: "x", count: Limits.cellBytes + 1)) }
        let large = [UInt8](repeating: 0x61, count: Limits.sheetBytes + 1)
        #expect(throws: SheetTooLarge.self) { try rows(large) }
    }

    @Test func aSpreadsheetRunsNoCell() {
        for text in ["=1+1", "+1", "-1", "@x", "\t=1"] { #expect(CsvText.harmless(text) == "'" + text) }
        #expect(CsvText.harmless("钟调〔2019〕1号") == "钟调〔2019〕1号")
    }

    @Test func noCellBecomesAFormula() throws {
        var csv = CsvWriter(isFirst: true)
        let cells: [Cell] = [
            .text("=1+1"), .text("-x"), .text("@a"), .number("-5"), .day("2019-03-05"), .text("a,\"b\"\n"), .flag(true),
        ]
        csv.add(cells)
        let text = String(decoding: csv.bytes.dropFirst(3), as: UTF8.self)
        #expect(csv.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(text == "'=1+1,'-x,'@a,-5,2019-03-05,\"a,\"\"b\"\"\n\",TRUE\r\n")
        #expect(try rows(csv.bytes) == [["=1+1", "-x", "@a", "-5", "2019-03-05", "a,\"b\"\n", "TRUE"]])
    }
}

/// Every row of a sheet.
func all(_ file: any SheetFile, sheet: Int = 0) throws -> [SheetRow] {
    var rows: [SheetRow] = []
    try file.rows(of: sheet) { row in
        rows.append(row)
        return true
    }
    return rows
}

/// The problem by which something is refused; nil where it is not.
func refusal<T>(_ work: () throws -> T) -> Label? {
    do { _ = try work() } catch let problem as any Problem { return problem.answer } catch {}
    return nil
}
