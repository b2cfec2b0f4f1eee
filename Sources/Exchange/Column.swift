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

    init(_ shape: RegisterShape) {
        var claims: [String: Set<Column>] = [:]
        for (index, field) in shape.fields.enumerated() {
            for name in ColumnWords.names(of: field) { claims[Heading(name).plain, default: []].insert(.field(index)) }
        }
        // A name that two fields could have means neither; a field's own label always means it.
        for (name, columns) in claims where columns.count == 1 { known[name] = columns.first }
        for (index, field) in shape.fields.enumerated() {
            for name in [field.column, field.label.en, field.label.zh] { known[Heading(name).plain] = .field(index) }
        }
        for (column, names) in ColumnWords.beside {
            for name in names where known[Heading(name).plain] == nil { known[Heading(name).plain] = column }
        }
    }

    /// What a heading stands for; nil where nobody knows.
    func column(_ heading: Heading) -> Column? { known[heading.plain] }
}
