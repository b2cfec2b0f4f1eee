public import Declarations

/// What a case may not contradict in itself. The law is chosen by the day on which the application was received.
extension ReconsiderationCase {
    /// The first day of the revised law.
    static let newLawFrom: Day = "2024-01-01"

    var isUnderNewLaw: Bool { receivedOn >= ReconsiderationCase.newLawFrom }
    /// Whether there is a result, under whichever law.
    var hasEnded: Bool { result != nil || newResult != nil }

    public static func faults(in record: ReconsiderationCase, at moment: Moment) -> [Fault] {
        faultsOfReceipt(record) + faultsOfIntake(record) + faultsOfReviewers(record) + faultsOfResult(record)
    }

    private static func faultsOfReceipt(_ record: ReconsiderationCase) -> [Fault] {
        var faults: [Fault] = []
        if record.appliedOn > record.receivedOn {
            faults.append(
                wrong(
                    \.appliedOn, record.appliedOn,
                    Label("晚于收到日期 \(record.receivedOn)", "is after the day of receipt, \(record.receivedOn)")))
        }
        if let known = record.actKnownOn, known > record.appliedOn {
            faults.append(
                wrong(
                    \.actKnownOn, known,
                    Label("晚于申请日期 \(record.appliedOn)", "is after the day of application, \(record.appliedOn)")))
        }
        return faults
    }

    /// Under the law of 1999 a case is accepted by being received (第十七条), or once it is complete.
    private static func faultsOfIntake(_ record: ReconsiderationCase) -> [Fault] {
        var faults: [Fault] = []
        if let accepted = record.acceptedOn, !record.isUnderNewLaw, accepted != record.receivedOn,
            accepted != record.supplementGivenOn
        {
            let why = Label(
                "2024年以前收到之日（或补正之日）即受理之日", "before 2024 the day of receipt or completion is that of acceptance")
            faults.append(wrong(\.acceptedOn, accepted, why))
        }
        if record.isDeemedAccepted && !record.isUnderNewLaw {
            faults.append(
                wrong(
                    \.isDeemedAccepted, record.isDeemedAccepted,
                    Label("自2024年起才有视为受理", "exists from 2024 on only")))
        }
        if record.deemedOn != nil && !record.isUnderNewLaw {
            faults.append(needless(\.deemedOn, Label("2024年以前收到的案件", "before 2024")))
        }
        if record.isDeemedAccepted && record.acceptedOn == nil {
            faults.append(missing(\.acceptedOn, Label("视为受理", "when a case counts as accepted")))
        }
        if (record.intake == .accepted) != (record.acceptedOn != nil) {
            faults.append(
                record.acceptedOn == nil
                    ? missing(\.acceptedOn, Label("已受理", "when a case was accepted"))
                    : wrong(\.intake, record.intake, Label("有受理日期的须为受理", "must be accepted where there is such a day")))
        }
        if (record.intake == .notAccepted) != (record.notAcceptedGround != nil) {
            faults.append(
                record.notAcceptedGround == nil
                    ? missing(\.notAcceptedGround, Label("不予受理", "when a case was not accepted"))
                    : needless(\.notAcceptedGround, Label("没有不予受理", "unless a case was not accepted")))
        }
        if record.refusalFinding != nil && record.intake != .notAccepted {
            faults.append(needless(\.refusalFinding, Label("没有不予受理", "unless a case was not accepted")))
        }
        if record.intake == .forwarded && record.forwardedTo == nil {
            faults.append(missing(\.forwardedTo, Label("转送、告知", "when an application was transferred")))
        }
        return faults
    }

    /// Two reviewers for every accepted case (行政复议法实施条例 第三十二条).
    private static func faultsOfReviewers(_ record: ReconsiderationCase) -> [Fault] {
        guard let first = record.reviewer, first == record.secondReviewer else { return [] }
        return [
            Fault(
                field: "second_reviewer", rule: "second_person",
                answer: Label("第二承办人：须与承办人不是同一人", "Second reviewer: not the same as the first"))
        ]
    }

    private static func faultsOfResult(_ record: ReconsiderationCase) -> [Fault] {
        var faults: [Fault] = []
        if record.result != nil && record.newResult != nil {
            faults.append(needless(\.newResult, Label("已按1999年法填写结果", "when there is a result under the law of 1999")))
        }
        if record.hasEnded && record.intake != .accepted {
            faults.append(needless(\.result, Label("案件没有受理", "when a case was not accepted")))
        }
        if record.hasEnded && record.concludedOn == nil {
            faults.append(missing(\.concludedOn, Label("已有复议结果", "when there is a result")))
        }
        let isRejected =
            record.result == .applicationRejected || record.newResult == .applicationRejected
            || record.newResult == .claimRejected
        if isRejected != (record.rejectionReason != nil) {
            faults.append(
                isRejected
                    ? missing(\.rejectionReason, Label("驳回", "when an application was rejected"))
                    : needless(\.rejectionReason, Label("没有驳回", "unless an application was rejected")))
        }
        let isTerminated = record.result == .terminated || record.newResult == .terminated
        if isTerminated != (record.terminationReason != nil) {
            faults.append(
                isTerminated
                    ? missing(\.terminationReason, Label("终止", "when a case was terminated"))
                    : needless(\.terminationReason, Label("没有终止", "unless a case was terminated")))
        }
        return faults + faultsOfRedo(record)
    }

    /// Only what was revoked, changed or found unlawful is done anew.
    private static func faultsOfRedo(_ record: ReconsiderationCase) -> [Fault] {
        let old: [ReconsiderationResult?] = [.revoked, .illegalityConfirmed]
        let new: [NewReconsiderationResult?] = [.revoked, .illegalityConfirmed]
        guard record.isRedoOrdered, !old.contains(record.result), !new.contains(record.newResult) else { return [] }
        return [
            wrong(\.isRedoOrdered, record.isRedoOrdered, Label("只随撤销或确认违法", "goes with a revocation or a finding only"))
        ]
    }

    public static func faults(in record: ReconsiderationCase, standing state: String) -> [Fault] {
        guard let stage = ReconsiderationStage(rawValue: state) else { return [] }
        switch stage {
        case .received, .supplementing:
            return record.intake == nil ? [] : [needless(\.intake, Label("尚在审查", "while an application is examined"))]
        case .accepted, .suspended:
            return record.concludedOn == nil ? [] : [needless(\.concludedOn, Label("尚未办结", "while a case is in hand"))]
        case .concluded, .served:
            return record.hasEnded ? [] : [missing(\.result, Label("已办结", "when a case was concluded"))]
        case .refused, .forwarded, .withdrawn, .filed:
            return record.concludedOn == nil ? [missing(\.concludedOn, Label("已办结", "when a matter is over"))] : []
        }
    }
}

extension ReconsiderationParty {
    public static func faults(in party: ReconsiderationParty, at moment: Moment) -> [Fault] {
        let faults =
            faultsOfPhone(\.phone, party.phone, on: moment.day)
            + IdentityCheck.faults(
                ofParty: party.kind, party.identityNumber, party.numberNote,
                at: \ReconsiderationParty.identityNumber, on: moment.day)
        guard party.kind == .organisation && party.person != nil else { return faults }
        return faults + [needless(\.person, Label("参加人是单位", "when the party is an organisation"))]
    }
}

extension ReconsiderationEvent {
    public static func faults(in event: ReconsiderationEvent, at moment: Moment) -> [Fault] {
        let needsGround = event.kind == .suspended || event.kind == .extended
        guard needsGround && event.ground == nil else { return [] }
        return [missing(\.ground, Label("中止或延期", "for a suspension or an extension"))]
    }
}
