/// Lines that each tell the same of another office, month or kind, as the rows of a table do, and what adds them up.
extension FitCheck {
    /// 河湾所6人（政法编3人、辅助3人） …, 合计44人，其中政法编19人: numbers of one place in the lines before.
    mutating func linesAbove() {
        for index in reader.quantities.indices where isAdding(index) {
            let whole = reader.quantities[index]
            var tried = 0.0
            var isFound = false
            for column in columns(above: index) where column.count > 2 {
                for rows in stretches(column) where !rows.contains(where: { workings.whole[$0] == index }) {
                    let sum = rows.reduce(0) { $0 + reader.quantities[$1].value }
                    tried += weight(!whole.role.isDisjoint(with: [.total, .sum])) * whole.step / whole.value
                    if tried > 0.1 { break }
                    guard abs(sum - whole.value) < whole.step * 0.01 else { continue }
                    add(index, rows)
                    isFound = true
                    break
                }
                if isFound { break }
            }
        }
    }

    private func isAdding(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard isValue(index), quantity.isExact, quantity.value >= 10, index > 0 else { return false }
        return quantity.paragraph - reader.quantities[index - 1].paragraph == 1
            || !quantity.role.isDisjoint(with: [.total, .sum, .among])
    }

    /// The first, second and third numbers of the lines right before, those of the number's own unit.
    private func columns(above index: Int) -> [[Int]] {
        let whole = reader.quantities[index]
        var lines: [[Int]] = []
        var place = reader.quantities.place { $0.paragraph < whole.paragraph } - 1
        var paragraph = whole.paragraph
        while place >= 0, lines.count < 24, reader.quantities[place].paragraph == paragraph - 1 {
            paragraph -= 1
            var line: [Int] = []
            while place >= 0, line.count < 9, reader.quantities[place].paragraph == paragraph {
                if isValue(place), reader.quantities[place].isExact { line.insert(place, at: 0) }
                place -= 1
            }
            guard !line.isEmpty, line.count < 9 else { break }
            lines.append(line)
        }
        return (0..<3).map { column in
            lines.prefix {
                $0.count > column && reader.quantities[$0[column]].unit.id == whole.unit.id
                    && reader.quantities[$0[column]].role.isDisjoint(with: [.total, .sum])
            }.map { $0[column] }.reversed()
        }
    }

    /// All lines, then those from the first on, then those up to the last, then the others.
    private func stretches(_ column: [Int]) -> [[Int]] {
        let count = column.count
        var found = [column]
        for size in stride(from: count - 1, to: 2, by: -1) {
            found.append(Array(column[..<size]))
            found.append(Array(column[(count - size)...]))
        }
        return found
    }

    /// 大坪所8人（政法编3人、辅助4人） among lines whose parts add up: what is asked about there is wrong.
    mutating func siblings() {
        let sums = workings.rests.filter { workings.findings[$0.finding].kind == .sum && $0.places.count > 2 }
        let rows = Dictionary(grouping: sums.filter { workings.findings[$0.finding].verdict == .holds }) {
            labels($0.places)
        }
        for (finding, places) in sums where workings.findings[finding].verdict == .ask {
            let alike = rows[labels(places), default: []].filter { isSibling($0.places, places) }
            guard alike.count > 1, let whole = places.first else { continue }
            let parts = Array(places.dropFirst())
            let gap = parts.reduce(0) { $0 + reader.quantities[$1].value } - reader.quantities[whole].value
            guard abs(gap) <= reader.quantities[whole].value * 0.5 else { continue }
            workings.replace(finding, with: wrong(whole, parts))
        }
    }

