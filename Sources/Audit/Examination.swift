/// A report's prose, examined: every relation between its numbers that could be checked, in the order of the text.
public struct Examination: Sendable {
    public let findings: [AuditFinding]

    /// Reads a text and checks what it says.
    public init(of text: String) {
        let prose = Prose(text)
        let reader = Reader(prose)
        var workings = Workings(reader)
        var sums = SumCheck(workings: workings)
        sums.run()
        var tables = TableCheck(workings: sums.workings)
        tables.run()
        var percents = PercentCheck(workings: tables.workings)
        percents.run()
        var growths = GrowthCheck(workings: percents.workings)
        growths.run()
        var numbering = NumberingCheck(workings: growths.workings)
        numbering.run()
        var lists = ListCheck(workings: numbering.workings)
        lists.run()
        var contradictions = ContradictionCheck(workings: lists.workings)
        contradictions.run()
        var periods = PeriodCheck(workings: contradictions.workings)
        periods.run()
        var domain = DomainCheck(workings: periods.workings)
        domain.run()
        workings = domain.workings
        findings = workings.findings.sorted { $0.offset < $1.offset }
    }
}
