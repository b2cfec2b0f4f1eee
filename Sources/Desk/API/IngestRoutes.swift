import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import Location

/// Where devices say where they are. They have no sign-in: a device is known by a word that nobody can guess, and only
/// an order in force opens the door. A device hears whether its position is kept, and nothing else.
struct IngestRoutes: Sendable {
    let house: House
    private let rate = IngestRate()

    static let door = "ingest"

    init(house: House) {
        self.house = house
    }

    func add(to routes: inout Routes) {
        routes.get("/\(IngestRoutes.door)/osmand") { try await take($0) { OsmAnd.fix(from: $0.items).map { [$0] } } }
        routes.post("/\(IngestRoutes.door)/osmand") { try await take($0, IngestRoutes.form) }
        routes.post("/\(IngestRoutes.door)/positions") {
            try await take($0) { PositionList.fixes(fromJson: $0.body, most: Limits.ingestPositions) }
        }
    }

    /// What came: the names and values of the address, and the body.
    private struct Sent: Sendable {
        let items: [(name: String, value: String)]
        let body: [UInt8]
        let isJson: Bool
    }

    /// The names and values stand in the address, in a form, or as JSON.
    @Sendable private static func form(_ sent: Sent) -> [Fix]? {
        let fix: Fix?
        if sent.isJson {
            fix = OsmAnd.fix(fromJson: sent.body)
        } else if let items = Address.items(ofQuery: String(decoding: sent.body, as: UTF8.self)) {
            fix = OsmAnd.fix(from: sent.items + items.map { ($0.name, $0.value) })
        } else {
            fix = nil
        }
        return fix.map { [$0] }
    }

    private func take(_ asked: Asked, _ read: @Sendable (Sent) -> [Fix]?) async throws -> Response {
        // What may be asked again and again without consequence writes nothing.
        guard asked.method != .head else { return .silent(.methodNotAllowed) }
        let arrivedAt = house.store.now
        guard let sent = await IngestRoutes.sent(asked) else { return .silent(.contentTooLarge) }
        guard let fixes = read(sent), fixes.allSatisfy({ IngestRoutes.isPast($0, arrivedAt) }) else {
            return rate.allows(nil, at: house.wall.now()) ? .silent(.badRequest) : .silent(.tooManyRequests)
        }
        let refused = try await house.glancing { [house] in
            try Positioning.judge(fixes, arrivedAt: arrivedAt, on: house.store.now.day, in: $0)
        }
        let device = refused.rows.first?.device.id ?? refused.refused.keys.first
        guard rate.allows(device, at: house.wall.now()) else { return .silent(.tooManyRequests) }
        if refused.isRefused { return refuse(refused) }
        let receipt = try await house.store.write(as: .system) {
            try Positioning.receive(fixes, arrivedAt: arrivedAt, in: $0)
        }
        return receipt.isRefused ? refuse(receipt) : .silent(.accepted)
    }

    private func refuse(_ receipt: Positioning.Receipt) -> Response {
        house.refusals.add(receipt)
        return .silent(.forbidden)
    }

    /// A clock that runs ahead is a fault of the device; one that is late only makes it late.
    private static func isPast(_ fix: Fix, _ now: Moment) -> Bool {
        fix.measuredAt.map { $0 <= now + Limits.clockAheadSeconds } ?? true
    }

    /// Nil where the body is larger than positions are.
    private static func sent(_ asked: Asked) async -> Sent? {
        guard let buffer = try? await asked.request.body.collect(upTo: Limits.ingestBytes) else { return nil }
        return Sent(
            items: asked.address.items.map { ($0.name, $0.value) }, body: Array(buffer.readableBytesView),
            isJson: asked.request.headers[.contentType]?.hasPrefix("application/json") == true)
    }
}

extension Response {
    /// An answer without a word.
    fileprivate static func silent(_ status: HTTPResponse.Status) -> Response {
        Response(status: status, headers: [.cacheControl: "no-store"])
    }
}
