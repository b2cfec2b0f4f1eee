import Bureau
import Declarations
import Ledger

/// A record that a form asks for and that is not there yet (先建档): it is entered on the way, while the form waits as a
/// draft, and stands in the form afterwards.
struct Opening: Sendable {
    /// The form that waits.
    let waiting: DraftPlace
    /// The field that takes the new record.
    let column: String

    /// Names in forms and addresses; like no column.
    enum Name {
        /// The button's: which field's record is to be entered.
        static let open = "form.open"
        static let waiting = "form.waiting"
        static let column = "form.column"
        /// The new record's id, in the address of the form that waited.
        static let found = "form.found"
    }

    init(waiting: DraftPlace, column: String) {
        (self.waiting, self.column) = (waiting, column)
    }

    /// What a new record's form carries; nil where no form of this desk waits for it.
    init?(_ draft: Draft, _ catalogue: Catalogue) {
        guard let place = DraftPlace(draft[Name.waiting]),
            let form = DraftPlace.form(place.parts, catalogue), form.shape.field(draft[Name.column]) != nil
        else { return nil }
        self.init(waiting: place, column: draft[Name.column])
    }

    var items: [Address.Item] {
        [.init(name: Name.waiting, value: waiting.text), .init(name: Name.column, value: column)]
    }

    /// Back to the form that waits; with the record that was entered for it.
    func back(with id: Int64? = nil) -> String {
        let found = id.map { Address("", items + [.init(name: Name.found, value: String($0))]).text.dropFirst() }
        return waiting.link + (found.map { "&" + $0 } ?? "")
    }

    /// Whether a register's records are whom matters concern, and may be entered from the matter's form.
    static func permits(_ shape: RegisterShape, to who: Official) -> Bool {
        Duties.parties.contains(shape.table) && May.permits(.record, on: shape, to: who)
    }
}
