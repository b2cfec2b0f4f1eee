public import Declarations

/// What a list asks for. The conditions are those that a figure counts by.
public struct Query: Sendable {
    public var conditions: [Predicate]
    /// What was typed into the search box.
    public var search: String?
    /// A required field's column; nil is newest first.
    public var sort: Sort?
    /// Continue behind (or before) a page, by the cursor that it gave.
    public var from: Turn?
    public var limit: Int
    /// The fields wanted; nil for all. Others come back as null.
    public var columns: [String]?
    /// Withdrawn records as well.
    public var withVoid = false
    /// Only records that were written together.
    public var written: WrittenTogether?

    public init(
        _ conditions: [Predicate] = [], search: String? = nil, sort: Sort? = nil, from: Turn? = nil,
        limit: Int = Limits.usualPageRows, columns: [String]? = nil
    ) {
        self.conditions = conditions
        self.search = search
        self.sort = sort
        self.from = from
        self.limit = limit
        self.columns = columns
    }

    /// In what order.
    public struct Sort: Sendable, Hashable {
        public let column: String
        public let isDescending: Bool

        public init(_ column: String, descending: Bool = false) {
            self.column = column
            self.isDescending = descending
        }
    }

    /// Which way to turn from a page already seen.
    public enum Turn: Sendable, Hashable {
        case after(String)
        case before(String)
    }
}

/// Entries that wrote records together: between two, by one account, for one reason.
public struct WrittenTogether: Sendable, Hashable {
    public let entries: ClosedRange<Int64>
    public let actor: String
    public let reason: String

    public init(_ entries: ClosedRange<Int64>, by actor: String, for reason: String) {
        self.entries = entries
        self.actor = actor
        self.reason = reason
    }

    /// Writes that a record is one of those.
    func restrict(_ statement: inout Statement, _ shape: RegisterShape, in bureau: String) {
        statement.write(" AND r.id IN (SELECT record FROM journal WHERE bureau = ")
        statement.write(value: .text(bureau))
        for (condition, value) in [
            ("seq >=", Datum.integer(entries.lowerBound)), ("seq <=", .integer(entries.upperBound)),
            ("register =", .text(shape.table)), ("actor =", .text(actor)), ("reason =", .text(reason)),
        ] {
            statement.write(" AND \(condition) ")
            statement.write(value: value)
        }
        statement.write(" AND event IN ('recorded', 'corrected'))")
    }
}

/// Some records of a list, and the way on and back.
public struct Page: Sendable {
    public let records: [Record]
    /// The cursor for the next page; nil at the end.
    public let next: String?
    /// The cursor for the page before; nil at the beginning.
    public let previous: String?
}

/// Where a page ended: the sorted value and the id, as one word for an address.
struct Bookmark: Hashable {
    let value: Datum
    let id: Int64

    init(value: Datum, id: Int64) {
        self.value = value
        self.id = id
    }

    init(word: String) throws {
        guard word.utf8.count < 2_000, let dot = word.firstIndex(of: "."), let id = Int64(word[..<dot]),
            let bytes = Bookmark.bytes(ofHex: word[word.index(after: dot)...]),
            let json = String(validating: bytes, as: UTF8.self), let value = try? Json.datum(json)
        else {
            throw Refused([
                Fault(
                    field: "after", value: String(word.prefix(40)), rule: "format",
                    answer: Label("翻页位置无效，请从第一页重新查看", "The page position is not valid; start from the first page"))
            ])
        }
        self.init(value: value, id: id)
    }

    var word: String { "\(id)." + Digest.hexadecimal(Json.text(value).utf8) }

    private static func bytes(ofHex text: Substring) -> [UInt8]? {
        let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
        let values = digits.compactMap { $0 }
        return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    }
}
