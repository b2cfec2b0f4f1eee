import Bureau

/// Words of the check-ups of enterprises.
enum CheckupWords {
    static let city = "常州"
    static let round = "2019年民营企业法治体检（试点）"
    static let basis = "民营企业法治体检专项活动方案"
    static let withdrawal = "企业搬迁，不再参加试点。"
    static let summary = "总体经营合规，劳动用工和合同管理存在可改进之处，报告逐项列明并附建议。"
    static let parks = ["钟楼经济开发区", "邹区灯具产业园", "新闸工业园", "西林科技园", "五星创业园"]

    struct Question {
        let area: CheckupArea
        let kind: AnswerKind
        let text: String
        let answers: [String]
    }

    static let questions = [
        Question(area: .governance, kind: .yesNo, text: "公司章程是否经过修订并备案？", answers: ["是", "否"]),
        Question(area: .governance, kind: .text, text: "股东会、董事会决议怎样保存？", answers: ["行政专人归档", "由财务保管", "没有专人"]),
        Question(area: .contract, kind: .yesNo, text: "对外合同签订前是否有人审查？", answers: ["是", "部分合同审查", "否"]),
        Question(area: .contract, kind: .text, text: "近两年有无合同纠纷？", answers: ["无", "有一起货款纠纷，已调解", "有两起，正在诉讼"]),
        Question(area: .labour, kind: .yesNo, text: "是否与全部员工签订书面劳动合同？", answers: ["是", "临时工没有"]),
        Question(area: .labour, kind: .yesNo, text: "是否为全部员工缴纳社会保险？", answers: ["是", "试用期未缴", "部分缴纳"]),
        Question(area: .property, kind: .number, text: "拥有注册商标和专利多少件？", answers: ["0", "2", "5", "11"]),
        Question(area: .safetyEnvironment, kind: .yesNo, text: "是否取得排污和消防方面的手续？", answers: ["是", "消防验收正在办理"]),
    ]

    struct Risk {
        let area: CheckupArea
        let grade: RiskGrade
        let finding: String
        let advice: String
    }

    static let risks = [
        Risk(
            area: .labour, grade: .orange, finding: "部分员工未签书面劳动合同，可能须支付二倍工资。",
            advice: "一个月内补签，建立入职当日签订的制度。"),
        Risk(area: .contract, grade: .yellow, finding: "采购合同没有约定质量异议期限。", advice: "采用统一文本，约定异议期和证据保存。"),
        Risk(area: .property, grade: .blue, finding: "主要产品商标由个人注册，与公司使用不一致。", advice: "办理商标转让或许可备案。"),
        Risk(area: .governance, grade: .blue, finding: "章程仍为工商登记范本，未约定股权转让限制。", advice: "结合股东情况修订章程。"),
        Risk(area: .financeGuarantee, grade: .yellow, finding: "为关联企业提供担保未经股东会决议。", advice: "补办决议，今后担保一律先议后签。"),
        Risk(area: .tax, grade: .yellow, finding: "部分费用票据不全。", advice: "与财务核对，规范报销流程。"),
    ]
}
