/// Community corrections of the demonstration: who is supervised, and everything that their files hold.
struct Supervision {
    init(_ town: Town, _ targets: Targets, seed: UInt64, to script: inout Script) {
        let roster = SupervisionRoster(targets, seed: seed)
        let register = SupervisionRegister(town, roster, seed: seed, to: &script)
        let cases = register.cases
        _ = SupervisionReports(town, cases, seed: seed, to: &script)
        _ = SupervisionSchool(town, cases, seed: seed, to: &script)
        let leaves = SupervisionLeaves(town, cases, targets: targets, seed: seed, to: &script).leaves
        _ = SupervisionSanctions(town, cases, seed: seed, to: &script)
        _ = SupervisionProposals(town, cases, seed: seed, to: &script)
        _ = SupervisionWatching(town, cases, leaves, seed: seed, to: &script)
        _ = SupervisionReviews(town, cases, leaves, seed: seed, to: &script)
        _ = SupervisionEnquiries(town, cases, seed: seed, to: &script)
    }
}
