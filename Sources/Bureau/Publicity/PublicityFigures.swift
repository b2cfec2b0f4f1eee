import Declarations

/// What the bureau counts of law publicity.
enum PublicityFigures {
    static let all: [Figure] = activities + materials + duties + sites + villages + media

    static let identities: [Identity] = [
        Identity(
            "publicity.activities", Label("普法活动等于各牵头单位活动之和", "Activities are the sum of those of each unit"),
            .split("publicity.activities", by: "lead_unit")),
        Identity(
            "publicity.special", Label("普法活动等于专项活动与其他活动之和", "Activities are special ones and others"),
            .parts(whole: "publicity.activities", ["publicity.special_activities", "publicity.other_activities"])),
        Identity(
            "publicity.culture_sites",
            Label("期初阵地加建成减停用等于期末阵地", "Sites before, plus opened, less closed, are the sites after"),
            .balance(
                stock: "publicity.culture_sites", plus: ["publicity.culture_sites.opened"],
                minus: ["publicity.culture_sites.closed"])),
        Identity(
            "publicity.villages", Label("村（社区）等于示范村与其余之和", "Villages are model villages and the others"),
            .parts(
                whole: "publicity.villages", ["publicity.villages.titled", "publicity.villages.untitled"])),
        Identity(
            "publicity.content", Label("发布稿件等于各平台之和", "Items published are the sum of the channels"),
            .split("publicity.content.published", by: "channel")),
    ]
}
