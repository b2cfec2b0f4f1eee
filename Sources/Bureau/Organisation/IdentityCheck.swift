import Declarations
import Law

/// Whether the number of an identity document can be one (居民身份证号码, GB 11643-1999).
enum IdentityCheck {
    /// A number that does not check, or a missing one, needs a reason; nothing else is refused.
    static func faults(_ kind: IdentityKind, _ number: String?, _ note: IdentityNote?, on day: Day) -> [Fault] {
        guard note == nil, kind != .none else { return [] }
        guard let number else {
            return [
                Fault(
                    field: "identity_number", rule: "required",
                    answer: Label("证件号码：未填写，请填号码情况", "Document number: missing, say why"))
            ]
        }
        guard kind == .residentCard else { return [] }
        let all = IdentityNumber.wrong(with: number, on: day)
        guard !all.isEmpty else { return [] }
        let why = Label(all.map(\.zh).joined(separator: "；"), all.map(\.en).joined(separator: "; "))
        return [
            Fault(
                field: "identity_number", rule: "format",
                answer: Label(
                    "证件号码：\(why.zh)，证件确如此的请填号码情况", "Document number: \(why.en); if so printed, say so"))
        ]
    }

    /// A party's number where no kind of document is asked: what has the form of a resident's number must be one. Who
    /// has an odd card gets a file of their own, which takes the reason.
    static func faults<R: Register>(ofParty number: String?, at path: PartialKeyPath<R>, on day: Day) -> [Fault] {
        guard let number, number.utf8.count == 18, number.utf8.prefix(17).allSatisfy({ (48...57).contains($0) }) else {
            return []
        }
        let all = IdentityNumber.wrong(with: number, on: day)
        guard !all.isEmpty else { return [] }
        let column = R.column(path)
        let label = R.shape.field(column)?.label ?? R.title
        let why = Label(all.map(\.zh).joined(separator: "；"), all.map(\.en).joined(separator: "; "))
        return [
            Fault(
                field: column, rule: "format",
                answer: Label(
                    "\(label.zh)：\(why.zh)。证件确如此的，这里留空，在“自然人”建档写明情况，再填“一人一档”",
                    "\(label.en): \(why.en). If so printed, leave it empty, make a file under “People” and name that"))
        ]
    }
}
