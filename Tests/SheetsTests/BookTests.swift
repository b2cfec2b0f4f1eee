import Declarations
import Foundation
import Testing

@testable import Sheets

/// Workbooks that we write.
struct BookTests {
    private func written(_ write: (BookWriter) throws -> Void) throws -> Workbook {
        let path = FileManager.default.temporaryDirectory.appending(path: "book-\(UUID().uuidString).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let book = try BookWriter(path: path)
        try write(book)
        try book.close()
        return try Workbook(.bytes([UInt8](Data(contentsOf: URL(filePath: path)))))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let cells: [Cell] = [
            .text("=1+1"), .text("a_x000D_\u{1}"), .number("5200.5"), .day("2019-03-05"), .day("1900-02-01"),
            .moment(Moment("2019-03-05", hour: 18, minute: 30)), .flag(true), .empty, .text("320404199001011230"),
        ]
        let columns = cells.map { _ in BookColumn("登记", note: "注") }
        let book = try written { book in
            try book.begin("台账[1]", columns)
            try book.add(cells)
        }
        #expect(book.sheets.map(\.name) == ["台账1"])
        let rows = try all(book)
        #expect(rows.map(\.number) == [1, 2])
        #expect(rows.last?.cells == cells)
    }

    @Test func choicesStandOnAHiddenSheet() throws {
        let many = (1...300).map { "街道办事处\($0)" }
        let book = try written { book in
            try book.begin("台账", [BookColumn("单位", choices: many), BookColumn("是否", choices: ["是", "否"])])
            try book.add([.text("街道办事处1"), .text("是")])
        }
        #expect(book.sheets.map(\.isHidden) == [false, true])
        let lists = try all(book, sheet: 1)
        #expect(lists.count == 300)
        #expect(lists.first?.cells == [.text("街道办事处1"), .text("是")])
    }

    @Test func aTextLongerThanACellLeavesNoFile() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "book-\(UUID().uuidString).xlsx").path
        do {
            let book = try BookWriter(path: path)
            try book.begin("台账", [BookColumn("单位")])
            try book.add([.text(String(repeating: "x", count: 32_768))])
            Issue.record("a text of 32,768 characters was taken")
        } catch is SheetNotWritten {}
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
