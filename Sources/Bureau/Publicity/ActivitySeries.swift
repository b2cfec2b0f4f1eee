public import Declarations

/// Activities that come round again (系列活动): a week before the Spring Festival, a day in April.
public struct ActivitySeries: Register {
    public var name = ""
    public var cadence = SeriesCadence.yearlyDay
    public var startedYear = 0
    public var keyDay: KeyDay?
    public var endedYear: Int?

    public init() {}

    public static let table = "activity_series"
    public static let title = Label("系列活动", "activity series")
    public static let function = Function.publicity
    public static var numbers: NumberStyle { NumberWords.series }

    public static let fields: [Field<ActivitySeries>] = [
        Field(\.name, "name", Label("名称", "Name"), .open, .title, .listed, .searched),
        Field(\.cadence, "cadence", Label("周期", "Cadence"), .listed, .filtered),
        Field(\.startedYear, "started_year", Label("始办年份", "Since"), .unit(Label("年", "")), .listed),
        Field(\.keyDay, "key_day", Label("宣传节点", "Key day"), .filtered),
        Field(\.endedYear, "ended_year", Label("停办年份", "Until"), .unit(Label("年", ""))),
    ]

    public static func faults(in series: ActivitySeries, at moment: Moment) -> [Fault] {
        var faults: [Fault] = []
        if !(1950...moment.day.year).contains(series.startedYear) {
            faults.append(
                wrong(\.startedYear, series.startedYear, Label("不是今年以前的年份", "is no year up to this one")))
        }
        if let ended = series.endedYear, ended < series.startedYear {
            faults.append(
                wrong(
                    \.endedYear, ended,
                    Label("早于始办年份 \(series.startedYear)", "before the first, \(series.startedYear)")))
        }
        return faults
    }
}
