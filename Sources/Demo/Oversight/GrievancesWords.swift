import Bureau

/// What people complain of, and what they are told.
enum GrievancesWords {
    struct Matter {
        let about: ComplaintSubject
        let content: String
        let answer: String
        let remedy: String
    }

    static let matters: [Matter] = [
        Matter(
            about: .officer, content: "反映窗口工作人员解答不耐烦，未一次讲清法律援助申请材料。", answer: "经查监控和同班人员，解释确有不清，已当面致歉。",
            remedy: "窗口实行一次性告知单。"),
        Matter(
            about: .office, content: "反映司法所下午四点后无人接待。", answer: "当日所内人员外出调解，未贴去向告示。", remedy: "外出须在门口公示去向和联系电话。"),
        Matter(
            about: .officer, content: "反映调解时间一再改期，耽误上班。", answer: "改期两次属实，系对方当事人申请，已另约时间办结。", remedy: "改期须提前一日告知双方。"),
        Matter(
            about: .office, content: "反映社区矫正谈话等候时间过长。", answer: "集中报到日人数多，等候约一小时。", remedy: "实行分时段报到。"),
        Matter(
            about: .lawyer, content: "反映律师收取费用后久未立案。", answer: "经查委托合同和立案材料，法院补正期间不属拖延。", remedy: ""),
        Matter(
            about: .officer, content: "反映工作人员偏袒另一方。", answer: "查阅笔录和录音，未见偏袒，已向投诉人说明。", remedy: ""),
        Matter(
            about: .office, content: "反映村（社区）法律顾问微信群提问无人回复。", answer: "该群律师出差三日未安排替班。", remedy: "群主外出须指定替班律师。"),
    ]

    static let rule = "钟楼区人民调解案件补贴办法（2018年）"
    static let volunteerRule = "志愿服务工时登记办法"
    static let volunteerFile = "志愿服务"
}
