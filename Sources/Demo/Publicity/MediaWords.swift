import Bureau

/// Channels, columns, titles and outlets.
enum MediaWords {
    static let channels: [(name: String, kind: ChannelKind, isOwn: Bool, address: String?)] = [
        ("钟楼普法（微信公众号）", .wechatAccount, false, "zhonglou-pufa"), ("钟楼司法（微博）", .weibo, true, nil),
        ("钟楼区司法局网站", .website, true, nil), ("“法润钟楼”客户端", .app, false, nil),
        ("《常州日报》法治专版", .newspaper, true, nil), ("常州人民广播电台", .radio, true, nil),
        ("常州电视台《法治视点》", .television, true, nil),
    ]
    static let vendors = ["常州澄麓文化传媒有限公司", "常州朗砚网络科技有限公司"]
    static let acceptedReason = "登记验收"
    static let acceptance = "按合同完成推送和维护，验收合格。"

    static let audio = "法论民生·温度法则"
    static let columns: [(name: String, format: ColumnFormat, channel: Int)] = [
        ("以案释法", .text, 0), ("律师说法", .text, 0), ("法治微视频", .video, 0),
    ]

    static let episodes: [(title: String, topic: LegalTopic)] = [
        ("过年聚餐劝酒，出了事谁负责", .civil), ("讨薪怎么讨才有用", .labour), ("租房合同里的坑", .property),
        ("消费者的后悔权", .consumer), ("邻居家的水漏到我家", .property), ("清明祭扫与防火责任", .criminal),
        ("五一加班费怎么算", .labour), ("孩子在学校受伤怎么办", .minors), ("赡养父母能不能分着来", .elderly),
    ]
    static let summary = "用一个身边的案例，讲清一条管用的法律。"

    static let articles: [(title: String, topic: LegalTopic)] = [
        ("老人立了两份遗嘱，以哪份为准", .family), ("借条和欠条，差别不小", .civil), ("网购到假货怎么维权", .consumer),
        ("公司不签劳动合同，怎么办", .labour), ("楼上漏水谁来修", .property), ("扫黑除恶，这些行为要举报", .gangs),
        ("高利放贷与“套路贷”", .fraud), ("电动车违规停放的责任", .traffic), ("宪法宣誓是怎么回事", .constitution),
        ("校园欺凌不是小事", .minors), ("婚前财产要不要公证", .family), ("保健品骗局识别", .elderly),
        ("人民调解协议有没有用", .mediation), ("申请法律援助要带什么", .legalAid), ("垃圾乱倒会怎样", .environment),
        ("小微企业合同风险提示", .enterprise), ("对行政处罚不服怎么办", .administration), ("远离毒品", .drugs),
    ]
    static func body(_ title: String) -> String {
        "【案情】\(title)。当事人各执一词，经调解人员、律师讲明规定后妥善处理。【说法】遇到类似情况，应当保留凭证，及时通过协商、调解、仲裁、诉讼等途径解决。"
    }
    static let returned = "案情细节可能识别当事人，请改写"
    static let withdrawn = "引用的规定已经修改，撤下更新"
    static func link(_ number: Int) -> String { "zhonglou-pufa/\(number)" }
    static func recording(_ number: Int) -> String { "wendu-faze-\(number).mp3" }

    static let outlets: [(name: String, kind: ChannelKind, page: String)] = [
        ("《江苏法制报》", .newspaper, "第3版"), ("《常州日报》", .newspaper, "A5版"), ("《常州晚报》", .newspaper, "B2版"),
        ("常州电视台", .television, "《常州新闻》"), ("法润江苏网", .website, "基层动态"), ("常州人民广播电台", .radio, "FM103.4"),
    ]
    static let headlines: [(title: String, topic: LegalTopic)] = [
        ("钟楼：农民工学法周送法到工地", .labour), ("老兵调解室，老兵来说理", .mediation), ("钟楼打造法治文化长廊", .constitution),
        ("“温度法则”讲身边法", .civil), ("派出所里的调解员", .mediation), ("扫黑除恶宣传入户", .gangs),
        ("法律援助为农民工追回工资", .legalAid), ("民主法治示范村过半", .constitution), ("小区里的法律顾问", .property),
    ]
    static let visits: [(topic: String, result: String)] = [
        ("商谈广播普法栏目合作", "确定开办音频栏目，每月一至两期"), ("邀请记者采访老兵调解工作室", "刊发通讯一篇"),
        ("法治文化阵地集中采访", "电视新闻播出一条"), ("座谈全年宣传选题", "列出重点选题十二个"),
    ]
}
