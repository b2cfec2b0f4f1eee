import Declarations

private let people = FigureUnit.count(Label("人", "persons"))
private let onFile = When<AftercarePerson>.stock(from: \.onFileOn, until: \.endedOn)
private let absent = When<AftercareAbsence>.stock(from: \.startedOn, until: \.endedOn)
private let away = Condition<AftercarePerson>.has(\AftercareAbsence.aftercare, standing: absent)
private var groups: [PartialKeyPath<AftercarePerson>] { [\.office, \.facility] }

extension ResettlementFigures {
    static let aftercareIdentities: [Identity] = [
        Identity(
            "aftercare.on_file", Label("在册等于在管与不在管之和", "On file is in care and out of care"),
            .parts(whole: "aftercare.on_file", ["aftercare.in_care", "aftercare.out_of_care"])),
        Identity(
            "aftercare.reasons", Label("不在管等于各原因之和", "Out of care is the sum of its reasons"),
            .parts(whole: "aftercare.out_of_care", reasons.map(\.id))),
        Identity(
            "aftercare.balance",
            Label("期初在册加列册减终止等于期末在册", "On file before, plus entered, less ended, is on file after"),
            .balance(stock: "aftercare.on_file", plus: ["aftercare.entered"], minus: ["aftercare.ended"])),
    ]

    static let aftercare: [Figure] = [
        person(
            "aftercare.on_file", .always, onFile, Label("后续照管在册", "Aftercare on file"),
            Label("当日已列册、未终止的后续照管对象。", "Persons in aftercare on file on the day.")),
        person(
            "aftercare.in_care", !away, onFile, Label("后续照管实际在管", "Aftercare in care"),
            Label("当日在册、没有未结束的不在管情况的对象。", "Of those on file, the ones of whom no absence runs on the day.")),
        person(
            "aftercare.out_of_care", away, onFile, Label("后续照管不在管", "Aftercare out of care"),
            Label(
                "当日在册、有未结束的不在管情况的对象，逐人有原因。", "Of those on file, the ones of whom an absence runs on the day.")),
        Figure(
            "aftercare.in_care_rate", Label("在管率", "Rate in care"), function: .resettlement,
            counted: .ratio("aftercare.in_care", over: "aftercare.on_file"), unit: .percent,
            definition: Label("实际在管除以在册。", "In care divided by on file.")),
        person(
            "aftercare.entered", .always, .flow(\.onFileOn), Label("后续照管列册", "Aftercare entered"),
            Label("期内列册的后续照管对象。", "Persons put on file in the period.")),
        Figure(
            "aftercare.ended", Label("后续照管终止", "Aftercare ended"), of: AftercarePerson.self,
            timing: .flow(\.endedOn), by: groups + [\.endReason], unit: people,
            definition: Label("期内终止照管的对象，不论原因。", "Persons whose aftercare ended in the period.")),
        Figure(
            "aftercare.tests", Label("尿检", "Urine tests"), of: AftercareTest.self, timing: .flow(\.testedOn),
            by: [\.result], unit: .count(Label("次", "tests")),
            definition: Label("期内尿检次数，含拒检，按检测日期计。", "Tests in the period, refusals among them.")),
        Figure(
            "aftercare.contacts", Label("照管联系", "Contacts"), of: AftercareContact.self,
            timing: .flow(\.contactedOn), by: [\.kind, \.needs], unit: .count(Label("次", "contacts")),
            definition: Label("期内与照管对象及家属的联系次数。", "Talks with persons in aftercare or their families.")),
    ]

    /// Those on file and out of care, reason by reason.
    static let reasons: [Figure] = AbsenceReason.allCases.map { reason in
        person(
            "aftercare.out_of_care.\(reason.rawValue)",
            .has(\AftercareAbsence.aftercare, where: .is(\.reason, reason), standing: absent), onFile,
            Label("不在管：\(reason.label.zh)", "Out of care: \(reason.label.en)"),
            Label(
                "当日在册、因\(reason.label.zh)不在管的对象。", "Of those on file, the ones out of care for this reason on the day.")
        )
    }

    static let checks: [Figure] = [
        Figure(
            "resettlement.safety_checks", Label("安全隐患排查", "Safety checks"), of: SafetyCheck.self,
            timing: .flow(\.checkedOn), by: [\.kind], unit: .count(Label("次", "checks")),
            definition: Label("期内安全隐患排查次数，按排查日期计。", "Safety checks in the period.")),
        Figure(
            "resettlement.hazards", Label("发现安全隐患", "Dangers found"), of: SafetyCheck.self,
            timing: .flow(\.checkedOn), adding: \.hazards, by: [\.kind], unit: .count(Label("个", "dangers")),
            definition: Label("期内排查发现的隐患之和，按排查日期计。", "Dangers found by the checks of the period.")),
        Figure(
            "resettlement.hazards.put_right", Label("已整改安全隐患", "Dangers put right"), of: SafetyCheck.self,
            where: .state("put_right"), timing: .flow(\.checkedOn), adding: \.hazards, by: [\.kind],
            unit: .count(Label("个", "dangers")),
            definition: Label(
                "期内排查发现、现已整改的隐患之和，按排查日期计。", "Of the dangers found in the period, those put right by now.")),
    ]

    private static func person(
        _ id: String, _ condition: Condition<AftercarePerson>, _ timing: When<AftercarePerson>, _ title: Label,
        _ definition: Label
    ) -> Figure {
        Figure(
            id, title, of: AftercarePerson.self, where: condition, timing: timing, by: groups, unit: people,
            definition: definition)
    }
}
