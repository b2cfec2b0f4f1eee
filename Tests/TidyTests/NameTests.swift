import Testing

@Suite struct NameTests {
    @Test func filesAreNamedAfterWhatTheyHold() {
        #expect(NameRules.empty(Tree.paths) == [])
    }

    @Test func anEmptyNameIsFound() {
        #expect(NameRules.empty(["Sources/Desk/DateUtils.swift"]).count == 1)
        #expect(NameRules.empty(["Sources/Desk/Helpers/Dates.swift"]).count == 1)
        #expect(NameRules.empty(["Sources/Bureau/LegalServices/Aid.swift", "Sources/Desk/Commons.swift"]) == [])
    }

    @Test func noTwoFilesOfATargetShareAName() {
        #expect(NameRules.twins(Tree.paths) == [])
    }

    @Test func twinsAreFound() {
        let twins = ["Sources/Desk/Pages/Form.swift", "Sources/Desk/Generic/Form.swift", "Sources/Demo/Form.swift"]
        #expect(NameRules.twins(twins).count == 1)
    }
}
