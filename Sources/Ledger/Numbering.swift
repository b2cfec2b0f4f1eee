public import Declarations

extension NumberStyle {
    /// The table of the bureau's own patterns.
    static let table = "number_style"
}

extension Transaction {
    /// Sets the bureau's own pattern for the numbers of a register, from the next record on.
    public func setNumberStyle(_ style: NumberStyle, of shape: RegisterShape, reason: String) throws {
        try refuse([style.fault].compactMap { $0 })
        let key: [Datum] = [.text(holding.bureau), .text(shape.table)]
        let changed = try connection.run(
            "UPDATE number_style SET pattern = $1 WHERE bureau = $2 AND register = $3", [.text(style.pattern)] + key)
        if changed == 0 {
            try connection.run(
                "INSERT INTO number_style (bureau, register, pattern) VALUES ($1, $2, $3)",
                key + [.text(style.pattern)])
        }
        try append(
            "number_style_set", register: NumberStyle.table,
            Body(new: [ColumnValue("register", .text(shape.table)), ColumnValue("pattern", .text(style.pattern))]),
            reason)
    }

    /// The next number of the register's series, and which of which run it is. A number once given is never given
    /// again: what fails to commit gave none.
    func nextNumber(_ shape: RegisterShape, _ unit: Int64) throws -> (number: String, run: ColumnValue?) {
        guard shape.parent == nil else { return ("", nil) }
        let style = try style(of: shape)
        let name = try holding.unitName(reading, unit)
        let series = style.series(unit: name, year: at.day.year)
        let key: [Datum] = [.text(holding.bureau), .text(shape.table), .text(series)]
        let raised = try connection.first(
            """
            UPDATE number_counter SET last = last + 1 WHERE bureau = $1 AND register = $2 AND series = $3
            RETURNING last
            """, key
        ) { $0.integer(0) }
        if raised == nil {
            try connection.run(
                "INSERT INTO number_counter (bureau, register, series, last) VALUES ($1, $2, $3, 1)", key)
        }
        let running = raised ?? 1
        return (
            style.number(Int(running), unit: name, year: at.day.year), ColumnValue(series, .integer(running))
        )
    }

    /// The bureau's own pattern for a register, or the declared one.
    private func style(of shape: RegisterShape) throws -> NumberStyle {
        let own = try connection.first(
            "SELECT pattern FROM number_style WHERE bureau = $1 AND register = $2",
            [.text(holding.bureau), .text(shape.table)]
        ) { NumberStyle($0.text(0)) }
        return own ?? shape.numbers
    }
}
