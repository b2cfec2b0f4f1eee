import Bureau

/// What comes from above.
enum TasksWords {
    struct Order {
        let title: String
        let sender: String
        let number: String
        let kind: DirectiveKind
        let summary: String
        let tasks: [String]
        let received: String
    }

    static let orders: [Order] = [
        Order(
            title: "关于开展扫黑除恶专项斗争法治宣传的通知", sender: "市司法局", number: "常司〔2018〕9号", kind: .campaign,
            summary: "各地结合实际开展宣传，按月报送活动情况。", tasks: ["制定本辖区宣传方案", "报送首月宣传情况"], received: "2018-02-12"),
        Order(
            title: "关于做好全国两会期间矛盾纠纷排查化解的通知", sender: "省司法厅", number: "苏司通〔2018〕21号", kind: .keyPeriod,
            summary: "每日零报告，重大情况随时报。", tasks: ["落实值班和零报告"], received: "2018-02-22"),
        Order(
            title: "2018年度司法行政绩效考核指标", sender: "市司法局", number: "常司〔2018〕22号", kind: .assessment,
            summary: "明确年度指标和数据口径。", tasks: ["对照指标自查"], received: "2018-03-29"),
        Order(
            title: "关于规范人民调解案卷的意见", sender: "市司法局", number: "常司〔2018〕40号", kind: .standard,
            summary: "统一案卷目录和文书格式。", tasks: ["组织案卷培训", "整改不规范案卷"], received: "2018-05-21"),
        Order(
            title: "关于报送上半年统计报表的通知", sender: "市司法局", number: "常司办〔2018〕33号", kind: .statistics,
            summary: "七月五日前报送。", tasks: ["核对台账数据"], received: "2018-06-20"),
        Order(
            title: "关于开展社区矫正安全管理检查的通知", sender: "省社区矫正管理局", number: "苏司社〔2018〕17号", kind: .campaign,
            summary: "逐人核查在册人员状况。", tasks: ["逐人核查并报表"], received: "2018-09-10"),
        Order(
            title: "关于做好退役军人服务工作的意见", sender: "市委政法委", number: "常政法〔2018〕31号", kind: .other,
            summary: "摸清底数，畅通诉求渠道。", tasks: ["摸排辖区退役军人矛盾"], received: "2018-11-19"),
        Order(
            title: "关于建立为退役军人服务的调解组织的通知", sender: "省司法厅", number: "苏司通〔2019〕8号", kind: .standard,
            summary: "三月底前实现区、街道两级全覆盖。", tasks: ["成立老兵调解工作室", "物色老兵调解员"], received: "2019-01-28"),
        Order(
            title: "关于做好2019年全国两会期间维护稳定工作的通知", sender: "市司法局", number: "常司〔2019〕11号", kind: .keyPeriod,
            summary: "每日准时零报告，重点人员动态掌握。", tasks: ["落实值班和零报告", "上报重点群体底数"], received: "2019-02-19"),
        Order(
            title: "2019年度全省司法行政绩效考核标准", sender: "省司法厅", number: "苏司通〔2019〕30号", kind: .assessment,
            summary: "各地据此制定对基层司法所的考核数据采集标准。", tasks: ["报送数据采集标准意见"], received: "2019-04-12"),
        Order(
            title: "关于全面使用省社区矫正信息系统新增功能和移动应用的通知", sender: "省社区矫正管理局", number: "苏司社〔2019〕12号",
            kind: .standard, summary: "工作人员注册率达到百分之百，服刑人员应注尽注。", tasks: ["完成工作人员注册", "核定不注册人员名单"],
            received: "2019-04-22"),
        Order(
            title: "关于开展民营企业法治体检专项活动的实施方案", sender: "司法部", number: "司发通〔2018〕119号", kind: .campaign,
            summary: "以园区企业为对象，回收体检表并出具报告。", tasks: ["确定体检企业名单"], received: "2019-05-13"),
        Order(
            title: "关于开展社区矫正安全隐患大排查的通知", sender: "市司法局", number: "常司〔2019〕46号", kind: .campaign,
            summary: "排查、整治、消除安全隐患。", tasks: ["完成首轮排查", "报送隐患清单"], received: "2019-06-17"),
        Order(
            title: "关于报送上半年统计报表的通知", sender: "市司法局", number: "常司办〔2019〕35号", kind: .statistics,
            summary: "七月五日前报送。", tasks: ["核对台账数据"], received: "2019-06-24"),
    ]

    static let done = ["已完成并报送。", "已落实，材料存档。", "按要求完成。"]
}
