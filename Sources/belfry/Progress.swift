import Synchronization

/// Tells on standard error how far a long command has come, a line for each tenth.
final class Progress: Sendable {
    private let told = Mutex(0)

    func report(_ done: Int, of all: Int) {
        let tenth = all > 0 ? done * 10 / all : 10
        let isNew = told.withLock { told in
            guard tenth > told else { return false }
            told = tenth
            return true
        }
        if isNew { Output.message("\(tenth * 10) % (\(done) / \(all))") }
    }
}
