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

    @Test func anotherDefinitionIsNamed() throws {
        #expect(try findings("受理调解纠纷130件。").first?.explanation.contains("登记调解纠纷") == true)
        #expect(try findings("受理调解纠纷90件。").first?.explanation.contains("上年同期") == true)
    }

    @Test func whatTheLedgerDoesNotCountIsLeftAlone() throws {
        #expect(try findings("植树120棵，开会3次，去年同期受理调解纠纷80件。").isEmpty)
    }
}
