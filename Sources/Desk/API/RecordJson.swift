import Declarations
import Hummingbird
import Ledger

extension Response {
    static func json(_ value: JsonValue, status: HTTPResponse.Status = .ok) -> Response {
        .bytes(value.bytes, "application/json", status: status)
    }
}

extension ListAnswer {
    /// The list for programs. The count is null where there are more than are counted.
    var json: JsonValue {
        .object([
            "register": .text(shape.table), "count": isCountExact ? .integer(count) : .null,
            "records": .list(records.map(\.json)), "next": .optional(next), "previous": .optional(previous),
        ])
    }
}

extension Record {
    /// The record for programs: codes as they are kept, days as text, moments with their offset, money in yuan.
    var json: JsonValue {
        .object([
            "id": .integer(id), "number": .text(number), "state": .text(state), "version": .integer(standing.version),
            "unit": .integer(standing.unit), "opening": .flag(standing.isOpening),
            "recorded_at": .text(standing.recordedAt.iso),
            "fields": .object(zip(shape.fields, values).map { .init($0.column, $0.json(of: $1)) }),
        ])
    }
}

extension FieldShape {
    func json(of datum: Datum) -> JsonValue {
        switch (kind, datum) {
        case (_, .null): return .null
        case (.flag, .integer(let flag)): return .flag(flag == 1)
        case (.money, .integer(let fen)):
            return .number(Money(fen: fen).description.filter { $0 != "," })
        case (.moment, .integer(let value)): return .text(Moment(milliseconds: value).iso)
        case (.codes, .text(let codes)): return .list(codes.split(separator: ",").map { .text(String($0)) })
        case (_, .integer(let number)): return .integer(number)
        case (_, .text(let text)): return .text(text)
        }
    }
}

extension Moment {
    /// With China's offset, as programs exchange it.
    var iso: String {
        let text = description
        return "\(text.prefix(10))T\(text.dropFirst(11))+08:00"
    }
}
