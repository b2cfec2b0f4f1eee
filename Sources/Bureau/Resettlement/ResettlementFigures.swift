import Declarations

private let people = FigureUnit.count(Label("人", "persons"))
private let onFile = When<ResettledPerson>.stock(from: \.receivedOn, until: \.endedOn)
private let key = Condition<ResettledPerson>.is(\.isKey, true)
private let fromGate = Condition<ResettledPerson>.is(\.origin, oneOf: .prison, .detention)
private let ours = !Condition<ResettledPerson>.state("returned")
private var groups: [PartialKeyPath<ResettledPerson>] { [\.office, \.origin, \.grade, \.placement, \.isKey] }

/// What the bureau counts of resettlement and aftercare.
enum ResettlementFigures {
    static let all: [Figure] = stock + handover + visits + aftercare + reasons + checks

    static let identities: [Identity] =
        aftercareIdentities + [
            Identity(
                "resettlement.balance",
                Label("期初在册加报到减解除等于期末在册", "On file before, plus received, less ended, is on file after"),
                .balance(
                    stock: "resettlement.on_file", plus: ["resettlement.received"], minus: ["resettlement.ended"])),
            Identity(
                "resettlement.origins", Label("在册等于各来源之和", "On file is the sum of the origins"),
                .split("resettlement.on_file", by: "origin")),
            Identity(
                "resettlement.key_released",
                Label("释放重点对象等于已接回与未接回之和", "Key persons released are those fetched and the others"),
                .parts(
                    whole: "resettlement.key_released",
                    ["resettlement.key_fetched", "resettlement.key_not_fetched"])),
        ]

    private static let stock: [Figure] = [
        Figure(
            "resettlement.on_file", Label("安置帮教对象", "Resettled persons on file"), of: ResettledPerson.self,
            timing: onFile, by: groups, unit: people,
            definition: Label(
                "当日已到所报到（列管）、尚未解除的安置帮教对象。当日解除的不计；待衔接和退回的不计。",
                "Persons received at an office by the day and not ended by then."
            )),
        Figure(
            "resettlement.key", Label("重点帮教对象", "Key persons on file"), of: ResettledPerson.self, where: key,
            timing: onFile, by: groups, unit: people,
            definition: Label(
                "当日在册、标为重点的对象，以现在的标注为准。", "Of those on file on the day, the ones marked as key now.")),
        Figure(
            "resettlement.placed", Label("已安置对象", "Placed"), of: ResettledPerson.self,
            where: .present(\.placement) && !.is(\.placement, .unplaced), timing: onFile, by: groups,
            unit: people,
            definition: Label(
                "当日在册、已落实安置的对象，含过渡性安置，以现在的登记为准。", "Of those on file, the ones with a placement.")),
        Figure(
            "resettlement.employed", Label("已就业对象", "Employed"), of: ResettledPerson.self,
            where: .is(
                \.placement, oneOf: .farmland, .publicPost, .certifiedBase, .governmentBase, .selfEmployed, .employed,
                .startup), timing: onFile, by: groups, unit: people,
            definition: Label(
                "当日在册、有田、有岗或自营的对象，过渡性安置和其他方式安置不计。",
                "Of those on file, the ones with land, a post or a business of their own.")),
        ratio(
            "resettlement.placement_rate", "resettlement.placed", Label("安置率", "Placement rate"),
            Label("已安置对象除以在册对象。", "Placed divided by on file.")),
        Figure(
            "resettlement.files_complete", Label("档案齐全对象", "Files complete"), of: ResettledPerson.self,
            where: ResettlementForm.allCases.reduce(.always) { $0 && .holds(\.forms, $1) }, timing: onFile, by: groups,
            unit: people,
            definition: Label(
                "当日在册、档案材料各项都齐的对象，由所列材料数出，以现在的登记为准。",
                "Of those on file, the ones whose file holds every paper of the list.")),
        ratio(
            "resettlement.files_rate", "resettlement.files_complete", Label("档案齐全率", "Files complete, rate"),
            Label("档案齐全对象除以在册对象。", "Files complete divided by on file.")),
        Figure(
            "resettlement.received", Label("报到列管", "Received"), of: ResettledPerson.self,
            timing: .flow(\.receivedOn), by: groups + [\.handover], unit: people,
            definition: Label("期内到所报到、列入帮教的对象，按报到日期计。", "Persons received in the period.")),
        Figure(
            "resettlement.ended", Label("解除帮教", "Ended"), of: ResettledPerson.self, timing: .flow(\.endedOn),
            by: groups + [\.endReason], unit: people,
            definition: Label("期内解除帮教的对象，不论原因，按解除日期计。", "Persons whose help ended in the period.")),
        Figure(
            "resettlement.reoffended", Label("重新犯罪", "Reoffended"), of: ResettledPerson.self,
            where: .is(\.endReason, .reoffended), timing: .flow(\.endedOn), by: groups, unit: people,
            definition: Label(
                "期内因重新犯罪解除帮教的对象，按解除日期计。", "Persons whose help ended because they reoffended.")),
    ]

