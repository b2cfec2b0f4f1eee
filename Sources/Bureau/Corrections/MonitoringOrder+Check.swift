import Declarations

/// What a monitoring order may not contradict. The day on which it begins says which law it stands under.
extension MonitoringOrder {
    /// The Community Corrections Law is in force from this day (社区矫正法 第六十三条).
    static let lawInForceFrom: Day = "2020-07-01"

    /// Whether the order stands under the Law of 2020.
    var isUnderTheLaw: Bool { (startsOn ?? askedOn) >= MonitoringOrder.lawInForceFrom }

    static func faultsOfGround(_ order: MonitoringOrder) -> [Fault] {
        guard order.askedOn != .notGiven, !order.isUnderTheLaw, order.ground != nil else { return [] }
        return [needless(\.ground, Label("2020年7月1日前", "before 2020-07-01"))]
    }

    /// Three months at most, and again by a new decision (社区矫正法 第二十九条); no such rule before.
    static func faultsOfTerm(_ order: MonitoringOrder) -> [Fault] {
        guard order.isUnderTheLaw, let startsOn = order.startsOn, let endsOn = order.endsOn else { return [] }
        let last = startsOn.adding(months: 3) - 1
        guard endsOn > last else { return [] }
        return [wrong(\.endsOn, endsOn, Label("超过三个月（至多 \(last)）", "is more than three months: \(last) at most"))]
    }

    /// What an approval rests on: a ground of the Law, or a document and its article written out.
    @Sendable static func faultsOfBasis(_ order: MonitoringOrder, _ moment: Moment) -> [Fault] {
        if order.isUnderTheLaw {
            return order.ground == nil ? [missing(\.ground, Label("批准", "when an order is approved"))] : []
        }
        let why = Label("2020年7月1日前批准", "when an order of before 2020-07-01 is approved")
        return (order.basisDocument == nil ? [missing(\.basisDocument, why)] : [])
            + (order.basisArticle == nil ? [missing(\.basisArticle, why)] : [])
    }

    @Sendable static func needsNoConfirmation(_ order: MonitoringOrder, _ moment: Moment) -> [Fault] {
        guard order.isUnderTheLaw else { return [] }
        return [needless(\.confirmedOn, Label("适用社区矫正法", "under the Law of 2020"))]
    }

    @Sendable static func unconfirmed(_ order: MonitoringOrder, _ moment: Moment) -> [Fault] {
        guard !order.isUnderTheLaw, order.confirmedOn == nil else { return [] }
        return [missing(\.confirmedOn, Label("2020年7月1日前执行", "before an order of before 2020-07-01 starts"))]
    }
}
