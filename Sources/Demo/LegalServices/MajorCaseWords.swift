/// Words of the filings of major cases.
enum MajorCaseWords {
    static let charges = [
        "组织、领导、参加黑社会性质组织罪", "参加黑社会性质组织罪、寻衅滋事罪", "寻衅滋事罪（恶势力）", "敲诈勒索罪（恶势力）", "非法拘禁罪（恶势力）",
        "聚众斗殴罪（恶势力）", "强迫交易罪（恶势力）", "诈骗罪（套路贷）", "开设赌场罪（恶势力）",
    ]
    static let police = "常州市公安局钟楼分局"
    static let discussion = "律师事务所组织集体研究，已将会议记录送本局备查。"
    static let observed = "庭审秩序良好，律师依法履职，已形成旁听记录。"
    static let park = "钟楼区法律服务产业园"
}
