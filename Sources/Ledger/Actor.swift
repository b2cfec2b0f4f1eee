/// Who acts: an account, or the console's own system user. Every entry carries it.
public struct Actor: Sendable, Hashable {
    public let account: String
    /// The account for which a deputy acts; nil for whoever acts for themselves.
    public let principal: String?

    public init(account: String, principal: String? = nil) {
        self.account = account
        self.principal = principal
    }

    /// The system user of the console, who acts when nobody has signed in.
    public static let console = Actor(account: "console")
    /// The program itself, which enters what a new notice or rule changes.
    public static let system = Actor(account: "system")
}

/// How personal fields appear to whoever reads.
public enum Sight: Sendable, Hashable {
    /// Covered, as everybody sees them who stated no purpose.
    case masked
    /// In clear, for a process inside a transaction; never for a page.
    case process
}
