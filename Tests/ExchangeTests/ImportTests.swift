import Bureau
import Counting
import Declarations
import Foundation
import Ledger
import Sheets
import Testing

@testable import Exchange

/// Ledgers in: all of them or nothing, once, and by the same rules as on the pages.
struct ImportTests {
    private let heading = "接待日期,接待组织,人数,反映事项,办理方式,所属单位"
    private let good = "2019.3.5,东街道调委会,2,漏水,当场答复,东所"

    private func visits(_ ledgers: Ledgers) throws -> [Row<Visit>] { try ledgers.rows(Visit.self) }
    private func head(_ ledgers: Ledgers) throws -> Int64 { try ledgers.store.read { try $0.head().seq } }

    private func code(_ code: VisitHandling) -> String { code.label.zh }

    @Test func rowsBecomeRecordsWithNumbersOfTheBureau() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            let outcome = try await ledgers.take("visit", [heading, row, row])
            #expect(outcome.faults.map(\.line) == [])
            #expect((outcome.created, outcome.isWritten) == (2, true))
            let found = try visits(ledgers)
            try #require(found.count == 2)
            #expect(found.map(\.number) == ["东所访〔2019〕0001号", "东所访〔2019〕0002号"])
            #expect(found[0].record.visitedOn == "2019-03-05")
            #expect(found[0].record.persons == 2)
        }
    }

    @Test func everyFaultNamesItsPlaceAndNothingIsWritten() async throws {
        try await everywhere { ledgers in
            let before = try head(ledgers)
            let outcome = try await ledgers.take(
                "visit",
                [
                    heading, "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所",
                    "2019.2.30,西街道调委会,,漏水,随便,西所", "2019-12-01,东街道调委会,0,漏水,\(code(.answered)),",
                ])
            #expect(!outcome.isWritten)
            let told = outcome.faults.map { "\($0.place) \($0.rule)" }
            #expect(
                told.sorted() == [
                    "3 reference", "A3 format", "A4 future", "B3 reference", "C3 required", "C4 invalid", "E3 code",
                ])
            #expect(outcome.faults.first { $0.place == "B3" }?.value == "西街道调委会")
            #expect(try visits(ledgers).isEmpty)
            #expect(try head(ledgers) == before)
        }
    }

    @Test func aDryRunKeepsNothing() async throws {
        try await everywhere { ledgers in
            let before = try head(ledgers)
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            let outcome = try await ledgers.take("visit", [heading, row], .init(isTrial: true))
            #expect((outcome.created, outcome.isWritten) == (1, false))
            #expect(try head(ledgers) == before)
        }
    }

    @Test func inPartTheGoodRowsAreTakenAndTheFaultsKept() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            let outcome = try await ledgers.take(
                "visit", [heading, row, "x,东街道调委会,2,漏水,\(code(.answered)),东所"], .init(isPartial: true))
            #expect((outcome.created, outcome.refused, outcome.isWritten) == (1, 1, true))
            let history = try ledgers.store.read { try $0.fileNotes() }.map { try ImportHistory($0) }
            #expect(history.map(\.ledger) == ["visit"])
            #expect(history.first?.count("created") == 1)
            #expect(history.first?.faults.first?.hasPrefix("A3\tformat") == true)
        }
    }

    @Test func theSameFileAgainBringsNothingNew() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            _ = try await ledgers.take("visit", [heading, row, row])
            let head = try head(ledgers)
            let again = try await ledgers.take("visit", [heading, row, row])
            #expect((again.created, again.known) == (0, 2))
            let more = try await ledgers.take("visit", [heading, row, row, row])
            #expect((more.created, more.known) == (1, 2))
            #expect(try visits(ledgers).count == 3)
            #expect(try self.head(ledgers) == head + 2)
        }
    }

    @Test func anInterruptedImportGoesOnWhereItStopped() async throws {
        try await everywhere { ledgers in
            let rows = (0..<700).map { "2019.3.5,东街道调委会,\($0 % 9 + 1),事项\($0),\(code(.answered)),东所" }
            _ = try await ledgers.take("visit", [heading] + rows.prefix(300), .init(isPartial: true))
            let outcome = try await ledgers.take("visit", [heading] + rows, .init(isPartial: true))
            #expect((outcome.created, outcome.known) == (400, 300))
            let other = try await Ledgers()
            _ = try await other.take("visit", [heading] + rows)
            let ended = try ledgers.store.read { try $0.page(Visit.shape, Query(limit: 200)).records.map(\.number) }
            #expect(try other.store.read { try $0.page(Visit.shape, Query(limit: 200)).records.map(\.number) } == ended)
            #expect(try ledgers.store.verify().holds)
        }
    }

    @Test func aNumberThatARowBeforeHasTakenNamesItsRecord() async throws {
        try await everywhere { ledgers in
            let head = "编号," + heading
            let outcome = try await ledgers.take(
                "visit",
                [
                    head, ",2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所",
                    "东所访〔2019〕0001号,2019.3.5,东街道调委会,3,漏水,\(code(.answered)),东所",
                    "旧7号,2019.3.5,东街道调委会,4,漏水,\(code(.answered)),东所",
                    "旧7号,2019.3.5,东街道调委会,5,漏水,\(code(.answered)),东所",
                ], .init(isOpening: true))
            #expect(outcome.faults.map(\.line) == [])
            #expect((outcome.created, outcome.changed) == (2, 2))
            #expect(try visits(ledgers).map(\.record.persons) == [3, 5])
            #expect(try ledgers.store.verify().holds)
        }
    }

    @Test func rowsThatAnEarlierImportBroughtAreKnownInsideATrialAndBesideOthers() async throws {
        try await everywhere { ledgers in
            let rows = (0..<600).map { "2019.3.5,东街道调委会,\($0 % 9 + 1),事项\($0),\(code(.answered)),东所" }
            _ = try await ledgers.take("visit", [heading] + rows.prefix(400))
            let trial = try await ledgers.take("visit", [heading] + rows, .init(isTrial: true))
            #expect((trial.created, trial.known) == (200, 400))
            async let one = ledgers.take("visit", [heading] + rows)
            async let other = ledgers.take("visit", [heading] + rows)
            let outcomes = try await [one, other]
            #expect(outcomes.map(\.created).reduce(0, +) == 200)
            #expect(outcomes.map(\.known).reduce(0, +) == 1_000)
            #expect(try ledgers.store.verify().holds)
        }
    }

    @Test func whatWasExportedCorrectsByNumber() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            _ = try await ledgers.take("visit", [heading, row, row])
            let path = try ledgers.path("out.xlsx")
            let export = try LedgerExport("visit", of: ledgers.store, as: .console)
            try export.write(into: export.book(at: path))
            let same = try await ledgers.take("visit", .file(path), path)
            #expect(same.faults.map(\.line) == [])
            #expect((same.unchanged, same.changed, same.created) == (2, 0, 0))

            var bytes: [UInt8] = []
            try export.write(into: export.file(.csv) { bytes += $0 })
            let csv = String(decoding: bytes, as: UTF8.self)
            #expect(csv.contains("****"))
            let edited = csv.replacing(",2,", with: ",5,")
            let outcome = try await ledgers.take("visit", .bytes(Array(edited.utf8)), "a.csv")
            #expect((outcome.changed, outcome.faultCount) == (2, 0))
            #expect(try visits(ledgers).map(\.record.persons) == [5, 5])
            let subject = try await ledgers.store.write(as: .console) { transaction in
                try transaction.reading.rows(Visit.self).map(\.record.subject)
            }
            #expect(subject == ["漏水", "漏水"])
        }
    }

    @Test func aLineIsKnownAgainByItsId() async throws {
        try await everywhere { ledgers in
            let kind = DisputeKind.allCases[0].label.zh
            let source = DisputeSource.application.label.zh
            let head = "登记时间,来源,调解组织,纠纷类型,涉及人数,涉及金额,纠纷简况,所属单位"
            _ = try await ledgers.take("dispute", [head, "2019.3.5,\(source),东街道调委会,\(kind),2,0,漏水,东所"])
            let number = try #require(try ledgers.rows(Dispute.self).first).number
            let (side, party) = (PartySide.allCases[0].label.zh, PartyKind.person.label.zh)
            let parties = ["纠纷,地位,类别,姓名或名称", "\(number),\(side),\(party),张三"]
            #expect(try await ledgers.take("dispute_party", parties).faults.map(\.line) == [])
            var bytes: [UInt8] = []
            let export = try LedgerExport("dispute_party", of: ledgers.store, as: .console)
            try export.write(into: export.file(.csv) { bytes += $0 })
            let line = try #require(try ledgers.rows(DisputeParty.self).first)
            #expect(String(decoding: bytes, as: UTF8.self).contains("\r\n#\(line.id),"))
            let same = try await ledgers.take("dispute_party", .bytes(bytes), "a.csv")
            #expect((same.unchanged, same.created, same.faultCount) == (1, 0, 0))
            let strange = String(decoding: bytes, as: UTF8.self).replacing("#\(line.id),", with: "#9999,")
            let refused = try await ledgers.take("dispute_party", .bytes(Array(strange.utf8)), "a.csv")
            #expect(Set(refused.faults.map(\.rule)).contains("number"))
        }
    }

    @Test func whatIsStoppedHasWrittenNothingOrTheRowsSoFar() async throws {
        try await everywhere { ledgers in
            let rows = (0..<600).map { "2019.3.5,东街道调委会,\($0 % 9 + 1),事项\($0),\(code(.answered)),东所" }
            let bytes = SheetSource.bytes(Array(([heading] + rows).joined(separator: "\n").utf8))
            let before = try head(ledgers)
            for isPartial in [false, true] {
                let work = try LedgerImport(
                    "visit", from: bytes, name: "a.csv", into: ledgers.store, as: .console, .init(isPartial: isPartial))
                await #expect(throws: ImportStopped(isPartial: isPartial)) {
                    try await work.run { if $0 >= 512 { throw ImportStopped(isPartial: isPartial) } }
                }
                if !isPartial { #expect(try head(ledgers) == before) }
            }
            #expect(try ledgers.store.read { try $0.count(Visit.shape, Query()) } == 512)
            let history = try ledgers.store.read { try $0.fileNotes() }.map { try ImportHistory($0) }
            #expect(history.map { $0.count("created") } == [512])
            let rest = try await ledgers.take("visit", bytes, "a.csv")
            #expect((rest.created, rest.known) == (88, 512))
        }
    }

    /// A file that waits while others work on the same records is not brought in unseen.
    @Test func whatHasChangedSinceThePreviewIsNotOverwritten() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            _ = try await ledgers.take("visit", [heading, row])
            let number = try #require(try visits(ledgers).first).number
            let file = { (persons: Int) in
                SheetSource.bytes(Array("编号,\(heading)\n\(number),\(row.replacing(",2,", with: ",\(persons),"))".utf8))
            }
            let work = { (wish: LedgerImport.Wish, persons: Int) in
                try LedgerImport("visit", from: file(persons), name: "a.csv", into: ledgers.store, as: .console, wish)
            }
            let seen = try await work(.init(isTrial: true), 5).run()
            #expect(seen.changed == 1)
            _ = try await work(.init(), 7).run()
            for isPartial in [false, true] {
                var now: ImportOutcome?
                do {
                    _ = try await work(.init(isPartial: isPartial), 5).run(asSeen: seen)
                } catch let overtaken as ImportOvertaken { now = overtaken.outcome }
                #expect(now?.changed == 1)
                #expect(try visits(ledgers).map(\.record.persons) == [7])
            }
            let fresh = try await work(.init(isTrial: true), 5).run()
            #expect(try await work(.init(), 5).run(asSeen: fresh).isWritten)
            #expect(try visits(ledgers).map(\.record.persons) == [5])
        }
    }

    @Test func inClearAnExportNeedsAPurposeAndIsALookAtEveryRecord() async throws {
        try await everywhere { ledgers in
            let row = "2019.3.5,东街道调委会,2,漏水,\(code(.answered)),东所"
            _ = try await ledgers.take("visit", [heading, row, row])
            let export = try LedgerExport("visit", of: ledgers.store, as: Actor(account: "clerk"))
            var bytes: [UInt8] = []
            await #expect(throws: Refused.self) {
                try await export.reveal(purpose: "", into: export.file(.csv) { bytes += $0 })
            }
            #expect(bytes.isEmpty)
            try await export.note(.csv, purpose: "核对")
            try await export.reveal(purpose: "核对", into: export.file(.csv) { bytes += $0 })
            #expect(String(decoding: bytes, as: UTF8.self).contains("漏水"))
            let looks = try ledgers.store.read { reading in
                try visits(ledgers).compactMap { try reading.history(Visit.shape, id: $0.id).first }
            }
            #expect(
                looks.map { [$0.event, $0.actor, $0.reason] }
                    == Array(repeating: ["revealed", "clerk", "核对"], count: 2))
            let note = try #require(try ledgers.store.read { try $0.fileNotes() }.first)
            #expect(try ImportHistory(note).isClear && note.reason == "核对")
            #expect(try ledgers.store.verify().holds)
        }
    }

    @Test func aCoveredValueAndAnUnknownNumberAreFaultsOfANewRow() async throws {
        try await everywhere { ledgers in
            let outcome = try await ledgers.take(
                "visit",
                [
                    "编号," + heading, ",2019.3.5,东街道调委会,2,****,\(code(.answered)),",
                    "访9号,2019.3.5,东街道调委会,2,漏水,\(code(.answered)),",
                ])
            #expect(outcome.faults.map(\.rule) == ["masked", "number"])
        }
    }

    @Test func openingStockKeepsItsNumbersStatesAndDays() async throws {
        try await everywhere { ledgers in
            let head = "案号,登记时间,来源,调解组织,纠纷类型,涉及人数,涉及金额（万元）,纠纷简况,受理时间,状态,所属单位"
            let kind = DisputeKind.allCases[0].label.zh
            let source = DisputeSource.application.label.zh
            let rows = [
                "(2019)东所人调字第12号,2019.3.5,\(source),东街道调委会,\(kind),2,1.5,漏水,2019.3.6,调解中,东所",
                "(2018)东所人调字第7号,2018.3.5,\(source),东街道调委会,\(kind),2,0,噪音,2018.3.6,已受理,东所",
            ]
            let refused = try await ledgers.take("dispute", [head] + rows)
            #expect(Set(refused.faults.map(\.rule)).isSuperset(of: ["number", "state"]))
            let outcome = try await ledgers.take("dispute", [head] + rows, .init(isOpening: true))
            #expect(outcome.faults.map(\.line) == [])
            let found = try ledgers.rows(Dispute.self)
            try #require(found.count == 2)
            #expect(found.map(\.number) == ["(2019)东所人调字第12号", "(2018)东所人调字第7号"])
            #expect(found.map(\.state) == ["mediating", "accepted"])
            #expect(found.allSatisfy { $0.standing.isOpening })
            #expect(found[0].record.amount == Money(yuan: 15_000))
            let unit = found[0].unit
            let next = try await ledgers.store.write(as: .console) { transaction in
                var dispute = found[0].record
                (dispute.acceptedOn, dispute.brief) = (nil, "新")
                return try transaction.record(dispute, unit: unit).number
            }
            #expect(next == "(2019)东所人调字第13号")
            try figuresSayWhatWasThereBefore(ledgers)
            #expect(try ledgers.store.verify().holds)
        }
    }

    private func figuresSayWhatWasThereBefore(_ ledgers: Ledgers) throws {
        try ledgers.store.read { reading in
            let counter = try Counter(of: reading)
            let days = AskedDays(from: "2019-01-01", to: "2019-06-30")
            let question = try counter.question("mediation.disputes.received", days, today: "2019-06-30")
            let answer = try FigureAnswer(counter, question)
            #expect((answer.count.amount, answer.opening?.amount) == (2, 1))
            #expect(answer.json.line.contains(#""opening":{"value":1,"records":1}"#))
            #expect(answer.text.contains("其中期初导入 1件（1条记录）"))
            var counted: [String] = []
            try counter.eachRecord(of: #require(answer.opening).question) { counted.append($0.number) }
            #expect(counted == ["(2019)东所人调字第12号"])
            let orgs = try counter.question("mediation.orgs", AskedDays(asOf: "2019-06-30"), today: "2019-06-30")
            #expect(try FigureAnswer(counter, orgs).opening == nil)
        }
    }

    @Test func theWrongTemplateIsToldAtOnce() async throws {
        try await everywhere { ledgers in
            await #expect(throws: WrongTemplate.self) { try await ledgers.take("visit", ["甲,乙", "1,2"]) }
            await #expect(throws: HeadingTwice.self) {
                try await ledgers.take("visit", ["接待日期,接待时间,人数", "2019.3.5,2019.3.5,1"])
            }
            await #expect(throws: NoSuchLedger.self) { try await ledgers.take("nothing", ["a"]) }
        }
    }

    @Test func theFileComesBackWithItsFaultsAndGoesInWhenMended() async throws {
        try await everywhere { ledgers in
            let path = try ledgers.path("in.xlsx")
            let cells = heading.split(separator: ",").map { Cell.text(String($0)) }
            let row = { (day: String) in texts(day, "东街道调委会", "2", "漏水", code(.answered), "东所") }
            try Sheet.book(path, [Sheet(name: "一月", rows: [texts("来访台账"), cells, row("2019.3.5"), nil, row("x")])])
            let work = try LedgerImport(
                "visit", from: .file(path), name: path, into: ledgers.store, as: .console, .init())
            var rejected: ImportOutcome?
            do { _ = try await work.run() } catch let error as ImportRejected { rejected = error.outcome }
            let back = try ledgers.path("back.xlsx")
            try work.writeFaults(#require(rejected), to: back)
            let rows = try all(Workbook(.file(back)))
            try #require(rows.count == 4)
            #expect(rows.map(\.number) == [1, 2, 3, 5])
            #expect(rows[1].cells.last == .text("问题"))
            #expect(rows[3].cells.count == 7 && rows[3].cells[6].text.contains("不是日期"))
            let again = try await ledgers.take("visit", .file(back), back)
            #expect(again.faults.map(\.place) == ["A5"])
        }
    }
}

/// Every row of a workbook's first sheet.
func all(_ file: any SheetFile) throws -> [SheetRow] {
    var rows: [SheetRow] = []
    try file.rows(of: 0) { row in
        rows.append(row)
        return true
    }
    return rows
}
