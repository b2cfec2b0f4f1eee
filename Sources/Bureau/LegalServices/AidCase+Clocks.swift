import Declarations

/// The periods of legal aid. Until 2021 the centre's time runs from acceptance, under the Law of 2022 from receipt.
extension AidCase: Timed {
    /// The first day of the Legal Aid Law.
    static let lawFrom: Day = "2022-01-01"

    private var isUnderLaw: Bool { receivedOn >= AidCase.lawFrom }
    private var isGranted: Bool { decision == .granted || decision == .provisional }
    /// Whether a court tells the centre of a trial, and the centre the court of the lawyer.
    private var isCriminalTrial: Bool { nature == .criminal && origin == .notifiedDefence && notifiedBy == .court }
    private var forwardingDay: Day? { forwardedOn ?? forwardedAt?.day }
    /// Whether somebody is assigned by the shorter period for criminal cases.
    private var isAssignedAsCriminal: Bool { origin.isNotice || (nature == .criminal && !isUnderLaw) }

    public static let clocks: [Clocked<AidCase>] = [
        Clocked(
            "fa.review", from: { $0.isUnderLaw ? $0.receivedOn : $0.acceptedOn }, met: \.decidedOn, \.endedOn,
            pausing: [.init(\.supplementAskedOn, \.completeOn)], due: .day(\.decisionDueOn),
            where: { !$0.origin.isNotice }),
        Clocked(
            "fa.assign.civil", from: \.decidedOn, met: \.assignedOn, \.endedOn, due: .day(\.assignmentDueOn),
            where: { $0.isGranted && !$0.isAssignedAsCriminal }),
        Clocked(
            "fa.assign.crim", from: { $0.origin.isNotice ? $0.receivedOn : $0.decidedOn }, met: \.assignedOn, \.endedOn,
            due: .day(\.assignmentDueOn), where: { $0.isAssignedAsCriminal && ($0.origin.isNotice || $0.isGranted) }),
        Clocked(
            "fa03.objection", from: \.objectedOn, met: \.reviewedOn, named: "objection", where: { !$0.isUnderLaw }),
        Clocked(
            "fa22.objection", from: \.objectedOn, met: \.reviewedOn, named: "objection.new", where: \.isUnderLaw),
        Clocked(
            "fa.file", from: \.endedOn, met: \.fileReturnedOn, due: .day(\.fileDueOn), where: { $0.result != nil }),
        Clocked("fa.check", from: \.fileReturnedOn, met: \.fileCheckedOn),
        Clocked(
            "fa03.forward", from: { $0.custodyAppliedAt?.day }, minute: \.custodyAppliedAt, met: \.forwardingDay,
            metAt: \.forwardedAt, named: "forward", where: { !$0.isUnderLaw }),
        Clocked(
            "fa22.forward", from: { $0.custodyAppliedAt?.day }, minute: \.custodyAppliedAt, met: \.forwardingDay,
            metAt: \.forwardedAt, named: "forward.new", where: \.isUnderLaw),
        Clocked("fa03.court", from: \.trialOn, met: \.courtPapersOn, where: \.isCriminalTrial),
        Clocked("fa03.name", from: \.trialOn, met: \.namedOn, where: \.isCriminalTrial),
    ]
}
