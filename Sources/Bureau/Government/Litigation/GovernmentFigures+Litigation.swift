import Declarations

private typealias Suit = Condition<LitigationCase>
private typealias Hearing = Condition<LitigationHearing>
private let ofDistrict = Suit.is(\.defendantKind, .countyGovernment) && !Suit.is(\.part, .third)
private let calls = Hearing.is(\.isHeld, true) && Hearing.is(\.callsForHead, true)
private let hearings = FigureUnit.count(Label("次", "hearings"))

extension GovernmentFigures {
    static let litigation: [Figure] = suits + appearances

    private static let suits: [Figure] = [
        Figure(
            "government.litigation.cases", Label("区政府为被告的行政诉讼", "Lawsuits against the district government"),
            of: LitigationCase.self, where: ofDistrict, timing: .flow(\.servedOn),
            by: [\.part, \.instance, \.court, \.area, \.actKind], unit: cases,
            definition: Label(
                "期内收到应诉通知、以区政府为被告（含共同被告）的行政诉讼，按收到日期计；区政府为第三人的不计，部门、街道为被告的不计。",
                "Lawsuits in which the district government is a defendant, by the day on which it was served.")),
        Figure(
            "government.litigation.received", Label("新收行政诉讼", "Lawsuits received"), of: LitigationCase.self,
            timing: .flow(\.servedOn), by: [\.defendantKind, \.defendant, \.part, \.instance, \.area, \.actKind],
            unit: cases,
            definition: Label(
                "期内收到应诉通知的全部行政诉讼，各应诉机关都计，每一审级各计一件。", "All lawsuits by the day of service; each instance counts.")),
        Figure(
            "government.litigation.judged", Label("裁判行政诉讼", "Lawsuits judged"), of: LitigationCase.self,
            timing: .flow(\.judgedOn), by: [\.result, \.defendantKind, \.defendant, \.instance], unit: cases,
            definition: Label("期内收到裁判的行政诉讼，按裁判日期计。", "Lawsuits by the day of the judgment.")),
        Figure(
            "government.litigation.lost", Label("败诉", "Lawsuits lost"), of: LitigationCase.self,
            where: .is(\.isLost, true), timing: .flow(\.judgedOn), by: [\.lossCause, \.defendantKind, \.defendant],
            unit: cases, definition: Label("期内裁判的行政诉讼中登记为败诉的。", "Lawsuits judged in the period and marked as lost.")),
        rate(
            "government.litigation.loss_rate", "government.litigation.lost", over: "government.litigation.judged",
            Label("败诉率", "Loss rate"), Label("败诉的除以裁判的。", "Lawsuits lost divided by lawsuits judged.")),
        Figure(
            "government.litigation.pending", Label("未裁判行政诉讼", "Lawsuits pending"), of: LitigationCase.self,
            timing: .stock(from: \.servedOn, until: \.judgedOn), by: [\.defendantKind, \.defendant, \.instance],
            unit: cases, definition: Label("当日已收到应诉通知、尚未裁判的行政诉讼。", "Lawsuits served and not judged by the day.")),
        Figure(
            "government.litigation.advice_received", Label("收到司法建议", "Judicial advice received"),
            of: LitigationCase.self, timing: .flow(\.adviceReceivedOn), by: [\.court, \.defendant],
            unit: .count(Label("份", "letters")),
            definition: Label("期内收到的司法建议，按收到日期计。", "Letters of judicial advice by the day.")
        ),
    ]

    private static let appearances: [Figure] = [
        Figure(
            "government.litigation.hearings", Label("开庭", "Hearings held"), of: LitigationHearing.self,
            where: .is(\.isHeld, true), timing: .flow(\.hearingOn), by: [\.callsForHead, \.isHeadPresent],
            unit: hearings,
            definition: Label("期内已开的庭，按开庭日期计，各应诉机关都计。", "Hearings held, by their day, of every defendant.")),
        Figure(
            "government.litigation.hearings.calling", Label("区政府案件应由负责人出庭的开庭", "Hearings that call for the head"),
            of: LitigationHearing.self, where: calls && .through(\.litigation, ofDistrict), timing: .flow(\.hearingOn),
            by: [\.headRank], unit: hearings,
            definition: Label(
                "期内区政府为被告的案件已开、应由负责人出庭的庭，按开庭日期计。证据交换等写明理由不属应出庭的不计，未开庭的案件不计。",
                "Hearings of the district government's cases that call for its head; exchanges of evidence do not.")),
        Figure(
            "government.litigation.hearings.with_head", Label("区政府案件负责人出庭", "Hearings with the head"),
            of: LitigationHearing.self,
            where: calls && .is(\.isHeadPresent, true) && .through(\.litigation, ofDistrict),
            timing: .flow(\.hearingOn), by: [\.headRank], unit: hearings,
            definition: Label(
                "应由负责人出庭的开庭中负责人（正职、副职或分管的副职级）到庭的。", "Of those hearings, the ones at which a head appeared.")),
        rate(
            "government.litigation.head_appearance_rate", "government.litigation.hearings.with_head",
            over: "government.litigation.hearings.calling", Label("行政机关负责人出庭应诉率", "Head-appearance rate"),
            Label(
                "区政府案件负责人出庭的开庭除以应由负责人出庭的开庭。分母是开庭，不是收案。",
                "Hearings with the head divided by hearings that call for one, of the district government's cases.")),
        Figure(
            "government.litigation.hearings.all_calling", Label("全部案件应由负责人出庭的开庭", "All hearings that call for a head"),
            of: LitigationHearing.self, where: calls, timing: .flow(\.hearingOn), by: [\.headRank], unit: hearings,
            definition: Label("同上口径，各应诉机关都计。", "The same of every defendant.")),
        Figure(
            "government.litigation.hearings.all_with_head", Label("全部案件负责人出庭", "All hearings with the head"),
            of: LitigationHearing.self, where: calls && .is(\.isHeadPresent, true), timing: .flow(\.hearingOn),
            by: [\.headRank], unit: hearings, definition: Label("同上口径，各应诉机关都计。", "The same of every defendant.")),
        rate(
            "government.litigation.all_head_appearance_rate", "government.litigation.hearings.all_with_head",
            over: "government.litigation.hearings.all_calling", Label("全区负责人出庭应诉率", "Head-appearance rate of all"),
            Label("全部案件负责人出庭的开庭除以应由负责人出庭的开庭。", "Hearings with a head divided by those that call for one.")),
    ]
}
