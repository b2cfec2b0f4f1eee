/// A report's prose, examined: every relation between its numbers that could be checked, in the order of the text.
public struct Examination: Sendable {
    public let findings: [AuditFinding]

    /// Reads a text and checks what it says.
    public init(of text: String) {
        findings = Examination.ordered(Examination.workings(of: text).findings)
    }

    /// The same, and holds its numbers against a ledger's figures.
    public init(of text: String, against book: FigureBook) throws {
        var ledger = LedgerCheck(workings: Examination.workings(of: text), book: book)
        try ledger.run()
        findings = Examination.ordered(ledger.workings.findings)
    }

    /// In the order of the text, each thing said once.
    private static func ordered(_ findings: [AuditFinding]) -> [AuditFinding] {
        var kept: [AuditFinding] = []
        kept.reserveCapacity(findings.count)
        let places = findings.indices.map { (offset: findings[$0].offset, place: $0) }
        for (_, place) in places.sorted(by: { $0 < $1 }) {
            let finding = findings[place]
            let isSaid = kept.suffix(16).contains {
                $0.offset == finding.offset && $0.kind == finding.kind && $0.verdict == finding.verdict
                    && $0.passages == finding.passages
            }
            if !isSaid { kept.append(finding) }
        }
        return kept
    }

    /// Each check hands on what it found; consumed, so that nothing of it is copied.
    static func workings(of text: String) -> Workings {
        let prose = Prose(text)
        let reader = Reader(prose)
        var sums = SumCheck(workings: Workings(reader))
        sums.run()
        var flows = FlowCheck(workings: (consume sums).workings)
        flows.run()
        var tables = TableCheck(workings: (consume flows).workings)
        tables.run()
        let all = tables.tables
        var parts = FitCheck(workings: (consume tables).workings)
        parts.sums()
        var percents = PercentCheck(workings: (consume parts).workings)
        percents.run()
        var averages = AverageCheck(workings: (consume percents).workings)
        averages.run()
        var growths = GrowthCheck(workings: (consume averages).workings)
        growths.run()
        var cells = TableFitCheck(workings: (consume growths).workings, tables: all)
        cells.run()
        var fits = FitCheck(workings: (consume cells).workings)
        fits.run()
        var slips = SlipCheck(workings: (consume fits).workings)
        slips.run()
        var numbering = NumberingCheck(workings: (consume slips).workings)
        numbering.run()
        var lists = ListCheck(workings: (consume numbering).workings)
        lists.run()
        var contradictions = ContradictionCheck(workings: (consume lists).workings)
        contradictions.run()
        var periods = PeriodCheck(workings: (consume contradictions).workings)
        periods.run()
        var domain = DomainCheck(workings: (consume periods).workings)
        domain.run()
        return (consume domain).workings
    }
}
