import Bureau
import Declarations
import Ledger
import Sheets
import Testing

@testable import Exchange

/// A sheet that a test holds in its hand.
struct Paper: SheetFile {
    let sheets = [SheetFacts(name: "台账", isHidden: false)]
    let all: [SheetRow]
    let merged: [MergedCells]

    init(_ rows: [[Cell]], merged: [MergedCells] = []) {
        all = rows.enumerated().map { SheetRow(number: $0.offset + 1, cells: $0.element) }
        self.merged = merged
    }

    func rows(of sheet: Int, _ each: @escaping (SheetRow) throws -> Bool) throws {
        for row in all where !row.isBlank {
            if try !each(row) { return }
        }
    }

    func merges(of sheet: Int) throws -> [MergedCells] { merged }
}

/// Where a ledger stands in a sheet, and what its rows are.
struct LayoutTests {
    private func read<R: Register>(_ register: R.Type, _ paper: Paper) throws -> (Layout, [SheetReader.Read]) {
        let layout = try #require(try Layout.find(R.shape, in: paper, sheet: 0))
        let reader = SheetReader(R.shape, layout)
        return (
            layout, paper.all.filter { $0.number > layout.headingRow && !$0.isBlank }.compactMap { reader.read($0) }
        )
    }

    private func given<R: Register>(_ read: SheetReader.Read, _ path: PartialKeyPath<R>) -> Given? {
        R.shape.index(R.column(path)).flatMap { read.given[$0] }
    }

    @Test func aHeadingMayStandBelowATitleAndOverTwoRows() throws {
        let paper = Paper(
            [
                texts("2019年依申请公开台账"), [],
                texts("序号", "收到日期", "申请", "", "", "备注"),
                texts("", "", "事项", "人", "人类别", ""),
                texts("1", "2019年3月5日", "规划", "张三", "公民", "x"),
            ],
            merged: [
                MergedCells(rows: 1...1, columns: 0...5), MergedCells(rows: 3...4, columns: 1...1),
                MergedCells(rows: 3...3, columns: 2...4),
            ])
        let (layout, rows) = try read(DisclosureRequest.self, paper)
        #expect(layout.headingRow == 4)
        #expect(layout.unknown == ["备注"])
        #expect(rows.count == 1)
        #expect(given(rows[0], \DisclosureRequest.subject) == .value(.text("规划")))
        #expect(given(rows[0], \DisclosureRequest.applicant) == .value(.text("张三")))
        #expect(given(rows[0], \DisclosureRequest.receivedOn) == .value(.text("2019-03-05")))
    }

    @Test func mergedCellsAndSameAsAboveAreFilledInButAmountsAreNot() throws {
        let paper = Paper(
            [
                texts("接待日期", "接待组织", "人数"), [.day("2019-03-05"), .text("东街道调委会"), .number("3")],
                [.empty, .text("同上"), .empty], [.empty, .text("〃"), .number("2")],
            ], merged: [MergedCells(rows: 2...4, columns: 0...0), MergedCells(rows: 2...3, columns: 2...2)])
        let (_, rows) = try read(Visit.self, paper)
        #expect(rows.map { given($0, \Visit.visitedOn) } == Array(repeating: .value(.text("2019-03-05")), count: 3))
        #expect(rows.map { given($0, \Visit.org) } == Array(repeating: .words("东街道调委会"), count: 3))
        #expect(rows.map { given($0, \Visit.persons) } == [.value(.integer(3)), .value(.null), .value(.integer(2))])
    }

    @Test func totalsAreCheckedAndNotBroughtIn() throws {
        let head = texts("序号", "接待日期", "人数")
        let row = { (persons: String) in texts("1", "2019.3.5", persons) }
        let right = Paper([head, row("3"), texts("小计", "", "3"), row("4"), texts("小计", "", "4"), texts("合计", "", "7")])
        #expect(try read(Visit.self, right).1.count == 2)
        let wrong = Paper([head, row("3"), row("4"), texts("合　计", "", "８")])
        let rows = try read(Visit.self, wrong).1
        #expect(rows.count == 3)
        #expect(rows[2].faults.map { "\($0.place) \($0.rule)" } == ["C4 total"])
        #expect(rows[2].faults[0].answer.zh.contains("8") && rows[2].faults[0].answer.zh.contains("7"))
    }

    @Test func examplesAndRunningNumbersAreNoRecords() throws {
        let paper = Paper([
            texts("序号", "接待日期", "人数"), texts("示例", "2019-03-05", "1"), texts("1", "", ""), texts("2", "2019.3.5", "1"),
        ])
        #expect(try read(Visit.self, paper).1.map(\.row) == [4])
    }

    @Test(arguments: Language.allCases)
    func everyColumnThatGoesOutIsKnownWhenItComesIn(_ language: Language) {
        for shape in Manifest.catalogue.shapes {
            let headings = Headings(shape)
            let columns = RecordCells(shape, language).columns.map { headings.column(Heading($0.heading)) }
            var expected: [Column] = [.number, .unit]
            expected += shape.fields.indices.map { .field($0) } + (shape.steps.isEmpty ? [] : [.state])
            #expect(columns == expected, "\(shape.table)")
        }
    }
}
