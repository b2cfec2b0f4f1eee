import Bureau

extension Chapter {
    /// Resettlement after prison (安置帮教) and aftercare after drug treatment (后续照管), as parts of the chapter on special
    /// groups.
    static let resettlementParts: [Part] = [
        Part(
            "做好安置帮教",
            Passage(
                """
                截至\(lastDayOf: "resettlement.on_file")，在册安置帮教对象\("resettlement.on_file")（上年同期\
                \(lastYear: "resettlement.on_file")），其中重点帮教对象\("resettlement.key")；\
                安置率\("resettlement.placement_rate")，档案齐全率\("resettlement.files_rate")。\
                \(if: "resettlement.reoffended",
                    isZero: "\("resettlement.reoffended", said: "无")重新犯罪",
                    else: "期内重新犯罪\("resettlement.reoffended")")。
                """),
            Passage(
                over: .report,
                """
                \(daysOf: "resettlement.key_released")，刑满释放重点人员\("resettlement.key_released")，\
                落实必接手续\("resettlement.key_fetched")，必接率\("resettlement.key_fetch_rate")；\
                走访帮教\("resettlement.visits")。
                """),
            Passage(
                over: .report,
                """
                报告期末起三十日内将释放\("resettlement.next_30_days.releases")，其中重点人员\
                \("resettlement.next_30_days.key_released")，\
                \(if: "resettlement.next_30_days.nobody_to_fetch",
                    isZero: "接回人\("resettlement.next_30_days.nobody_to_fetch", said: "均已")落实",
                    else: "接回人尚未落实的\("resettlement.next_30_days.nobody_to_fetch")")。
                """)),
        Part(
            "落实后续照管",
            Passage(
                """
                截至\(lastDayOf: "aftercare.on_file")，强制隔离戒毒后续照管在册\("aftercare.on_file")，\
                实际在管\("aftercare.in_care")；不在管\("aftercare.out_of_care")，其中外出务工\
                \("aftercare.out_of_care.working_elsewhere")、被羁押服刑\("aftercare.out_of_care.in_custody")、\
                迁往外地\("aftercare.out_of_care.moved")、查找不到\("aftercare.out_of_care.not_found")、\
                再次强制隔离戒毒\("aftercare.out_of_care.treated_again")。
                """)),
        Part(
            "排查安全隐患",
            Passage(
                """
                \(daysOf: "resettlement.safety_checks")，开展安全隐患排查\("resettlement.safety_checks")，发现隐患\
                \("resettlement.hazards")，已整改\("resettlement.hazards.put_right")。
                """)),
    ]
}
