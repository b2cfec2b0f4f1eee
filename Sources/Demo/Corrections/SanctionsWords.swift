import Bureau

/// What supervised persons are sanctioned or commended for, and what is proposed.
enum SanctionsWords {
    static func facts(_ cause: DisciplineCause) -> [String] {
        switch cause {
        case .leave:
            ["未经批准离开本区前往外地两日，定位显示不在常州。", "请假到期后未按时返回，逾期一日，未说明理由。", "未请假到邻市探亲，司法所电话抽查时发现。", "节假日不假外出，旅客车票和定位记录印证。"]
        case .reporting:
            ["连续两周未按规定电话报告，催促后仍拖延。", "当月未到所当面报告，电话无人接听。", "更换住处未在规定时间内报告。", "变更工作单位不报告，两次提醒后才补报。"]
        case .positioning:
            ["夜间多次关闭手机，影响定位监管。", "手机与本人分离，抽查时由他人接听。", "擅自更换手机号码，定位中断三日。", "未按要求随身携带并充电，定位频繁失联。"]
        case .education: ["无故不参加集中教育学习，当月学时不足。", "集中学习点名后擅自离开。"]
        case .service: ["无故不参加社区服务，当月服务时间不足。", "参加社区服务时由他人代签到。"]
        case .visiting: ["未经批准在住处留宿同案人员，未报告。", "违反会客规定，与同案人员见面未报告。"]
        case .injunction: ["考验期内进入禁止令禁止的棋牌室一次，情节轻微。"]
        case .medicalCheck: ["未按期提交病情复查材料，经催促仍未提交。"]
        case .falseReason: ["以探病为由请假，核实后实为外出旅游。"]
        case .offence: ["与人争执推搡，违反治安管理规定，情节轻微。", "参与小额赌博，被当场查获。"]
        case .goodConduct: ["认罪悔罪，全年报告、学习无缺漏，积极参加公益活动。", "协助抢救落水儿童，社区来函表扬。", "服从管理，工作中被评为先进。"]
        case .other: ["在学习场所吵闹，不服从管理，经教育后承认错误。"]
        }
    }

    static let evidence = ["定位轨迹截图、谈话笔录。", "电话记录、当面谈话笔录。", "抽查记录、本人书面说明。", "签到表、谈话笔录。", "核实函复、谈话笔录。"]
    static let praise = ["考核表、社区证明。", "单位证明、社区来函。"]
    static let statements = ["承认事实，表示今后遵守规定。", "称忘记报告，愿意接受处理。", "称手机损坏未及时修理，愿意改正。", "称家中有急事，未来得及请假，接受处理。", "没有异议。"]
    static let audience = ["本所在矫人员", "参加集中教育人员", "矫正小组成员"]
    static let rejections = ["事实不清，补充调查后再报。", "情节轻微，以训诫谈话处理。", "外出已口头请假，不属违规。"]
    static let objections = ["认为当日手机故障，非故意关机。", "认为已经电话请假。", "认为处理偏重。"]

    static func document(_ kind: DisciplineKind, _ year: Int, _ number: Int) -> String {
        switch kind {
        case .admonition: "钟矫训〔\(year)〕\(number)号"
        case .warning: "钟矫警〔\(year)〕\(number)号"
        case .publicSecurity: "钟矫治〔\(year)〕\(number)号"
        case .commendation: "钟矫表〔\(year)〕\(number)号"
        }
    }

    static func proposal(_ year: Int, _ number: Int) -> String { "钟矫提〔\(year)〕\(number)号" }
    static func ruling(_ year: Int, _ number: Int) -> String { "（\(year)）苏0404刑更\(number)号" }
    static let court = "常州市钟楼区人民法院"
    static let paroleCourt = "常州市中级人民法院"
    static let prisons = "江苏省监狱管理局"
    static let material = "警告决定书、谈话笔录、查找记录、定位记录、集体讨论记录"
    static let agreed = "集体讨论一致同意提请。"
    static let split = "多数同意提请，一人建议先行警告。"

    static let facts = (
        unsupervised: "脱离监管超过一个月，多次电话和上门查找无果，已通报决定机关。", administrative: "考验期内违反行政法规，受到处罚，情节严重。",
        drugs: "暂予监外执行期间吸毒，尿检呈阳性，公安机关作出认定。", warned: "受到三次警告仍不改正。", recovered: "病情复查显示严重疾病情形消失。",
        minor: "再次不假外出，拟提请。"
    )
    static let pendingNote = "决定已作出，因身体状况收押有困难，正协调公安、监狱和医院办理收监。"
    static let executedNote = "已送交看守所。"
    static let withdrawnNote = "本人主动归案并改正，经讨论撤回。"
}
