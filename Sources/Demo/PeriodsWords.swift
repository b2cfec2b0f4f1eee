/// Names of the figures of an occasion.
enum PeriodsWords {
    static let sessions = (
        screenings: "期间排查活动", disputes: "期间调处纠纷", succeeded: "期间化解", persons: "期间涉及人数", missing: "期间零报告漏报"
    )
    static let returns = (
        aid: "法律援助统计上半年", reconsideration: "行政复议统计上半年", basis: "统计报表填报期，依据待核"
    )
    static let congress2018 = "2018年两会"
    static let congress2019 = "两会"
    static let training2019 = "4月24日业务培训班人数"
    static let training2018 = "2018年4月19日业务培训班人数"
}
