public import Declarations
public import Ledger

/// Nobody is on duty twice at once, nor on a day on which a hearing of an own case is set.
extension DutyShift: Compared {
    public static func faults(in shift: DutyShift, id: Int64?, beside reading: Reading) throws -> [Fault] {
        guard shift.attendedOn == nil, shift.lawyer.id > 0, shift.shiftOn != .notGiven else { return [] }
        let sameDay = Query(
            [
                .compare("lawyer", .equal, shift.lawyer.datum), .compare("shift_on", .equal, shift.shiftOn.datum),
                .not(.compare("state", .equal, .text(ShiftStage.cancelled.rawValue))),
            ], limit: Limits.pageRows)
        let other = try reading.rows(DutyShift.self, sameDay).first { $0.id != id && shift.overlaps($0.record) }
        if let other {
            return [
                Fault(
                    field: "lawyer", value: other.number, rule: "duplicate",
                    answer: Label(
                        "律师：该时段已有值班（\(other.number)）", "Lawyer: on duty already at that time (\(other.number))"))
            ]
        }
        return try faultsOfHearings(shift, reading)
    }

    private static func faultsOfHearings(_ shift: DutyShift, _ reading: Reading) throws -> [Fault] {
        let hearings = Query([
            .compare("planned_on", .equal, shift.shiftOn.datum),
            .through("aid_case", table: AidCase.table, .compare("lawyer", .equal, shift.lawyer.datum)),
        ])
        guard try reading.count(AidHearing.shape, hearings) > 0 else { return [] }
        return [
            Fault(
                field: "lawyer", value: shift.shiftOn.description, rule: "conflict",
                answer: Label(
                    "律师：\(shift.shiftOn) 自己承办的援助案件开庭", "Lawyer: a hearing of an own case on \(shift.shiftOn)"))
        ]
    }

    private func overlaps(_ other: DutyShift) -> Bool { startsAt < other.endsAt && other.startsAt < endsAt }
}
