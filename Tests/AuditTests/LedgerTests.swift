import Testing

@testable import Audit

/// A report's numbers against a ledger's figures.
@Suite struct LedgerMatching {
    private let figures = [
        BookedFigure(id: "accepted", title: "受理调解纠纷", unit: "件", isRate: false),
        BookedFigure(id: "received", title: "登记调解纠纷", unit: "件", isRate: false),
        BookedFigure(id: "rate", title: "调解成功率", unit: "%", isRate: true),
    ]

    private func findings(_ text: String) throws -> [AuditFinding] {
        let book = FigureBook(figures) { id, span, shift in
            switch (id, shift, span.last) {
            case ("rate", _, _): 98.25
            case ("received", _, _): 130
            case (_, .yearBefore, _): 90
            case (_, .asSaid, 5): 100
            default: 120
            }
        }
        return try Examination(of: text, against: book).findings.filter { $0.kind == .ledger }
    }

    @Test(arguments: [
        ("1-5月受理调解纠纷100件。", AuditVerdict.holds), ("受理调解纠纷120件。", .holds), ("调解成功率98.3%。", .holds),
        ("受理纠纷120件。", .holds), ("1-5月受理调解纠纷120件。", .ask), ("受理调解纠纷90件。", .ask),
        ("受理调解纠纷130件。", .ask), ("受理调解纠纷77件。", .broken),
    ])
    func aNumberIsFoundByItsWordsAndPeriod(_ text: String, _ verdict: AuditVerdict) throws {
        #expect(try findings(text).map(\.verdict) == [verdict])
    }

    /// 未受理 is the opposite of 受理, however alike the words are.
    @Test func whatIsDeniedIsAnotherFigure() throws {
        let refused = BookedFigure(id: "refused", title: "未受理纠纷", unit: "件", isRate: false)
        let accepted = BookedFigure(id: "accepted", title: "受理调解纠纷", unit: "件", isRate: false)
        let found = try [[refused], [refused, accepted]].map { figures in
            let book = FigureBook(figures) { id, _, _ in id == "refused" ? 7 : 120 }
            return try Examination(of: "受理纠纷120件。", against: book).findings.filter { $0.kind == .ledger }
        }
        #expect(found[0].isEmpty)
        #expect(found[1].map(\.verdict) == [.holds])
    }

    @Test func anotherDefinitionIsNamed() throws {
        #expect(try findings("受理调解纠纷130件。").first?.explanation.contains("登记调解纠纷") == true)
        #expect(try findings("受理调解纠纷90件。").first?.explanation.contains("上年同期") == true)
    }

    @Test func whatTheLedgerDoesNotCountIsLeftAlone() throws {
        #expect(try findings("植树120棵，开会3次，去年同期受理调解纠纷80件。").isEmpty)
    }

    /// Each paragraph of a report with its own days, and one number that belongs to others.
    @Test func aNearMissIsExplainedAmongManyPassages() throws {
        let text = """
            一、总体情况
            上半年，全区受理调解纠纷120件，调解成功率98.3%。
            二、阶段情况
            1-5月，各调解组织受理调解纠纷120件，登记调解纠纷130件。
            去年同期受理调解纠纷64件。今年以来受理调解纠纷90件。
            三、其他
            2月，南街街道受理调解纠纷77件；全区登记调解纠纷130件，其中受理调解纠纷77件。
            """
        let found = try findings(text)
        #expect(found.map(\.verdict) == [.holds, .holds, .ask, .holds, .ask, .ask, .holds, .ask])
        #expect(found[2].explanation.contains("报告期全期"))
        #expect(found[2].counted.map(\.shift) == [.asSaid, .wholeReport])
        #expect(found[2].counted.map(\.span.last) == [5, 5])
        #expect(found[4].explanation.contains("上年同期"))
        #expect(found[5].explanation.contains("某一街道"))
    }

    @Test func whatIsOfOnePlaceOrOnePartIsAskedAbout() throws {
        #expect(try findings("北街街道受理调解纠纷77件。").map(\.verdict) == [.ask])
        #expect(try findings("在北街街道，受理调解纠纷77件。").map(\.verdict) == [.ask])
        #expect(try findings("受理调解纠纷77起。").map(\.verdict) == [.ask])
        #expect(try findings("受理调解纠纷120起。").map(\.verdict) == [.holds])
    }
}