    /// 就业89人，责任田31人，低保8人，其他29人 of 157: a row that adds up to a count before is not parted into a whole and its parts.
    mutating func regrouped() {
        for (finding, places) in workings.rests {
            guard workings.findings[finding].kind == .sum, workings.findings[finding].verdict == .broken,
                let stated = places.first
            else { continue }
            for some in [places, Array(places.dropFirst())] {
                guard let first = some.min(), let last = some.max(), let row = rowAround(first, last),
                    row.count > some.count || some.count < places.count, row.count > 2
                else { continue }
                let sum = row.reduce(0) { $0 + reader.quantities[$1].value }
                let whole = (bases(before: row[0]) + before(row[0], everywhere: true)).first {
                    $0 < row[0] && $0 != stated && workings.areAlike($0, row[0]) && reader.quantities[$0].isExact
                        && reader.quantities[$0].value == sum
                }
                if whole == nil, some.count == places.count, let missed = missed(row, sum, than: stated) {
                    workings.replace(finding, with: wrong(missed, row))
                    break
                }
                guard let whole, sum >= 20 else { continue }
                for part in row { workings.whole[part] = whole }
                summed.formUnion(row)
                held.insert(whole)
                workings.replace(finding, with: right(whole, row))
                break
            }
        }
    }

    /// 发现问题135个，按性质归类，68个、41个、29个、其他15个: the count before the row, where two digits turned make it the row's sum.
    private func missed(_ row: [Int], _ sum: Double, than stated: Int) -> Int? {
        guard row.count > 3, sum >= 100, let whole = near(row[0], back: 3, ahead: 0).first,
            whole != stated, reader.quantities[whole].isExact, workings.areAlike(whole, row[0]),
            reader.quantities[whole].value.isTurned(of: sum)
        else { return nil }
        return whole
    }

    /// 申请经费386.5万元，具体为：142万元，118.6万元，64.4万元，37.5万元，28万元: a list behind a colon goes on to the end of its row.
    mutating func listed() {
        for (finding, places) in workings.rests {
            guard workings.findings[finding].kind == .sum, workings.findings[finding].verdict == .ask,
                let whole = places.first, let first = places.dropFirst().min(), let last = places.max(), whole < first,
                let row = rowAround(first, last)?.filter({ $0 >= first }), row.count > places.count - 1, row.count > 2,
                opensList(whole, first)
            else { continue }
            let sum = row.reduce(0) { $0 + reader.quantities[$1].value }
            let value = reader.quantities[whole].value
            if abs(sum - value) < reader.quantities[whole].step * 0.01 {
                workings.replace(finding, with: right(whole, row))
            } else if abs(sum - value) <= value * 0.1, workings.isSlip(value, row, sum) {
                workings.replace(finding, with: wrong(whole, row))
            }
        }
    }

    /// A colon between a total and the first of its list.
    private func opensList(_ whole: Int, _ first: Int) -> Bool {
        let between = reader.quantities[whole].range.upperBound..<reader.quantities[first].before.lowerBound
        return between.count < 16 && reader.prose.scalars[between].contains { Scanner.mark($0) == .colon }
    }

    /// The numbers of one unit and depth around two numbers of a sentence, with nothing but rates between them.
    private func rowAround(_ first: Int, _ last: Int) -> [Int]? {
        let quantity = reader.quantities[first]
        let sentence = reader.sentences[quantity.sentence].quantities
        guard sentence.contains(last) else { return nil }
        func isOne(_ place: Int) -> Bool {
            isValue(place) && reader.quantities[place].unit.id == quantity.unit.id && reader.quantities[place].isExact
                && reader.quantities[place].depth == quantity.depth
        }
        func goesOn(_ place: Int) -> Bool { isOne(place) || reader.quantities[place].isPercent }
        guard (first...last).allSatisfy(goesOn) else { return nil }
        let start = (sentence.lowerBound..<first).reversed().prefix(while: goesOn).last ?? first
        let end = ((last + 1)..<max(last + 1, sentence.upperBound)).prefix(while: goesOn).last ?? last
        return (start...end).filter(isOne)
    }

    /// What each part is called.
    private func labels(_ places: [Int]) -> [Int] { places.dropFirst().map { reader.quantities[$0].label } }

    /// As many numbers of another line near, under the same words.
    private func isSibling(_ one: [Int], _ other: [Int]) -> Bool {
        guard one.count == other.count, let first = one.first, let second = other.first, first != second,
            abs(reader.quantities[first].paragraph - reader.quantities[second].paragraph) < 12
        else { return false }
        return zip(one.dropFirst(), other.dropFirst()).allSatisfy {
            reader.quantities[$0].label == reader.quantities[$1].label && reader.quantities[$0].labelLength > 0
                && reader.quantities[$0].unit.id == reader.quantities[$1].unit.id
        }
    }
}
