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
        recollection.forgetStyles()
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
        let name = try unitName(unit, style)
        let run = Recollection.Run(table: shape.table, series: style.series(unit: name, year: at.day.year))
        let running = try next(of: run)
        return (
            style.number(Int(running), unit: name, year: at.day.year), ColumnValue(run.series, .integer(running))
        )
    }

    /// The first of a transaction is taken from the table, the ones behind it are counted here and written at its end.
    private func next(of run: Recollection.Run) throws -> Int64 {
        if let last = recollection.last(of: run) {
            recollection.set(last + 1, of: run, isWritten: false)
            return last + 1
        }
        let raised = try connection.first(
            """
            UPDATE number_counter SET last = last + 1 WHERE bureau = $1 AND register = $2 AND series = $3
            RETURNING last
            """, key(run)
        ) { $0.integer(0) }
        if raised == nil {
            try connection.run(
                "INSERT INTO number_counter (bureau, register, series, last) VALUES ($1, $2, $3, 1)", key(run))
        }
        recollection.set(raised ?? 1, of: run, isWritten: true)
        return raised ?? 1
    }

    /// Writes how far the runs have come that were counted in this group.
    func finish() throws {
        for (run, last) in recollection.unwritten() {
            try connection.run(
                "UPDATE number_counter SET last = $4 WHERE bureau = $1 AND register = $2 AND series = $3",
                key(run) + [.integer(last)])
        }
    }

    /// A number that the record had on paper. One of the register's own style counts in its run, so that it is never
    /// given again.
    func originalNumber(
        _ number: String, _ shape: RegisterShape, _ unit: Int64
    ) throws -> (number: String, run: ColumnValue?) {
        let style = try style(of: shape)
        let name = try unitName(unit, style)
        guard let printed = style.running(of: number, unit: name), printed.running > 0 else { return (number, nil) }
        let series = style.series(unit: name, year: printed.year ?? at.day.year)
        try raise(Recollection.Run(table: shape.table, series: series), to: printed.running)
        return (number, ColumnValue(series, .integer(printed.running)))
    }

    private func raise(_ run: Recollection.Run, to running: Int64) throws {
        if let last = recollection.last(of: run) {
            if last < running { recollection.set(running, of: run, isWritten: false) }
            return
        }
        let of = "bureau = $1 AND register = $2 AND series = $3"
        let last = try connection.first("SELECT last FROM number_counter WHERE \(of)", key(run)) { $0.integer(0) }
        let sql =
            last == nil
            ? "INSERT INTO number_counter (bureau, register, series, last) VALUES ($1, $2, $3, $4)"
            : "UPDATE number_counter SET last = $4 WHERE \(of)"
        if last ?? 0 < running { try connection.run(sql, key(run) + [.integer(running)]) }
        recollection.set(max(last ?? 0, running), of: run, isWritten: true)
    }

    private func key(_ run: Recollection.Run) -> [Datum] {
        [.text(holding.bureau), .text(run.table), .text(run.series)]
    }

    private func unitName(_ unit: Int64, _ style: NumberStyle) throws -> String {
        guard style.runsPerUnit else { return "" }
        return try recollection.unitName(unit) { try holding.unitName(reading, unit) }
    }

    /// The bureau's own pattern for a register, or the declared one.
    private func style(of shape: RegisterShape) throws -> NumberStyle {
        try recollection.style(of: shape.table) {
            let own = try connection.first(
                "SELECT pattern FROM number_style WHERE bureau = $1 AND register = $2",
                [.text(holding.bureau), .text(shape.table)]
            ) { NumberStyle($0.text(0)) }
            return own ?? shape.numbers
        }
    }
}
