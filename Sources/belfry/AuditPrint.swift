import Audit
import Declarations

/// Findings as a person reads them in a terminal: what is broken first, then what is asked.
struct AuditPrint {
    let isColoured: Bool
    let showsAll: Bool

    func text(_ findings: [AuditFinding], _ file: String) -> String {
        let order: [AuditVerdict] = showsAll ? [.broken, .ask, .holds] : [.broken, .ask]
        var lines = [strong(file) + "  " + summary(findings).zh]
        for verdict in order {
            for finding in findings where finding.verdict == verdict {
                lines.append("")
                lines.append(
                    coloured(verdict.label.zh, verdict) + " " + finding.kind.label.zh
                        + "  \(Int((finding.sure * 100).rounded()))%  @\(finding.offset)")
                lines += finding.quotes.map { "  > " + $0.replacing("\n", with: " ⏎ ") }
                lines.append("  " + finding.explanation)
            }
        }
        return lines.joined(separator: "\n")
    }

    private func summary(_ findings: [AuditFinding]) -> Label {
        AuditSummary(findings).label
    }

    private func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func coloured(_ text: String, _ verdict: AuditVerdict) -> String {
        guard isColoured else { return "[\(text)]" }
        let code =
            switch verdict {
            case .broken: "31"
            case .ask: "33"
            case .holds: "32"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
