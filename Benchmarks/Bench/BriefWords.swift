/// Words of the disputes that benchmarks are run over.
enum BriefWords {
    static func organisation(_ number: Int) -> String { "第\(number + 1)人民调解委员会" }

    static func brief(_ dice: inout Dice) -> String {
        "\(dice.one(of: who))因\(dice.one(of: what))与\(dice.one(of: who))发生争执，\(dice.one(of: asks))"
    }

    private static let who = ["住户", "业主", "承租人", "邻居", "店主", "工人", "包工头", "物业公司", "子女", "夫妻一方"]
    private static let what = [
        "楼上漏水", "占用楼道", "拖欠工资", "停车位", "彩礼返还", "赡养老人", "宅基地边界", "装修噪音", "交通事故赔偿", "合同押金",
        "租金拖欠", "树木遮光", "宠物伤人", "共有财产",
    ]
    private static let asks = ["要求赔偿损失。", "要求恢复原状。", "要求支付欠款。", "要求停止侵害。", "请求上门调解。"]
}
