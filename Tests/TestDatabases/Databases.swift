import Foundation
public import Ledger

/// Tests ask for databases here, so that each behaviour is tried on both.
///
/// A fresh SQLite file and, where the environment names a PostgreSQL server (BELFRY_TEST_POSTGRES), a fresh schema.
public func databases() throws -> [Database] {
    var all = [Database.file(try freshFolder() + "/belfry.sqlite")]
    if let url = ProcessInfo.processInfo.environment["BELFRY_TEST_POSTGRES"], !url.isEmpty {
        all.append(.server(try freshSchema(url)))
    }
    return all
}

/// A connection that may write to each fresh database.
public func connections() throws -> [any Connection] { try databases().map { try $0.connect(.founding) } }

/// An empty folder of its own.
public func freshFolder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "belfry-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path()
}

/// The URL of a new schema: every connection made with it works there.
private func freshSchema(_ url: String) throws -> String {
    let name = "t" + UUID().uuidString.replacing("-", with: "").lowercased()
    let connection = try Database.server(url).connect(.founding)
    defer { connection.close() }
    try connection.script("CREATE SCHEMA \(name)")
    return url + (url.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
}
