public import Declarations
public import Ledger

extension DataDirectory {
    /// Opens the bureau with all that it keeps and counts.
    public func open(
        database: Database? = nil, for use: Database.Use, today: Day? = nil, entropy: Entropy = .system
    ) throws -> OpenBureau {
        try open(
            Manifest.catalogue, database: database, for: use, today: today, entropy: entropy,
            unitName: Unit.shortName(in:of:), correctionFaults: Locking.faults(reading:of:),
            following: ClockKeeper(LawShelf(self)))
    }
}
