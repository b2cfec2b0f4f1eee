public import Declarations
public import Ledger

/// Where a sanction or commendation stands.
public enum DisciplineStage: String, CodeList {
    case proposed, rejected, decided, served, announced, objected, settled, revoked

    public var label: Label {
        switch self {
        case .proposed: Label("已提出", "Proposed")
        case .rejected: Label("不予决定", "Not given")
        case .decided: Label("已决定", "Decided")
        case .served: Label("已送达", "Served")
        case .announced: Label("已宣布", "Made known")
        case .objected: Label("有异议", "Objected to")
        case .settled: Label("异议已处理", "Objection settled")
        case .revoked: Label("已撤销", "Revoked")
        }
    }
}

/// Who proposed it does not decide it. Nothing follows from a row of warnings by itself.
extension Discipline: Effects {
    public static let initial = DisciplineStage.proposed
    public static let ends: [DisciplineStage] = [.rejected, .served, .announced, .settled, .revoked]

    public static let steps: [Step<Discipline>] = [
        Step(
            "decide", Label("决定", "Decide"), from: .proposed, to: .decided, by: .unitHead, .bureauHead,
            asks: [\.decidedOn, \.document], offers: [\.heardOn, \.statement], secondPerson: true, refuses: unheard),
        Step(
            "reject", Label("不予决定", "Do not give"), from: .proposed, to: .rejected, by: .unitHead, .bureauHead,
            asks: [\.rejection], secondPerson: true),
        Step(
            "serve", Label("送达", "Serve"), from: .decided, to: .served, by: .clerk, .correctionsOfficer,
            asks: [\.servedOn]),
        Step(
            "announce", Label("宣布", "Make known"), from: .served, to: .announced, by: .clerk, .correctionsOfficer,
            asks: [\.announcedOn, \.announcedAt, \.announcedTo]),
        Step(
            "object", Label("提出异议", "Object"), from: .served, .announced, to: .objected, by: .clerk,
            .correctionsOfficer, .supervised, asks: [\.objectedOn, \.objection]),
        Step(
            "uphold", Label("维持、变更", "Uphold or change"), from: .objected, to: .settled, by: .unitHead, .bureauHead,
            asks: [\.objectionDecidedOn, \.objectionResult], secondPerson: true, refuses: revokedHere),
        Step(
            "revoke", Label("撤销决定", "Revoke"), from: .objected, to: .revoked, by: .unitHead, .bureauHead,
            asks: [\.objectionDecidedOn], secondPerson: true,
            sets: { discipline, _ in discipline.objectionResult = .revoked }),
    ]

    /// Whoever is to be sanctioned is heard first.
    @Sendable private static func unheard(_ discipline: Discipline, _ moment: Moment) -> [Fault] {
        guard discipline.kind != .commendation, discipline.heardOn == nil else { return [] }
        return [missing(\.heardOn, Label("给予处分", "before somebody is sanctioned"))]
    }

    @Sendable private static func revokedHere(_ discipline: Discipline, _ moment: Moment) -> [Fault] {
        guard discipline.objectionResult == .revoked else { return [] }
        return [
            wrong(\.objectionResult, discipline.objectionResult, Label("请办理撤销决定", "is a step of its own: revoke"))
        ]
    }

    /// What a minor was sanctioned for is made known to nobody.
    public static func effect(of step: String, on row: Row<Discipline>, in transaction: Transaction) throws {
        guard step == "announce" else { return }
        let person = try transaction.reading.find(SupervisedPerson.self, row.record.supervised.id)
        if person.record.isMinor { throw NotMadeKnown(number: row.number) }
    }
}

/// A sanction of somebody who offended as a minor is never made known.
public struct NotMadeKnown: Problem, Hashable {
    public let number: String
    public var status: Int { 409 }
    public var answer: Label {
        Label("\(number)的对象犯罪时未成年，不得公开宣布", "\(number) is about a minor: it is made known to nobody")
    }
}
