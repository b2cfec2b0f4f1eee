import Declarations
import Ledger

/// Draws files of a register at random by a seed that is on record: who has the seed draws the same files again.
struct FileSample {
    /// A file as it is drawn.
    struct Drawn: Hashable {
        let number: String
        let unit: Int64
    }

    private let register: String
    private let dayColumn: String
    private let days: ClosedRange<Day>
    private let size: Int
    private let isPerUnit: Bool
    private let seed: UInt64

    init(_ round: ReviewRound) {
        register = round.sampledRegister
        dayColumn = round.dayColumn
        days = round.filesFrom...max(round.filesFrom, round.filesUntil)
        size = round.size
        isPerUnit = round.perUnit
        seed = UInt64(truncatingIfNeeded: round.seed)
    }

    /// The files drawn, in the order of their numbers in the register; at most a page of them.
    func draw(from reading: Reading) throws -> [Drawn] {
        let files = try files(reading)
        let units = isPerUnit ? Dictionary(grouping: files, by: \.unit) : [0: files]
        let drawn = units.values.flatMap { some in some.sorted { place(of: $0) < place(of: $1) }.prefix(size) }
        let chosen = Set(drawn.sorted { place(of: $0) < place(of: $1) }.prefix(Limits.pageRows))
        return files.filter(chosen.contains)
    }

    private func files(_ reading: Reading) throws -> [Drawn] {
        guard let shape = Manifest.catalogue.shape(register) else { return [] }
        let conditions: [Predicate] = [
            .compare(dayColumn, .atLeast, days.lowerBound.datum), .compare(dayColumn, .atMost, days.upperBound.datum),
        ]
        return try reading.every(shape, conditions, columns: []).reversed()
            .map { Drawn(number: $0.number, unit: $0.standing.unit) }
    }

    /// Where a file stands among all: its number and the seed, mixed (FNV-1a, then SplitMix64's finish).
    private func place(of file: Drawn) -> UInt64 {
        var mixed = seed ^ 0xCBF2_9CE4_8422_2325
        for byte in file.number.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
