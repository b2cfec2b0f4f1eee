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

    /// The sex and birth date of a file against those in the number, unless something is said about the number.
    static func contradictions(in person: Person, on day: Day) -> [Fault] {
        guard person.identityKind == .residentCard, person.identityNote == nil, let number = person.identityNumber,
            let isMan = IdentityNumber.isMan(in: number), let born = IdentityNumber.birthday(in: number)
        else { return [] }
        var faults: [Fault] = []
        let sex = isMan ? Sex.male : .female
        if person.sex != .unknown, person.sex != sex {
            faults.append(
                contradiction("sex", Label("性别", "Sex"), person.sex.label, Label("第17位", "character 17"), sex.label))
        }
        if let given = person.bornOn.flatMap({ Day($0) }), given <= day, given != born {
            let (left, right) = (Label("\(given)", "\(given)"), Label("\(born)", "\(born)"))
            faults.append(
                contradiction(
                    "born_on", Label("出生日期", "Born"), left, Label("第7至14位", "characters 7 to 14"), right))
        }
        return faults
    }

    private static func contradiction(
        _ field: String, _ name: Label, _ given: Label, _ place: Label, _ read: Label
    ) -> Fault {
        Fault(
            field: field, rule: "contradiction",
            answer: Label(
                "\(name.zh)：\(given.zh)，与证件号码\(place.zh)（\(read.zh)）不符，证件确如此的请填号码情况",
                "\(name.en): \(given.en), but the document number says \(read.en) (\(place.en)); if so printed, say so")
        )
    }

    /// A party's number where no kind of document is asked: a person's is a resident's, an organisation's its credit
    /// code. Old and foreign papers, and cards that are printed otherwise, are entered with what is the matter.
    static func faults<R: Register>(
        ofParty kind: PartyKind, _ number: String?, _ note: NumberNote?, at path: PartialKeyPath<R>, on day: Day
    ) -> [Fault] {
        guard let number, note == nil else { return [] }
        let all = (kind == .person ? NumberKind.identity : .creditCode).wrong(with: number, on: day)
        guard !all.isEmpty else { return [] }
        let column = R.column(path)
        let label = R.shape.field(column)?.label ?? R.title
        let why = Label(all.map(\.zh).joined(separator: "；"), all.map(\.en).joined(separator: "; "))
        return [
            Fault(
                field: column, rule: "format",
                answer: Label(
                    "\(label.zh)：\(why.zh)。旧证、境外证件或者证件确如此的，请填号码情况",
                    "\(label.en): \(why.en). If old, foreign or so printed, say so under About the number"))
        ]
    }
}
