import Declarations

private let persons = FigureUnit.count(Label("人", "persons"))
private let standing = When<SupervisedPerson>.stock(from: \.reportedOn, until: \.endedOn)
private let enrolled = Condition<SupervisedPerson>.present(\.reportedOn)

extension CorrectionsFigures {
    static let onFile: [Figure] = [
        Figure(
            "corrections.on_file", Label("在册社区矫正对象", "Supervised persons on file"), of: SupervisedPerson.self,
            timing: standing, by: [\.category, \.office, \.offenceClass, \.intake], unit: persons,
            definition: Label(
                "当日已经报到、尚未解除或终止、也未转出的社区矫正对象（2020年7月前称社区服刑人员）。收到文书而未报到的不计，当日解除的不计；暂时中止和转出办理中的仍计。",
                "Who has reported by the day and has neither ended nor moved away by then."
            )),
        ofCategory("corrections.suspended", .suspended),
        ofCategory("corrections.parole", .parole),
        ofCategory("corrections.outside_prison", .outsidePrison),
        ofCategory("corrections.control", .control),
        Figure(
            "corrections.minors", Label("在册犯罪时未成年的", "On file, minors at the offence"), of: SupervisedPerson.self,
            where: .is(\.isMinor, true), timing: standing, by: [\.category], unit: persons,
            definition: Label(
                "当日在册、犯罪时未成年的社区矫正对象，成年后仍计。", "On file on the day and a minor when the offence was committed.")),
        Figure(
            "corrections.levels", Label("各管理等级人数", "Persons by level"), of: ManagementLevel.self,
            where: .through(\.supervised, enrolled), timing: .stock(from: \.startsOn, until: \.endsOn), by: [\.level],
            unit: persons,
            definition: Label("当日各管理等级上的人数，按等级起止日期计。", "Persons at each level on the day, by the days of the level.")),
        Figure(
            "corrections.not_reported", Label("应报到未报到", "Searched for, not reported"), of: SupervisedPerson.self,
            where: .missing(\.reportedOn) && .state("unreported"),
            timing: .stock(from: \.searchSince, until: \.endedOn), by: [\.category, \.office], unit: persons,
            definition: Label(
                "当日已组织查找、至今未报到的人，按查找起始日期计；后来报到的不再计。",
                "Who was searched for by the day and has not reported since.")),
    ]

    private static func ofCategory(_ id: String, _ category: SupervisionCategory) -> Figure {
        Figure(
            id, Label("在册\(category.label.zh)", "On file: \(category.label.en)"), of: SupervisedPerson.self,
            where: .is(\.category, category), timing: standing, by: [\.office, \.offenceClass], unit: persons,
            definition: Label(
                "当日在册、类别为\(category.label.zh)的社区矫正对象；没有的也列出为零。",
                "On file on the day and of this category; a zero is printed."))
    }

    static let movement: [Figure] = [
        Figure(
            "corrections.received", Label("新接收", "Received"), of: SupervisedPerson.self,
            where: .is(\.intake, .decision), timing: .flow(\.reportedOn), by: [\.category, \.office, \.offenceClass],
            unit: persons,
            definition: Label(
                "期内依裁判、决定来报到的人，按报到日期计，外地转入的不计。",
                "Who reported in the period after a judgment or decision; those who moved in are apart.")),
        Figure(
            "corrections.moved_in", Label("外地转入", "Moved in"), of: SupervisedPerson.self,
            where: .is(\.intake, .movedIn), timing: .flow(\.reportedOn), by: [\.category, \.office], unit: persons,
            definition: Label(
                "期内由外地变更执行地转入的人，按在本区报到日期计。", "Who moved in from another county, by the day of reporting here.")),
        Figure(
            "corrections.ended", Label("解除、终止", "Ended"), of: SupervisedPerson.self,
            where: enrolled && .present(\.endKind) && !.is(\.endKind, .movedOut), timing: .flow(\.endedOn),
            by: [\.endKind, \.category, \.office], unit: persons,
            definition: Label(
                "期内解除或终止的人，按解除、终止日期计：期满、赦免、撤销、收监、死亡和其他；转出的不计，从未报到的不计。",
                "Who was discharged or ended in the period; moves away and who never reported are apart."
            )),
        Figure(
            "corrections.moved_out", Label("转出", "Moved out"), of: SupervisedPerson.self,
            where: enrolled && .is(\.endKind, .movedOut), timing: .flow(\.endedOn), by: [\.category, \.office],
            unit: persons,
            definition: Label("期内执行地变更转往外地的人，按转出日期计。", "Who moved away to another county, by the day of the move.")),
        Figure(
            "corrections.discharged", Label("期满解除", "Term served"), of: SupervisedPerson.self,
            where: enrolled && .is(\.endKind, .expired), timing: .flow(\.endedOn), by: [\.category, \.office],
            unit: persons,
            definition: Label("期内矫正期满解除的人，按解除日期计。", "Who served the term to its end, by the day of discharge.")),
        Figure(
            "corrections.reoffences", Label("再犯罪", "Re-offended"), of: SupervisedPerson.self, where: enrolled,
            timing: .flow(\.reoffendedOn), by: [\.category, \.office], unit: persons,
            definition: Label(
                "在矫期间又犯罪的人，按再犯罪日期计，以登记的为准。", "Who offended again under supervision, by the day of the offence.")),
        Figure(
            "corrections.residence_changes", Label("执行地变更申请", "Changes of residence applied for"),
            of: ResidenceChange.self, timing: .flow(\.appliedOn), by: [\.direction],
            unit: .count(Label("件", "applications")),
            definition: Label("期内申请的执行地变更，按申请日期计，迁出和迁入都计。", "Applications to move by their day, in and out alike.")),
    ]
}
