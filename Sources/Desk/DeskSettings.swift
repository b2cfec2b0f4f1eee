public import Bureau
public import Ledger

/// How the desk is opened.
public struct DeskSettings: Sendable {
    /// The bureau's own name.
    public var bureau: String
    /// An address of this machine itself, unless there is a certificate: passwords do not travel in clear.
    public var host: String
    public var port: Int
    /// The law as this bureau has it.
    public var law: LawShelf
    /// Who is signed in, and what else is volatile.
    public var state: Volatile
    /// The hour on the wall, by which sign-ins end and second factors change, also where a demonstration stands.
    public var wall: Clock
    /// By which the desk proves itself to other machines; nil where it answers this one alone.
    public var certificate: Certificate?
    /// What devices sent that was refused, until it is written down.
    let refusals = Refusals()

    /// The files of a certificate and of its key, as PEM.
    public struct Certificate: Sendable, Hashable {
        public let chain: String
        public let key: String

        public init(chain: String, key: String) {
            self.chain = chain
            self.key = key
        }
    }

    public init(
        bureau: String, state: Volatile, host: String = "127.0.0.1", port: Int = 8080, law: LawShelf = LawShelf(),
        wall: Clock = .system, certificate: Certificate? = nil
    ) {
        self.certificate = certificate
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
