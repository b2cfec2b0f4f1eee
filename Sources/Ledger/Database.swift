/// Where a bureau's rows are kept, and how to reach them.
public enum Database: Sendable, Hashable {
    /// A SQLite file.
    case file(String)
    /// A PostgreSQL database, by its URL.
    case server(String)

    /// What a connection is for.
    public enum Use: Sendable, Hashable {
        /// Makes the file where there is none.
        case founding
        case writing
        case reading
    }

    /// A database by what a person wrote: a PostgreSQL URL, or else the path of a file.
    public init(_ place: String) {
        let isServer = place.hasPrefix("postgres://") || place.hasPrefix("postgresql://")
        self = isServer ? .server(place) : .file(place)
    }

    /// Opens a connection.
    public func connect(_ use: Use) throws -> any Connection {
        switch self {
        case .file(let path): try SQLiteConnection(path: path, use)
        case .server(let url): try PostgreSQLConnection(url: url, use)
        }
    }
}
