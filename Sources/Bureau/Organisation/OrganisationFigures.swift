import Declarations

private let bodies = FigureUnit.count(Label("个", "bodies"))
private let people = FigureUnit.count(Label("人", "persons"))
private let offices = Condition<Unit>.is(\.kind, .judicialOffice)
private let standingUnit = When<Unit>.stock(from: \.openedOn, until: \.closedOn)

/// What is counted of the bureau itself.
enum OrganisationFigures {
    static let all: [Figure] = party + participants + work

    private static let party: [Figure] = [
        Figure(
            "organisation.judicial_offices", Label("司法所", "Judicial offices"), of: Unit.self, where: offices,
            timing: standingUnit, unit: bodies,
            definition: Label("当日已设立、未撤销的司法所。", "Judicial offices open on the day.")),
        Figure(
            "organisation.judicial_offices.guided", Label("有党建指导员的司法所", "Judicial offices with a guide"),
            of: Unit.self,
            where: offices && .has(\GuideTerm.office, standing: .stock(from: \.startedOn, until: \.endedOn)),
            timing: standingUnit, unit: bodies,
            definition: Label("当日至少有一名在任党建指导员的司法所，有几名也计一个。", "Offices that a guide serves on the day, each once.")),
        Figure(
            "organisation.guides.coverage", Label("党建指导员配备率", "Offices with a guide"), function: .organisation,
            counted: .ratio("organisation.judicial_offices.guided", over: "organisation.judicial_offices"),
            unit: .percent,
            definition: Label("有党建指导员的司法所除以全部司法所。", "Offices with a guide divided by all offices.")),
        Figure(
            "organisation.party_branches", Label("党支部", "Party branches"), of: PartyBranch.self,
            timing: .stock(from: \.foundedOn, until: \.dissolvedOn), by: [\.home], unit: bodies,
            definition: Label("当日已成立、未撤销的党支部。", "Party branches standing on the day.")),
        Figure(
            "organisation.guides", Label("党建指导员", "Guides"), of: GuideTerm.self,
            timing: .stock(from: \.startedOn, until: \.endedOn), by: [\.office], unit: people,
            definition: Label(
                "当日在任的党建指导员任职，一人指导两个所的计两个。", "Terms of guides on the day; one who serves two counts twice.")),
    ]

    private static let participants: [Figure] = [
        Figure(
            "organisation.lay_participants", Label("人民陪审员、人民监督员", "Lay participants"), of: LayParticipant.self,
            where: .missing(\.leftOn), timing: .stock(from: \.startedOn, until: \.endsOn), by: [\.kind], unit: people,
            definition: Label("当日在任期内的人民陪审员和人民监督员，免职的不计。", "Jurors and supervisors whose term runs on the day.")),
        Figure(
            "organisation.lay_draws", Label("抽选参加", "Draws"), of: LayDraw.self, timing: .flow(\.drawnOn),
            by: [\.drawnBy], unit: .count(Label("人次", "draws")),
            definition: Label("期内抽选陪审员、监督员的人次，按抽选日期计。", "Draws of jurors and supervisors by their day.")),
        Figure(
            "organisation.lay_draws.attended", Label("实际参加", "Draws attended"), of: LayDraw.self,
            where: .present(\.attendedOn), timing: .flow(\.attendedOn), by: [\.drawnBy],
            unit: .count(Label("人次", "draws")),
            definition: Label("期内实际参加的人次，按参加日期计。", "Draws by the day on which the one drawn took part.")),
        Figure(
            "organisation.leading_groups", Label("领导小组", "Leading groups"), of: LeadingGroup.self,
            timing: .stock(from: \.foundedOn, until: \.dissolvedOn), by: [\.office], unit: bodies,
            definition: Label("当日已成立、未撤销的领导小组。", "Leading groups standing on the day.")),
    ]

    private static let work: [Figure] = [
        Figure(
            "organisation.handovers", Label("工作移交", "Handovers"), of: WorkHandover.self, timing: .flow(\.startsOn),
            by: [\.cause], unit: .count(Label("次", "handovers")),
            definition: Label("起始日期在期内的工作移交。", "Handovers by the day from which they run.")),
        Figure(
            "organisation.person_merges", Label("合并档案", "Files merged"), of: PersonMerge.self,
            where: .missing(\.undoneOn) && .present(\.mergedOn), timing: .flow(\.mergedOn),
            unit: .count(Label("份", "files")),
            definition: Label("期内并入他档、至今未撤销的自然人档案，按合并日期计。", "Files that joined another and still do, by the day.")),
    ]
}
