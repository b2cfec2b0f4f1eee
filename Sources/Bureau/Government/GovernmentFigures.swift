import Declarations

/// What the bureau counts of government by law.
enum GovernmentFigures {
    static let all: [Figure] =
        reviews + documents + decisions + reconsideration + cohort + results + litigation + enforcement + transparency
        + referrals + meetings + disclosure + learning + advisers

    static let identities: [Identity] = reviewIdentities + reconsiderationIdentities + otherIdentities

    static let cases = FigureUnit.count(Label("件", "cases"))

    /// One figure divided by another, as a percentage.
    static func rate(_ id: String, _ upper: String, over lower: String, _ title: Label, _ definition: Label) -> Figure {
        Figure(
            id, title, function: .government, counted: .ratio(upper, over: lower), unit: .percent,
            definition: definition)
    }

    private static let otherIdentities: [Identity] = [
        Identity(
            "government.litigation.balance",
            Label("期初未裁判加新收减裁判等于期末未裁判", "Pending before, plus new, less judged, is pending after"),
            .balance(
                stock: "government.litigation.pending", plus: ["government.litigation.received"],
                minus: ["government.litigation.judged"])),
        Identity(
            "government.enforcement.balance",
            Label("期初未结加立案减结案等于期末未结", "In hand before, plus filed, less closed, is in hand after"),
            .balance(
                stock: "government.enforcement.in_hand", plus: ["government.enforcement.cases_filed"],
                minus: ["government.enforcement.cases_closed"])),
        Identity(
            "government.enforcement.fields", Label("处罚决定等于各领域之和", "Penalties are the sum of their fields"),
            .split("government.enforcement.penalties_decided", by: "field")),
        Identity(
            "government.disclosure.balance",
            Label("期初在办加收到减答复等于期末在办", "In hand before, plus received, less answered, is in hand after"),
            .balance(
                stock: "government.disclosure.in_hand", plus: ["government.disclosure.received"],
                minus: ["government.disclosure.answered"])),
        Identity(
            "government.meeting_decisions.balance",
            Label("期初未办结加新议定减办结等于期末未办结", "Open before, plus decided, less done, is open after"),
            .balance(
                stock: "government.meeting_decisions.open", plus: ["government.meeting_decisions.made"],
                minus: ["government.meeting_decisions.closed"])),
    ]
}
