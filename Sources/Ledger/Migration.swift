import Declarations

/// A numbered step of the schema. Once released its text is frozen: a change is the next number.
public struct Migration: Sendable, Hashable {
    public let number: Int64
    public let name: String
    public let sql: String

    public init(_ number: Int64, _ name: String, _ sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
    }

    /// `sha256:` and the hexadecimal digest of the text.
    public var digest: String { Digest.of(Array(sql.utf8)) }
}

/// Every migration of this program, in order, and the ways to apply and check them.
public enum Migrations {
    /// Reads the embedded files; a new one is a new line here.
    public static let all: [Migration] = [
        migration(1, "journal", PackageResources._001_journal_sql),
        migration(2, "organisation", PackageResources._002_organisation_sql),
        migration(3, "mediation", PackageResources._003_mediation_sql),
        migration(4, "oversight", PackageResources._004_oversight_sql),
        migration(5, "organisation-2", PackageResources._005_organisation_2_sql),
        migration(6, "publicity", PackageResources._006_publicity_sql),
        migration(7, "legal-services", PackageResources._007_legal_services_sql),
        migration(8, "corrections", PackageResources._008_corrections_sql),
        migration(9, "resettlement", PackageResources._009_resettlement_sql),
        migration(10, "government", PackageResources._010_government_sql),
        migration(11, "oversight-2", PackageResources._011_oversight_2_sql),
        migration(12, "attachments", PackageResources._012_attachments_sql),
        migration(13, "statistical-periods", PackageResources._013_statistical_periods_sql),
        migration(14, "clocks", PackageResources._014_clocks_sql),
        migration(15, "due-days", PackageResources._015_due_days_sql),
        migration(17, "accounts", PackageResources._017_accounts_sql),
        migration(18, "more-clocks", PackageResources._018_more_clocks_sql),
        migration(19, "clocks-by-the-minute", PackageResources._019_clocks_by_the_minute_sql),
        migration(20, "series", PackageResources._020_series_sql),
    ]

    /// Applies what the database lacks, each migration in a transaction of its own.
    public static func run(_ migrations: [Migration] = all, over connection: any Connection) throws {
        try found(over: connection)
        for migration in try due(migrations, over: connection) {
            try connection.transaction(connection.dialect.beginWriting) {
                try connection.script(migration.sql)
                try connection.run(
                    "INSERT INTO migration (number, name, digest) VALUES ($1, $2, $3)",
                    [.integer(migration.number), .text(migration.name), .text(migration.digest)])
            }
        }
    }

    /// Throws unless the database has exactly the program's migrations.
    public static func check(_ migrations: [Migration] = all, over connection: any Connection) throws {
        guard try connection.hasTable("migration") else { throw ForeignDatabase() }
        if let first = try due(migrations, over: connection).first { throw MigrationsDue(migration: first.number) }
    }

    /// What the database lacks. A number or digest unknown to the program is refused.
    private static func due(_ migrations: [Migration], over connection: any Connection) throws -> [Migration] {
        var missing = migrations
        try connection.query("SELECT number, digest FROM migration ORDER BY number", []) { row in
            let number = row.integer(0)
            guard let index = missing.firstIndex(where: { $0.number == number }) else {
                throw NewerDatabase(migration: number)
            }
            guard missing[index].digest == row.text(1) else { throw ChangedMigration(migration: number) }
            missing.remove(at: index)
        }
        return missing
    }

    /// Makes the list of migrations in an empty database; one with other tables in it is somebody else's.
    private static func found(over connection: any Connection) throws {
        if try connection.hasTable("migration") { return }
        guard try connection.isEmpty() else { throw ForeignDatabase() }
        try connection.script(
            "CREATE TABLE migration (number bigint NOT NULL PRIMARY KEY, name text NOT NULL, digest text NOT NULL)")
    }

    private static func migration(_ number: Int64, _ name: String, _ bytes: [UInt8]) -> Migration {
        Migration(number, name, String(decoding: bytes, as: UTF8.self))
    }
}
