import Bureau
import Declarations
import Ledger
import Testing

@Suite struct MayTests {
    @Test func theConsoleWorksAndUncoversNothing() {
        for step in Manifest.catalogue.shapes.flatMap(\.steps) {
            #expect(May.refusal(of: .take(step), to: .console) == nil, "\(step.name)")
            #expect(May.refusal(of: .take(step), to: Actor(account: "stranger"))?.needed == step.by)
        }
        #expect(May.refusal(of: .read, to: .console) == nil)
        #expect(May.refusal(of: .reveal, to: .console)?.status == 403)
    }
}
