import Bureau
import Declarations
import Ledger
import Testing

@testable import Demo

@Test func whoeverWroteTheDemonstrationIsCalledByAPostAndCannotEnter() async throws {
    let accounts = try await MadeBureau.read { try Accounts.all(in: $0).map(\.record) }
    let writers = Set(Plan(seed: MadeBureau.seed).events.map(\.account)).subtracting(["console", "system"])
    let closed = accounts.filter { $0.closedOn != nil }
    #expect(Set(closed.map(\.signIn)) == writers)
    #expect(closed.allSatisfy { $0.name != $0.signIn && $0.closedOn == DemoBureau.standsAt.day })
    #expect(accounts.count - closed.count == Role.allCases.count - 3, "one a role, people from outside apart")
}

@Test func postsAreReadFromSignInNames() {
    #expect(WriterWords.post(of: "zouqu-s2") == "邹区镇司法所经办")
    #expect(WriterWords.post(of: "wuxing-m-07") == "五星街道调解员07")
    #expect(WriterWords.post(of: "district-m-01") == "区级调解员01")
    #expect(WriterWords.post(of: "review-02") == "合法性审查与执法监督科负责人")
}
