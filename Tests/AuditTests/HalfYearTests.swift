import Testing

@testable import Audit

/// The kind of half-year summary that the audit was made for, with its slips.
@Suite struct HalfYearTests {
    private let findings = Examination(of: String(decoding: PackageResources.halfyear_txt, as: UTF8.self)).findings

    private func found(_ verdict: AuditVerdict, _ kind: AuditKind, _ words: String...) -> Bool {
        findings.contains { finding in
            finding.verdict == verdict && finding.kind == kind
                && words.allSatisfy { word in finding.quotes.contains { $0.contains(word) } }
        }
    }

    @Test func theDenialIsHeldAgainstTheCount() {
        #expect(found(.broken, .contradiction, "确认违法1件", "未有确认违法案件发生"))
    }

    @Test func thePlansHeadingsAreCounted() {
        #expect(found(.broken, .numbering, "二、抓阵地", "四、抓业务"))
        #expect(found(.broken, .numbering, "四、抓业务", "四、抓依法行政"))
    }

    @Test func nothingElseIsCalledBroken() {
        #expect(findings.filter { $0.verdict == .broken }.count == 2)
    }

    @Test func itsSumsHold() {
        #expect(found(.holds, .sum, "受理案件481件"))
        #expect(found(.holds, .sum, "在册社区服刑人员399人"))
        #expect(found(.holds, .sum, "已审结11件"))
        #expect(found(.holds, .percent, "建成率52%"))
        #expect(found(.holds, .countOfList, "六个"))
        #expect(found(.holds, .countOfList, "等5个"))
        #expect(found(.holds, .countOfList, "五个"))
    }

    @Test func whatAColleagueWouldAskIsAsked() {
        #expect(found(.ask, .domain, "不予受理1件"))
        #expect(found(.ask, .domain, "调解成功4026件"))
        #expect(found(.ask, .domain, "建成率52%"))
        #expect(found(.ask, .periodMix, "上半年刑满释放重点人员25人"))
        #expect(found(.ask, .periodMix, "本季度准予请假外出47人次"))
    }
}
