import Bureau
import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Logging

@testable import Desk

/// A small bureau at its desk, on a fixed day, whose own texts are English: what is Chinese on an English page is ours.
struct DeskWorld: Sendable {
    static let noon = Moment("2019-07-01", hour: 12)

    let store: Store
    let client: any TestClientProtocol
    let disputes: [Row<Dispute>]

    /// Asks a page of the desk.
    func get(_ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]) async throws -> Answer {
        try await client.execute(uri: path, method: method, headers: headers) { Answer($0) }
    }

    /// How many records a list has, as its twin says.
    func count(_ list: String) async throws -> Int? {
        try await get("/api/v1" + list).json()["count"] as? Int
    }

    /// What came back.
    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let text: String
        let bytes: [UInt8]

        init(_ response: TestResponse) {
            status = response.status.code
            headers = response.headers
            text = String(buffer: response.body)
            bytes = Array(buffer: response.body)
        }

        func json() throws -> [String: Any] {
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
        }
    }
}

/// Opens a fresh bureau with a few disputes and its desk.
func atTheDesk(_ test: @escaping @Sendable (DeskWorld) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try openStore(in: folder.path())
    let disputes = try await store.write(as: .console) { try recordDisputes(in: $0) }
    var logger = Logger(label: "desk")
    logger.logLevel = .critical
    let desk = try build(DeskSettings(bureau: "Test bureau"), store: store, logger: logger)
    try await desk.test(.router) { client in
        try await test(DeskWorld(store: store, client: client, disputes: disputes))
    }
    store.close()
}

private func openStore(in folder: String) throws -> Store {
    let database = Database.file(folder + "/belfry.sqlite")
    let connection = try database.connect(.founding)
    defer { connection.close() }
    try Migrations.run(over: connection)
    try BureauFacts(code: "test", name: "Test bureau", region: "990000", isDemonstration: true)
        .found(over: connection, at: DeskWorld.noon)
    return try Store(
        Holding(
            bureau: "test", catalogue: Manifest.catalogue, clock: .fixed(DeskWorld.noon), entropy: .seeded(1),
            keys: BureauKey(from: .seeded(2)), isDemonstration: true, unitName: { _, _ in "T" },
            following: ClockKeeper(LawShelf())),
        in: database, Attachments(directory: folder))
}

/// Sixty disputes of two organisations over the first half of the year; every third is still open.
@Sendable private func recordDisputes(in transaction: Transaction) throws -> [Row<Dispute>] {
    var orgs: [Row<MediationOrg>] = []
    for name in ["East committee", "<b>West</b> & \"Co\""] {
        var org = MediationOrg()
        org.name = name
        org.foundedOn = "2015-01-01"
        orgs.append(try transaction.record(org))
    }
    return try (0..<60).map { index in
        let day = Day("2019-01-02") + index * 3
        transaction.stand(at: Moment(day, hour: 9), as: Actor(account: "clerk"))
        var dispute = Dispute()
        dispute.receivedOn = day
        dispute.org = Ref(orgs[index % 2].id)
        dispute.kind = index % 4 == 0 ? .family : .neighbour
        dispute.brief = "Somebody's secret"
        dispute.amount = Money(yuan: Int64(index) * 1_000)
        var row = try transaction.record(dispute, number: "T-\(index + 1)")
        row.record.acceptedOn = day
        row = try transaction.take("accept", on: row)
        row = try transaction.take("mediate", on: row)
        guard index % 3 != 0 else { return row }
        row.record.concludedOn = day + 1
        row.record.agreementForm = .written
        transaction.stand(at: Moment(day + 1, hour: 9), as: Actor(account: "clerk"))
        return try transaction.take("succeed", on: row)
    }
}
