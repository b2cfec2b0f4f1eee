/// A report's prose, examined: every relation between its numbers that could be checked, in the order of the text.
public struct Examination: Sendable {
    public let findings: [AuditFinding]

    /// Reads a text and checks what it says.
    public init(of text: String) {
        let prose = Prose(text)
        let reader = Reader(prose)
        var sums = SumCheck(workings: Workings(reader))
        sums.run()
        var percents = PercentCheck(workings: sums.workings)
        percents.run()
        var growths = GrowthCheck(workings: percents.workings)
        growths.run()
        var numbering = NumberingCheck(workings: growths.workings)
        numbering.run()
        var lists = ListCheck(workings: numbering.workings)
        lists.run()
        var contradictions = ContradictionCheck(workings: lists.workings)
        contradictions.run()
        findings = contradictions.workings.findings.sorted { $0.offset < $1.offset }
    }
}
