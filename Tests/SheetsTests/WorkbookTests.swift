import Declarations
import Testing

@testable import Sheets

/// Workbooks as other programs write them.
struct WorkbookTests {
    private let styles = """
        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>\
        <numFmt numFmtId="171" formatCode="[$-804]yyyy/m/d\\ h:mm;@"/><numFmt numFmtId="172" formatCode="0.00E+00"/>\
        <numFmt numFmtId="173" formatCode="&quot;day&quot;0"/></numFmts>\
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/>\
        <xf numFmtId="31"/><xf numFmtId="173"/></cellXfs></styleSheet>
        """

    private func cells(_ row: String, strings: String? = nil, book: String = "") throws -> [Cell] {
        let zipped = Zipped(sheet: "<row r=\"1\">\(row)</row>", strings: strings, styles: styles, book: book)
        return try all(zipped.open()).first?.cells ?? []
    }

    @Test func everyKindOfCellIsRead() throws {
        let strings = """
            <sst><si><t>登记</t></si><si><r><t>张</t></r><rPh><t>zhang</t></rPh>\
            <r><t>三_x000D_</t></r></si></sst>
            """
        let row = """
            <c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c t="inlineStr"><is><t>a_x005F_b</t></is></c>\
            <c r="E1"><v>5200.5</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c>\
            <c r="H1" t="str"><f>A1</f><v>x</v></c><c r="I1" t="s"><v>9</v></c><c r="J1" s="1"/>
            """
        let expected: [Cell] = [
            .text("登记"), .empty, .text("张三\r"), .text("a_b"), .number("5200.5"), .flag(true), .error("#N/A"),
            .text("x"), .error("#REF!"),
        ]
        #expect(try cells(row, strings: strings) == expected)
    }

    @Test func daysAreToldByTheirFormat() throws {
        let row = """
            <c s="1"><v>43529</v></c><c s="2"><v>43529</v></c><c s="3"><v>43529.75</v></c><c s="5"><v>1</v></c>
            """
        let expected: [Cell] = [
            .day("2019-03-05"), .day("2019-03-05"), .moment(Moment("2019-03-05", hour: 18)), .day("1900-01-01"),
        ]
        #expect(try cells(row) == expected)
        let plain = "<c><v>43529</v></c><c s=\"4\"><v>3.20404E+17</v></c><c s=\"6\"><v>3</v></c>"
        #expect(try cells(plain) == [.number("43529"), .number("3.20404E+17"), .number("3")])
        #expect(try cells("<c s=\"1\"><v>42067</v></c>", book: "<workbookPr date1904=\"1\"/>") == [.day("2019-03-05")])
    }

