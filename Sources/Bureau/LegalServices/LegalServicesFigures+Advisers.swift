import Declarations

private let villages = Condition<Place>.is(\.kind, oneOf: .village, .community)
private let standingPlace = When<Place>.stock(from: \.formedOn, until: \.dissolvedOn)
private let pieces = FigureUnit.count(Label("个", ""))
private let times = FigureUnit.count(Label("次", "services"))
private let persons = FigureUnit.count(Label("人", "persons"))

extension LegalServicesFigures {
    static let practice: [Figure] = [
        Figure(
            "legal_services.law_firms", Label("律师事务所", "Law firms"), of: LawFirm.self,
            timing: .stock(from: \.foundedOn, until: \.endedOn), by: [\.form],
            unit: .count(Label("家", "firms")), function: .legalServices,
            definition: Label("当日已设立、未注销的律师事务所，分所计一家。", "Law firms on the day, branches each once.")),
        Figure(
            "legal_services.lawyers", Label("执业律师", "Lawyers"), of: Lawyer.self,
            timing: .stock(from: \.startedOn, until: \.leftOn), by: [\.kind, \.firm], unit: persons,
            function: .legalServices,
            definition: Label("当日在本区执业的律师，转出、注销的不计。", "Lawyers who practise in the district on the day.")),
        Figure(
            "legal_services.legal_workers", Label("基层法律服务工作者", "Legal workers"), of: LegalWorker.self,
            timing: .stock(from: \.startedOn, until: \.leftOn), by: [\.office], unit: persons,
            function: .legalServices,
            definition: Label("当日在本区执业的基层法律服务工作者。", "Grassroots legal workers who practise on the day.")),
        Figure(
            "legal_services.service_points", Label("公共法律服务场所", "Service points"), of: ServicePoint.self,
            timing: .stock(from: \.openedOn, until: \.closedOn), by: [\.kind, \.place], unit: pieces,
            function: .legalServices,
            definition: Label("当日启用的公共法律服务中心、站、点。", "Centres, stations and points open on the day.")),
        Figure(
            "legal_services.parks", Label("法律服务产业园", "Parks of legal services"), of: ServicePark.self,
            timing: .stock(from: \.openedOn, until: \.closedOn), unit: pieces,
            definition: Label("当日已开园的法律服务产业园，筹建中的不计。", "Parks open on the day; planned ones do not count.")),
    ]

    static let advisers: [Figure] = contracts + posts + services

    private static let contracts: [Figure] = [
        Figure(
            "legal_services.judicial_offices", Label("司法所", "Judicial offices"), of: Unit.self,
            where: .is(\.kind, .judicialOffice), timing: .stock(from: \.openedOn, until: \.closedOn), unit: pieces,
            function: .legalServices, definition: Label("当日的司法所。", "Judicial offices on the day.")),
        Figure(
            "legal_services.contracts", Label("整建制合同", "Whole-township contracts"), of: ServiceContract.self,
            where: .present(\.signedOn), timing: .stock(from: \.startsOn, until: \.endedOn), by: [\.office, \.firm],
            unit: .count(Label("份", "contracts")),
            definition: Label(
                "当日已签订、已到起始日期、未终止的整建制合同。起草中的不计，期满未登记终止的仍计。",
                "Contracts signed, begun and not ended on the day.")),
        Figure(
            "legal_services.contracts.townships", Label("签署整建制合同的司法所", "Judicial offices with a contract"),
            of: Unit.self,
            where: .is(\.kind, .judicialOffice)
                && .has(
                    \ServiceContract.office, where: .present(\.signedOn),
                    standing: .stock(from: \.startsOn, until: \.endedOn)),
            timing: .stock(from: \.openedOn, until: \.closedOn), unit: pieces, function: .legalServices,
            definition: Label(
                "当日至少有一份整建制合同在履行的司法所，有几份也计一个。", "Judicial offices with a contract in force, each once.")),
        Figure(
            "legal_services.contracts.coverage", Label("整建制合同覆盖率", "Contracts: coverage"), function: .legalServices,
            counted: .ratio("legal_services.contracts.townships", over: "legal_services.judicial_offices"),
            unit: .percent,
            definition: Label("签署整建制合同的司法所除以全部司法所。", "Judicial offices with a contract divided by all.")),
    ]

    private static let posts: [Figure] = [
        Figure(
            "legal_services.villages", Label("村（社区）", "Villages and communities"), of: Place.self, where: villages,
            timing: standingPlace, by: [\.kind, \.parent], unit: pieces, function: .legalServices,
            definition: Label("当日的村和社区。", "Villages and communities on the day.")),
        Figure(
            "legal_services.advisers.villages", Label("有法律顾问的村（社区）", "Villages with an adviser"), of: Place.self,
            where: villages
                && .has(
                    \AdviserPost.place, where: .is(\.isMain, true),
                    standing: .stock(from: \.startsOn, until: \.endsOn)),
            timing: standingPlace, by: [\.kind, \.parent], unit: pieces, function: .legalServices,
            definition: Label("当日有主要法律顾问的村和社区。", "Villages and communities with a main adviser on the day.")),
        Figure(
            "legal_services.advisers.coverage", Label("村（社区）法律顾问覆盖率", "Advisers: coverage"),
            function: .legalServices,
            counted: .ratio("legal_services.advisers.villages", over: "legal_services.villages"), unit: .percent,
            definition: Label("有法律顾问的村（社区）除以全部村（社区）。", "Villages with an adviser divided by all villages.")),
        Figure(
            "legal_services.advisers", Label("村（社区）法律顾问", "Adviser posts"), of: AdviserPost.self,
            timing: .stock(from: \.startsOn, until: \.endsOn), by: [\.isMain, \.contract], unit: pieces,
            definition: Label(
                "当日在任的法律顾问，一人任几个村（社区）的计几个。", "Adviser posts on the day; one person may hold several.")),
    ]

