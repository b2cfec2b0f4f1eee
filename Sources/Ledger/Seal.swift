public import Declarations
import Foundation

/// The chain's head at a moment, to be printed or kept elsewhere: a chain cut or rewritten since then shows against it.
public struct Seal: Codable, Sendable, Hashable {
    public let bureau: String
    /// How many entries the chain had.
    public let count: Int64
    /// The hash of the last of them.
    public let head: String
    /// When the seal was taken, as people write it.
    public let moment: String

    public init(bureau: String, count: Int64, head: String, moment: Moment) {
        self.bureau = bureau
        self.count = count
        self.head = head
        self.moment = moment.description
    }

    /// Reads a seal back from its JSON.
    public init(json: some Sequence<UInt8>) throws {
        do {
            self = try JSONDecoder().decode(Seal.self, from: Data(json))
        } catch {
            throw NotASeal()
        }
    }

    /// One line of JSON, its keys in order.
    public var json: String {
        JsonValue.object([
            "bureau": .text(bureau), "count": .integer(count), "head": .text(head), "moment": .text(moment),
        ]).line
    }
}

extension Reading {
    /// The seal of the chain as it stands.
    public func seal() throws -> Seal {
        let head = try head()
        return Seal(bureau: bureau, count: head.seq, head: head.hash, moment: holding.clock.now())
    }
}

/// The file given as a seal is none.
public struct NotASeal: Problem, Hashable {
    public var status: Int { 400 }
    public var answer: Label { Label("给出的文件不是封印", "The file given is not a seal") }
}
