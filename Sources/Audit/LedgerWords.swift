/// What is said of a number beside the ledger.
enum LedgerWords {
    static let same = "与台账一致。"
    static let differs = "与台账不一致。请核对数字、期间和口径，或更正台账。"
    static let differsInPart = "与台账不一致。如文中只指某一街道、单位或其中一部分，请写明；否则请核对数字、期间和口径。"

    static func otherDays(_ shift: FigureBook.Shift) -> String {
        switch shift {
        case .asSaid, .wholeReport: "与报告期全期的数一致：请确认文中所写的期间。"
        case .yearToEnd: "与年初至期末的累计数一致：请确认文中所写的期间。"
        case .yearBefore: "与上年同期的数一致：请确认是否误用上年数。"
        }
    }

    static func otherFigure(_ title: String) -> String { "与“\(title)”的数一致：请确认口径。" }

    static func compared(
        _ title: String, _ id: String, _ counted: String, _ written: String, _ says: String
    ) -> String {
        "台账“\(title)”（\(id)）为\(counted)，文中写\(written)。\(says)"
    }
}
