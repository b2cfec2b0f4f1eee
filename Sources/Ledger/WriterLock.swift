import Foundation

/// Held by the one process that writes to a data directory, until it lets go or ends.
public final class WriterLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock of a data directory; throws `SecondWriter` when another process holds it.
    public init(directory: String) throws {
        descriptor = open(directory + "/writer.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DatabaseMissing() }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw SecondWriter() }
    }

    /// Lets another process write from here on.
    public func letGo() { flock(descriptor, LOCK_UN) }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
