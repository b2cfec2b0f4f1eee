public import Bureau
public import Ledger

/// How the desk is opened.
public struct DeskSettings: Sendable {
    /// The bureau's own name.
    public var bureau: String
    /// An address of this machine itself: passwords do not travel in clear.
    public var host: String
    public var port: Int
    /// The law as this bureau has it.
    public var law: LawShelf
    /// Who is signed in, and what else is volatile.
    public var state: Volatile
    /// The hour on the wall, by which sign-ins end and second factors change, also where a demonstration stands.
    public var wall: Clock

    public init(
        bureau: String, state: Volatile, host: String = "127.0.0.1", port: Int = 8080, law: LawShelf = LawShelf(),
        wall: Clock = .system
    ) {
        self.bureau = bureau
        self.state = state
        self.host = host
        self.port = port
        self.law = law
        self.wall = wall
    }

    /// Addresses and names of this machine itself.
    static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]", "::1"]
}
