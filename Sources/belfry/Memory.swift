import CMalloc

/// How the program holds memory that it no longer needs.
enum Memory {
    /// Few pools for all threads, and large pieces outside of them: what a grid of five thousand rows or an import took
    /// goes back to the machine, instead of lying in parts in the pool of each thread that had a hand in it.
    static func keepLittle() {
        mallopt(M_ARENA_MAX, 2)
        mallopt(M_MMAP_THRESHOLD, 256 * 1024)
        mallopt(M_TRIM_THRESHOLD, 256 * 1024)
    }
}
