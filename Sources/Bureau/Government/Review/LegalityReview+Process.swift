public import Declarations

/// Where a legality review stands.
public enum LegalityReviewStage: String, CodeList {
    case received, reviewing, discussed, issued, reported, closed, returned

    public var label: Label {
        switch self {
        case .received: Label("已收件", "Received")
        case .reviewing: Label("审查中", "Under review")
        case .discussed: Label("已集体讨论", "Discussed")
        case .issued: Label("已出具意见", "Opinion issued")
        case .reported: Label("已报领导", "Reported")
        case .closed: Label("已反馈采纳情况", "Closed")
        case .returned: Label("已退回", "Returned")
        }
    }
}

/// From receipt to what was made of the opinion. The opinion is issued by somebody other than who took the matter in.
extension LegalityReview: Staged {
    public static let initial = LegalityReviewStage.received
    public static let ends: [LegalityReviewStage] = [.closed, .returned]

    public static let steps: [Step<LegalityReview>] = [
        Step(
            "begin", Label("开始审查", "Begin"), from: .received, to: .reviewing, by: .clerk, .reviewer,
            asks: [\.reviewer], offers: [\.dueOn, \.documents], refuses: incomplete),
        Step(
            "return", Label("退回", "Return"), from: .received, .reviewing, to: .returned, by: .clerk, .reviewer,
            asks: [\.issuedOn, \.opinion], offers: [\.opinionText], refuses: returning, sets: counted),
        Step(
            "discuss", Label("集体讨论", "Discuss"), from: .reviewing, to: .discussed, by: .reviewer, .unitHead,
            asks: [\.discussedOn]),
        Step(
            "issue", Label("出具意见", "Issue the opinion"), from: .reviewing, .discussed, to: .issued, by: .reviewer,
            .unitHead, asks: [\.issuedOn, \.opinion], offers: [\.opinionText], secondPerson: true, refuses: issuing,
            sets: counted),
        Step(
            "report", Label("报领导", "Report to the head"), from: .issued, to: .reported, by: .clerk, .reviewer,
            asks: [\.reportedOn]),
        Step(
            "close", Label("登记采纳情况", "Note what was adopted"), from: .issued, .reported, to: .closed, by: .clerk,
            .reviewer, asks: [\.result], offers: [\.resultReason, \.issuedDocument]),
    ]

    /// Days from receipt to the opinion, as the ledger has always given them.
    @Sendable private static func counted(_ review: inout LegalityReview, _ moment: Moment) {
        review.daysTaken = review.issuedOn.map { max($0 - review.receivedOn, 0) }
    }

    @Sendable private static func incomplete(_ review: LegalityReview, _ moment: Moment) -> [Fault] {
        guard !review.isComplete else { return [] }
        return [wrong(\.isComplete, review.isComplete, Label("材料不全的先补齐或退回", "papers are completed or returned first"))]
    }

    @Sendable private static func returning(_ review: LegalityReview, _ moment: Moment) -> [Fault] {
        guard review.opinion != .returnedIncomplete && review.opinion != .outOfScope else { return [] }
        return [wrong(\.opinion, review.opinion, Label("退回须因材料不全或超出范围", "is no ground for returning"))]
    }

    @Sendable private static func issuing(_ review: LegalityReview, _ moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if review.opinion == .returnedIncomplete {
            faults.append(wrong(\.opinion, review.opinion, Label("应办理退回", "is a return, not an opinion")))
        }
        if review.needsDiscussion && review.discussedOn == nil {
            faults.append(missing(\.discussedOn, Label("重大行政决策和强制拆除申请", "for major decisions and demolitions")))
        }
        return faults
    }

    /// Major decisions and demolitions are discussed before an opinion goes out.
    var needsDiscussion: Bool { kind == .majorDecision || kind == .forcedDemolition }

    public static func faults(in review: LegalityReview, standing state: String) -> [Fault] {
        guard let stage = LegalityReviewStage(rawValue: state) else { return [] }
        switch stage {
        case .received, .reviewing, .discussed:
            return review.issuedOn == nil ? [] : [needless(\.issuedOn, Label("尚未出具意见", "before an opinion is issued"))]
        case .issued, .reported, .closed, .returned:
            guard review.opinion != nil && review.issuedOn != nil else {
                return [missing(\.opinion, Label("已出具意见或退回", "when an opinion was issued"))]
            }
            return []
        }
    }

    public static func faults(in review: LegalityReview, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if (review.opinion == nil) != (review.issuedOn == nil) {
            let why = Label("审查意见和出具日期须同时填写", "an opinion and its day go together")
            faults.append(review.opinion == nil ? missing(\.opinion, why) : missing(\.issuedOn, why))
        }
        if review.result == .notAdopted && review.resultReason == nil {
            faults.append(missing(\.resultReason, Label("未采纳", "when the opinion was not adopted")))
        }
        if review.result != nil && review.opinion == nil {
            faults.append(needless(\.result, Label("尚无审查意见", "while there is no opinion")))
        }
        if review.adviser != nil && !review.isAdvised {
            faults.append(needless(\.adviser, Label("法律顾问未参与", "when no adviser took part")))
        }
        return faults
    }
}
