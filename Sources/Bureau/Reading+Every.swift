import Declarations
import Ledger

extension Reading {
    /// Every record that meets some conditions, page by page, the newest first.
    func every(
        _ shape: RegisterShape, _ conditions: [Predicate], columns: [String]? = nil, withVoid: Bool = false
    ) throws -> [Record] {
        var records: [Record] = []
        var query = Query(conditions, limit: Limits.pageRows, columns: columns)
        query.withVoid = withVoid
        repeat {
            let page = try page(shape, query)
            records += page.records
            query.from = page.next.map { .after($0) }
        } while query.from != nil
        return records
    }
}
