public import Declarations
public import Ledger

/// A place has at most one main adviser on a day.
extension AdviserPost: Compared {
    public static func faults(in post: AdviserPost, id: Int64?, beside reading: Reading) throws -> [Fault] {
        guard post.isMain, post.place.id > 0 else { return [] }
        let mains = Query(
            [.compare("place", .equal, post.place.datum), .compare("is_main", .equal, true.datum)],
            limit: Limits.pageRows)
        let other = try reading.rows(AdviserPost.self, mains).first { $0.id != id && post.overlaps($0.record) }
        guard let other else { return [] }
        let until = other.record.endsOn?.description
        return [
            Fault(
                field: "is_main", value: other.number, rule: "duplicate",
                answer: Label(
                    "主要顾问：该村（社区）自 \(other.record.startsOn) 至 \(until ?? "今") 已有主要顾问（\(other.number)）",
                    "Main adviser: the place has one from \(other.record.startsOn) to \(until ?? "now")"
                        + " (\(other.number))"))
        ]
    }

    private func overlaps(_ other: AdviserPost) -> Bool {
        (endsOn.map { other.startsOn <= $0 } ?? true) && (other.endsOn.map { startsOn <= $0 } ?? true)
    }
}
