import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Ledger

/// Proposing that two files of one person become one: both are shown with what refers to them, then proposed. Somebody
/// else confirms it on the page of the proposal.
struct MergingRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let name = "merge"
    static let other = "other"
    static let ground = "ground"

    func add(to routes: inout Routes) {
        let path = "/\(Person.table)/{record}/\(MergingRoutes.name)"
        routes.get(path) { try await show($0, Draft($0.address.items)) }
        routes.post(path, receive)
    }

    private func show(
        _ asked: Asked, _ draft: Draft, _ faults: [Fault] = [], _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard May.permitsMerging(by: asked.who) else {
            throw May.refusal(of: .change, on: Person.shape, to: asked.who) ?? Forbidden(why: .elsewhere)
        }
        let house = house
        var page = try await house.reading { reading in
            let joining = try RecordReader(house, asked, reading).record(Person.shape)
            return try MergingReader(reading: reading, house: house, asked: asked).page(
                joining, other: draft[MergingRoutes.other])
        }
        page.draft = draft
        page.hidden = [(WritingRoutes.token, seal.token(asked)), (WritingRoutes.key, seal.newKey())]
        page.faults += faults
        return .page(page.html, status: page.faults.isEmpty ? status : .unprocessableContent)
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        let draft = Draft(try await FormBody.items(of: asked.request))
        try seal.check(draft, asked)
        let who = asked.who
        guard May.permitsMerging(by: who) else { throw Forbidden(why: .elsewhere) }
        let house = house
        let (joining, staying) = try await house.reading { reading in
            let joining = try RecordReader(house, asked, reading).record(Person.shape)
            return (joining.id, try reading.record(Person.shape, number: draft[MergingRoutes.other]).id)
        }
        do {
            let id = try await house.store.write(as: who.actor, request: who.key(draft[WritingRoutes.key])) {
                transaction in
                var merge = PersonMerge()
                (merge.kept, merge.merged, merge.ground) = (Ref(staying), Ref(joining), draft[MergingRoutes.ground])
                return try transaction.record(merge, unit: May.home(on: PersonMerge.shape, for: who)).id
            }
            return .redirect(to: "/\(PersonMerge.table)/\(id)?\(WritingRoutes.told)=recorded")
        } catch let refused as Refused {
            return try await show(asked, draft, refused.faults, .unprocessableContent)
        } catch let done as AlreadyDone {
            return .redirect(to: "/\(PersonMerge.table)/\(done.record)")
        }
    }
}

/// Reads both files and what refers to them.
struct MergingReader {
    let reading: Reading
    let house: House
    let asked: Asked

    func page(_ joining: Record, other: String) throws -> MergingPage {
        var wording = Wording(asked.language)
        try wording.learn([joining], Person.shape.fields, reading, house.catalogue)
        var page = MergingPage(
            joining: joining, references: try FileReferences.to(joining.id, in: reading), wording: wording,
            layout: house.layout(asked, .register(Person.shape)))
        guard !other.isEmpty else { return page }
        let ids = try ChoiceReader(reading: reading, catalogue: house.catalogue).ids(in: Person.table, other)
            .filter { $0 != joining.id }
        guard ids.count == 1 else {
            page.faults = [.otherFileUnclear(other, ids.isEmpty)]
            return page
        }
        let staying = try reading.record(Person.shape, id: ids[0])
        guard staying.state != StateShape.void.name, joining.state != StateShape.void.name else {
            page.faults = [Fault(field: MergingRoutes.other, rule: "state", answer: AlreadyMerged().answer)]
            return page
        }
        page.staying = staying
        page.stayingReferences = try FileReferences.to(staying.id, in: reading)
        return page
    }
}
