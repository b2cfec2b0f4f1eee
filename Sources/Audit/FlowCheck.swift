/// What was there, what came and what went against what is left: 年初268人，新接收214人，解除237人，年末245人.
struct FlowCheck {
    var workings: Workings
    var reader: Reader { workings.reader }

    private enum Side { case opening, coming, going, closing, net }

    /// Counts of one kind of a stretch of text, each with its side.
    private struct Flow {
        var opening: [Int] = []
        var coming: [Int] = []
        var going: [Int] = []
        var closing: [Int] = []
        var net: [Int] = []
        var hasOthers = false
        /// 共46人, between what came and what went.
        var hasTotal = false

        var all: [Int] { (opening + coming + going + closing).sorted() }
    }

    /// Counts of sums that were called broken.
    private var accused: Set<Int> = []
    /// Parts of sums of which something was said.
    private var told: Set<Int> = []

    init(workings: Workings) { self.workings = workings }

    mutating func run() {
        accused = Set(
            workings.rests.filter { workings.findings[$0.finding].verdict == .broken }.flatMap { $0.places })
        told = Set(workings.rests.flatMap { $0.places.dropFirst() })
        var last = -1
        for number in reader.sentences.indices where !reader.sentences[number].quantities.isEmpty {
            let range = reader.sentences[number].quantities
            for index in range {
                leftOver(index)
                lacking(index)
            }
            if range.lowerBound <= last { continue }
            for (further, end) in ends(of: number).enumerated() {
                if let found = check(range.lowerBound..<end) {
                    // What a third sentence closes may be told again, and otherwise, from the second on.
                    if further < 2 { last = found }
                    break
                }
            }
        }
    }

    /// 收入总计15.13亿元；支出总计14.31亿元。收支相抵，结转下年0.82亿元: the difference of two counts before.
    private mutating func leftOver(_ index: Int) {
        let quantity = reader.quantities[index]
        let start = max(
            reader.sentences[quantity.sentence].range.lowerBound, quantity.before.lowerBound - 8)
        let words = start..<quantity.range.lowerBound
        guard isMoved(index), quantity.isExact, workings.has(FlowWords.difference, in: words) else {
            return
        }
        let near = (max(0, index - 24)..<index).reversed().filter {
            isMoved($0) && workings.areAlike($0, index) && reader.quantities[$0].isExact
                && reader.quantities[$0].paragraph == quantity.paragraph && reader.quantities[$0].value > 0
        }
        let totals = near.filter {
            reader.quantities[$0].role.contains(.total) && workings.whole[$0] < 0
        }.prefix(2)
        for (one, two) in [(totals.last, totals.first)] + zip(near.dropFirst(), near).map({ ($0, $1) }) {
            guard let one, let two, one != two else { continue }
            let gap = reader.quantities[one].value - reader.quantities[two].value
            if abs(abs(gap) - quantity.value) < max(quantity.step, 1) * 0.005 {
                return subtract(.holds, one, two, index)
            }
        }
        if let one = totals.last, let two = totals.first, one != two, workings.has(FlowWords.balance, in: words) {
            return subtract(.broken, one, two, index)
        }
        gap(index, Array(near.prefix(8)))
    }

    /// 支付补贴38.7万元…结余12.6万元…用结余抵支后，尚有缺口26.1万元: two counts near that leave just so much, or two digits turned.
    private mutating func gap(_ index: Int, _ near: [Int]) {
        let quantity = reader.quantities[index]
        let pairs = near.flatMap { one in near.filter { $0 != one }.map { (one, $0) } }.filter {
            reader.quantities[$0.0].value > reader.quantities[$0.1].value
        }
        let gaps = pairs.map { (reader.quantities[$0.0].value - reader.quantities[$0.1].value) / quantity.step }
        let due = (quantity.value / quantity.step).rounded()
        if let same = gaps.firstIndex(where: { abs($0 - due) < 0.005 }) {
            if due >= 20 { subtract(.holds, pairs[same].0, pairs[same].1, index) }
            return
        }
        let turned = gaps.indices.first {
            due >= 100 && due.isTurned(of: gaps[$0].rounded()) && isNamed(pairs[$0], index)
        }
        if let turned { subtract(.broken, pairs[turned].0, pairs[turned].1, index) }
    }

