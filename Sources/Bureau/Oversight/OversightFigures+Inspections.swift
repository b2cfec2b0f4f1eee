import Declarations

private let times = FigureUnit.count(Label("次", "inspections"))
private let items = FigureUnit.count(Label("个", "findings"))
private let files = FigureUnit.count(Label("份", "files"))

extension OversightFigures {
    static let inspections: [Figure] = [
        Figure(
            "oversight.inspections", Label("督查", "Inspections"), of: Inspection.self, where: .present(\.startedOn),
            timing: .flow(\.startedOn), by: [\.subject, \.origin], unit: times,
            definition: Label(
                "期内开始的督查，按开始日期计，一次督查不论查几个单位、几天都计一次；计划未开始的不计。",
                "Inspections by the day on which they began, each once, whatever the number of units or days.")),
        Figure(
            "corrections.inspections", Label("特殊人群工作督查", "Inspections of work with special groups"),
            of: Inspection.self, where: .is(\.subject, .specialGroups) && .present(\.startedOn),
            timing: .flow(\.startedOn), by: [\.origin], unit: times, function: .corrections,
            definition: Label(
                "期内开始、领域为特殊人群工作的督查，按开始日期计，一次督查计一次；事后的回头看另计。",
                "Inspections of corrections, resettlement and aftercare by the day on which they began; looks back not."
            )),
        Figure(
            "oversight.inspections.bodies", Label("督查对象", "Bodies inspected"), of: InspectionTarget.self,
            where: .present(\.visitedOn), timing: .flow(\.visitedOn), by: [\.kind, \.target, \.inspection],
            unit: .count(Label("家次", "visits")),
            definition: Label(
                "期内督查到的单位、律所、服务所和人员，按检查日期计，同一单位查两次计两次。",
                "Bodies by the day on which inspectors came; who is visited twice counts twice.")),
    ]

    static let findings: [Figure] = [
        Figure(
            "oversight.findings", Label("督查发现问题", "Findings"), of: Finding.self, timing: .flow(\.foundOn),
            by: [\.responsible, \.item, \.grade, \.source, \.inspection], unit: items,
            definition: Label(
                "期内督查、评查、投诉和回头看发现的问题，按发现日期计，当场指出的也计；反弹作为新问题计。",
                "What was found wrong, by its day, from inspections, reviews, complaints and looks back.")),
        Figure(
            "oversight.findings.relapses", Label("整改反弹", "Relapses"), of: Finding.self, where: .present(\.repeats),
            timing: .flow(\.foundOn), by: [\.responsible, \.item], unit: items,
            definition: Label("期内发现的问题中，回头看认定为原问题反弹的。", "Findings that a look back took for an old one come again.")),
        Figure(
            "oversight.findings.open", Label("未验收问题", "Findings open"), of: Finding.self,
            timing: .stock(from: \.foundOn, until: \.acceptedOn), by: [\.responsible, \.item, \.grade], unit: items,
            definition: Label("当日已发现、尚未验收合格的问题。", "Findings made by the day and not accepted as put right.")),
        Figure(
            "oversight.findings.accepted", Label("验收合格", "Findings accepted"), of: Finding.self,
            where: .present(\.acceptedOn), timing: .flow(\.acceptedOn), by: [\.responsible, \.item], unit: items,
            definition: Label(
                "期内验收合格的问题，按验收日期计，验收单位不是责任单位。", "Findings by the day on which another unit accepted them.")),
        due("oversight.findings.due", .always, Label("到期应整改", "Findings due"), Label("不论是否整改", "put right or not")),
        due(
            "oversight.findings.on_time", .present(\.doneOn) && !.later(\.doneOn, than: \.rectifyBy),
            Label("按期整改", "Put right on time"), Label("完成日期不晚于期限的", "those put right by their day")),
        due(
            "oversight.findings.late", .present(\.doneOn) && .later(\.doneOn, than: \.rectifyBy),
            Label("逾期整改", "Put right late"), Label("完成日期晚于期限的", "those put right after their day")),
        due(
            "oversight.findings.undone", .missing(\.doneOn), Label("未整改", "Not put right"),
            Label("至今没有完成日期的", "those not put right so far")),
        Figure(
            "oversight.findings.on_time_rate", Label("按期整改率", "Share put right on time"), function: .oversight,
            counted: .ratio("oversight.findings.on_time", over: "oversight.findings.due"), unit: .percent,
            definition: Label("按期整改除以到期应整改，按整改期限计。", "On time divided by due, by the day set for it.")),
        Figure(
            "oversight.look_backs", Label("回头看", "Looks back"), of: LookBack.self, timing: .flow(\.lookedOn),
            by: [\.holds], unit: .count(Label("次", "looks back")),
            definition: Label("期内对已验收问题的回头看，按日期计，同一问题看几次计几次。", "Looks back by their day; each counts.")),
    ]

    private static func due(_ id: String, _ condition: Condition<Finding>, _ title: Label, _ which: Label) -> Figure {
        Figure(
            id, title, of: Finding.self, where: condition, timing: .flow(\.rectifyBy), by: [\.responsible, \.item],
            unit: items,
            definition: Label(
                "整改期限在期内的问题，按期限计，\(which.zh)。由日期比较得出，不由人填。",
                "Findings that were to be put right in the period, by that day: \(which.en)."))
    }

    static let reviews: [Figure] = [
        Figure(
            "oversight.reviews.rounds", Label("案卷评查批次", "Rounds of file reviews"), of: ReviewRound.self,
            where: .present(\.drawnOn), timing: .flow(\.drawnOn), by: [\.sampledRegister],
            unit: .count(Label("批", "rounds")),
            definition: Label("期内抽取案卷的评查批次，按抽取日期计。", "Rounds by the day on which the files were drawn.")),
        Figure(
            "oversight.reviews.files", Label("评查案卷", "Files reviewed"), of: FileReview.self,
            where: .present(\.confirmedOn), timing: .flow(\.confirmedOn), by: [\.verdict, \.responsible, \.round],
            unit: files,
            definition: Label("期内复评完毕的案卷，按复评日期计。", "Files by the day on which the second reader confirmed them.")),
        Figure(
            "oversight.reviews.qualified", Label("评查合格案卷", "Files up to standard"), of: FileReview.self,
            where: .is(\.verdict, oneOf: .excellent, .qualified), timing: .flow(\.confirmedOn),
            by: [\.verdict, \.responsible, \.round], unit: files,
            definition: Label("期内复评完毕的案卷中优秀和合格的。", "Of the files reviewed, those excellent or up to standard.")),
        Figure(
            "oversight.reviews.qualified_rate", Label("案卷合格率", "Share of files up to standard"), function: .oversight,
            counted: .ratio("oversight.reviews.qualified", over: "oversight.reviews.files"), unit: .percent,
            definition: Label("优秀和合格案卷除以评查案卷。", "Files excellent or up to standard, of those reviewed.")),
    ]
}
