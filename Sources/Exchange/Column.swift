import Declarations

/// What a column of a ledger stands for.
enum Column: Sendable, Hashable {
    /// A field of the register, by its place among the fields.
    case field(Int)
    case number, unit, state
    /// The running number of the sheet's own rows.
    case sequence
    /// What was wrong the last time, when a returned file comes again.
    case faults
}

/// A heading in one form, however it is written, and what stands in its brackets.
struct Heading: Sendable, Hashable {
    let plain: String
    /// Amounts are in ten thousands of yuan.
    let isTenThousands: Bool

    init(_ text: String) {
        let half = HalfWidth.of(text).lowercased()
        isTenThousands = half.contains(ColumnWords.tenThousands)
        var (plain, depth) = ("", 0)
        for character in half {
            if ColumnWords.opening.contains(character) { depth += 1 }
            if depth == 0, !character.isWhitespace, !"*:".contains(character) { plain.append(character) }
            if ColumnWords.closing.contains(character) { depth = max(0, depth - 1) }
        }
        self.plain = ColumnWords.unified(plain)
    }
}

/// Full-width digits, letters and signs in their usual width.
enum HalfWidth {
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isWide($0) }) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let narrow = scalar.value == 0x3000 ? 0x20 : isWide(scalar) ? scalar.value - 0xFEE0 : scalar.value
            view.append(Unicode.Scalar(narrow) ?? scalar)
        }
        return String(view)
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        (0xFF01...0xFF5E).contains(scalar.value) || scalar.value == 0x3000
    }
}

/// The headings by which the columns of one register's ledgers are known.
struct Headings: Sendable {
    private var known: [String: Column] = [:]
    private let shape: RegisterShape

    init(_ shape: RegisterShape) {
        self.shape = shape
        var claims: [String: Set<Column>] = [:]
        for (index, field) in shape.fields.enumerated() {
            for name in ColumnWords.names(of: field) { claims[Heading(name).plain, default: []].insert(.field(index)) }
        }
        // A name that two fields could have means neither; a field's own label always means it.
        for (name, columns) in claims where columns.count == 1 { known[name] = columns.first }
        for (index, field) in shape.fields.enumerated() {
            for name in [field.column, field.label.en, field.label.zh] { known[Heading(name).plain] = .field(index) }
        }
        let every = shape.fields.indices.map { Column.field($0) } + [.number, .unit, .state]
        for column in every {
            for language in Language.allCases {
                let long = Headings.label(column, shape)[language] + Headings.name(column, shape)
                known[Heading(long).plain] = column
            }
        }
        for (column, names) in ColumnWords.beside {
            for name in names where known[Heading(name).plain] == nil { known[Heading(name).plain] = column }
        }
    }

    /// How a column is called in a file that goes out: by its label, with its name behind it where others have the
    /// same.
    func heading(_ column: Column, _ language: Language) -> String {
        let label = Headings.label(column, shape)[language]
        guard self.column(Heading(label)) != column else { return label }
        return label + " " + Headings.name(column, shape)
    }

    private static func label(_ column: Column, _ shape: RegisterShape) -> Label {
        switch column {
        case .field(let index): shape.fields[index].label
        case .number: ColumnWords.number
        case .unit: ColumnWords.unit
        case .state: ColumnWords.state
        case .sequence: ColumnWords.sequence
        case .faults: ColumnWords.faults
        }
    }

    private static func name(_ column: Column, _ shape: RegisterShape) -> String {
        if case .field(let index) = column { return shape.fields[index].column }
        return "record_\(column)"
    }

    /// What a heading stands for; nil where nobody knows.
    func column(_ heading: Heading) -> Column? { known[heading.plain] }
}
