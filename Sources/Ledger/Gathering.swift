import Declarations
import Dispatch
import Synchronization

/// The writer's connection within one group: rows that are put into tables are gathered and go there many at once, on
/// a thread of their own, while the next ones are made ready. Whoever asks it anything else waits until all that was
/// put is in its table, so nobody reads less than was written.
///
/// Unchecked, because what is gathered belongs to the writer's queue; what lies between it and the other thread is
/// guarded.
final class Gathering: Connection, @unchecked Sendable {
    /// A table that rows are put into, and how its columns are written.
    final class Target: Sendable {
        private let width: Int
        /// How many rows go into the table by one statement: few sizes, so that few statements are kept prepared.
        private let sizes: [Int]
        private let start: String
        private let casts: [String]
        private let texts = Mutex<[Form: String]>([:])

        /// So many rows, for one of the databases.
        private struct Form: Hashable {
            let rows: Int
            let dialect: Dialect
        }

        /// - Parameters:
        ///   - casts: what stands behind a column's placeholder, where anything does.
        ///   - isOneByOne: whether each row goes there by itself.
        init(_ name: String, _ columns: [String], casts: [String: String] = [:], isOneByOne: Bool = false) {
            width = columns.count
            sizes = isOneByOne ? [1] : [256, 64, 16, 4, 1]
            self.casts = columns.map { casts[$0] ?? "" }
            start = "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES "
        }

        /// The statement, made on first use and kept.
        private func text(_ form: Form) -> String {
            texts.withLock { texts in
                if let text = texts[form] { return text }
                let text = start + places(form)
                texts[form] = text
                return text
            }
        }

        /// SQLite looks a numbered placeholder up among all before it: thousands of them stand there without numbers.
        private func places(_ form: Form) -> String {
            let rows = (0..<form.rows).map { row in
                let places = casts.enumerated().map { index, cast in
                    (form.dialect == .sqlite ? "?" : "$\(row * width + index + 1)") + cast
                }
                return "(" + places.joined(separator: ",") + ")"
            }
            return rows.joined(separator: ",")
        }

        func insert(_ values: [Datum], over connection: any Connection) throws {
            var begin = 0
            while begin < values.count {
                let rest = (values.count - begin) / width
                let size = sizes.first { $0 <= rest } ?? 1
                let end = begin + size * width
                let some = begin == 0 && end == values.count ? values : Array(values[begin..<end])
                try connection.run(text(Form(rows: size, dialect: connection.dialect)), some)
                begin = end
            }
        }
    }

    private struct Pending {
        let target: Target
        var rows = 0
        var values: [Datum] = []
    }

    let dialect: Dialect
    private let base: any Connection
    private var pending: [Pending] = []
    private let queue = DispatchQueue(label: "belfry.gathering")
    private let failure = Mutex<(any Error)?>(nil)
    private let free = DispatchSemaphore(value: 0)
    /// Whether the other thread may be at work.
    private var isBehind = false
    private var pieces = 0
    /// So much work for the other thread is much.
    private static let many = 32

    /// Rows of one table that wait; more go to the other thread.
    static let most = 256
    /// How much may wait for the other thread.
    private static let ahead = 12

    init(_ base: any Connection) {
        self.base = base
        dialect = base.dialect
        // Raised from zero: a semaphore may not end below the value that it began with.
        for _ in 0..<Gathering.ahead { free.signal() }
    }

    /// A row for a table; it is there before anything else is asked.
    func put(_ values: [Datum], into target: Target) throws {
        let index = place(of: target)
        pending[index].values += values
        pending[index].rows += 1
        guard pending[index].rows == Gathering.most else { return }
        let some = pending[index].values
        pending[index].values = []
        pending[index].values.reserveCapacity(some.count)
        pending[index].rows = 0
        try later { try target.insert(some, over: $0) }
    }

    /// Work on the other thread, in the order in which it was asked for.
    func later(_ work: @escaping @Sendable (any Connection) throws -> Void) throws {
        try throwFailure()
        free.wait()
        isBehind = true
        pieces += 1
        let (base, free) = (base, free)
        let memory = pieces == Gathering.many ? dialect.memory(forMuch: true) : nil
        queue.async {
            defer { free.signal() }
            guard self.failure.withLock({ $0 == nil }) else { return }
            do {
                if let memory { try base.script(memory) }
                try work(base)
            } catch { self.failure.withLock { $0 = error } }
        }
    }

    /// Everything that was put is in its table.
    func finish() throws {
        wait()
        try throwFailure()
        for index in pending.indices where pending[index].rows > 0 {
            let values = pending[index].values
            pending[index].values = []
            pending[index].rows = 0
            try pending[index].target.insert(values, over: base)
        }
    }

    /// What still waits is given up, and the other thread is at rest.
    func abandon() {
        pending = []
        wait()
    }

    /// The group is over, kept or undone.
    func rest() {
        guard pieces >= Gathering.many, let memory = dialect.memory(forMuch: false) else { return }
        try? base.script(memory)
    }

    func query(_ sql: String, _ values: [Datum], _ each: (any Cursor) throws -> Void) throws {
        try finish()
        try base.query(sql, values, each)
    }

    @discardableResult
    func run(_ sql: String, _ values: [Datum]) throws -> Int {
        try finish()
        return try base.run(sql, values)
    }

    func script(_ sql: String) throws {
        try finish()
        try base.script(sql)
    }

    func close() { base.close() }

    private func place(of target: Target) -> Int {
        if let index = pending.firstIndex(where: { $0.target === target }) { return index }
        pending.append(Pending(target: target))
        return pending.count - 1
    }

    private func wait() {
        guard isBehind else { return }
        queue.sync {}
        isBehind = false
    }

    private func throwFailure() throws {
        if let error = failure.withLock({ $0 }) { throw error }
    }
}

extension RegisterShape {
    /// The table that its records are put into.
    var target: Gathering.Target { Targets.of(self) }
}

/// The targets of registers, made on first use and kept.
enum Targets {
    /// With the shape itself, so that no other comes to stand in its place.
    private static let known = Mutex<[ObjectIdentifier: (RegisterShape, Gathering.Target)]>([:])

    static let journal = Gathering.Target("journal", ["bureau"] + Entry.names)
    static let keys = Gathering.Target("record_key", ["bureau", "register", "record", "wrapped", "digest"])

    static func of(_ shape: RegisterShape) -> Gathering.Target {
        let key = ObjectIdentifier(shape)
        if let (_, target) = known.withLock({ $0[key] }) { return target }
        let target = Gathering.Target(shape.table, Standing.columns + shape.fields.map(\.column))
        known.withLock { $0[key] = (shape, target) }
        return target
    }

    private static let searched = Mutex<[String: Gathering.Target]>([:])

    /// The search table of a register, in the columns of its database.
    static func search(
        _ table: String, _ dialect: Dialect, _ make: () -> Gathering.Target
    ) -> Gathering.Target {
        let key = dialect.rawValue + " " + table
        if let target = searched.withLock({ $0[key] }) { return target }
        let target = make()
        searched.withLock { $0[key] = target }
        return target
    }
}
