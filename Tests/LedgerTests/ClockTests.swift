import Declarations
@testable import Ledger
import Testing

@Suite struct ClockTests {
    private let noon = Moment("2019-07-01", hour: 12)

    @Test func aFixedClockStandsStill() {
        let clock = Clock.fixed(noon)
        #expect(clock.now() == noon && clock.now() == noon)
    }

    @Test func aShiftedClockRunsOnFromItsMoment() async throws {
        let clock = Clock.shifted(from: noon)
        let first = clock.now()
        #expect(first >= noon && first < noon + 60)
        try await Task.sleep(for: .milliseconds(5))
        #expect(clock.now() > first)
    }

    @Test func theSystemsClockKnowsTheCentury() {
        #expect(Clock.system.now().day > "2024-01-01")
    }

    @Test func oneSeedGivesTheSameBytesInTheSameOrder() {
        let (left, right, other) = (Entropy.seeded(1), Entropy.seeded(1), Entropy.seeded(2))
        let bytes = left.bytes(40)
        #expect(bytes == right.bytes(40) && bytes != other.bytes(40))
        #expect(left.bytes(40) == right.bytes(40) && left.bytes(40) != bytes)
    }

    @Test func theSystemNeverGivesTheSameTwice() {
        #expect(Entropy.system.bytes(32).count == 32)
        #expect(Entropy.system.bytes(32) != Entropy.system.bytes(32))
    }
}
