import Declarations

/// A way from records of one register to a new record of another, which names the one where it began.
struct Entrance: Sendable {
    let shape: RegisterShape
    let label: Label
    /// The form's address up to the record's id.
    private let start: String

    /// To a new line of a record; nil where the register's records are no lines.
    init?(line: RegisterShape) {
        guard let parent = line.parent else { return nil }
        self.init(to: line, Address.Item(name: parent, value: ""))
    }

    /// - Parameter given: what the form's address says of the record, to which its id is added.
    init(to shape: RegisterShape, _ given: Address.Item) {
        self.shape = shape
        label = .add(shape.title)
        start = Address("/\(shape.table)/\(Errand.record.path)", [given]).text
    }

    func address(on id: Int64) -> String { start + String(id) }
}
