import Declarations
import Ledger

/// A bureau of memos on one database, on a fixed day.
struct World: Sendable {
    static let noon = Moment("2019-07-01", hour: 12)

    let store: Store
    let database: Database
    var clerk = Actor(account: "clerk")

    func record(_ memo: Memo, request: String = "") async throws -> Row<Memo> {
        try await store.write(as: clerk, request: request) { try $0.record(memo) }
    }

    func change(_ row: Row<Memo>, reason: String) async throws -> Row<Memo> {
        try await store.write(as: clerk) { try $0.change(row, reason: reason) }
    }

    func take(_ step: String, on row: Row<Memo>, as actor: Actor? = nil) async throws -> Row<Memo> {
        try await store.write(as: actor ?? clerk) { try $0.take(step, on: row) }
    }

    func void(_ row: Row<Memo>, reason: String) async throws -> Row<Memo> {
        try await store.write(as: clerk) { try $0.void(row, reason: reason) }
    }

    func reveal(_ id: Int64, purpose: String) async throws -> [Datum] {
        try await store.write(as: clerk) { try $0.reveal(Memo.shape, id: id, columns: ["name"], purpose: purpose) }
    }

    /// Attaches a text to a memo.
    func attach(_ text: String, named name: String, to row: Row<Memo>, request: String = "") async throws -> Int64 {
        try await store.attach(Array(text.utf8), named: name, to: Memo.shape, row.id, as: clerk, request: request)
    }

    /// The ids of every page, turned forwards.
    func pages(_ sort: Query.Sort?, limit: Int) throws -> [[Int64]] {
        var pages: [[Int64]] = []
        var turn: Query.Turn?
        repeat {
            let page = try page(sort, turn, limit)
            pages.append(page.records.map(\.id))
            turn = page.next.map { .after($0) }
        } while turn != nil
        return pages
    }

    /// The ids of every page but the last, turned back from the last.
    func backwards(_ sort: Query.Sort?, limit: Int) throws -> [[Int64]] {
        var last = try page(sort, nil, limit)
        while let next = last.next { last = try page(sort, .after(next), limit) }
        var pages: [[Int64]] = []
        while let previous = last.previous {
            last = try page(sort, .before(previous), limit)
            pages.append(last.records.map(\.id))
        }
        return pages
    }

    private func page(_ sort: Query.Sort?, _ turn: Query.Turn?, _ limit: Int) throws -> Page {
        try store.read { try $0.page(Memo.shape, Query(sort: sort, from: turn, limit: limit)) }
    }
}
