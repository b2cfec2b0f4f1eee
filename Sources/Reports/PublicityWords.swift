import Bureau

extension Chapter {
    /// Law publicity (法治宣传).
    static let publicity = Chapter(
        section: .publicity, heading: "法治宣传和法治文化建设",
        opening: [
            Passage(
                over: .report,
                """
                \(daysOf: "publicity.activities")，全区举办普法活动\("publicity.activities")（上年同期\
                \(lastYear: "publicity.activities")），其中专项活动\("publicity.special_activities")（上年同期\
                \(lastYear: "publicity.special_activities")）；参加\("publicity.attendance")，接受咨询\
                \("publicity.consultations")，发放资料\("publicity.leaflets")、手册\("publicity.booklets")。\
                各部门普法责任清单应完成\("publicity.duties.due")，已完成\("publicity.duties.done")。
                """)
        ],
        parts: [
            Part(
                "办好品牌活动",
                Passage(
                    over: .report,
                    """
                    农民工学法活动周连续举办\("publicity.migrant_week.years_in_a_row")，今年现场解答\
                    \("publicity.migrant_week.consultations", roundedTo: 100)，发放资料\
                    \("publicity.migrant_week.leaflets", roundedTo: 1000)。
                    """),
                Passage(
                    over: .report,
                    """
                    \(daysOf: "publicity.justice_day.booklets")举办司法日广场宣传，为第\
                    \(number: "publicity.justice_day.edition")届，发放宣传手册\
                    \("publicity.justice_day.booklets", roundedTo: 1000)，接受咨询\
                    \("publicity.justice_day.consultations", roundedTo: 100)。
                    """)),
            Part(
                "开展扫黑除恶宣传",
                Passage(
                    over: .report,
                    """
                    \(daysOf: "publicity.anti_gang.activities")，开展扫黑除恶宣传活动\
                    \("publicity.anti_gang.activities")，悬挂标语\("publicity.anti_gang.banners")，广播宣传\
                    \("publicity.anti_gang.broadcasts")，印制资料\("publicity.anti_gang.printed")。
                    """)),
            Part(
                "建设法治文化阵地",
                Passage(
                    over: .report,
                    """
                    截至\(lastDayOf: "publicity.culture_sites")，全区有法治文化阵地\("publicity.culture_sites")，\
                    在建\("publicity.culture_sites.building")，筹划\("publicity.culture_sites.planning")。
                    """),
                Passage(
                    over: .report,
                    """
                    陈渡新苑法治文化长廊长\("publicity.corridor.length_m")，融合\("publicity.corridor.sections")版块，\
                    投入\("publicity.corridor.cost_yuan", roundedTo: 1_000_000)。
                    """)),
            Part(
                "创建民主法治示范村（社区）",
                Passage(
                    over: .report,
                    """
                    全区\("publicity.villages")村（社区），有省级民主法治示范村（社区）\
                    \("publicity.villages.provincial")、国家级\("publicity.villages.national")，\
                    建成率\("publicity.villages.rate")。
                    """)),
            Part(
                "用好新媒体",
                Passage(
                    over: .report,
                    """
                    发布稿件\("publicity.content.published")（上年同期\(lastYear: "publicity.content.published")），\
                    阅读\("publicity.reads")；媒体报道\("publicity.press_coverage")。
                    """),
                Passage(
                    over: .report,
                    """
                    法论民生“温度法则”音频栏目播出\("publicity.audio_column.episodes")。
                    """)),
        ])
}
