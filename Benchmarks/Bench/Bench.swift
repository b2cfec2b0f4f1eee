import Foundation

/// What the benchmarks need of Belfry's own rooms: `Bench fill DIRECTORY COUNT` makes a bureau with so many disputes,
/// `Bench figures DIRECTORY` counts its figures and prints a line of JSON for each comparison, `Bench write FILE ROWS
/// COLUMNS` and `Bench read FILE` write and read a workbook.
@main
struct Bench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.count) {
        case ("fill", 3):
            guard let directory = arguments.dropFirst().first, let count = arguments.last.flatMap({ Int($0) })
            else { exit(2) }
            try await Filling(count: count).fill(directory)
        case ("figures", 2):
            guard let directory = arguments.last else { exit(2) }
            try FigureRace(directory).run()
        case ("write", 4):
            let numbers = arguments.suffix(2).compactMap { Int($0) }
            guard numbers.count == 2 else { exit(2) }
            try SheetRace(path: arguments.dropFirst().first ?? "").write(rows: numbers[0], columns: numbers[1])
        case ("read", 2): try SheetRace(path: arguments.last ?? "").read()
        default: exit(2)
        }
    }
}
