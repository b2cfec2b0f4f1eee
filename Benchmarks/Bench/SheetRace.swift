import Foundation
import Sheets

/// Writes or reads a workbook and prints a line of JSON with the seconds and the most memory that it took.
struct SheetRace {
    let path: String

    private static let words = ["东街道人民调解委员会", "邻里纠纷", "已受理", "漏水引发的纠纷", "口头协议"]

    func write(rows: Int, columns: Int) throws {
        try told {
            let book = try BookWriter(path: path)
            try book.begin("ledger", (0..<columns).map { BookColumn("c\($0)", $0 % 4 == 3 ? .whole : .text) })
            for row in 0..<rows {
                try book.add((0..<columns).map { cell(row, $0) })
            }
            try book.close()
            return rows * columns
        }
    }

    func read() throws {
        try told {
            let file = try Sheets.open(.file(path), name: path)
            var cells = 0
            try file.rows(of: 0) { row in
                cells += row.cells.count
                return true
            }
            return cells
        }
    }

    private func cell(_ row: Int, _ column: Int) -> Cell {
        column % 4 == 3 ? .number(String(row * 20 + column)) : .text(SheetRace.words[(row + column) % 5])
    }

    private func told(_ work: () throws -> Int) throws {
        let clock = ContinuousClock()
        var cells = 0
        let time = try clock.measure { cells = try work() }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let line = "{\"seconds\": \(seconds), \"cells\": \(cells), \"peak_mb\": \(SheetRace.peak)}\n"
        try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
    }

    /// The most memory that this process has held, as the system counts it.
    private static var peak: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1_024
    }
}
