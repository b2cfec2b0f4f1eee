import Bureau
import Declarations

/// When lawsuits were served, heard and judged.
extension Government {
    static let suits: [PlannedSuit] = of2018 + of2019 + ofDepartments

    private static let of2018: [PlannedSuit] = [
        PlannedSuit(served: "2018-01-16", hearing: "2018-03-13", judged: "2018-04-09"),
        PlannedSuit(served: "2018-02-06", hearing: "2018-04-10", judged: "2018-05-08", result: .suitRejected),
        PlannedSuit(
            served: "2018-03-13", hearing: "2018-05-09", judged: "2018-06-06", appealed: "2018-06-19",
            second: "2018-07-23"),
        PlannedSuit(
            served: "2018-04-03", hearing: "2018-05-24", judged: "2018-06-26", result: .illegalityConfirmed,
            isLost: true),
        PlannedSuit(served: "2018-04-24", hearing: "2018-06-14", judged: "2018-07-12", isJoint: true),
        PlannedSuit(served: "2018-05-15", hearing: "2018-07-10", judged: "2018-08-09", isAway: true),
        PlannedSuit(served: "2018-07-04", hearing: "2018-08-29", judged: "2018-09-27", result: .withdrawalAllowed),
        PlannedSuit(served: "2018-08-22", hearing: "2018-10-18", judged: "2018-11-15"),
        PlannedSuit(served: "2018-09-18", hearing: "2018-11-14", judged: "2018-12-12", isJoint: true),
        PlannedSuit(
            served: "2018-10-25", hearing: "2018-12-11", judged: "2019-01-09", result: .revoked, isLost: true),
        PlannedSuit(served: "2018-11-27", hearing: "2019-01-15", judged: "2019-02-19"),
    ]

    /// Eight against the district government from January to May; two of June, one of them not answered in time.
    private static let of2019: [PlannedSuit] = [
        PlannedSuit(served: "2019-01-09", hearing: "2019-03-05", judged: "2019-03-28"),
        PlannedSuit(
            served: "2019-01-17", hearing: "2019-03-12", judged: "2019-04-08", result: .suitRejected, isJoint: true),
        PlannedSuit(served: "2019-01-29", hearing: "2019-03-20", judged: "2019-04-16"),
        PlannedSuit(served: "2019-02-21", hearing: "2019-04-09", judged: "2019-05-07", result: .withdrawalAllowed),
        PlannedSuit(
            served: "2019-03-07", hearing: "2019-04-23", judged: "2019-05-21", appealed: "2019-06-03",
            second: "2019-06-20"),
        PlannedSuit(served: "2019-03-21", hearing: "2019-05-16", judged: "2019-06-25", exchange: "2019-04-12"),
        PlannedSuit(served: "2019-04-11", hearing: "2019-05-28", isJoint: true),
        PlannedSuit(served: "2019-05-09", hearing: "2019-07-09"),
        PlannedSuit(served: "2019-06-11"),
        PlannedSuit(served: "2019-06-14"),
    ]

    private static let ofDepartments: [PlannedSuit] = [
        PlannedSuit(served: "2018-04-17", hearing: "2018-06-07", judged: "2018-07-05", ofDepartment: true),
        PlannedSuit(
            served: "2018-09-06", hearing: "2018-10-30", judged: "2018-11-29", ofDepartment: true, isAway: true),
        PlannedSuit(served: "2019-02-26", hearing: "2019-04-17", judged: "2019-05-15", ofDepartment: true),
        PlannedSuit(
            served: "2019-03-14", hearing: "2019-05-08", judged: "2019-06-05", ofDepartment: true, isAway: true),
        PlannedSuit(served: "2019-05-22", hearing: "2019-07-11", ofDepartment: true),
    ]
}
