public import Declarations
public import Ledger

/// Where positions may be read: under an order in force, and after its end as long as the bureau has laid down.
extension Positioning {
    /// An order whose positions somebody may read, and over what time.
    public struct Readable: Sendable {
        public let order: Row<MonitoringOrder>
        /// From the order's first day to its last, or to now.
        public let span: ClosedRange<Moment>
        /// The day after which they are removed; nil while the order is in force, or where nothing is laid down.
        public let keptUntil: Day?
    }

    static func readable(_ order: Row<MonitoringOrder>, at now: Moment, in reading: Reading) throws -> Readable {
        let record = order.record
        guard [MonitoringStage.running, .ended].contains(where: { $0.rawValue == order.state }),
            let from = record.inForceFrom, let ceasesOn = record.ceasesOn, from <= now.day, from < ceasesOn
        else { throw NoTrack(number: order.number, why: .notInForce) }
        let first = Moment(from)
        if order.state == MonitoringStage.running.rawValue, now.day < ceasesOn {
            return Readable(order: order, span: first...max(first, now), keptUntil: nil)
        }
        guard let days = try PositionRetention.days(on: now.day, in: reading) else {
            throw NoTrack(number: order.number, why: .ended(ceasesOn))
        }
        let last = ceasesOn + days
        guard now.day <= last else { throw NoTrack(number: order.number, why: .removed(last)) }
        let end = Moment(ceasesOn)
        return Readable(order: order, span: first...max(first, min(end, now)), keptUntil: last)
    }

    /// Whether some order's positions have outlived what the bureau has laid down.
    public static func hasOutlived(on today: Day, in reading: Reading) throws -> Bool {
        try !outlived(on: today, in: reading).isEmpty
    }

    /// Removes the positions of orders that ended longer ago than the bureau has laid down, with their keys.
    ///
    /// - Returns: how many positions.
    @discardableResult
    public static func removeOutlived(in transaction: Transaction) throws -> Int {
        try outlived(on: transaction.at.day, in: transaction.reading).reduce(0) { sum, order in
            sum + (try transaction.remove(Position.shape, about: order, reason: ReasonWords.positionsOutlived))
        }
    }

    private static func outlived(on today: Day, in reading: Reading) throws -> [Int64] {
        guard let days = try PositionRetention.days(on: today, in: reading) else { return [] }
        return try reading.records(in: Position.shape).filter { id in
            let order = try reading.find(MonitoringOrder.self, id)
            guard let ceasesOn = order.record.ceasesOn, today > ceasesOn + days else { return false }
            return try !isHeld(order, reading)
        }
    }

    /// Whether positions are still needed: an alert under the order that nobody has looked into, or a proposal or
    /// sanction about the person that is not decided.
    private static func isHeld(_ order: Row<MonitoringOrder>, _ reading: Reading) throws -> Bool {
        let person = Datum.integer(order.record.supervised.id)
        let open: [(shape: RegisterShape, column: String, id: Datum)] = [
            (LocationAlert.shape, LocationAlert.column(\.order), .integer(order.id)),
            (CorrectionProposal.shape, CorrectionProposal.column(\.supervised), person),
            (Discipline.shape, Discipline.column(\.supervised), person),
        ]
        return try open.contains { shape, column, id in
            let query = Query([.compare(column, .equal, id), shape.isRunning])
            return try reading.count(shape, query, upTo: 1) > 0
        }
    }
}

/// No positions may be read under an order; the answer says why.
public struct NoTrack: Problem, Hashable {
    public let number: String
    public let why: Why

    /// What stands against it.
    public enum Why: Sendable, Hashable {
        case notInForce
        /// Since when, where nothing is laid down of the time after.
        case ended(Day)
        /// After which day.
        case removed(Day)
    }

    public init(number: String, why: Why) {
        (self.number, self.why) = (number, why)
    }

    public var status: Int { 403 }
    public var answer: Label {
        switch why {
        case .notInForce:
            Label("\(number)没有在执行，不能查看定位", "\(number) is not in force: no position may be read")
        case .ended(let day):
            Label(
                "\(number)自 \(day) 起停止执行，本局没有规定此后的保存期限，不能查看定位",
                "\(number) is not in force since \(day), and the bureau has laid down nothing for the time after")
        case .removed(let day):
            Label("\(number)的定位已于 \(day) 保存期满", "The positions under \(number) were kept until \(day)")
        }
    }
}

extension May {
    /// The order whose positions somebody may read, for a purpose; throws why they may not.
    public static func track(
        of order: Int64, for official: Official, at now: Moment, in reading: Reading
    ) throws -> Positioning.Readable {
        try check(.reveal, on: MonitoringOrder.shape, id: order, for: official, in: reading)
        return try Positioning.readable(reading.find(MonitoringOrder.self, order), at: now, in: reading)
    }

    /// Whether somebody may give a device the word by which it makes itself known.
    public static func checkReporting(of device: Int64, for official: Official, in reading: Reading) throws {
        try check(.change, on: TrackingDevice.shape, id: device, for: official, in: reading)
    }
}
