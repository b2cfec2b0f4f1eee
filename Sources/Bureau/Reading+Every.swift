import Declarations
import Ledger

extension Reading {
    /// Every record that meets some conditions, page by page, the newest first.
    ///
    /// - Parameter most: no further page is read once so many have been.
    func every(
        _ shape: RegisterShape, _ conditions: [Predicate], columns: [String]? = nil, withVoid: Bool = false,
        most: Int = .max
    ) throws -> [Record] {
        var records: [Record] = []
        var query = Query(conditions, limit: Limits.pageRows, columns: columns)
        query.withVoid = withVoid
        repeat {
            let page = try page(shape, query)
            records += page.records
            query.from = page.next.map { .after($0) }
        } while query.from != nil && records.count < most
        return records
    }
}
