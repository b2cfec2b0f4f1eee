import Declarations
import Ledger
import Testing

@Suite struct SignInTests {
    /// RFC 6238, appendix B, SHA-1: the secret is twenty ASCII digits, the codes have eight.
    @Test func aSecondFactorGivesTheCodesOfItsStandard() {
        let factor = OneTimeCode(secret: Array("12345678901234567890".utf8))
        let vectors: [(Int64, String)] = [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ]
        for (second, code) in vectors { #expect(factor.code(at: second / 30, digits: 8) == code) }
        #expect(factor.base32 == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")
        #expect(OneTimeCode(base32: factor.base32)?.code(at: 1) == factor.code(at: 1))
        #expect(OneTimeCode(base32: "no key!") == nil)
    }

    @Test func aCodeFitsHalfAMinuteBeforeAndAfterAndIsUsedOnce() throws {
        let factor = OneTimeCode(secret: Array("12345678901234567890".utf8))
        let now = Moment(milliseconds: 1_500_000_000_000)
        let counter = now.milliseconds / 30_000
        #expect(factor.counter(of: factor.code(at: counter - 1), at: now) == counter - 1)
        #expect(factor.counter(of: factor.code(at: counter - 3), at: now) == nil)
        let state = try Volatile(keys: BureauKey(from: .seeded(1)))
        #expect(try state.use(code: counter, of: "wang"))
        #expect(try !state.use(code: counter, of: "wang"))
        #expect(try !state.use(code: counter - 1, of: "wang"))
    }

    @Test func aPasswordIsKeptAsAStringThatOnlyItFits() throws {
        let kept = try Password.hash("correct horse battery")
        #expect(kept.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
        #expect(Password.fits("correct horse battery", kept))
        #expect(!Password.fits("correct horse batterz", kept))
        #expect(!Password.fits("", nil))
    }

    @Test func aSignInEndsWhenIdleOrOld() throws {
        let state = try Volatile(keys: BureauKey(from: .seeded(1)))
        let begun = Moment("2019-07-01", hour: 9)
        let word = try state.begin("wang", at: begun, machine: "desk", due: nil)
        let minute: Int64 = 60_000
        func after(_ minutes: Int64) -> Moment { Moment(milliseconds: begun.milliseconds + minutes * minute) }
        #expect(try state.signIn(word, at: after(29))?.account == "wang")
        #expect(try state.signIn(word, at: after(58))?.account == "wang")
        #expect(try state.signIn("guessed", at: after(58)) == nil)
        #expect(try state.signIn(word, at: after(90)) == nil)
        #expect(try state.signIn(word, at: after(58)) == nil, "once ended it stays so")
    }

    @Test func fiveWrongTriesLockAnAccountForAQuarterOfAnHour() throws {
        let state = try Volatile(keys: BureauKey(from: .seeded(1)))
        let now = Moment("2019-07-01", hour: 9)
        for _ in 0..<4 { try state.noteFailure("wang", at: now) }
        #expect(try state.lockedUntil("wang", at: now) == nil)
        try state.noteFailure("wang", at: now)
        #expect(try state.lockedUntil("wang", at: now) == Moment("2019-07-01", hour: 9, minute: 15))
        #expect(try state.lockedUntil("li", at: now) == nil)
        #expect(try state.lockedUntil("wang", at: Moment("2019-07-01", hour: 9, minute: 16)) == nil)
    }

    @Test func aDraftIsSealedAndComesBackToItsOwner() throws {
        let state = try Volatile(keys: BureauKey(from: .seeded(1)))
        let now = Moment("2019-07-01", hour: 9)
        try state.keepDraft("subject=Noise", at: "/visit/new", of: "wang", now: now)
        #expect(try state.draft(at: "/visit/new", of: "wang", now: now)?.text == "subject=Noise")
        #expect(try state.draft(at: "/visit/new", of: "li", now: now) == nil)
        try state.keepDraft("", at: "/visit/new", of: "wang", now: now)
        #expect(try state.draft(at: "/visit/new", of: "wang", now: now) == nil)
    }
}
