/// A number told again of another size: 万 left out, or a rough number beside the exact one.
extension ContradictionCheck {
    /// 追回欠薪486.2万元 … 追回欠薪486.2元: the same digits under the same words, ten thousand times apart.
    mutating func scales() {
        var known: [[UInt32]: [Int]] = [:]
        for index in reader.quantities.indices where isTold(index) && reader.quantities[index].unit.family == .money {
            let key = Array(words(before: reader.quantities[index]).suffix(2))
            guard key.count == 2 else { continue }
            let others = known[key, default: []]
            if let other = others.last(where: { isNear($0, index) && isOtherScale($0, index) }),
                !others.contains(where: { reader.quantities[$0].value == reader.quantities[index].value })
            {
                say(.broken, other, index)
            }
            known[key] = others.suffix(5) + [index]
        }
    }

    private func isOtherScale(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (reader.quantities[one], reader.quantities[two])
        let ratio = max(first.value, second.value) / min(first.value, second.value)
        let digits = (min(first.value, second.value) / min(first.step, second.step)).rounded()
        return [1e4, 1e8].contains { abs(ratio / $0 - 1) < 1e-9 } && digits >= 100
            && !first.period.differs(from: second.period)
            && first.role.contains(.earlier) == second.role.contains(.earlier)
    }

    /// 执业律师312人 … 全区两百八十余名执业律师: of the whole place, under one name, and no exact count lies where the rough one says.
    mutating func roughly() {
        for index in reader.quantities.indices where isRoughWhole(index) {
            let quantity = reader.quantities[index]
            let name = Array(reader.prose.scalars[quantity.range.upperBound...].prefix(8).prefix(while: Sign.isHan))
            guard name.count >= 4, case let head = Array(name.prefix(4)), case let others = exact(head, around: index),
                !others.isEmpty
            else { continue }
            if let same = others.first(where: { quantity.bounds.contains(reader.quantities[$0].value) }) {
                say(.holds, same, index)
            } else if others.count == 1, let other = others.first, isClose(other, index) {
                say(.broken, other, index)
            }
        }
    }

    /// 全区126个村（社区） … 全区一百二十八个村居: of the whole place both, under names that begin alike, and one digit apart.
    mutating func ofWholePlace() {
        var known: [UInt32: [Int]] = [:]
        for index in reader.quantities.indices where isTold(index) && isOfWholePlace(index) {
            let quantity = reader.quantities[index]
            guard let first = reader.prose.scalars[quantity.range.upperBound...].first, Sign.isHan(first) else {
                continue
            }
            let others = known[first, default: []].filter {
                reader.quantities[$0].unit.id == quantity.unit.id && isOfOneTime($0, index)
            }
            if !others.contains(where: { reader.quantities[$0].value == quantity.value }),
                let other = others.last(where: {
                    quantity.value >= 100 && reader.quantities[$0].value.isSlip(of: quantity.value)
                })
            {
                say(.broken, other, index)
            }
            known[first] = known[first, default: []].suffix(15) + [index]
        }
    }

    private func isOfWholePlace(_ index: Int) -> Bool {
        reader.quantities[index].role.isDisjoint(with: [.earlier, .among, .rest]) && isBehindWholePlace(index)
    }

    /// 全区126个: the whole place stands right before.
    private func isBehindWholePlace(_ index: Int) -> Bool {
        let words = reader.prose.scalars[reader.prose.trimmed(reader.quantities[index].before)]
        return DenialWords.wholePlaces.contains { words.suffix($0.count).elementsEqual($0) }
    }

    private func isRoughWhole(_ index: Int) -> Bool {
        let quantity = reader.quantities[index]
        return quantity.isCount && quantity.upper == nil && quantity.value >= 50
            && [.over, .about, .under].contains(quantity.exactness)
            && quantity.role.isDisjoint(with: [.earlier, .plan, .among])
            && isBehindWholePlace(index)
    }

    /// Exact counts right behind a name.
    private func exact(_ name: [UInt32], around index: Int) -> [Int] {
        let quantity = reader.quantities[index]
        let range = max(0, index - Limit.around)..<min(reader.quantities.count, index + Limit.around)
        return range.filter { place in
            let other = reader.quantities[place]
            return place != index && other.isExact && other.isCount && other.unit.family == quantity.unit.family
                && other.role.isDisjoint(with: [.earlier, .plan, .among])
                && !other.period.differs(from: quantity.period)
                && words(before: other).suffix(name.count) == name[...] && isNear(place, index)
        }
    }

    private func isClose(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (reader.quantities[one].value, reader.quantities[two].value)
        return max(first, second) <= min(first, second) * 1.5
    }
}
