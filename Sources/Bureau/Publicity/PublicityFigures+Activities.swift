import Declarations

private let held = Condition<Activity>.state("held", "summarised")
private let times = FigureUnit.count(Label("场", "activities"))
private var groups: [PartialKeyPath<Activity>] {
    [\.series, \.campaign, \.lead, \.place, \.keyDay, \.audiences, \.forms, \.topics]
}

extension PublicityFigures {
    static let activities: [Figure] = [
        Figure(
            "publicity.activities", Label("普法活动", "Activities"), of: Activity.self, where: held,
            timing: .flow(\.startsOn), by: groups + [\.isSpecial], unit: times,
            definition: Label(
                "期内举办的普法活动，按活动首日计，一场计一次，办几天也计一次。只有计划的和取消的不计。属几个专项的计入主专项。",
                "Activities held, each once by its first day; those only planned or cancelled do not count.")),
        Figure(
            "publicity.special_activities", Label("专项活动", "Special activities"), of: Activity.self,
            where: held && .is(\.isSpecial, true), timing: .flow(\.startsOn), by: groups, unit: times,
            definition: Label(
                "期内举办、登记为专项活动的普法活动，按活动首日计。扫黑除恶宣传活动另行计数，登记时不标专项活动，不在此内。",
                "Activities held that are marked as special; those against gangs are counted apart.")),
        Figure(
            "publicity.other_activities", Label("其他普法活动", "Other activities"), of: Activity.self,
            where: held && .is(\.isSpecial, false), timing: .flow(\.startsOn), by: groups, unit: times,
            definition: Label(
                "期内举办、未标专项活动的普法活动，含扫黑除恶宣传和日常活动，按活动首日计。",
                "Activities held that are not marked as special, those against gangs among them.")),
        Figure(
            "publicity.activities.cancelled", Label("取消的普法活动", "Activities cancelled"), of: Activity.self,
            where: .state("cancelled"), timing: .flow(\.startsOn), by: groups, unit: times,
            definition: Label("原定在期内、说明原因取消的活动，按原定日期计。", "Activities cancelled, by the day planned.")),
        Figure(
            "publicity.series.years_in_a_row", Label("活动连续举办年数", "Years in a row"), function: .publicity,
            counted: .yearsInARow(of: "publicity.activities"), unit: .count(Label("年", "years")),
            definition: Label(
                "截至当日，连续举办了几年：从最近一年往前数，年年都有活动的年数。当年尚未举办的从上年数起。按系列看才有意义。",
                "How many years in a row up to the day each saw an activity; a year not over yet breaks nothing.")),
    ]

    static let materials: [Figure] = [
        sum(
            "attendance", \.attendance, Label("活动参加人次", "Attendance"), Label("人次", "attendances"),
            Label("参加人次", "attendances")),
        sum(
            "consultations", \.consultations, Label("现场咨询", "Consultations"), Label("人次", "consultations"),
            Label("接受咨询的人次", "consultations")),
        sum(
            "leaflets", \.leaflets, Label("发放资料", "Leaflets"), Label("份", "leaflets"),
            Label("发放的宣传资料，不含手册", "leaflets handed out, booklets apart")),
        sum(
            "booklets", \.booklets, Label("发放宣传手册", "Booklets"), Label("份", "booklets"),
            Label("发放的宣传手册", "booklets handed out")),
        sum("gifts", \.gifts, Label("发放宣传品", "Gifts"), Label("件", "gifts"), Label("发放的宣传品", "gifts")),
        sum(
            "banners", \.banners, Label("悬挂标语", "Banners"), Label("条", "banners"),
            Label("悬挂的标语横幅", "banners put up")),
        sum(
            "broadcasts", \.broadcasts, Label("广播宣传", "Broadcasts"), Label("次", "broadcasts"),
            Label("广播宣传次数", "broadcasts")),
        sum(
            "printed", \.printed, Label("印制资料", "Copies printed"), Label("份", "copies"),
            Label("印制的资料（与发放的资料分别登记）", "copies printed, apart from those handed out")),
        Figure(
            "publicity.cost", Label("普法活动经费", "Cost of activities"), of: Activity.self, where: held,
            timing: .flow(\.startsOn), adding: \.cost, by: groups, unit: .money,
            definition: Label(
                "期内举办的活动登记的经费之和，按活动首日计。未登记经费的不计。",
                "The cost on record of the activities held in the period, added up.")),
    ]

    static let duties: [Figure] = [
        Figure(
            "publicity.duties.due", Label("责任清单应完成项目", "Publicity duties due"), of: PublicityDutyItem.self,
            timing: .flow(\.dueOn), by: [\.duty, \.audiences], unit: .count(Label("项", "duties")),
            definition: Label("各部门普法责任清单中计划在期内完成的项目。", "Duties of the departments that fall due in the period.")),
        Figure(
            "publicity.duties.done", Label("责任清单已完成项目", "Publicity duties done"), of: PublicityDutyItem.self,
            where: .present(\.doneOn), timing: .flow(\.dueOn), by: [\.duty, \.audiences],
            unit: .count(Label("项", "duties")),
            definition: Label(
                "计划在期内完成、现已完成的项目，按计划日期计。", "Of the duties that fall due in the period, those done by now.")),
        Figure(
            "publicity.duties.rate", Label("责任清单完成率", "Publicity duties done, rate"), function: .publicity,
            counted: .ratio("publicity.duties.done", over: "publicity.duties.due"), unit: .percent,
            definition: Label("已完成项目除以应完成项目。", "Duties done divided by duties due.")),
    ]

    private static func sum(
        _ name: String, _ path: PartialKeyPath<Activity>, _ title: Label, _ unit: Label, _ what: Label
    ) -> Figure {
        Figure(
            "publicity." + name, title, of: Activity.self, where: held, timing: .flow(\.startsOn), adding: path,
            by: groups, unit: .count(unit),
            definition: Label(
                "期内举办的活动各自登记的\(what.zh)之和，按活动首日计。登记数是实数，不是约数。",
                "The \(what.en) of the activities held in the period, added up by their first day."))
    }
}
