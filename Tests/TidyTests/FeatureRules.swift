/// The page that says which feature which test shows.
enum FeatureRules {
    /// A line of its table.
    struct Feature {
        let number: Int
        let state: String
        let tests: [String]

        /// Nothing unless the line is one of the table's features.
        init?(line: Substring) {
            let cells = line.split(separator: "|").map { $0.filter { $0 != "`" }.trimmed }
            guard cells.count >= 3, let number = Int(cells[0]) else { return nil }
            self.number = number
            state = cells[2]
            tests = cells.count > 3 ? cells[3].split(separator: ",").map { String($0).trimmed }.filter { $0 != "" } : []
        }
    }

    static func features(in page: String) -> [Feature] { page.split(separator: "\n").compactMap(Feature.init) }

    /// What is wrong with a line, given the names of all tests.
    static func faults(_ feature: Feature, tests: Set<String>) -> [String] {
        let known = ["whole", "not yet"].contains(feature.state) || feature.state.hasPrefix("in part: ")
        let unknown = feature.tests.filter { !tests.contains($0) }.map { "\(feature.number): no test \($0)" }
        let unshown = (feature.state == "not yet") != feature.tests.isEmpty
        return (known ? [] : ["\(feature.number): state \(feature.state)"])
            + (unshown ? ["\(feature.number): a test, or not yet"] : []) + unknown
    }

    /// The names of the functions in a source of tests, Swift's or Python's.
    static func tests(in source: String) -> [String] {
        ["func ", "def "].flatMap { word in
            source.split(separator: word).dropFirst().map { rest in
                String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
            }
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
