import Declarations

/// What the transactions of one group have read and would read again for every record. Records are never deleted, so
/// one that is there stays there; whatever a change may turn into something else is forgotten with every change.
final class Recollection {
    /// Records that were found, by their tables.
    private var found: [String: Set<Int64>] = [:]
    /// Of these, which are what a reference asks for; a change may end that.
    private var fitting: [String: [Narrowing: Set<Int64>]] = [:]
    /// The patterns of numbers in force, by the registers' tables.
    private var styles: [String: NumberStyle] = [:]
    private var unitNames: [Int64: String] = [:]
    /// Codes of the bureau's own lists that stand in their list on a day.
    private var codes: Set<Code> = []
    /// The last number of each run, as far as it was given out here.
    private var runs: [Run: (last: Int64, isWritten: Bool)] = [:]

    struct Run: Hashable {
        let table: String
        let series: String
    }

    struct Code: Hashable {
        let list: String
        let code: String
        let day: Day
    }

    /// More are not kept: an import has few places and units, and many records.
    private static let most = 50_000

    /// Whether a record is there.
    func finds(_ id: Int64, in table: String, _ read: () throws -> Bool) rethrows -> Bool {
        if found[table]?.contains(id) == true { return true }
        guard try read() else { return false }
        if found[table, default: []].count < Recollection.most { found[table, default: []].insert(id) }
        return true
    }

    /// Whether a record is what a reference asks for.
    func fits(_ only: Narrowing, _ id: Int64, in table: String, _ read: () throws -> Bool) rethrows -> Bool {
        if fitting[table]?[only]?.contains(id) == true { return true }
        guard try read() else { return false }
        if fitting[table]?[only]?.count ?? 0 < Recollection.most {
            fitting[table, default: [:]][only, default: []].insert(id)
        }
        return true
    }

    /// Whether a code stands in its list.
    func holds(_ code: Code, _ read: () throws -> Bool) rethrows -> Bool {
        if codes.contains(code) { return true }
        guard try read() else { return false }
        if codes.count < Recollection.most { codes.insert(code) }
        return true
    }

    func style(of table: String, _ read: () throws -> NumberStyle) rethrows -> NumberStyle {
        if let style = styles[table] { return style }
        let style = try read()
        styles[table] = style
        return style
    }

    func unitName(_ unit: Int64, _ read: () throws -> String) rethrows -> String {
        if let name = unitNames[unit] { return name }
        let name = try read()
        unitNames[unit] = name
        return name
    }

    /// A record was entered or changed.
    func forget(_ shape: RegisterShape, isChange: Bool) {
        if isChange && !shape.isDerived { (unitNames, fitting) = ([:], [:]) }
        if shape.table == LocalCode.register { codes = [] }
    }

    func forgetStyles() { styles = [:] }

    func last(of run: Run) -> Int64? { runs[run]?.last }

    /// The last number of a run; one that is not written yet is so with `unwritten`.
    func set(_ last: Int64, of run: Run, isWritten: Bool) { runs[run] = (last, isWritten) }

    /// The runs whose last number nothing but this knows.
    func unwritten() -> [(run: Run, last: Int64)] {
        let some = runs.filter { !$0.value.isWritten }.map { (run: $0.key, last: $0.value.last) }
        for (run, last) in some { runs[run] = (last, true) }
        return some
    }
}
