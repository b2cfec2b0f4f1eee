/// Rows of parts that make up a count of their text, and totals of neighbours, found by their exact sum.
extension FitCheck {
    mutating func sums() {
        gather()
        for sentence in reader.sentences where sentence.quantities.count > 1 {
            for run in runs(in: sentence, free: nil) where !ofText(run) {
                let pieces = pieces(run)
                if pieces.count > 1 { for piece in pieces where piece.count > 1 { _ = ofText(piece) } }
            }
        }
        lines()
        linesAbove()
        siblings()
        regrouped()
        listed()
        balances()
        carried()
        states()
        sets()
        quarters()
        for index in reader.quantities.indices where isOpenTotal(index) { total(index) }
        for index in reader.quantities.indices where !held.contains(index) && reader.quantities[index].isExact {
            alike(index)
        }
        rests()
        missesRow()
        missesStates()
        turnedWholes()
    }

    /// The parts of one unit that stand in a sentence one behind the other and belong to nothing yet.
    func runs(in sentence: Sentence, free taken: Set<Int>?) -> [[Int]] {
        var runs: [[Int]] = []
        for index in sentence.quantities where isValue(index) {
            let quantity = reader.quantities[index]
            let isFree = taken.map { !$0.contains(index) } ?? !summed.contains(index)
            guard isFree, quantity.isExact, quantity.role.isDisjoint(with: [.total, .earlier, .plan])
            else { continue }
            let place = runs.lastIndex { run in
                let last = reader.quantities[run[run.count - 1]]
                return last.unit.id == quantity.unit.id && last.depth == quantity.depth && run.count < 24
                    && index - run[run.count - 1] <= 4
            }
            if let place { runs[place].append(index) } else { runs.append([index]) }
        }
        return runs.filter { $0.count > 1 }
    }

    /// The same between semicolons.
    func pieces(_ run: [Int]) -> [[Int]] {
        var pieces = [[run[0]]]
        for (one, two) in zip(run, run.dropFirst()) {
            let isParted = reader.tokens[reader.quantities[one].token..<reader.quantities[two].token].contains {
                $0.kind == .semicolon
            }
            if isParted { pieces.append([two]) } else { pieces[pieces.count - 1].append(two) }
        }
        return pieces
    }

    /// 按年龄：未满18周岁4人，18至45周岁128人…: a row of a line of its own, of a whole some lines before.
    private mutating func ofText(_ run: [Int]) -> Bool {
        let sum = run.reduce(0) { $0 + reader.quantities[$1].value }
        let step = reader.quantities[run[0]].step
        guard sum >= 10 * step else { return false }
        var seen: Set<Double> = []
        var tried = 0.0
        for whole in referred(run) + bases(before: run[0]) + before(run[0], everywhere: sum >= 100 * step) {
            let quantity = reader.quantities[whole]
            guard workings.areAlike(whole, run[0]), quantity.isExact, seen.insert(quantity.value).inserted else {
                continue
            }
            tried += weight(isLower(whole)) * step / sum
            if tried > 0.15 { break }
            guard abs(quantity.value - sum) < step * 0.01 else { continue }
            add(whole, run)
            return true
        }
        return missesReferred(run, sum) || missesClosed(run, sum) || missesDivided(run, sum)
            || missesSiblings(run, sum) || missesAspect(run, sum)
    }

    private func isLower(_ whole: Int) -> Bool { held.contains(whole) }

    /// Counts of the chapter before a number, the nearest first.
    func before(_ index: Int, everywhere: Bool = false) -> [Int] {
        (max(0, index - 40)..<index).reversed().filter {
            isValue($0) && (everywhere || reader.quantities[$0].section == reader.quantities[index].section)
                && reader.quantities[$0].role.isDisjoint(with: [.earlier, .plan])
        }
    }

    /// 道路运输：事故16起…。建筑施工：事故5起…: what each of some lines counts first, of a whole before them.
    private mutating func lines() {
        var rows: [[Int]] = []
        for sentence in reader.sentences {
            guard let first = sentence.quantities.first(where: { isValue($0) && !summed.contains($0) }) else {
                continue
            }
            if let last = rows.last?.last, reader.quantities[first].paragraph - reader.quantities[last].paragraph == 1,
                reader.quantities[first].unit.id == reader.quantities[last].unit.id, rows[rows.count - 1].count < 16
            {
                rows[rows.count - 1].append(first)
            } else if rows.last?.last.map({ reader.quantities[$0].paragraph }) != sentence.paragraph {
                rows.append([first])
            }
        }
        for row in rows where row.count > 2 && !ofText(row) { ofFirst(row) }
    }

    /// 共需经费86.4万元，包括以下四项： and then the lines that make it up, others behind them.
    private mutating func ofFirst(_ row: [Int]) {
        let whole = reader.quantities[row[0]]
        var sum = 0.0
        for (count, part) in row.dropFirst().enumerated() {
            sum += reader.quantities[part].value
            if sum > whole.value + whole.step { return }
            if count > 0, abs(sum - whole.value) < whole.step * 0.01 {
                return add(row[0], Array(row[1...(count + 1)]))
            }
        }
        missesFirst(row)
    }

