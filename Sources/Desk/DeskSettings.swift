public import Bureau

/// How the desk is opened.
public struct DeskSettings: Sendable {
    /// The bureau's own name.
    public var bureau: String
    /// An address of this machine itself: until accounts exist nobody else is answered.
    public var host: String
    public var port: Int
    /// The law as this bureau has it.
    public var law: LawShelf

    public init(bureau: String, host: String = "127.0.0.1", port: Int = 8080, law: LawShelf = LawShelf()) {
        self.bureau = bureau
        self.host = host
        self.port = port
        self.law = law
    }

    /// Addresses and names of this machine itself.
    static let loopback: Set<String> = ["127.0.0.1", "localhost", "[::1]", "::1"]
}
