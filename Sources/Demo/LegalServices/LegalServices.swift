import Bureau
import Declarations

/// Public legal services of eighteen months: advisers, check-ups, volunteers, filings, stations and legal aid.
struct LegalServices {
    init(_ town: Town, _ targets: Targets, seed: UInt64, to script: inout Script) {
        let bar = Bar(town, seed: seed, to: &script)
        _ = Advisers(town, bar, seed: seed, to: &script)
        _ = Checkups(town, bar, seed: seed, to: &script)
        _ = Volunteers(town, bar, seed: seed, to: &script)
        _ = MajorCases(town, bar, seed: seed, to: &script)
        let stations = Stations(town, bar, seed: seed, to: &script)
        _ = Consultations(town, bar, stations, targets, seed: seed, to: &script)
        _ = AidCases(town, bar, stations, targets, seed: seed, to: &script)
    }

    /// The hands of the legal aid centre: who takes things down, and who decides.
    static func aidClerk(_ town: Town) -> Script.Hand {
        Script.Hand(unit: Int(town.bodies[.aidCentre]?.id ?? 0), account: "aid-01")
    }

    static func aidReviewer(_ town: Town) -> Script.Hand {
        Script.Hand(unit: aidClerk(town).unit, account: "aid-02")
    }

    /// A unified social credit code that checks, of a region that there is not.
    static func creditCode(_ kind: String, _ number: Int) -> String {
        let body = kind + "990404" + Digits.padded(number, to: 9)
        return body + (CreditCodeCheck.checkCharacter(of: body).map(String.init) ?? "")
    }
}
