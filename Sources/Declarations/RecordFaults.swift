/// Faults in the words of a register's own fields.
extension Register {
    /// A field that must be given in a case such as this.
    public static func missing<Value: Storable>(_ path: KeyPath<Self, Value?>, _ why: Label) -> Fault {
        let label = label(of: path)
        return Fault(
            field: column(path), rule: "required",
            answer: Label("\(label.zh)：\(why.zh)时须填写", "\(label.en): needed \(why.en)"))
    }

    /// A field that must stay empty in a case such as this.
    public static func needless(_ path: PartialKeyPath<Self>, _ why: Label) -> Fault {
        let label = label(of: path)
        return Fault(
            field: column(path), rule: "needless",
            answer: Label("\(label.zh)：\(why.zh)时不填", "\(label.en): not to be given \(why.en)"))
    }

    /// A value that the record's other fields do not allow.
    public static func wrong(_ path: PartialKeyPath<Self>, _ value: some Storable, _ why: Label) -> Fault {
        let label = label(of: path)
        let shown = shape.field(column(path))?.shown(value.datum) ?? Label("", "")
        return Fault(
            field: column(path), value: value.datum.plain,
            answer: Label("\(label.zh)：\(shown.zh) \(why.zh)", "\(label.en): \(shown.en) \(why.en)"))
    }

    private static func label(of path: PartialKeyPath<Self>) -> Label {
        shape.field(column(path))?.label ?? title
    }
}

extension FieldShape {
    /// A value in the words of a fault: a code by its label, an amount in yuan, nothing as a dash.
    func shown(_ datum: Datum) -> Label {
        switch (kind, datum) {
        case (_, .null): Label("—", "—")
        // What the record is called is not known here, and its id tells nobody anything.
        case (.reference, _): Label("所填的", "what is given")
        case (.code(let table), .text(let code)): table.line(code)?.label ?? Label(code, code)
        case (.moment, .integer(let value)): Label.plain(Moment(milliseconds: value).description)
        case (.money, .integer(let fen)): Label.plain(Money(fen: fen).description)
        default: Label.plain(datum.plain)
        }
    }
}

extension Label {
    /// The same in both languages: numbers, days, ids.
    static func plain(_ text: String) -> Label { Label(text, text) }
}

extension Datum {
    /// As text, without knowing the kind; nothing where there is no value.
    public var plain: String {
        switch self {
        case .null: ""
        case .integer(let value): String(value)
        case .text(let value): value
        }
    }
}
