import Declarations
import Sheets
import Testing

@testable import Exchange

/// How bureaus write values.
struct ValueTests {
    private func field(_ kind: FieldKind, _ marks: Set<FieldMark> = [.open], optional: Bool = true) -> FieldShape {
        FieldShape(column: "a", label: Label("甲", "A"), kind: kind, isOptional: optional, marks: marks)
    }

    private func read(_ cell: Cell, _ kind: FieldKind, _ marks: Set<FieldMark> = [.open], wan: Bool = false) throws
        -> Given
    {
        try CellReader(field: field(kind, marks), isTenThousands: wan).read(cell)
    }

    private func rule(_ cell: Cell, _ kind: FieldKind, _ marks: Set<FieldMark> = [.open]) -> String? {
        do {
            _ = try read(cell, kind, marks)
            return nil
        } catch { return (error as? Unfit)?.rule }
    }

    @Test(arguments: [
        "2019.3.5", "2019/3/5", "2019-3-5", "2019-03-05", "2019年3月5日", "2019年03月05日", "20190305", "43529",
        "２０１９．３．５", " 2019-03-05 00:00:00 ", "2019年3月5日 18时30分", "2019-03-05T00:00:00Z",
    ])
    func aDayIsReadAsLedgersWriteIt(_ text: String) throws {
        #expect(try read(.text(text), .day) == .value(Day("2019-03-05").datum))
    }

    @Test func aDayMayBeANumberOfTheSpreadsheet() throws {
        for cell: Cell in [.number("43529"), .number("20190305"), .day("2019-03-05"), .number("43529.75")] {
            #expect(try read(cell, .day) == .value(Day("2019-03-05").datum))
        }
    }

    @Test(arguments: ["2019.2.30", "2019-13-01", "2019.3", "3月5日", "19.3.5", "明天", "20191301", "5"])
    func whatIsNoDayIsRefused(_ text: String) { #expect(rule(.text(text), .day) == "format") }

    @Test func momentsKeepTheirTime() throws {
        let moment = Moment("2019-03-05", hour: 18, minute: 30)
        for text in ["2019-03-05 18:30", "2019/3/5 18:30:00", "2019年3月5日18时30分", "2019-03-05T18:30"] {
            #expect(try read(.text(text), .moment) == .value(moment.datum))
        }
        #expect(try read(.moment(moment), .moment) == .value(moment.datum))
        #expect(rule(.text("2019-03-05 25:00"), .moment) == "format")
    }

    @Test func amountsAreReadInYuanAndTenThousands() throws {
        let fen = { (text: String, wan: Bool) in try self.read(.text(text), .money, wan: wan) }
        for text in ["5200.5", "5,200.50", "５２００．５", "5200.5元", "¥5,200.50", "0.52005万元"] {
            #expect(try fen(text, false) == .value(.integer(520_050)))
        }
        #expect(try fen("1.5", true) == .value(.integer(1_500_000)))
        #expect(try read(.number("5200.5000000000009"), .money) == .value(.integer(520_050)))
        #expect(rule(.text("5200.555"), .money) == "format")
        #expect(rule(.text("若干"), .money) == "format")
    }

    @Test func wholeNumbersMayCarryTheirUnit() throws {
        let persons: Set<FieldMark> = [.unit(Label("人", "persons"))]
        for text in ["1,234", "１２３４", "1234人", "1234.0"] {
            #expect(try read(.text(text), .integer, persons) == .value(.integer(1_234)))
        }
        #expect(rule(.text("1.5"), .integer) == "format")
    }

    @Test func aSpoiltIdentityNumberIsRefused() throws {
        let identity: Set<FieldMark> = [.personal(.identity)]
        #expect(rule(.text("3.20404E+17"), .text, identity) == "spoiled")
        #expect(rule(.number("3.20404199001011E+17"), .text, identity) == "spoiled")
        #expect(rule(.number("320404199001011230"), .text, identity) == "spoiled")
        #expect(try read(.text("３２０４０４ 19900101123X"), .text, identity) == .value(.text("32040419900101123X")))
        #expect(try read(.number("13800001111"), .text, [.personal(.phone)]) == .value(.text("13800001111")))
    }

    @Test func coveredValuesAndBlanksMeanNoChangeAndNothing() throws {
        #expect(try read(.text("张*"), .text, [.personal(.name)]) == .covered)
        #expect(try read(.text("张*"), .reference("person")) == .covered)
        #expect(try read(.text("a*b"), .text) == .value(.text("a*b")))
        #expect(try read(.text("/"), .day) == .value(.null))
        #expect(try read(.text("无"), .day) == .value(.null))
        #expect(try read(.text("无"), .text) == .value(.text("无")))
        #expect(rule(.error("#N/A"), .text) == "format")
    }

    @Test func flagsAndCodesAreKnownByTheirWords() throws {
        for text in ["是", "√", "有", "Y", "1"] { #expect(try read(.text(text), .flag) == .value(.integer(1))) }
        for text in ["否", "×", "无", "no"] { #expect(try read(.text(text), .flag) == .value(.integer(0))) }
        #expect(try read(.flag(true), .flag) == .value(.integer(1)))
        let table = CodeTable(Function.self)
        for text in ["人民调解", " mediation ", "Mediation"] {
            #expect(try read(.text(text), .code(table)) == .value(.text("mediation")))
        }
        #expect(rule(.text("调解"), .code(table)) == "code")
        let several = try read(.text("社区矫正、人民调解，法治宣传"), .codes(table))
        #expect(several == .value(.text("publicity,mediation,corrections")))
        #expect(try read(.text(""), .codes(table)) == .value(.text("")))
    }

    @Test func headingsAreKnownHoweverTheyAreWritten() {
        #expect(Heading("涉及金额（元）").plain == Heading(" 涉及 金额*\n").plain)
        #expect(Heading("受理时间").plain == Heading("受理日期").plain)
        #expect(Heading("金额(万元)").isTenThousands)
        #expect(Heading("ＡＢ").plain == "ab")
    }
}
