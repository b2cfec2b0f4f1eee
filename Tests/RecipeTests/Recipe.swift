import Foundation

/// A recipe of CONTRIBUTING.md: the files that its fences hold. A fence names its file in its first line.
struct Recipe {
    let files: [(path: String, text: String)]

    /// The recipe under a heading; `NUMBER` in it stands for the next migration's number.
    init(_ heading: String, in document: String, number: Int) {
        let padded = String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
        let sections = document.components(separatedBy: "\n## ")
        let section = sections.first { $0.hasPrefix(heading + "\n") } ?? ""
        let fences = section.components(separatedBy: "\n```").enumerated().filter { $0.offset % 2 == 1 }
        files = fences.compactMap { _, fence in
            let lines = fence.replacingOccurrences(of: "NUMBER", with: padded).split(
                separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
            guard lines.count == 3, let path = lines[1].split(separator: " ").last else { return nil }
            return (String(path), String(lines[2]) + "\n")
        }
    }
}
