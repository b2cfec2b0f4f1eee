import Bureau

/// Small texts that stand in the files of disputes.
enum CaseWords {
    static let venues = ["调委会调解室", "社区服务大厅", "村委会会议室", "司法所调解室", "当事人家中", "派出所调解室", "小区门口现场", "单位会议室"]

    static let minutes = [
        "先分别听取双方陈述，核对材料，再合并调解；双方各让一步。",
        "主持人说明自愿原则和权利义务，双方陈述争点，约定继续协商。",
        "查看现场和照片后，指出双方各自不妥之处，情绪趋于平稳。",
        "围绕数额逐项核算，去掉没有票据的部分，差距明显缩小。",
        "请来双方亲友一同劝说，讲明法理与人情，达成一致。",
        "一方提出新的证据，经质对无异议，就办法基本谈妥。",
        "背靠背做工作，分别转达意见三轮，终于说拢。",
    ]

    /// How a transferred dispute came, behind its brief.
    static func transferred(by body: String) -> String { "（\(body)移送）" }

    static let failed = ["双方差距过大，多次调解仍不能达成一致，告知可以起诉。", "一方明确表示不再调解，告知可以申请仲裁或者起诉。"]

    static let performed = ["已按协议履行，双方关系缓和。", "款项已付清，收条存卷。", "已按约定改好，无新的矛盾。", "双方都说没有再吵。"]
    static let doubtful = ["仍有零星口角，已再次提醒。", "履行略有拖延，已督促。"]

    static let wrongAmount = "金额笔误，据协议原件更正"
    static let enteredTwice = "重复登记"
    static let left = "因工作变动离任"

    static let opinion = ["诉讼途径", "劳动仲裁", "公安机关处理", "市场监督管理部门处理", "住房和城乡建设部门处理"]

    static func docket(_ number: Int, year: Int) -> String { "(\(year))苏0404民特\(number)号" }
    static func agreement(_ number: Int, year: Int) -> String { "钟调协〔\(year)〕\(number)号" }

    static let escalations: [(EscalationKind, String)] = [
        (.criminal, "一方不听劝告动手伤人，被公安机关立案。"), (.petition, "一方对处理不满，到区信访局反映。"),
        (.adverse, "当事人在网上发帖，引起围观议论。"), (.petition, "一方邀约亲友到街道办事处反映。"),
    ]

    /// What visitors came about when a dispute was opened, before the brief was written.
    static func visit(about kind: String) -> String { "反映" + kind + "，要求调解" }
    static func visitAgain(about kind: String) -> String { "再次来访，询问" + kind + "的办理情况" }
}
