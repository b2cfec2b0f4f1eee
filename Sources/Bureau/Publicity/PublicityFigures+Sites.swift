import Declarations

private let pieces = FigureUnit.count(Label("个", "sites"))
private let openSites = When<CultureSite>.stock(from: \.openedOn, until: \.closedOn)
private var kinds: [PartialKeyPath<CultureSite>] { [\.kind, \.level, \.place, \.sections, \.name] }
private let villagesOnly = Condition<Place>.is(\.kind, oneOf: .village, .community)
private let standingPlace = When<Place>.stock(from: \.formedOn, until: \.dissolvedOn)
private let standingHonour = When<VillageHonour>.stock(from: \.namedOn, until: \.revokedOn)
private let villageUnit = FigureUnit.count(Label("个", "villages"))

extension PublicityFigures {
    static let sites: [Figure] = [
        Figure(
            "publicity.culture_sites", Label("法治文化阵地", "Sites of legal culture"), of: CultureSite.self,
            timing: openSites, by: kinds, unit: pieces,
            definition: Label("当日已建成开放、未停用的阵地。筹划和在建的不计。", "Sites open on the day; planned ones do not count.")),
        Figure(
            "publicity.culture_sites.building", Label("在建阵地", "Sites being built"), of: CultureSite.self,
            timing: .stock(from: \.buildingOn, until: \.openedOn), by: kinds, unit: pieces,
            definition: Label("当日已开工、尚未建成开放的阵地。", "Sites begun and not open on the day.")),
        Figure(
            "publicity.culture_sites.planning", Label("筹划阵地", "Sites being planned"), of: CultureSite.self,
            timing: .stock(from: \.plannedOn, until: \.buildingOn), by: kinds, unit: pieces,
            definition: Label("当日已立项、尚未开工的阵地。", "Sites planned and not begun on the day.")),
        Figure(
            "publicity.culture_sites.opened", Label("建成阵地", "Sites opened"), of: CultureSite.self,
            timing: .flow(\.openedOn), by: kinds, unit: pieces,
            definition: Label("期内建成开放的阵地。", "Sites opened in the period.")),
        Figure(
            "publicity.culture_sites.closed", Label("停用阵地", "Sites closed"), of: CultureSite.self,
            timing: .flow(\.closedOn), by: kinds, unit: pieces,
            definition: Label("期内停用的阵地。", "Sites closed in the period.")),
        Figure(
            "publicity.culture_sites.length", Label("阵地长度", "Length of sites"), of: CultureSite.self,
            timing: openSites, adding: \.lengthMetres, by: kinds, unit: .count(Label("米", "metres")),
            definition: Label("当日开放阵地登记的长度之和。", "The length on record of the sites open on the day.")),
        Figure(
            "publicity.culture_sites.sections", Label("阵地融合版块", "Sections of sites"), of: CultureSite.self,
            timing: openSites, adding: \.sections, by: kinds, unit: .count(Label("个", "sections")),
            definition: Label(
                "当日开放阵地各自版块数之和，由所选版块数出，不另填数。",
                "The sections of each site open on the day, counted from those chosen.")),
        Figure(
            "publicity.culture_sites.cost", Label("阵地建设经费", "Cost of sites"), of: SiteCost.self,
            timing: .stock(from: \.fundedOn), adding: \.amount, by: [\.site, \.source], unit: .money,
            definition: Label(
                "截至当日安排到各阵地的建设经费之和，按安排日期计，不分已建在建。",
                "Money given for sites up to the day, whether they are open or being built.")),
        Figure(
            "publicity.site_inspections", Label("阵地巡查", "Inspections of sites"), of: SiteInspection.self,
            timing: .flow(\.inspectedOn), by: [\.site], unit: .count(Label("次", "inspections")),
            definition: Label("期内对阵地的巡查次数。", "Inspections of sites in the period.")),
    ]

    static let villages: [Figure] = [
        village(
            "publicity.villages", villagesOnly, Label("村（社区）", "Villages"),
            Label("当日的村和社区。", "Villages and communities on the day.")),
        holding(.nation, "national", Label("国家级民主法治示范村（社区）", "Model villages of the nation")),
        holding(.province, "provincial", Label("省级民主法治示范村（社区）", "Model villages of the province")),
        holding(.city, "city", Label("市级民主法治示范村（社区）", "Model villages of the city")),
        holding(.district, "district", Label("区级民主法治示范村（社区）", "Model villages of the district")),
        village(
            "publicity.villages.titled", villagesOnly && titled, Label("省级以上民主法治示范村（社区）", "Model villages"),
            Label(
                "当日持有省级或国家级命名的村（社区），两级都有的也计一个。",
                "Villages with a title of province or nation on the day, each once whatever it holds.")),
        village(
            "publicity.villages.untitled", villagesOnly && !titled,
            Label("未获省级以上命名的村（社区）", "Villages without such a title"),
            Label("当日没有省级和国家级命名的村（社区）。", "Villages that hold neither on the day.")),
        Figure(
            "publicity.villages.rate", Label("示范村建成率", "Rate of model villages"), function: .publicity,
            counted: .ratio("publicity.villages.titled", over: "publicity.villages"), unit: .percent,
            definition: Label(
                "当日持有省级或国家级命名的村（社区）除以全部村（社区），每个村（社区）计一次。",
                "Villages with a title of province or nation divided by all villages, each counted once.")),
    ]

    private static let titled = Condition<Place>.has(
        \VillageHonour.place, where: .is(\.level, oneOf: .province, .nation), standing: standingHonour)

    private static func holding(_ level: HonourLevel, _ name: String, _ title: Label) -> Figure {
        village(
            "publicity.villages." + name,
            villagesOnly && .has(\VillageHonour.place, where: .is(\.level, level), standing: standingHonour), title,
            Label(
                "当日持有\(level.label.zh)命名、未被撤销或注销的村（社区），每个计一次；同时持有其他级别的也计。",
                "Villages that hold this title on the day, whatever else they hold."))
    }

    private static func village(
        _ id: String, _ condition: Condition<Place>, _ title: Label, _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: Place.self, where: condition, timing: standingPlace, by: [\.parent, \.kind],
            unit: villageUnit, function: .publicity, definition: definition)
    }
}
