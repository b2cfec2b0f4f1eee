import Declarations

private let published = Condition<ContentItem>.state("published")
private var kinds: [PartialKeyPath<ContentItem>] { [\.channel, \.column, \.topic] }

extension PublicityFigures {
    static let media: [Figure] = [
        Figure(
            "publicity.channels", Label("宣传平台", "Channels"), of: MediaChannel.self,
            timing: .stock(from: \.openedOn, until: \.closedOn), by: [\.kind, \.run],
            unit: .count(Label("个", "channels")),
            definition: Label("当日已开通、未停用的宣传平台。", "Channels open on the day.")),
        Figure(
            "publicity.content.published", Label("发布稿件", "Items published"), of: ContentItem.self,
            where: published, timing: .flow(\.publishedOn), by: kinds, unit: .count(Label("篇", "items")),
            definition: Label(
                "期内发布的稿件，按发布日期计，图文、音频、视频各计一篇。发布后撤下的不计。",
                "Items published in the period by their day; those withdrawn since do not count.")),
        Figure(
            "publicity.content.episodes", Label("栏目期数", "Episodes"), of: ContentItem.self,
            where: published && .present(\.episode), timing: .flow(\.publishedOn), by: kinds,
            unit: .count(Label("期", "episodes")),
            definition: Label(
                "期内发布、编有期号的栏目稿件，按发布日期计，一篇一期。", "Numbered items of columns published in the period.")),
        Figure(
            "publicity.content.withdrawn", Label("撤下稿件", "Items withdrawn"), of: ContentItem.self,
            where: .state("withdrawn"), timing: .flow(\.withdrawnOn), by: kinds, unit: .count(Label("篇", "items")),
            definition: Label("期内撤下的稿件，按撤下日期计。", "Items withdrawn in the period.")),
        reading(
            "reads", \.reads, Label("阅读量", "Reads"), Label("次", "reads"), Label("阅读（播放）", "reads")),
        reading("likes", \.likes, Label("点赞量", "Likes"), Label("次", "likes"), Label("点赞", "likes")),
        reading("shares", \.shares, Label("转发量", "Shares"), Label("次", "shares"), Label("转发", "shares")),
        Figure(
            "publicity.press_coverage", Label("媒体报道", "Press coverage"), of: PressCoverage.self,
            timing: .flow(\.publishedOn), by: [\.outlet, \.kind, \.topic], unit: .count(Label("篇", "pieces")),
            definition: Label("期内媒体刊播的本局报道，按刊播日期计。", "What media brought about the bureau, by its day.")),
        Figure(
            "publicity.media_visits", Label("媒体走访", "Media visits"), of: MediaVisit.self,
            timing: .flow(\.visitedOn), by: [\.direction, \.outlet], unit: .count(Label("次", "visits")),
            definition: Label("期内走出去、请进来与媒体的往来次数。", "Visits to media and of media in the period.")),
    ]

    private static func reading(
        _ name: String, _ path: PartialKeyPath<ContentReads>, _ title: Label, _ unit: Label, _ what: Label
    ) -> Figure {
        Figure(
            "publicity." + name, title, of: ContentReads.self, timing: .flow(\.countedOn), adding: path,
            by: [\.item], unit: .count(unit),
            definition: Label(
                "期内各稿件每日\(what.zh)之和，按发生日期计，不论稿件何时发布。",
                "The \(what.en) of every day of the period, whenever the item was published."))
    }
}
