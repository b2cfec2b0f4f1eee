import Foundation
public import Ledger
import Testing

/// Tests ask for databases here, so that each behaviour is tried on both.
///
/// An empty SQLite file and, where the environment names a PostgreSQL server (BELFRY_TEST_POSTGRES), an empty schema.
public func databases() throws -> [Database] {
    var all = [Database.file(try freshFolder() + "/belfry.sqlite")]
    if let url = server { all.append(.server(try freshSchema(url))) }
    return all
}

/// Gives each database in turn, with every migration applied, and takes it away afterwards.
///
/// The tables are made once and then copied: that is many times faster than making them.
public func eachMigratedDatabase(_ test: (Database) async throws -> Void) async throws {
    let folder = try freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/belfry.sqlite"
    try FileManager.default.copyItem(atPath: try Template.file.get(), toPath: path)
    try await test(.file(path))

    guard let server else { return }
    let name = freshName()
    let template = try Template.database.get()
    try onServer("CREATE DATABASE \(name) TEMPLATE \(template) STRATEGY FILE_COPY")
    try await test(.server(try url(of: name, at: server)))
    try onServer("DROP DATABASE \(name) WITH (FORCE)")
}

/// A connection that may write to each fresh database.
public func connections() throws -> [any Connection] { try databases().map { try $0.connect(.founding) } }

/// An empty folder of its own.
public func freshFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path()
}

/// What is copied for each test: made when first asked for, once in a process.
private enum Template {
    static let file = Result { () throws -> String in
        let path = try freshFolder() + "/template.sqlite"
        try migrate(.file(path))
        return path
    }

    static let database = Result { () throws -> String in
        let name = freshName()
        try onServer("CREATE DATABASE \(name)")
        try migrate(.server(try url(of: name, at: server ?? "")))
        return name
    }

    private static func migrate(_ database: Database) throws {
        let connection = try database.connect(.founding)
        defer { connection.close() }
        try Migrations.run(over: connection)
    }
}

/// The URL of the server that the environment names.
private var server: String? {
    let url = ProcessInfo.processInfo.environment["BELFRY_TEST_POSTGRES"]
    return url?.isEmpty == false ? url : nil
}

private func freshName() -> String { "t" + UUID().uuidString.replacing("-", with: "").lowercased() }

private func onServer(_ statement: String) throws {
    let connection = try Database.server(server ?? "").connect(.founding)
    defer { connection.close() }
    try connection.script(statement)
}

/// The URL of another database of the same server.
private func url(of database: String, at server: String) throws -> String {
    var parts = URLComponents(string: server)
    parts?.path = "/" + database
    return try #require(parts?.string, "a URL: \(server)")
}

/// The URL of a new schema: every connection made with it works there.
private func freshSchema(_ url: String) throws -> String {
    let name = freshName()
    try onServer("CREATE SCHEMA \(name)")
    return url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
}
