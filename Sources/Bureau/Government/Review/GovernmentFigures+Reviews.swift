import Declarations

private typealias Reviewed = Condition<LegalityReview>
private let opined = Reviewed.is(\.opinion, oneOf: .lawful, .lawfulAfterRevision, .unlawful)
private let ofDocuments = Reviewed.is(\.kind, oneOf: .normativeDocument, .generalDocument, .contract, .reply, .other)
private let toDiscuss = Reviewed.is(\.kind, oneOf: .majorDecision, .forcedDemolition)
private let passed = Reviewed.is(\.opinion, oneOf: .lawful, .lawfulAfterRevision)

extension GovernmentFigures {
    static let reviews: [Figure] = counts + qualities

    private static let counts: [Figure] = [
        Figure(
            "government.reviews.received", Label("收到合法性审查事项", "Matters received for review"), of: LegalityReview.self,
            timing: .flow(\.receivedOn), by: [\.kind, \.fromUnit], unit: cases,
            definition: Label(
                "期内收到的合法性审查事项，按收到日期计，后来退回的也计。", "Matters sent for review in the period, by the day of receipt.")
        ),
        Figure(
            "government.reviews.demolition", Label("强制拆除申请合法性审查", "Demolition applications reviewed"),
            of: LegalityReview.self, where: .is(\.kind, .forcedDemolition), timing: .flow(\.receivedOn),
            by: [\.opinion, \.fromUnit], unit: cases,
            definition: Label(
                "期内收到的强制拆除违法建设申请，按收到日期计，一份申请计一件。",
                "Applications to demolish unlawful buildings by the day of receipt.")),
        Figure(
            "government.reviews.demolition_passed", Label("强制拆除申请经审查通过", "Demolition applications passed"),
            of: LegalityReview.self, where: .is(\.kind, .forcedDemolition) && passed, timing: .flow(\.issuedOn),
            by: [\.opinion, \.fromUnit], unit: cases,
            definition: Label(
                "期内出具意见、结论为合法或修改后合法的强制拆除申请，按出具意见日期计。",
                "Demolition applications found lawful, at once or after changes, by the day of the opinion.")),
        Figure(
            "government.reviews.documents", Label("审查文件", "Documents reviewed"), of: LegalityReview.self,
            where: ofDocuments && opined, timing: .flow(\.issuedOn), by: [\.kind, \.opinion, \.fromUnit], unit: cases,
            definition: Label(
                "期内出具意见的文件、合同和其他法律事务文件，按出具意见日期计。强制拆除申请和重大行政决策另计，退回的不计。",
                "Documents, contracts and other papers by the day of the opinion; demolitions and major decisions "
                    + "are counted apart, what was returned is not counted.")),
        Figure(
            "government.reviews.issued", Label("出具审查意见", "Opinions issued"), of: LegalityReview.self, where: opined,
            timing: .flow(\.issuedOn), by: [\.kind, \.opinion, \.result, \.fromUnit], unit: cases,
            definition: Label(
                "期内出具的合法性审查意见，各类事项都计，按出具意见日期计。退回和超出范围的不计。",
                "Opinions of every kind by the day of issue; returns are not opinions.")),
        Figure(
            "government.reviews.returned", Label("退回审查事项", "Matters returned"), of: LegalityReview.self,
            where: .is(\.opinion, oneOf: .returnedIncomplete, .outOfScope), timing: .flow(\.issuedOn),
            by: [\.kind, \.opinion], unit: cases,
            definition: Label("期内因材料不全或超出审查范围退回的事项，按退回日期计。", "Matters returned as incomplete or outside the remit.")),
        Figure(
            "government.reviews.pending", Label("未审结审查事项", "Matters under review"), of: LegalityReview.self,
            timing: .stock(from: \.receivedOn, until: \.issuedOn), by: [\.kind], unit: cases,
            definition: Label("当日已收到、尚未出具意见也未退回的事项。", "Matters received, neither answered nor returned by the day.")),
    ]

    private static let qualities: [Figure] = [
        Figure(
            "government.reviews.advised", Label("法律顾问参与的审查", "Opinions with an adviser"), of: LegalityReview.self,
            where: opined && .is(\.isAdvised, true), timing: .flow(\.issuedOn), by: [\.kind], unit: cases,
            definition: Label("期内出具的审查意见中有法律顾问参与的。", "Opinions of the period in which a legal adviser took part.")),
        rate(
            "government.reviews.advised_rate", "government.reviews.advised", over: "government.reviews.issued",
            Label("法律顾问参与率", "Advisers' participation"),
            Label("有法律顾问参与的审查意见除以全部审查意见。", "Opinions with an adviser divided by all opinions.")),
        Figure(
            "government.reviews.to_discuss", Label("应集体讨论的审查", "Reviews that call for discussion"),
            of: LegalityReview.self, where: opined && toDiscuss, timing: .flow(\.issuedOn), by: [\.kind], unit: cases,
            definition: Label("期内对重大行政决策和强制拆除申请出具的意见。", "Opinions on major decisions and demolitions.")),
        Figure(
            "government.reviews.discussed", Label("经集体讨论的审查", "Reviews discussed"), of: LegalityReview.self,
            where: opined && toDiscuss && .present(\.discussedOn), timing: .flow(\.issuedOn), by: [\.kind],
            unit: cases,
            definition: Label("应集体讨论的审查中有讨论日期的。", "Of the reviews that call for discussion, those discussed.")),
        rate(
            "government.reviews.discussion_rate", "government.reviews.discussed", over: "government.reviews.to_discuss",
            Label("审查集体讨论率", "Discussion rate of reviews"),
            Label("经集体讨论的除以应集体讨论的。", "Reviews discussed divided by those that call for it.")),
        Figure(
            "government.reviews.in_time", Label("按期出具的审查意见", "Opinions in time"), of: LegalityReview.self,
            where: opined && .present(\.dueOn) && !.later(\.issuedOn, than: \.dueOn), timing: .flow(\.issuedOn),
            by: [\.kind], unit: cases,
            definition: Label("期内出具、不晚于审查期限的意见。没有填期限的不算按期。", "Opinions issued by the day on which they were due.")),
        rate(
            "government.reviews.in_time_rate", "government.reviews.in_time", over: "government.reviews.issued",
            Label("审查按期率", "Reviews in time"),
            Label("按期出具的审查意见除以全部审查意见。", "Opinions in time divided by all opinions.")),
        Figure(
            "government.reviews.days_taken", Label("审查用时合计", "Days taken by reviews"), of: LegalityReview.self,
            where: opined, timing: .flow(\.issuedOn), adding: \.daysTaken, by: [\.kind],
            unit: .count(Label("天", "days")),
            definition: Label(
                "期内出具的各项意见从收到到出具的天数之和，含节假日；除以意见件数即平均用时。",
                "Days from receipt to opinion, added up; divided by the opinions this is the average.")),
    ]

