import Bureau
import Declarations
import Ledger
import Testing

@Suite struct MayTests {
    @Test func theConsoleWorksAndUncoversNothing() {
        for step in Manifest.catalogue.shapes.filter({ !$0.isDerived }).flatMap(\.steps) {
            #expect(May.refusal(of: .take(step), to: .console) == nil, "\(step.name)")
            #expect(May.refusal(of: .take(step), to: Actor(account: "stranger"))?.needed == step.by)
        }
        for act in [Act.record, .change, .void] {
            #expect(May.refusal(of: act, on: LawClock.shape, to: .console)?.isDerived == true)
            #expect(May.refusal(of: act, on: Dispute.shape, to: .console) == nil)
        }
        #expect(May.refusal(of: .read, to: .console) == nil)
        #expect(May.refusal(of: .reveal, to: .console)?.status == 403)
    }
}
