import Testing

@Suite struct FeatureTests {
    @Test func everyFeatureSaysWhichTestShowsIt() {
        let features = FeatureRules.features(in: Tree.text("docs/reference/features.md"))
        #expect(features.map(\.number) == Array(1...99))
        let sources = Tree.paths.filter { $0.hasPrefix("Tests/") && ($0.hasSuffix(".swift") || $0.hasSuffix(".py")) }
        let tests = Set(sources.flatMap { FeatureRules.tests(in: Tree.text($0)) })
        #expect(features.flatMap { FeatureRules.faults($0, tests: tests) } == [])
    }

    @Test(arguments: [
        "| 1 | a | whole | `gone` |", "| 1 | a | whole | |", "| 1 | a | not yet | `here` |",
        "| 1 | a | half | `here` |",
    ])
    func aFeatureThatNothingShowsIsFound(_ line: String) throws {
        let feature = try #require(FeatureRules.features(in: line).first)
        #expect(FeatureRules.faults(feature, tests: ["here"]).count == 1)
    }
}
