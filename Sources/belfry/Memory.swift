import CMalloc

/// How the program holds memory that it no longer needs.
enum Memory {
    /// A pool for each of the few threads that work at the same time, and large pieces outside of them: what a grid of
    /// five thousand rows or an import took goes back to the machine. With two pools for all, the writer and the
    /// threads that serve the network waited for each other some three times with every new record.
    static func keepLittle() {
        mallopt(M_ARENA_MAX, 4)
        mallopt(M_MMAP_THRESHOLD, 256 * 1024)
        mallopt(M_TRIM_THRESHOLD, 256 * 1024)
    }

    /// Gives back, every minute, what lies unused in the middle of the pools: only their ends go back by themselves.
    static func giveBackEveryMinute() async throws {
        while true {
            try await Task.sleep(for: .seconds(60))
            malloc_trim(0)
        }
    }
}