    private static let handover: [Figure] = [
        Figure(
            "resettlement.releases", Label("监所释放人员", "Releases"), of: ResettledPerson.self,
            where: fromGate && ours, timing: .flow(\.releasedOn), by: groups + [\.handover], unit: people,
            definition: Label(
                "释放日在期内的监所释放人员，期在将来的为预计释放。退回的不计，社区矫正期满的不计。",
                "Persons released from prison or detention in the period, or due to be; returned ones do not count.")),
        Figure(
            "resettlement.key_released", Label("刑满释放重点人员", "Key persons released"), of: ResettledPerson.self,
            where: key && fromGate && ours, timing: .flow(\.releasedOn), by: groups + [\.handover], unit: people,
            definition: Label(
                "释放日在期内、标为重点的监所释放人员，不论当日是否仍在册。",
                "Key persons released from prison or detention in the period, on file still or not.")),
        Figure(
            "resettlement.key_fetched", Label("落实必接的重点人员", "Key persons fetched"), of: ResettledPerson.self,
            where: key && fromGate && ours && .present(\.fetchedOn), timing: .flow(\.releasedOn),
            by: groups + [\.handover], unit: people,
            definition: Label(
                "释放日在期内的重点人员中有接回日期（必有接回人）的。写明原因未接回的不计在内。",
                "Of the key persons released in the period, those fetched; a written reason does not stand for it.")),
        Figure(
            "resettlement.key_not_fetched", Label("未接回的重点人员", "Key persons not fetched"), of: ResettledPerson.self,
            where: key && fromGate && ours && .missing(\.fetchedOn), timing: .flow(\.releasedOn), by: groups,
            unit: people,
            definition: Label(
                "释放日在期内的重点人员中没有接回日期的，不论是否写明原因。", "Of the key persons released, those not fetched.")),
        Figure(
            "resettlement.key_fetch_rate", Label("必接率", "Rate of key persons fetched"), function: .resettlement,
            counted: .ratio("resettlement.key_fetched", over: "resettlement.key_released"), unit: .percent,
            definition: Label("落实必接的重点人员除以释放的重点人员。", "Key persons fetched divided by those released.")),
        Figure(
            "resettlement.key_receipts", Label("已寄回执的重点人员", "Receipts for key persons"), of: ResettledPerson.self,
            where: key && fromGate && ours && .present(\.receiptSentOn), timing: .flow(\.releasedOn), by: groups,
            unit: people,
            definition: Label(
                "释放日在期内的重点人员中已向监所寄送回执的。", "Of the key persons released, those whose receipt was sent.")),
        Figure(
            "resettlement.nobody_to_fetch", Label("接回人未落实的重点人员", "Key persons with nobody to fetch them"),
            of: ResettledPerson.self, where: key && fromGate && .state("expected") && .missing(\.fetcher),
            timing: .flow(\.releasedOn), by: groups, unit: people,
            definition: Label(
                "释放日在期内、待衔接而接回人未落实的重点人员。看未来三十日，期间从次日起取。",
                "Key persons expected, released in the period asked for, whom nobody is to fetch yet.")),
    ]

    private static let visits: [Figure] = [
        visit("resettlement.visits", .always, Label("帮教走访", "Visits"), Label("帮教走访", "Visits")),
        visit(
            "resettlement.key_visits", .through(\.resettled, key), Label("重点对象走访", "Visits to key persons"),
            Label("对重点对象的走访", "Visits to key persons")),
    ]

    private static func visit(
        _ id: String, _ condition: Condition<HelpVisit>, _ title: Label, _ what: Label
    ) -> Figure {
        Figure(
            id, title, of: HelpVisit.self, where: condition, timing: .flow(\.visitedOn), by: [\.kind, \.needs],
            unit: .count(Label("次", "visits")),
            definition: Label("期内\(what.zh)次数，按走访日期计，当面和电话都计。", "\(what.en) in the period, by their day."))
    }

    private static func ratio(_ id: String, _ upper: String, _ title: Label, _ definition: Label) -> Figure {
        Figure(
            id, title, function: .resettlement, counted: .ratio(upper, over: "resettlement.on_file"), unit: .percent,
            definition: definition)
    }
}
