import Bureau
import Declarations

/// An offence and how it is usually punished.
struct Offence {
    let charge: String
    let offenceClass: OffenceClass
    /// How many of it there are beside the others.
    let weight: Int
    let months: ClosedRange<Int>
    let isDetention: Bool
    let hasFine: Bool
    let isOfDrugs: Bool
    /// Women in a hundred.
    let women: Double

    init(
        _ charge: String, _ offenceClass: OffenceClass, _ weight: Int, months: ClosedRange<Int>,
        isDetention: Bool = false, hasFine: Bool = false, isOfDrugs: Bool = false, women: Double
    ) {
        self.charge = charge
        self.offenceClass = offenceClass
        self.weight = weight
        self.months = months
        self.isDetention = isDetention
        self.hasFine = hasFine || isDetention
        self.isOfDrugs = isOfDrugs
        self.women = women
    }

    static func any(of offences: [Offence], _ chance: inout Chance) -> Offence {
        offences[chance.place(in: offences.map(\.weight))]
    }

    /// A sentence as courts round it.
    func sentence(_ chance: inout Chance) -> Int {
        let months = chance.within(months)
        return months > 12 ? months / 3 * 3 : months
    }

    /// The probation for a sentence: not shorter than it, a year or more for imprisonment.
    func probation(for sentence: Int, _ chance: inout Chance) -> Int {
        if isDetention { return max(2, sentence + chance.within(0...4)) }
        let steps = [12, 15, 18, 24, 30, 36, 42, 48, 60].filter { $0 >= sentence }
        return steps[min(chance.one(of: [0: 46, 1: 34, 2: 14, 3: 6]), steps.count - 1)]
    }
}
