import Declarations

/// Names of the figures that speak of one series, campaign, site or column.
enum PublicityOccasionsWords {
    static let weekConsultations = Label("农民工学法活动周现场解答", "Migrant workers' law week: consultations")
    static let weekLeaflets = Label("农民工学法活动周发放资料", "Migrant workers' law week: leaflets")
    static let weekYears = Label("农民工学法活动周连续年数", "Migrant workers' law week: years in a row")
    static let dayBooklets = Label("第五届司法日发放宣传手册", "Fifth judicial day: booklets")
    static let dayConsultations = Label("第五届司法日接受咨询", "Fifth judicial day: consultations")
    static let dayEdition = Label("司法日届数", "Judicial day: edition")
    static let gangActivities = Label("扫黑除恶宣传活动", "Against gangs: activities")
    static let gangBanners = Label("扫黑除恶悬挂标语", "Against gangs: banners")
    static let gangBroadcasts = Label("扫黑除恶广播宣传", "Against gangs: broadcasts")
    static let gangPrinted = Label("扫黑除恶印制资料", "Against gangs: copies printed")
    static let corridorLength = Label("陈渡新苑法治文化长廊长度", "Corridor at Chendu Xinyuan: length")
    static let corridorCost = Label("陈渡新苑法治文化长廊建设经费", "Corridor at Chendu Xinyuan: cost")
    static let corridorSections = Label("陈渡新苑法治文化长廊融合版块", "Corridor at Chendu Xinyuan: sections")
    static let audioEpisodes = Label("法论民生“温度法则”期数", "The audio column: episodes")
}
