public import Declarations
import Foundation

/// A bureau's data directory: what it is called by, its database, its key, its attachments.
public struct DataDirectory: Sendable, Hashable {
    public let path: String

    public init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    public var databaseFile: String { path + "/belfry.sqlite" }
    public var keyFile: String { path + "/keys/bureau.key" }
    public var attachments: String { path + "/attachments" }
    var stateFile: String { path + "/state.sqlite" }
    var settingsFile: String { path + "/bureau.json" }

    /// Whether a bureau stands here.
    public var hasBureau: Bool { FileManager.default.fileExists(atPath: settingsFile) }

    /// Whether nothing stands here, or nobody has made the directory yet.
    public var isEmpty: Bool { (try? FileManager.default.contentsOfDirectory(atPath: path))?.isEmpty ?? true }

    /// Founds a bureau in an empty directory. What fails leaves it empty.
    ///
    /// - Parameters:
    ///   - database: nil for a file in the directory itself.
    ///   - standing: the moment on which a demonstration stands; nil for a bureau of this world.
    public func found(
        _ facts: BureauFacts, in database: Database? = nil, at moment: Moment, standing: Moment? = nil,
        entropy: Entropy = .system
    ) throws {
        guard isEmpty else { throw DirectoryNotEmpty(path: path) }
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            try BureauKey(from: entropy).write(to: keyFile)
            let connection = try (database ?? .file(databaseFile)).connect(.founding)
            defer { connection.close() }
            try Migrations.run(over: connection)
            try facts.found(over: connection, at: moment)
            try BureauSettings(code: facts.code, standing: standing).write(to: settingsFile)
        } catch is KeyExists {
            throw DirectoryNotEmpty(path: path)
        } catch {
            clear()
            throw error
        }
    }

    /// Removes what a founding that failed has left in the directory, which was empty before.
    private func clear() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            try? FileManager.default.removeItem(atPath: path + "/" + name)
        }
    }

    /// Opens the bureau. For writing it holds the directory's lock and first brings the schema up to date.
    ///
    /// - Parameters:
    ///   - database: nil for the file in the directory itself.
    ///   - today: the day on which a demonstration shall stand in place of its own.
    public func open(
        _ catalogue: Catalogue, database: Database? = nil, for use: Database.Use, today: Day? = nil,
        entropy: Entropy = .system, unitName: @escaping @Sendable (Reading, Int64) throws -> String,
        correctionFaults: @escaping @Sendable (Reading, Correction) throws -> [Fault] = { _, _ in [] },
        following: (any Following)? = nil
    ) throws -> OpenBureau {
        let settings = try BureauSettings(readFrom: settingsFile)
        if today != nil, settings.standing == nil { throw ClockIsReal() }
        let lock = use == .writing ? try WriterLock(directory: path) : nil
        let database = database ?? .file(databaseFile)
        let connection = try database.connect(use)
        defer { connection.close() }
        if use == .writing { try Migrations.run(over: connection) } else { try Migrations.check(over: connection) }
        guard let facts = try BureauFacts.all(over: connection).first(where: { $0.code == settings.code }) else {
            throw BureauElsewhere(code: settings.code)
        }
        let key = try BureauKey(readFrom: keyFile)
        try key.fits(connection, bureau: facts.code)
        let holding = Holding(
            bureau: facts.code, catalogue: catalogue, clock: try settings.clock(today: today, connection),
            entropy: entropy, keys: key, isDemonstration: facts.isDemonstration, unitName: unitName,
            correctionFaults: correctionFaults, following: following)
        let store = try Store(holding, in: database, Attachments(directory: path))
        let state = use == .writing ? try Volatile(path: stateFile, keys: key) : nil
        return OpenBureau(facts: facts, store: store, state: state, lock: lock)
    }
}

/// A bureau that was opened, and the lock under which it may be written to.
public struct OpenBureau: Sendable {
    public let facts: BureauFacts
    public let store: Store
    /// What is volatile; only where the bureau was opened for writing.
    public let state: Volatile?
    private let lock: WriterLock?

    init(facts: BureauFacts, store: Store, state: Volatile?, lock: WriterLock?) {
        self.facts = facts
        self.store = store
        self.state = state
        self.lock = lock
    }
}