    private static let byGovernment = Condition<GovernmentDocument>
        .is(\.issuer, oneOf: .government, .governmentOffice)

    static let documents: [Figure] = [
        Figure(
            "government.documents.issued", Label("区政府、政府办发文", "Government documents issued"),
            of: GovernmentDocument.self, where: byGovernment, timing: .flow(\.issuedOn),
            by: [\.issuer, \.isNormative], unit: .count(Label("件", "documents")),
            definition: Label(
                "期内以区政府和区政府办公室名义印发的文件，按印发日期计。部门和街道的发文不计。",
                "Documents issued in the name of the district government or its office, by the day of issue.")),
        Figure(
            "government.documents.reviewed", Label("经合法性审查的政府发文", "Government documents reviewed"),
            of: GovernmentDocument.self,
            where: byGovernment && .through(\.review, opined), timing: .flow(\.issuedOn),
            by: [\.issuer, \.isNormative], unit: .count(Label("件", "documents")),
            definition: Label(
                "期内的政府发文中对应的合法性审查已出具意见的。", "Of those documents, the ones whose review has its opinion.")),
        rate(
            "government.reviews.government_documents_rate", "government.documents.reviewed",
            over: "government.documents.issued", Label("区政府发文审查率", "Review rate of government documents"),
            Label("经合法性审查的政府发文除以全部政府发文。", "Government documents reviewed divided by all issued.")),
        Figure(
            "government.normative_documents.issued", Label("制定规范性文件", "Normative documents issued"),
            of: NormativeDocument.self, timing: .flow(\.issuedOn), by: [\.issuer],
            unit: .count(Label("件", "documents")),
            definition: Label("期内印发的规范性文件，按印发日期计。", "Normative documents by the day of issue.")),
        Figure(
            "government.normative_documents.filed", Label("报送备案规范性文件", "Normative documents filed"),
            of: NormativeDocument.self, timing: .flow(\.filedOn), by: [\.issuer, \.filingResult],
            unit: .count(Label("件", "documents")),
            definition: Label("期内报送备案的规范性文件，按报送日期计。", "Normative documents by the day of filing for record.")),
        Figure(
            "government.normative_documents.in_force", Label("有效规范性文件", "Normative documents in force"),
            of: NormativeDocument.self, timing: .stock(from: \.issuedOn, until: \.endedOn), by: [\.issuer],
            unit: .count(Label("件", "documents")),
            definition: Label("当日已印发、尚未废止或失效的规范性文件。", "Normative documents issued and not ended by the day.")),
        Figure(
            "government.normative_documents.cleaned_up", Label("清理规范性文件", "Clean-up reviews"),
            of: DocumentCleanUp.self, timing: .flow(\.reviewedOn), by: [\.conclusion],
            unit: .count(Label("件次", "reviews")),
            definition: Label("期内作出的清理结论，按清理日期计，一件文件清理两次计两次。", "Clean-up reviews by their day.")),
    ]

    static let decisions: [Figure] = [
        Figure(
            "government.major_decisions.decided", Label("重大行政决策", "Major decisions"), of: MajorDecision.self,
            timing: .flow(\.decidedOn), by: [\.owner], unit: cases,
            definition: Label("期内作出的重大行政决策，按决定日期计。", "Major decisions by the day on which they were made.")),
        Figure(
            "government.major_decisions.discussed", Label("集体讨论决定的重大行政决策", "Major decisions discussed"),
            of: MajorDecision.self, where: .present(\.discussedOn), timing: .flow(\.decidedOn), by: [\.owner],
            unit: cases,
            definition: Label("期内作出的重大行政决策中经集体讨论的。", "Of the major decisions made, those discussed collectively.")),
        rate(
            "government.major_decisions.discussion_rate", "government.major_decisions.discussed",
            over: "government.major_decisions.decided", Label("重大决策集体讨论决定率", "Discussion rate of major decisions"),
            Label("经集体讨论的重大行政决策除以全部重大行政决策。", "Major decisions discussed divided by all made.")),
    ]

    static let reviewIdentities: [Identity] = [
        Identity(
            "government.reviews.balance",
            Label("期初未审结加收到减出具意见和退回等于期末未审结", "Pending before, plus received, less answered and returned, is pending"),
            .balance(
                stock: "government.reviews.pending", plus: ["government.reviews.received"],
                minus: ["government.reviews.issued", "government.reviews.returned"])),
        Identity(
            "government.reviews.kinds", Label("出具意见等于各类事项之和", "Opinions are the sum of their kinds"),
            .split("government.reviews.issued", by: "kind")),
    ]
}
