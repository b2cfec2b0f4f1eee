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
    let state: Volatile
    /// Who is signed in at this desk, by what their machine and their forms carry; nobody without.
    var visitor: Visitor?

    /// A sign-in as a browser has it.
    struct Visitor: Sendable {
        let cookie: String
        let token: String
    }

    /// Asks a page of the desk.
    func get(_ path: String, _ method: HTTPRequest.Method = .get, headers: HTTPFields = [:]) async throws -> Answer {
        try await client.execute(uri: path, method: method, headers: signed(headers)) { Answer($0) }
    }

    /// What a browser sends along.
    func signed(_ headers: HTTPFields) -> HTTPFields {
        var headers = headers
        guard let visitor, headers[.authorization] == nil else { return headers }
        let other = headers[.cookie].map { "; \($0)" } ?? ""
        headers[.cookie] = "\(Doorkeeper.cookie)=\(visitor.cookie)\(other)"
        if let name = Doorkeeper.tokenHeader { headers[name] = visitor.token }
        return headers
    }

    /// The same desk with somebody else at it, who holds these roles; an account is opened for them.
    func asking(
        _ signIn: String, _ grants: RoleGrant..., person: Int64? = nil
    ) async throws -> DeskWorld {
        try await store.write(as: .console) { transaction in
            var account = Account()
            (account.signIn, account.name, account.person) = (signIn, signIn, person.map { Ref($0) })
            let row = try Accounts.open(account, in: transaction)
            for grant in grants {
                _ = try Accounts.grant(grant, to: row, isFirst: grant.role.isAdministrator, in: transaction)
            }
        }
        return try signedIn(signIn)
    }

    /// The same desk with an account at it.
    func signedIn(_ signIn: String) throws -> DeskWorld {
        var desk = self
        let word = try state.begin(signIn, at: DeskWorld.noon, machine: "test", due: nil)
        let found = try state.signIn(word, at: DeskWorld.noon)
        desk.visitor = Visitor(cookie: word, token: found?.token ?? "")
        return desk
    }

    /// The same desk with nobody at it.
    var nobody: DeskWorld {
        var desk = self
        desk.visitor = nil
        return desk
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

/// Opens a fresh bureau with a few disputes and its desk, at which somebody sits who works in every function.
func atTheDesk(withAccounts: Bool = true, _ test: @escaping @Sendable (DeskWorld) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try openStore(in: folder.path())
    let disputes = try await store.write(as: .console) { try recordDisputes(in: $0) }
    var logger = Logger(label: "desk")
    logger.logLevel = .critical
    let state = try Volatile(keys: BureauKey(from: .seeded(2)))
    let settings = DeskSettings(bureau: "Test bureau", state: state, wall: .fixed(DeskWorld.noon))
    let desk = try build(settings, store: store, logger: logger)
    try await desk.test(.router) { client in
        let world = DeskWorld(store: store, client: client, disputes: disputes, state: state)
        guard withAccounts else { return try await test(world) }
        try await test(try await world.asking("worker", .of(.clerk, export: true), .of(.unitHead), .of(.mediator)))
    }
    store.close()
}

extension RoleGrant {
    /// A role for the whole bureau, or for one unit.
    static func of(_ role: Role, unit: Int64? = nil, functions: [Function] = [], export: Bool = false) -> RoleGrant {
        var grant = RoleGrant()
        (grant.role, grant.scope, grant.mayExport) = (role, unit.map { Ref($0) }, export)
        grant.functions = Several(functions)
        return grant
    }
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
        guard index % 3 != 0 else {
            try recordParty(of: row.id, in: transaction)
            return row
        }
        row.record.concludedOn = day + 1
        row.record.agreementForm = .written
        transaction.stand(at: Moment(day + 1, hour: 9), as: Actor(account: "clerk"))
        return try transaction.take("succeed", on: row)
    }
}

/// Who brought a dispute: without a party it cannot be settled.
@discardableResult
func recordParty(of dispute: Int64, in transaction: Transaction) throws -> Int64 {
    var party = DisputeParty()
    party.dispute = Ref(dispute)
    party.name = "Somebody"
    return try transaction.record(party).id
}