    @Test func blankFormattedRowsAreNoRows() throws {
        let blank = (3...1_000_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/></row>" }
        let sheet = "<row r=\"1\"><c><v>1</v></c></row>" + blank.joined() + "<row r=\"1000001\"><c><v>2</v></c></row>"
        #expect(try all(Zipped(sheet: sheet).open()).map(\.number) == [1, 1_000_001])
    }

    @Test func mergedCellsAreFound() throws {
        var zipped = Zipped(sheet: "")
        zipped.parts["xl/worksheets/sheet1.xml"] =
            "<x:worksheet><x:sheetData/><x:mergeCells><x:mergeCell ref=\"B2:C4\"/><x:mergeCell ref=\"?\"/>"
            + "</x:mergeCells></x:worksheet>"
        #expect(try zipped.open().merges(of: 0) == [MergedCells(rows: 2...4, columns: 1...2)])
    }

    @Test func boundsAreKept() throws {
        let wide = "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>"
        #expect(throws: SheetTooWide(row: 3)) { try all(Zipped(sheet: wide).open()) }
        let long = "<row r=\"1048577\"><c><v>1</v></c></row>"
        #expect(throws: SheetTooLong.self) { try all(Zipped(sheet: long).open()) }
        let text = String(repeating: "x", count: Limits.cellBytes + 1)
        let cell = "<row r=\"2\"><c t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
        #expect(throws: CellTooLong(row: 2)) { try all(Zipped(sheet: cell).open()) }
        var bomb = Zipped(sheet: "")
        bomb.parts["xl/styles.xml"] = String(repeating: " ", count: Int(Limits.sheetPartBytes) + 1)
        #expect(throws: SheetTooLarge.self) { try bomb.open() }
    }

    @Test func aRowOfAllColumnsOfASpreadsheetIsRefused() throws {
        let cells = String(repeating: "<c><v>1</v></c>", count: 16_384)
        #expect(throws: SheetTooWide(row: 1)) { try all(Zipped(sheet: "<row r=\"1\">\(cells)</row>").open()) }
        let blank = String(repeating: "<c s=\"1\"/>", count: 16_384)
        let sheet = "<row r=\"1\"><c><v>1</v></c>\(blank)</row>"
        #expect(try all(Zipped(sheet: sheet).open()).first?.cells.count == 1)
    }

    /// What a parser keeps in memory while it is open: elements within each other, and a tag that does not end.
    @Test(arguments: [
        String(repeating: "<row>", count: 100_000), "<row><c r=\"\(String(repeating: "A", count: 4 << 20))\"/></row>",
        "<!--\(String(repeating: "a", count: 4 << 20))-->", "<row><\(String(repeating: "a", count: 4 << 20))/></row>",
    ])
    func whatWouldFillTheMemoryIsRefused(_ sheet: String) throws {
        let file = try Zipped(sheet: sheet).open()
        #expect(throws: SheetDamaged(part: "xl/worksheets/sheet1.xml")) { try all(file) }
    }

    /// The archive says that a part is small; what counts is what comes out.
    @Test func anArchiveThatLiesAboutItsSizeIsRefused() throws {
        var bomb = Zipped(sheet: "")
        let size = Int(Limits.sheetPartBytes) + 1
        bomb.parts["xl/styles.xml"] = String(repeating: " ", count: size)
        var bytes = try bomb.bytes()
        let told = (0..<4).map { UInt8(size >> ($0 * 8) & 0xFF) }
        let places = bytes.indices.filter { $0 + 4 <= bytes.count && Array(bytes[$0..<($0 + 4)]) == told }
        #expect(!places.isEmpty)
        for place in places { bytes.replaceSubrange(place..<(place + 4), with: [10, 0, 0, 0]) }
        #expect(refusal { try Sheets.open(.bytes(bytes), name: "a.xlsx") } != nil)
    }

    @Test func aHundredThousandMergedCellsAreReadInTime() throws {
        let merges = (1...100_000).map { "<mergeCell ref=\"A\($0 * 2):A\($0 * 2 + 1)\"/>" }.joined()
        var zipped = Zipped(sheet: "")
        zipped.parts["xl/worksheets/sheet1.xml"] =
            "<worksheet><sheetData/><mergeCells>\(merges)</mergeCells></worksheet>"
        #expect(try zipped.open().merges(of: 0).count == 100_000)
        zipped.parts["xl/worksheets/sheet1.xml"]? += "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
        let file = try zipped.open()
        #expect(throws: SheetDamaged.self) { try file.merges(of: 0) }
    }

    @Test func aDocumentTypeIsRefused() throws {
        let entities = (1...9).map { "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">" }.joined()
        let laughs = "<!DOCTYPE x [<!ENTITY l0 \"ha\">\(entities)]><x>&l9;</x>"
        for part in ["xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"] {
            var bomb = Zipped(sheet: "")
            bomb.parts[part] = laughs
            #expect(throws: SheetWithDoctype(part: part)) { try bomb.open() }
        }
        var zipped = Zipped(sheet: "")
        zipped.parts["xl/worksheets/sheet1.xml"] =
            "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData/></worksheet>"
        let file = try zipped.open()
        #expect(throws: SheetWithDoctype(part: "xl/worksheets/sheet1.xml")) { try all(file) }
    }

    @Test func whatIsDamagedSaysWhere() throws {
        let bytes = try Zipped(sheet: "<row><c><v>1</v></c></row>").bytes()
        let half = Array(bytes.prefix(bytes.count / 2))
        #expect(throws: SheetDamaged.self) { try Sheets.open(.bytes(half), name: "a.xlsx") }
        let unclosed = try Zipped(sheet: "<row><c><v>1</v></row>").open()
        #expect(throws: SheetDamaged(part: "xl/worksheets/sheet1.xml")) { try all(unclosed) }
        var other = Zipped(sheet: "")
        other.parts = ["word/document.xml": "<w/>"]
        #expect(throws: SheetNotXlsx.self) { try other.open() }
    }
}