    private static let services: [Figure] = [
        Figure(
            "legal_services.adviser_services", Label("法律顾问服务", "Services of advisers"), of: AdviserService.self,
            timing: .flow(\.servedOn), by: [\.kind, \.mode, \.place], unit: times,
            definition: Label("期内法律顾问的服务，一事一记，按服务日期计。", "Services of advisers by their day.")),
        Figure(
            "legal_services.adviser_services.persons", Label("法律顾问服务人数", "Persons served by advisers"),
            of: AdviserService.self, timing: .flow(\.servedOn), adding: \.persons, by: [\.kind, \.mode, \.place],
            unit: .count(Label("人次", "persons")),
            definition: Label("期内各次服务的人数之和，同一人两次计两次。", "Persons served, added up over services.")),
        Figure(
            "legal_services.adviser_services.minutes", Label("法律顾问服务时长", "Minutes of advisers"),
            of: AdviserService.self, timing: .flow(\.servedOn), adding: \.minutes, by: [\.kind, \.mode, \.place],
            unit: .count(Label("分钟", "minutes")),
            definition: Label("期内各次服务的时长之和。", "Minutes of all services of the period.")),
        Figure(
            "legal_services.adviser_services.lectures", Label("村（社区）法治讲座", "Lectures of advisers"),
            of: AdviserService.self, where: .is(\.kind, .lecture), timing: .flow(\.servedOn), by: [\.place],
            unit: .count(Label("场", "lectures")),
            definition: Label("期内服务内容为法治讲座的服务。", "Services that were lectures.")),
        Figure(
            "legal_services.adviser_services.unconfirmed", Label("未经村（社区）签字的服务", "Services not signed"),
            of: AdviserService.self, where: .is(\.isConfirmed, false), timing: .flow(\.servedOn), by: [\.place],
            unit: times,
            definition: Label("期内尚无村（社区）签字确认的服务。", "Services that the village has not signed.")),
        Figure(
            "legal_services.adviser_shortfalls", Label("法律顾问履职不足", "Months of too little service"),
            of: AdviserShortfall.self, timing: .flow(\.month), by: [\.place, \.rule],
            unit: .count(Label("村次", "months")),
            definition: Label(
                "期内未达到当时履职要求的村（社区），一村一月计一次，按该月末日计。",
                "Months in which a village got less than the rule of the day asks, by the month's last day.")),
    ]

    static let groups: [Figure] = [
        Figure(
            "legal_services.groups", Label("法润民生微信群", "Groups"), of: ServiceGroup.self,
            timing: .stock(from: \.createdOn, until: \.closedOn), by: [\.place], unit: pieces,
            definition: Label("当日已建、未解散的法润民生微信群。", "Groups on the day.")),
        Figure(
            "legal_services.groups.members", Label("微信群成员", "Members of groups"), of: ServiceGroup.self,
            timing: .stock(from: \.createdOn, until: \.closedOn), adding: \.members, by: [\.place], unit: persons,
            definition: Label("当日各群成员之和，一人在几个群计几次。", "Members of the groups, added up.")),
        Figure(
            "legal_services.groups.villages", Label("有法润民生微信群的村（社区）", "Villages with a group"), of: Place.self,
            where: villages
                && .has(\ServiceGroup.place, standing: .stock(from: \.createdOn, until: \.closedOn)),
            timing: standingPlace, by: [\.kind, \.parent], unit: pieces, function: .legalServices,
            definition: Label("当日有群的村和社区，有几个群也计一个。", "Villages with at least one group, each once.")),
        Figure(
            "legal_services.groups.coverage", Label("法润民生微信群覆盖率", "Groups: coverage"), function: .legalServices,
            counted: .ratio("legal_services.groups.villages", over: "legal_services.villages"), unit: .percent,
            definition: Label("有群的村（社区）除以全部村（社区）。", "Villages with a group divided by all villages.")),
        log(
            "items", \.items, Label("微信群推送", "Items pushed"), Label("条", "items"),
            Label("期内各群推送的信息，按记录日期计。", "Items pushed in the groups, by the day of the log.")),
        log(
            "questions", \.questions, Label("微信群提问", "Questions in groups"), Label("个", "questions"),
            Label("期内群内提问，按记录日期计。", "Questions asked in the groups, by the day of the log.")),
        log(
            "answered", \.answeredInTime, Label("微信群时限内答复", "Questions answered in time"), Label("个", "questions"),
            Label("期内群内提问中在时限内答复的。", "Questions in the groups answered within the limit.")),
        Figure(
            "legal_services.groups.answer_rate", Label("微信群及时答复率", "Answered in time"), function: .legalServices,
            counted: .ratio("legal_services.groups.answered", over: "legal_services.groups.questions"), unit: .percent,
            definition: Label("时限内答复除以群内提问。", "Questions answered in time divided by all.")),
    ]

    private static func log(
        _ name: String, _ amount: PartialKeyPath<GroupLog>, _ title: Label, _ unit: Label, _ definition: Label
    ) -> Figure {
        Figure(
            "legal_services.groups." + name, title, of: GroupLog.self, timing: .flow(\.loggedOn), adding: amount,
            by: [\.serviceGroup], unit: .count(unit), definition: definition)
    }
}
