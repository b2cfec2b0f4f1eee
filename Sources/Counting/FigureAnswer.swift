public import Declarations
public import Ledger

/// What is said of one figure: its number, the year before, its parts and whether the sums hold.
public struct FigureAnswer: Sendable {
    public let figure: Figure
    public let count: Count
    public let lastYear: Comparison
    public let split: Split?
    public let checks: [Check]
    /// What of it was stock brought in when the bureau began here.
    public let opening: Count?
    /// The number is zero, and so is everything else on record of these days.
    public let isSilent: Bool

    public init(_ counter: Counter, _ question: Question, by column: String? = nil) throws {
        figure = try counter.figure(question.id)
        lastYear = try counter.againstLastYear(question)
        count = lastYear.now
        opening = try counter.opening(of: count)
        isSilent = try count.isZero && counter.isSilent(question)
        split = try column.map { try counter.split(question, by: $0) }
        checks = try counter.identities(of: question.id).map { try counter.check($0, over: question.period) }
    }

    /// For other programs.
    public var json: JsonValue {
        var members = count.members
        members.append(.init("definition", .text(figure.definition.zh)))
        members.append(.init("version", .integer(figure.version)))
        members.append(.init("last_year", lastYear.json))
        if let opening {
            members.append(
                .init("opening", .object(["value": opening.json, "records": .integer(opening.records)])))
        }
        if isSilent { members.append(.init("silent", .flag(true))) }
        if let split { members.append(.init("split", split.json)) }
        members.append(.init("checks", .list(checks.map(\.json))))
        return .object(members)
    }
}

extension Check {
    fileprivate var json: JsonValue {
        .object([
            "identity": .text(identity.id), "holds": .flag(holds), "total": .integer(total),
            "difference": .integer(difference), "figure": .text(whole.question.id),
        ])
    }
}
