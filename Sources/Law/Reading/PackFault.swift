public import Declarations

/// What is wrong with a pack or calendar: the file, the line and the reason (规则包差错).
public struct PackFault: Sendable, Hashable {
    public let place: Place
    public let reason: Label
}

/// Packs that cannot be used; every fault at once.
public struct PacksRefused: Problem, Hashable {
    public let wrong: [PackFault]
    public var status: Int { 422 }
    public var answer: Label {
        Label(
            wrong.map { "\($0.place)：\($0.reason.zh)" }.joined(separator: "\n"),
            wrong.map { "\($0.place): \($0.reason.en)" }.joined(separator: "\n"))
    }
}

/// Collects what is wrong while files are read.
final class PackFaults {
    private(set) var all: [PackFault] = []

    var isEmpty: Bool { all.isEmpty }

    func add(_ place: Place, _ reason: Label) {
        all.append(PackFault(place: place, reason: reason))
    }

    /// - Throws: `PacksRefused` when anything was wrong.
    func refuseAny() throws {
        guard all.isEmpty else { throw PacksRefused(wrong: all) }
    }
}

/// A file of rules or notices, as text.
public struct PackFile: Sendable, Hashable {
    public let name: String
    public let text: String

    public init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}