    /// The same where the lines are all of a list, and miss it by a slip of the pen.
    private mutating func missesFirst(_ row: [Int]) {
        let whole = reader.quantities[row[0]]
        let lines = row.dropFirst().prefix { mark(before: $0) == mark(before: row[1]) && mark(before: $0) != nil }
        let end = reader.prose.scalars[whole.range.upperBound..<reader.quantities[row[1]].range.lowerBound]
        let sum = lines.reduce(0) { $0 + reader.quantities[$1].value }
        guard lines.count > 2, end.contains(where: { Scanner.mark($0) == .colon }), !held.contains(row[0]),
            abs(sum - whole.value) <= whole.value * 0.1, workings.isSlip(whole.value, Array(lines), sum)
        else { return }
        accuse(row[0], Array(lines))
    }

    /// What a number's line begins with: ——, ●, （.
    private func mark(before index: Int) -> UInt32? {
        let start = reader.sentences[reader.quantities[index].sentence].range.lowerBound
        let range = reader.prose.trimmed(start..<max(start, reader.quantities[index].range.lowerBound))
        guard let first = reader.prose.scalars[range].first else { return nil }
        return Sign.isDigit(first) ? Sign.point : Sign.isHan(first) || Sign.isLetter(first) ? nil : first
    }

    private func isOpenTotal(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return !held.contains(index) && (isValue(index) || isMoved(index)) && quantity.isExact && quantity.value >= 10
            && (quantity.role.contains(.total) || isOfFirst(index)
                || workings.has(ListWords.above, in: quantity.before))
    }

    /// 前两类93人: of the first of a list.
    private func isOfFirst(_ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.quantities[index].before]
        guard let place = words.lastIndex(of: ListWords.foremost), place + 1 < words.endIndex else { return false }
        return NumeralWords.digits[words[place + 1]] != nil
    }

    /// C级417户、D级286户，其余560户…，C、D级共703户: neighbours somewhere before in the paragraph.
    private mutating func total(_ index: Int) {
        let whole = reader.quantities[index]
        let parts = Array(
            (max(0, index - 14)..<index).filter {
                isValue($0) && reader.quantities[$0].unit.id == whole.unit.id && reader.quantities[$0].isExact
                    && reader.quantities[$0].paragraph == whole.paragraph
            }.suffix(10))
        let isSum = whole.role.contains(.sum) || isOfFirst(index)
        var tried = 0.0
        for end in parts.indices.reversed() {
            var sum = reader.quantities[parts[end]].value
            for start in (0..<end).reversed() {
                sum += reader.quantities[parts[start]].value
                if sum > whole.value + whole.step { break }
                tried += weight(isSum) * whole.step / whole.value
                if tried > 0.1 { return }
                if abs(sum - whole.value) < whole.step * 0.01 { return add(index, Array(parts[start...end])) }
            }
        }
    }

    /// 镇街尚缺2名…行业性专业性尚缺6名。两项合计8名: numbers of the paragraph before under one word, from the last back.
    private mutating func alike(_ index: Int) {
        let whole = reader.quantities[index]
        guard whole.role.contains(.sum) else { return }
        let counts = (max(0, index - 14)..<index).filter {
            isValue($0) && reader.quantities[$0].unit.id == whole.unit.id && reader.quantities[$0].isExact
                && reader.quantities[$0].paragraph == whole.paragraph && reader.quantities[$0].labelLength > 0
        }
        guard let last = counts.last else { return }
        let parts = counts.filter { ending($0) == ending(last) }
        let sum = parts.reduce(0) { $0 + reader.quantities[$1].value }
        if parts.count > 1, abs(sum - whole.value) < whole.step * 0.01 { add(index, parts) }
    }

    /// The last two letters before a number.
    private func ending(_ index: Int) -> [UInt32] {
        Array(reader.prose.scalars[reader.prose.trimmed(reader.quantities[index].before)].suffix(2))
    }

    mutating func add(_ whole: Int, _ parts: [Int]) {
        for part in parts where workings.whole[part] < 0 { workings.whole[part] = whole }
        held.insert(whole)
        summed.formUnion(parts)
        if let first = parts.first, parts.count > 1 { note(whole, first) }
        workings.add(right(whole, parts), on: [whole] + parts)
    }

    /// Says that parts make up a whole.
    func right(_ whole: Int, _ parts: [Int]) -> AuditFinding {
        let terms = parts.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
        let sum = Figures.text(parts.reduce(0) { $0 + reader.quantities[$1].value })
        return AuditFinding(
            .sum, .holds, ([whole] + parts).map(reader.passage), of: reader.prose, stated: reader.written(whole),
            computed: terms + "=" + sum, sure: 0.7,
            explanation: ExplanationWords.sum(
                reader.written(whole), terms, sum, nil, ExplanationWords.sumHolds(true)))
    }
}
