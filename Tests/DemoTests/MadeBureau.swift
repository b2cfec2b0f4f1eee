import Bureau
import Demo
import Foundation
import Ledger
import TestDatabases

/// The demonstration made once on SQLite, for all tests that look at it; where BELFRY_TEST_DEMO names one, that one.
enum MadeBureau {
    static let seed: UInt64 = 20_190_701

    private static let made = Task {
        if let folder = ProcessInfo.processInfo.environment["BELFRY_TEST_DEMO"] {
            return try DataDirectory(folder).open(for: .reading)
        }
        let directory = DataDirectory(try freshFolder())
        try await DemoBureau.make(in: directory, seed: seed)
        return try directory.open(for: .reading)
    }

    /// Looks at the bureau as it stands on its day.
    static func read<T>(_ work: (Reading) throws -> T) async throws -> T {
        try await made.value.store.read(work)
    }
}
