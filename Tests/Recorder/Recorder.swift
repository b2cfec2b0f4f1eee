import Bureau
import Declarations
import Foundation
import Ledger

/// Records visits without end and prints the id of each one that was acknowledged, so that a test can end it at any
/// moment and look for them: `Recorder DIRECTORY ORGANISATION [DATABASE]`.
@main
struct Recorder {
    /// How many write at the same time.
    private static let hands = 8

    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 2, let org = Int64(arguments[2]) else { exit(2) }
        let database = arguments.count > 3 ? Database(arguments[3]) : nil
        let bureau = try DataDirectory(arguments[1]).open(database: database, for: .writing)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<hands {
                group.addTask {
                    while true {
                        let id = try await record(Ref(org), in: bureau.store)
                        try FileHandle.standardOutput.write(contentsOf: Data("\(id)\n".utf8))
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func record(_ org: Ref<MediationOrg>, in store: Store) async throws -> Int64 {
        var visit = Visit()
        visit.visitedOn = "2019-06-28"
        visit.org = org
        visit.subject = "漏水"
        return try await store.write(as: .console) { [visit] in try $0.record(visit).id }
    }
}
