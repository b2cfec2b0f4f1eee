import Bureau

/// The association, its centres and what they hold.
enum VolunteerWords {
    static let association = "常州市钟楼区法律服务志愿者协会"
    static let charter = "自愿参加、无偿服务、依法开展；会员大会每年一次；设五个中心，按服务对象分工。"
    static let cancelled = "与社区其他活动冲突，另行安排。"
    static let feedback = ["居民提问踊跃，希望多办。", "社区反映内容实用，资料发完。", "参加人数多于预期，秩序良好。", "会后有数人留下单独咨询。"]

    struct Topic {
        let topic: String
        let kind: ActivityKind
    }

    struct Centre {
        let name: String
        let audience: CentreAudience
        let topics: [Topic]
    }

    static let centres = [
        Centre(
            name: "彩虹桥志愿者中心", audience: .youth,
            topics: topics([
                ("青少年防欺凌法治课", .lecture), ("模拟法庭进校园", .lecture), ("困境儿童走访", .care), ("毕业季法律咨询", .consultation),
                ("青少年法治开放日", .publicity), ("暑期防溺水普法", .publicity),
            ])),
        Centre(
            name: "半边天志愿者中心", audience: .women,
            topics: topics([
                ("反家暴法宣讲", .lecture), ("婚姻家庭法律咨询", .consultation), ("女职工权益讲座", .lecture), ("家事纠纷化解坐诊", .mediation),
                ("单亲母亲走访", .care), ("妇女维权法律咨询", .consultation),
            ])),
        Centre(
            name: "夕阳红志愿者中心", audience: .elderly,
            topics: topics([
                ("老年人防诈骗讲座", .lecture), ("遗嘱和继承咨询", .consultation), ("独居老人走访", .care), ("赡养纠纷调解", .mediation),
                ("老年人法律服务日", .consultation), ("养老机构普法", .publicity),
            ])),
        Centre(
            name: "新市民志愿者中心", audience: .newcomers,
            topics: topics([
                ("农民工工资法律咨询", .consultation), ("工地普法一小时", .publicity), ("法律援助进园区", .aid), ("租房合同讲座", .lecture),
                ("务工人员工伤咨询", .consultation), ("新市民法律服务日", .consultation),
            ])),
        Centre(
            name: "创客无忧志愿者中心", audience: .founders,
            topics: topics([
                ("创业企业合同讲座", .lecture), ("股权结构咨询", .consultation), ("知识产权讲座", .lecture), ("劳动用工问诊", .consultation),
                ("创业园区法律咨询", .consultation), ("创业者法律沙龙", .lecture),
            ])),
    ]

    private static func topics(_ list: [(String, ActivityKind)]) -> [Topic] {
        list.map { Topic(topic: $0.0, kind: $0.1) }
    }
}