    /// 用结余抵支后，尚有缺口: one of the two is called again right before what is lacking.
    private func isNamed(_ pair: (Int, Int), _ index: Int) -> Bool {
        let sentence = reader.sentences[reader.quantities[index].sentence].range.lowerBound
        return [pair.0, pair.1].contains { place in
            let name = reader.prose.scalars[reader.prose.trimmed(reader.quantities[place].before)].suffix(2)
            if place == index - 1, workings.has(FlowWords.covering, in: reader.quantities[place].after) { return true }
            return name.count == 2 && reader.quantities[place].sentence != reader.quantities[index].sentence
                && workings.has(Array(name), in: sentence..<max(sentence, reader.quantities[index].range.lowerBound))
        }
    }

    /// 围绕7.2亿元目标，还需完成3.34亿元: what is aimed at without what was done, wherever that was told.
    private mutating func lacking(_ index: Int) {
        let quantity = reader.quantities[index]
        guard quantity.isExact, workings.has(FlowWords.lacking, in: quantity.before), quantity.value > 0 else { return }
        let near = (max(0, index - 80)..<index).reversed().filter {
            workings.areAlike($0, index) && reader.quantities[$0].isExact
        }
        let aim = near.first {
            reader.quantities[$0].section == quantity.section
                && (workings.has(DenialWords.aims, in: reader.quantities[$0].before)
                    || workings.has(DenialWords.aims, in: reader.quantities[$0].after))
        }
        guard let aim, reader.quantities[aim].value > quantity.value else { return }
        let gap = reader.quantities[aim].value - quantity.value
        guard let done = near.first(where: { abs(reader.quantities[$0].value - gap) < gap * 1e-9 }) else { return }
        subtract(.holds, aim, done, index)
    }

    private mutating func subtract(_ verdict: AuditVerdict, _ one: Int, _ two: Int, _ index: Int) {
        let computed = Figures.gap(reader.quantities[one].value, reader.quantities[two].value)
        let says = verdict == .holds ? ExplanationWords.flowHolds : ExplanationWords.flowWrong
        workings.add(
            .sum, verdict, [one, two, index], stated: reader.written(index), computed: computed,
            sure: 0.8,
            ExplanationWords.flow(computed, reader.written(index), says))
    }

    /// The ends of a sentence and of the next two of its paragraph.
    private func ends(of number: Int) -> [Int] {
        let near = reader.sentences[number..<min(number + 3, reader.sentences.count)]
        return near.prefix { $0.paragraph == near.first?.paragraph }.map(\.quantities.upperBound)
    }

    /// The last number that belongs to a flow which was found in a range; nil without one.
    private mutating func check(_ range: Range<Int>) -> Int? {
        guard range.count > 1, range.count <= Limit.flow, var flow = flow(in: range) else { return nil }
        if let net = flow.net.first, !flow.coming.isEmpty, !flow.going.isEmpty { balance(flow, net) }
        if flow.closing.isEmpty, let left = left(before: range.lowerBound, flow) {
            flow.closing = [left]
        }
        let isSinceEver = areSinceEver(flow.coming + flow.going)
        if flow.coming.isEmpty { flow.coming = [came(before: range.lowerBound, flow)].compactMap { $0 } }
        guard !flow.coming.isEmpty else { return nil }
        guard let closing = flow.closing.first, !flow.opening.isEmpty || isSinceEver else { return nil }
        let sum = total(flow.opening + flow.coming) - total(flow.going)
        let gap = sum - reader.quantities[closing].value
        if abs(gap) < 0.005 {
            add(.holds, flow, closing, 0.9)
            return flow.all.last
        }
        if let other = closed(flow, sum) {
            if isMistyped(closing, beside: other) {
                add(.broken, flow, closing, 0.7)
            } else {
                add(.holds, flow, other, 0.7)
            }
            return flow.all.last
        }
        let most = max(sum, reader.quantities[closing].value)
        guard !flow.hasOthers, abs(gap) <= most * 0.5 && !flow.opening.isEmpty || isSlip(flow, gap) else {
            return nil
        }
        if !flow.hasTotal || !accused.contains(closing) { add(isSlip(flow, gap) ? .broken : .ask, flow, closing, 0.8) }
        return flow.all.last
    }

    /// Another count of the paragraph that the flow comes to exactly.
    private func closed(_ flow: Flow, _ sum: Double) -> Int? {
        guard let first = flow.all.first, sum >= 20 else { return nil }
        return (max(0, first - 16)..<min(reader.quantities.count, first + 16)).last { place in
            !flow.all.contains(place) && isMoved(place) && workings.areAlike(place, first)
                && reader.quantities[place].value == sum && reader.quantities[place].isExact
                && reader.quantities[place].paragraph == reader.quantities[first].paragraph
        }
    }

