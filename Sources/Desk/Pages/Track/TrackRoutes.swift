import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import Location

/// Where somebody was, under an order that allows it to be looked at: the purpose is asked first, and each look is an
/// entry on the order.
struct TrackRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let name = "track"
    static let from = "from"
    static let to = "to"

    func add(to routes: inout Routes) {
        let path = "/\(MonitoringOrder.table)/{record}/\(TrackRoutes.name)"
        routes.get(path) { try await show($0, Draft($0.address.items)) }
        routes.post(path, reveal)
        routes.post("/api/v1" + path, twin)
    }

    private func show(
        _ asked: Asked, _ draft: Draft, _ rows: [TrackRow]? = nil, _ faults: [Fault] = []
    ) async throws -> Response {
        let house = house
        let about = try await house.reading { try TrackReader(house: house, asked: asked, reading: $0).about() }
        let hidden = [(WritingRoutes.token, seal.token(asked))]
        let page = TrackPage(
            about: about, draft: draft, rows: rows, layout: house.layout(asked, .register(MonitoringOrder.shape)),
            hidden: hidden, faults: faults)
        return .page(page.html, status: faults.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func reveal(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        do {
            let purpose = draft[RevealRoutes.purpose]
            let days = try TrackRoutes.days(draft[TrackRoutes.from], draft[TrackRoutes.to])
            return try await show(asked, draft, try await rows(asked, days, purpose))
        } catch let refused as Refused {
            return try await show(asked, draft, nil, refused.faults)
        }
    }

    @Sendable private func twin(_ asked: Asked) async throws -> Response {
        let body = try await WritingTwin.object(of: asked.request)
        let words = [TrackRoutes.from, TrackRoutes.to].map { body[$0] as? String ?? "" }
        let purpose = body[RevealRoutes.purpose] as? String ?? ""
        if let refusal = May.refusal(of: .reveal, on: MonitoringOrder.shape, to: asked.who) { throw refusal }
        let rows = try await rows(asked, try TrackRoutes.days(words[0], words[1]), purpose)
        return .json(
            .object(["series": .text(Position.table), "positions": .list(rows.map(\.json))]))
    }

    /// The positions of some days, once the look is on record.
    private func rows(_ asked: Asked, _ days: ClosedRange<Day>, _ purpose: String) async throws -> [TrackRow] {
        let (house, who) = (house, asked.who)
        let id = try await house.reading {
            try RecordReader(house, asked, $0).record(MonitoringOrder.shape).id
        }
        return try await house.store.write(as: who.actor) { transaction in
            let readable = try May.track(of: id, for: who, at: transaction.at, in: transaction.reading)
            let wanted = Moment(days.lowerBound)...Moment(days.upperBound, hour: 23, minute: 59, second: 59)
            let span = wanted.clamped(to: readable.span)
            let rows = try transaction.reveal(
                Position.self, about: readable.order, over: span, purpose: purpose, most: Limits.trackPositions)
            let person = readable.order.record.supervised
            let bounds = try Positioning.bounds(of: person, in: transaction.reading)
            return rows.map { TrackRow(kept: $0, finding: bounds.finding($0.row)) }
        }
    }

    /// From one day to another; every fault at once.
    private static func days(_ from: String, _ to: String) throws -> ClosedRange<Day> {
        let days = [from, to].map { Day($0) }
        var faults: [Fault] = []
        for (name, day) in zip([TrackRoutes.from, TrackRoutes.to], days) where day == nil {
            faults.append(.notGiven(name, name == TrackRoutes.from ? .fromDay : .toDay))
        }
        guard let first = days[0], let last = days[1] else { throw Refused(faults) }
        guard first <= last else {
            throw Refused([
                Fault(
                    field: TrackRoutes.to, value: last.description, rule: "order",
                    answer: Label("止：\(last) 早于起 \(first)", "To: \(last) is before \(first)"))
            ])
        }
        return first...last
    }
}

/// A position, and what the person's fences say of it.
struct TrackRow: Sendable {
    let kept: Kept<Position>
    let finding: Positioning.Finding?

    var row: Position { kept.row }
}

/// What a track's page says before anybody has looked.
struct TrackAbout: Sendable {
    let readable: Positioning.Readable
    let title: String
    let sum: SeriesSum
    let refused: Int
    /// What devices are called, by their ids.
    let devices: [Int64: String]
}

/// Reads what stands around a track; no position itself.
struct TrackReader {
    let house: House
    let asked: Asked
    let reading: Reading

    func about() throws -> TrackAbout {
        let record = try RecordReader(house, asked, reading).record(MonitoringOrder.shape)
        let readable = try May.track(of: record.id, for: asked.who, at: house.store.now, in: reading)
        let person = readable.order.record.supervised.id
        let name = try reading.names(SupervisedPerson.shape, [person])[person] ?? ""
        let ordered = Query([.compare(TrackingDevice.column(\.order), .equal, .integer(record.id))])
        let devices = try reading.rows(TrackingDevice.self, ordered)
        let refused = try devices.reduce(0) { sum, device in
            sum + (try reading.total(RefusedPosition.shape, of: "refused", about: device.id))
        }
        return TrackAbout(
            readable: readable, title: "\(record.number) \(name)",
            sum: try reading.sum(Position.shape, about: record.id),
            refused: refused,
            devices: Dictionary(devices.map { ($0.id, $0.record.serial) }, uniquingKeysWith: { first, _ in first }))
    }
}

extension TrackRow {
    /// The position for programs: degrees as numbers, speed in metres a second.
    fileprivate var json: JsonValue {
        .object([
            "device": .integer(row.device.id), "measured_at": .text(row.measuredAt.iso),
            "arrived_at": .text(row.arrivedAt.iso), "stored_at": .text(kept.storedAt.iso),
            "latitude": .number(Digits.decimal(row.latitude.value, places: 7)),
            "longitude": .number(Digits.decimal(row.longitude.value, places: 7)),
            "accuracy": row.accuracy.map { .integer(Int64($0)) } ?? .null, "source": .text(row.source.rawValue),
            "coordinates": .text(row.coordinates.rawValue),
            "battery": row.battery.map { .integer(Int64($0)) } ?? .null,
            "speed": row.speed.map { .number(Digits.decimal(Double($0) / 10, places: 1)) } ?? .null,
            "bearing": row.bearing.map { .integer(Int64($0)) } ?? .null, "simulated": .flag(row.isSimulated),
            "finding": .optional(finding?.rawValue),
        ])
    }
}
