public import Declarations
public import Law

/// A rule that gives no day and on which a record rests, with the day whose law counts (没有期限的依据).
public struct Grounded<R: Register>: Sendable {
    let rule: String
    let on: Clocked<R>.DayOf

    /// - Parameter on: the day; nil where the record does not rest on it.
    public init(_ rule: String, on: @escaping Clocked<R>.DayOf) {
        self.rule = rule
        self.on = on
    }
}

extension Timed {
    public static var grounds: [Grounded<Self>] { [] }

    /// The texts that disagree about what the record rests on: all are shown, and none is chosen.
    public func disagreements(in book: RuleBook) -> [Disagreement] {
        Self.grounds.flatMap { ground in ground.on(self).map { book.conflicts(about: ground.rule, on: $0) } ?? [] }
    }
}
