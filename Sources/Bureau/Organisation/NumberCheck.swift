import Declarations
import Law

/// Holds a number that checks itself against its kind, for the register's own faults.
extension Register {
    /// What is wrong with the number in a field; nothing where it is empty or cannot be read.
    static func faultsOfNumber(_ kind: NumberKind, _ path: PartialKeyPath<Self>, _ number: String?, on day: Day)
        -> [Fault]
    {
        guard let number, !number.isEmpty else { return [] }
        let all = kind.wrong(with: number, on: day)
        guard !all.isEmpty else { return [] }
        let why = Label(all.map(\.zh).joined(separator: "；"), all.map(\.en).joined(separator: "; "))
        let column = column(path)
        let label = shape.field(column)?.label ?? kind.label
        return [
            Fault(
                field: column, value: shape.field(column)?.isPersonal == true ? nil : number, rule: "format",
                answer: Label("\(label.zh)：\(why.zh)", "\(label.en): \(why.en)"))
        ]
    }

    /// What is wrong with a phone number; one of another country begins with + and is taken as it is.
    static func faultsOfPhone(_ path: PartialKeyPath<Self>, _ number: String?, on day: Day) -> [Fault] {
        if let number, number.hasPrefix("+"), !number.hasPrefix("+86") { return [] }
        return faultsOfNumber(.phone, path, number, on: day)
    }
}