    /// 季末在矫325人。…严管41人，普管281人，合计322人: what is left is told right behind as the total of its parts, and is another.
    private func isMistyped(_ closing: Int, beside other: Int) -> Bool {
        let (left, again) = (reader.quantities[closing], reader.quantities[other])
        return closing < other && again.role.contains(.sum) && again.sentence - left.sentence <= 1
            && left.value.isSlip(of: again.value)
    }

    private func total(_ places: [Int]) -> Double {
        places.reduce(0) { $0 + reader.quantities[$1].value }
    }

    /// 比年初净增2人: what came without what went.
    private mutating func balance(_ flow: Flow, _ net: Int) {
        var moved = flow
        moved.opening = []
        moved.closing = [net]
        let sign = reader.quantities[net].role.contains(.fall) ? -1.0 : 1
        let gap = total(flow.coming) - total(flow.going) - sign * reader.quantities[net].value
        if abs(gap) < 0.005 {
            add(.holds, moved, net, 0.9)
        } else if !flow.hasOthers {
            add(isSlip(moved, gap) ? .broken : .ask, moved, net, 0.7)
        }
    }

    /// Whether one digit mistyped, or two turned, in one of the numbers explains the difference.
    private func isSlip(_ flow: Flow, _ gap: Double) -> Bool {
        let adding = (flow.opening + flow.coming).map { (reader.quantities[$0].value, -gap) }
        let taking = (flow.going + flow.closing).map { (reader.quantities[$0].value, gap) }
        return (adding + taking).contains { value, change in value.isSlip(of: value + change) }
    }

    /// What is left, where a paragraph before has said it: the last count of the section that is called so.
    private func left(before first: Int, _ flow: Flow) -> Int? {
        guard let lead = flow.opening.first ?? flow.coming.first else { return nil }
        return (max(0, first - 32)..<first).last { place in
            isMoved(place) && workings.areAlike(place, lead) && side(place, isFirst: false) == .closing
                && reader.quantities[lead].section - reader.quantities[place].section <= 1
                && reader.quantities[place].isExact
        }
    }

    /// 受理392件。…连同上年结转的27件，审结352件，年末结转67件: what came stands before, and makes it add up.
    private func came(before first: Int, _ flow: Flow) -> Int? {
        guard let opening = flow.opening.first, let closing = flow.closing.first else { return nil }
        let sum = total(flow.closing) + total(flow.going) - total(flow.opening)
        return (max(0, first - 24)..<first).last { place in
            isMoved(place) && workings.areAlike(place, closing) && reader.quantities[place].isExact
                && (reader.quantities[place].verb == .accept || sum >= 100) && reader.quantities[place].value == sum
                && reader.quantities[opening].section - reader.quantities[place].section <= 1
        }
    }

    /// One opening and one closing, or what came and went since the beginning; something between them.
    private func flow(in range: Range<Int>) -> Flow? {
        let counts = range.filter(isMoved)
        guard counts.count > 2 || counts.count == 2 && areSinceEver(counts),
            let lead = counts.first(where: { side($0, isFirst: $0 == counts.first) != nil })
        else {
            return nil
        }
        let depth = reader.quantities[lead].depth
        var flow = Flow()
        for index in counts
        where workings.areAlike(index, lead) && reader.quantities[index].depth == depth {
            let side = side(index, isFirst: index == lead)
            if isFull(flow), !goesOn(flow, index, side) { break }
            if isPartOfOne(index, among: flow.all) { continue }
            sort(index, side, into: &flow)
        }
        guard flow.closing.count <= 1, flow.opening.count <= 1, flow.net.count <= 1,
            (0...3).contains(flow.coming.count),
            (1...4).contains(flow.going.count),
            (flow.all + flow.net).allSatisfy({ reader.quantities[$0].isExact })
        else { return nil }
        return flow
    }

    /// 累计接收14862人，累计解除13658人: counted from the very beginning.
    private func areSinceEver(_ places: [Int]) -> Bool {
        places.allSatisfy {
            workings.has(FlowWords.everSince, in: reader.quantities[$0].before)
                && !workings.has(FlowWords.ofOneYear, in: reader.quantities[$0].before)
        }
    }

    private func isFull(_ flow: Flow) -> Bool {
        !flow.closing.isEmpty && !flow.opening.isEmpty && !flow.coming.isEmpty && !flow.going.isEmpty
    }

