public import Declarations
public import Ledger
public import Location

/// What devices say of where somebody is: taken in where an order in force covers it, and nowhere else.
public enum Positioning {
    /// What is to become of some positions: all are kept, or none.
    public struct Receipt: Sendable {
        /// Empty where something is refused.
        public fileprivate(set) var rows: [Position] = []
        /// How many positions each device sent, where something is refused.
        public fileprivate(set) var refused: [Int64: Int] = [:]
        /// Among them those of nobody's device.
        public fileprivate(set) var strange = 0

        public var isRefused: Bool { !refused.isEmpty || strange > 0 }
    }

    /// Takes positions in; nothing is written where one of them is refused.
    ///
    /// - Parameter arrivedAt: when the desk had them in its hands.
    public static func receive(_ fixes: [Fix], arrivedAt: Moment, in transaction: Transaction) throws -> Receipt {
        let receipt = try judge(fixes, arrivedAt: arrivedAt, on: transaction.at.day, in: transaction.reading)
        if !receipt.isRefused { try transaction.append(receipt.rows) }
        return receipt
    }

    /// What `receive` would do.
    public static func judge(
        _ fixes: [Fix], arrivedAt: Moment, on today: Day, in reading: Reading
    ) throws -> Receipt {
        var receipt = Receipt()
        var covers: [String: Cover] = [:]
        var isCovered = true
        for fix in fixes {
            let cover = try covers[fix.device] ?? cover(fix.device, on: today, in: reading)
            covers[fix.device] = cover
            let day = (fix.measuredAt ?? arrivedAt).day
            if let device = cover.device, let order = cover.order, order.record.isInForce(on: day) {
                receipt.rows.append(Position(fix, by: Ref(device), under: Ref(order.id), arrivedAt: arrivedAt))
            } else {
                isCovered = false
            }
        }
        guard !isCovered else { return receipt }
        receipt.rows = []
        for fix in fixes {
            guard let device = covers[fix.device]?.device else {
                receipt.strange += 1
                continue
            }
            receipt.refused[device, default: 0] += 1
        }
        return receipt
    }

    /// Whose word it is, and what allows that device to be located today.
    private struct Cover {
        var device: Int64?
        var order: Row<MonitoringOrder>?
    }

    private static func cover(_ word: String, on today: Day, in reading: Reading) throws -> Cover {
        guard let id = try reading.credential(.device, word: word)?.account else { return Cover() }
        let device = try reading.find(TrackingDevice.self, id)
        guard device.state != StateShape.void.name, let ref = device.record.order, device.record.isHeld(on: today)
        else { return Cover(device: id) }
        let order = try reading.find(MonitoringOrder.self, ref.id)
        let isMeant =
            order.state == MonitoringStage.running.rawValue && order.record.isInForce(on: today)
            && order.record.supervised == device.record.supervised && order.record.means == device.record.kind.means
        return Cover(device: id, order: isMeant ? order : nil)
    }

    /// Writes down how many positions were refused, by device.
    public static func note(refused: [Int64: Int], in transaction: Transaction) throws {
        let rows = refused.sorted { $0.key < $1.key }.map { device, count in
            var row = RefusedPosition()
            (row.device, row.countedAt, row.refused) = (Ref(device), transaction.at, count)
            return row
        }
        try transaction.append(rows)
    }
}

extension MonitoringOrder {
    /// Whether the order covers a day, once it has started.
    func isInForce(on day: Day) -> Bool {
        guard let inForceFrom, let ceasesOn else { return false }
        return inForceFrom <= day && day < ceasesOn
    }
}

extension TrackingDevice {
    /// Whether somebody wears it on a day.
    fileprivate func isHeld(on day: Day) -> Bool {
        guard let issuedOn, issuedOn <= day else { return false }
        return [returnedOn, retiredOn].allSatisfy { $0.map { day < $0 } ?? true }
    }
}

extension DeviceKind {
    /// What an order must allow for such a device to be asked.
    fileprivate var means: MonitoringMeans { self == .phone ? .phone : .device }
}
