import Declarations
import Hummingbird
import Ledger

/// Whether the program lives, and whether it can work.
struct HealthRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/healthz") { _ in .json(.object(["status": .text("alive")])) }
        routes.get("/readyz") { _ in
            let head = try await house.reading { try $0.head() }
            return .json(
                .object(["status": .text("ready"), "entries": .integer(head.seq), "head": .text(head.hash)]))
        }
        for asset in Assets.all {
            routes.get(asset.path) { _ in
                .bytes(asset.bytes, asset.type, keep: "public, max-age=31536000, immutable")
            }
        }
    }
}
