import Foundation
import Sheets

/// A workbook as an office keeps it, written for a test.
struct Sheet {
    /// Cells by row; a row that is nil stays blank.
    let name: String
    let rows: [[Cell]?]

    static func book(_ path: String, _ sheets: [Sheet]) throws {
        let book = try BookWriter(path: path)
        for sheet in sheets {
            let width = sheet.rows.map { $0?.count ?? 0 }.max() ?? 1
            try book.begin(sheet.name, (0..<width).map { _ in BookColumn("") }, heading: false)
            for (index, row) in sheet.rows.enumerated() {
                guard let row else { continue }
                book.skip(to: index + 1)
                try book.add(row)
            }
        }
        try book.close()
    }
}

/// Text, or nothing, as a cell.
func texts(_ words: String...) -> [Cell] { words.map { $0.isEmpty ? .empty : .text($0) } }

/// A text in the encoding of older office programs.
func gb18030(_ text: String) -> [UInt8]? {
    text.data(using: String.Encoding(rawValue: 0x8000_0632)).map { [UInt8]($0) }
}
