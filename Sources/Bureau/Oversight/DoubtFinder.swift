import Counting
public import Declarations
public import Ledger

/// Looks for signs that records may not be what they seem. What it finds are questions to a reviewer: a common cause is
/// often the answer (one landlord's telephone, a form letter).
struct DoubtFinder {
    /// From how many on something is worth a question.
    private static let sameFiles = 5
    private static let samePhones = 3
    private static let sameMinute = 3
    private static let lastDayFiles = 20
    private static let manyFiles: Int64 = 1_000
    private static let lastHourOfNight = 5
    private static let examples = 10
    /// Questions of one kind at a time: nobody answers a hundred.
    private static let most = 12

    let reading: Reading
    let period: Period

    /// Every question of the period.
    func questions() throws -> [Doubt] {
        try sameWording() + samePhone() + nightEntries() + lastDay() + allSucceeded()
    }

    /// Disputes told in exactly the same words.
    func sameWording() throws -> [Doubt] {
        let records = try reading.every(Dispute.shape, within("received_on"), columns: ["brief"])
        let groups = Dictionary(grouping: records) { $0["brief"].text ?? "" }.filter { !$0.key.isEmpty }
        return grouped(groups, atLeast: DoubtFinder.sameFiles).map { files in
            question(.sameWording, Dispute.table, files.map(\.number), DoubtWords.sameWording(files.count))
        }
    }

    /// One telephone that several parties gave. Numbers are compared by a keyed hash and kept nowhere.
    func samePhone() throws -> [Doubt] {
        let days = Predicate.through("dispute", table: Dispute.table, .all(within("received_on")))
        let parties = try reading.every(DisputeParty.shape, [days], columns: ["dispute", "name", "phone"])
        let given = parties.filter { !($0["phone"].text ?? "").isEmpty }
        let groups = Dictionary(grouping: given) { reading.fingerprint($0["phone"].text ?? "", for: "phone") }
        return try grouped(groups, atLeast: DoubtFinder.samePhones).compactMap { parties in
            let names = Set(parties.compactMap { $0["name"].text })
            guard names.count >= DoubtFinder.samePhones else { return nil }
            let disputes = Set(parties.compactMap { $0["dispute"].integer })
            let numbers = try reading.names(Dispute.shape, disputes)
            return question(
                .samePhone, DisputeParty.table, disputes.sorted().compactMap { numbers[$0] },
                DoubtWords.samePhone(names.count), records: parties.count)
        }
    }

    /// Reports filed in one and the same minute of the night.
    func nightEntries() throws -> [Doubt] {
        let filed = try reading.every(ZeroReport.shape, within("report_on"), columns: ["filed_at"])
        let minutes = Dictionary(grouping: filed) { record -> Int64 in
            guard let at = record["filed_at"].integer.map({ Moment(milliseconds: $0) }),
                at.hour < DoubtFinder.lastHourOfNight
            else { return 0 }
            return at.milliseconds / 60_000
        }.filter { $0.key != 0 }
        return grouped(minutes, atLeast: DoubtFinder.sameMinute).map { reports in
            question(.nightEntries, ZeroReport.table, reports.map(\.number), DoubtWords.nightEntries(reports.count))
        }
    }

    /// Units that settled most of a period's disputes on its last day.
    func lastDay() throws -> [Doubt] {
        let whole = try byUnit("mediation.disputes.concluded", period)
        let last = try byUnit("mediation.disputes.concluded", Period(on: period.to))
        return whole.keys.sorted().compactMap { unit in
            let (all, late) = (whole[unit] ?? 0, last[unit] ?? 0)
            guard all >= DoubtFinder.lastDayFiles, late * 2 > all else { return nil }
            return question(
                .lastDay, Dispute.table, [], DoubtWords.lastDay(Int(late), of: Int(all)), unit: unit, records: Int(late)
            )
        }
    }

    /// Units that settled every one of thousands.
    func allSucceeded() throws -> [Doubt] {
        let ended = try byUnit("mediation.disputes.concluded", period)
        let settled = try byUnit("mediation.disputes.succeeded", period)
        return ended.keys.sorted().compactMap { unit in
            let all = ended[unit] ?? 0
            guard all >= DoubtFinder.manyFiles, settled[unit] == all else { return nil }
            return question(
                .allSucceeded, Dispute.table, [], DoubtWords.allSucceeded(Int(all)), unit: unit, records: Int(all))
        }
    }

    private func byUnit(_ figure: String, _ period: Period) throws -> [Int64: Int64] {
        let counter = Counter(reading, Manifest.catalogue)
        let parts = try counter.split(counter.question(figure, over: period), by: "unit").parts
        return Dictionary(
            parts.compactMap { part in
                guard let unit = part.count.question.part.flatMap({ Int64($0.word) }) else { return nil }
                return (unit, part.count.amount ?? 0)
            }, uniquingKeysWith: { first, _ in first })
    }

    private func within(_ column: String) -> [Predicate] {
        [.compare(column, .atLeast, period.from.datum), .compare(column, .atMost, period.to.datum)]
    }

    /// The groups that are large enough, the largest ones, the largest first and then in the order of their records.
    private func grouped<Key>(_ groups: [Key: [Record]], atLeast least: Int) -> [[Record]] {
        let large = groups.values.filter { $0.count >= least }.sorted { left, right in
            left.count == right.count ? left[0].id < right[0].id : left.count > right.count
        }
        return Array(large.prefix(DoubtFinder.most))
    }

    private func question(
        _ kind: DoubtKind, _ register: String, _ numbers: [String], _ text: String, unit: Int64 = 0,
        records: Int? = nil
    ) -> Doubt {
        var doubt = Doubt()
        doubt.kind = kind
        doubt.doubtedRegister = register
        (doubt.startsOn, doubt.endsOn) = (period.from, period.to)
        doubt.records = records ?? numbers.count
        doubt.question = text
        doubt.aboutUnit = unit == 0 ? nil : Ref(unit)
        let shown = numbers.prefix(DoubtFinder.examples).joined(separator: DoubtWords.comma)
        doubt.examples = shown.isEmpty ? nil : shown
        return doubt
    }
}

extension Doubt {
    /// Looks through the records of some days and puts down what a reviewer should ask.
    public static func raise(over days: ClosedRange<Day>, in transaction: Transaction) throws -> [Row<Doubt>] {
        let period = try Period(from: days.lowerBound, to: days.upperBound)
        return try DoubtFinder(reading: transaction.reading, period: period).questions().map { found in
            var doubt = found
            doubt.raisedOn = transaction.at.day
            return try transaction.record(doubt, unit: doubt.aboutUnit?.id ?? 0)
        }
    }
}