    /// 在册263人。年初278人，新接收94人，解除107人，收监2人: where what is left stands first, the sentence says all that went.
    private func goesOn(_ flow: Flow, _ index: Int, _ side: Side?) -> Bool {
        guard let last = flow.all.last, flow.closing.last != last else { return false }
        return (side == .going || side == .coming)
            && reader.quantities[index].sentence == reader.quantities[last].sentence
    }

    private func sort(_ index: Int, _ side: Side?, into flow: inout Flow) {
        switch side {
        case .opening: flow.opening.append(index)
        case .coming: flow.coming.append(index)
        case .going: flow.going.append(index)
        case .net: flow.net.append(index)
        case .closing
        where flow.opening.isEmpty && !flow.closing.isEmpty
            && flow.closing[0] < (flow.coming.first ?? 0):
            flow.opening = flow.closing
            flow.closing = [index]
        case .closing: flow.closing.append(index)
        case nil:
            let isTotal = flow.going.isEmpty && reader.quantities[index].value == total(flow.opening + flow.coming)
            if isTotal { flow.hasTotal = true } else { flow.hasOthers = true }
        }
    }

    /// A count, also one that is added or taken away.
    private func isMoved(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.unit.family.isCounted && quantity.role.isDisjoint(with: [.each, .plan, .share])
    }

    /// 解除237人，其中期满解除220人: of a count that is taken already.
    func isPartOfOne(_ index: Int, among taken: [Int]) -> Bool {
        let whole = workings.whole[index]
        guard whole >= 0, told.contains(index) else { return false }
        return taken.contains(whole) || reader.quantities[index].role.contains(.among)
    }

    private func side(_ index: Int, isFirst: Bool) -> Side? {
        let quantity = reader.quantities[index]
        let words = quantity.before
        if words.isEmpty { return nil }
        let isSince =
            quantity.role.contains(.comparing) && !quantity.role.isDisjoint(with: .change)
            && workings.has(FlowWords.opening, in: words)
        if workings.has(FlowWords.net, in: words) || isSince || isChangeSince(index) { return .net }
        if workings.has(FlowWords.opening, in: words) { return .opening }
        if isFirst, workings.has(FlowWords.carried, in: words) { return .opening }
        if !quantity.role.isDisjoint(with: .change) {
            if quantity.role.contains(.comparing) || workings.has(FlowWords.yearOnYear, in: words) { return nil }
            return quantity.role.contains(.rise) ? .coming : .going
        }
        if workings.has(FlowWords.closing, in: words) || workings.has(FlowWords.carried, in: words) {
            return .closing
        }
        if isSaid(FlowWords.going, in: words) { return .going }
        if isSaid(FlowWords.coming, in: words) { return .coming }
        return workings.has(FlowWords.ends, in: words) || isPeriodEnd(quantity) ? .closing : nil
    }

    /// Whether words say that something came or went; 刑满释放人员 says who.
    private func isSaid(_ words: Phrases, in range: Range<Int>) -> Bool {
        workings.has(words, in: range)
            && words.contains { word in
                workings.has(word, in: range) && !FlowWords.who.contains { workings.has(word + $0, in: range) }
            }
    }

    /// 较年初的190人减少6人: by how much it has changed since the count just before.
    private func isChangeSince(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        guard !quantity.role.isDisjoint(with: .change), index > 0 else { return false }
        let last = reader.quantities[index - 1]
        return quantity.range.lowerBound - last.range.upperBound <= 4
            && workings.has(FlowWords.opening, in: last.before)
    }

    /// 12月31日245人: nothing but the last day stands before it.
    private func isPeriodEnd(_ quantity: Quantity) -> Bool {
        quantity.isPeriodOwn && quantity.period.kind == .cutoff && quantity.labelLength <= 2
    }

    private mutating func add(_ verdict: AuditVerdict, _ flow: Flow, _ closing: Int, _ sure: Double) {
        let places = (flow.opening + flow.coming + flow.going + [closing]).sorted()
        let coming = flow.opening + flow.coming
        let sum = total(coming) - total(flow.going)
        let computed =
            coming.map { Figures.text(reader.quantities[$0].value) }.joined(separator: "+")
            + flow.going.map { "-" + Figures.text(reader.quantities[$0].value) }.joined() + "="
            + Figures.text(sum)
        let says = verdict == .holds ? ExplanationWords.flowHolds : ExplanationWords.flowWrong
        workings.add(
            .sum, verdict, places, stated: reader.written(closing), computed: computed,
            sure: verdict == .ask ? 0.5 : sure,
            ExplanationWords.flow(computed, reader.written(closing), says))
    }
}
