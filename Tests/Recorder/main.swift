import Bureau
import Declarations
import Foundation
import Ledger

/// Records one local code after another and prints each id once it is durable, until it is killed or something fails.
let directory = DataDirectory(CommandLine.arguments[1])
do {
    let bureau = try directory.open(for: .writing)
    for number in 1... {
        var entry = LocalCodeEntry()
        entry.list = "test"
        entry.code = "\(ProcessInfo.processInfo.processIdentifier)-\(number)"
        entry.label = entry.code
        entry.validFrom = "2019-01-01"
        let recorded = entry
        let row = try await bureau.store.write(as: .console) { try $0.record(recorded) }
        try FileHandle.standardOutput.write(contentsOf: Data("\(row.id)\n".utf8))
    }
} catch {
    let text = (error as? any Problem)?.answer.en ?? "\(error)"
    FileHandle.standardError.write(Data((text + "\n").utf8))
    exit(3)
}
