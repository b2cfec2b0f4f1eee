extension SelfCheck {
    var faultsOfFigures: [Fault] {
        repeated(figures.map(\.id), "figure", Label("数字重复", "declared twice")) + figures.flatMap { faults(of: $0) }
    }

    var faultsOfIdentities: [Fault] {
        repeated(identities.map(\.id), "identity", Label("恒等式重复", "declared twice"))
            + identities.flatMap { identity in
                let broken: [Fault] =
                    switch identity.rule {
                    case .parts(let whole, let parts): ([whole] + parts).flatMap { unknown($0, at: identity.id) }
                    case .split(let id, let column): ungrouped(id, column, at: identity.id)
                    case .balance(let stock, let plus, let minus):
                        ([stock] + plus + minus).flatMap { unknown($0, at: identity.id) }
                    }
                return faults(of: identity.title, at: identity.id) + broken
            }
    }

    private func faults(of figure: Figure) -> [Fault] {
        var found = faults(of: figure.title, at: figure.id)
        if figure.definition.zh.isEmpty || figure.definition.en.isEmpty {
            found.append(fault(figure.id, "definition", Label("没有定义", "has no definition")))
        }
        switch figure.counted {
        case .from(let table, let condition, let timing, let amount):
            guard let shape = shape(table) else {
                return found + [fault(figure.id, "table", Label("没有台账 \(table)", "there is no register \(table)"))]
            }
            found += faults(of: condition, on: shape, at: figure.id) + faults(of: timing, on: shape, at: figure.id)
            found += faults(of: amount, on: shape, at: figure)
            found += figure.groups.flatMap { known($0, on: shape, at: figure.id, personal: false) }
        case .ratio(let top, let bottom): found += [top, bottom].flatMap { unknown($0, at: figure.id) }
        case .sum(let parts): found += parts.flatMap { unknown($0, at: figure.id) }
        case .difference(let whole, let parts): found += ([whole] + parts).flatMap { unknown($0, at: figure.id) }
        case .least(let id, let column), .greatest(let id, let column): found += ungrouped(id, column, at: figure.id)
        case .yearsInARow(let id): found += unknown(id, at: figure.id) + standing(id, at: figure.id)
        }
        if rests(figure.id, on: figure.id, seen: []) {
            found.append(fault(figure.id, "circle", Label("由自身推算", "is derived from itself")))
        }
        return found
    }

    private func unknown(_ id: String, at place: String) -> [Fault] {
        figure(id) == nil ? [fault(place, "figure", Label("没有数字 \(id)", "there is no figure \(id)"))] : []
    }

    /// Years in a row are those of a figure whose records happen on days.
    private func standing(_ id: String, at place: String) -> [Fault] {
        guard let figure = figure(id) else { return [] }
        if case .from(_, _, .flow, _) = figure.counted { return [] }
        return [fault(place, "timing", Label("\(id) 不是期间数", "\(id) does not count over a period"))]
    }

    private func ungrouped(_ id: String, _ column: String, at place: String) -> [Fault] {
        guard let figure = figure(id) else { return unknown(id, at: place) }
        guard !figure.groups.contains(column) else { return [] }
        return [fault(place, "group", Label("\(id) 不按 \(column) 分组", "\(id) is not split by \(column)"))]
    }

    /// Whether a derived figure comes back to another through what it is derived from.
    private func rests(_ id: String, on target: String, seen: Set<String>) -> Bool {
        guard let figure = figure(id), !seen.contains(id) else { return false }
        return figure.counted.sources.contains { $0 == target || rests($0, on: target, seen: seen.union([id])) }
    }

    private func known(
        _ column: String, on shape: RegisterShape, at place: String, personal: Bool
    ) -> [Fault] {
        if RegisterShape.systemColumns.contains(column) { return [] }
        guard let field = shape.field(column) else {
            return [
                fault(place, "column", Label("\(shape.table) 没有字段 \(column)", "\(shape.table) has no \(column)"))
            ]
        }
        guard field.isPersonal && !personal else { return [] }
        return [fault(place, "privacy", Label("\(column) 是个人信息", "\(column) is personal data"))]
    }

    private func faults(of timing: Timing, on shape: RegisterShape, at place: String) -> [Fault] {
        let columns: [String] =
            switch timing {
            case .flow(let day): [day]
            case .stock(let from, let until): [from] + (until.map { [$0] } ?? [])
            }
        return columns.filter { shape.field($0)?.kind != .day }.map { column in
            fault(place, "timing", Label("\(shape.table).\(column) 不是日期", "\(shape.table).\(column) is no day"))
        }
    }

    private func faults(of amount: Amount, on shape: RegisterShape, at figure: Figure) -> [Fault] {
        let column: String
        switch amount {
        case .records:
            return figure.unit == .money ? [fault(figure.id, "unit", Label("件数不是金额", "records are no money"))] : []
        case .sum(let summed), .codes(let summed): column = summed
        }
        switch shape.field(column)?.kind {
        case .codes? where figure.unit != .money: return []
        case .money? where figure.unit == .money: return []
        case .integer? where figure.unit != .money: return []
        default: return [fault(figure.id, "unit", Label("\(column) 不能相加", "\(column) cannot be added up in this unit"))]
        }
    }

    private func faults(of condition: Predicate, on shape: RegisterShape, at place: String) -> [Fault] {
        switch condition {
        case .always: return []
        case .compare(let column, _, let value):
            return known(column, on: shape, at: place, personal: false) + foreign([value], column, shape, place)
        case .among(let column, let values):
            return known(column, on: shape, at: place, personal: false) + foreign(values, column, shape, place)
        case .present(let column), .missing(let column): return known(column, on: shape, at: place, personal: true)
        case .later(let column, let other):
            return [column, other].flatMap { known($0, on: shape, at: place, personal: false) }
        case .holds(let column, let code):
            return known(column, on: shape, at: place, personal: false) + foreign([.text(code)], column, shape, place)
        case .all(let parts), .any(let parts): return parts.flatMap { faults(of: $0, on: shape, at: place) }
        case .not(let part): return faults(of: part, on: shape, at: place)
        case .through(let column, let table, let part):
            guard let target = self.shape(table), shape.field(column)?.kind == .reference(table) else {
                return [
                    fault(place, "reference", Label("\(column) 不引用 \(table)", "\(column) does not refer to \(table)"))
                ]
            }
            return faults(of: part, on: target, at: place)
        case .has(let table, let via, let part, let standing):
            guard let other = self.shape(table), other.field(via)?.kind == .reference(shape.table) else {
                return [
                    fault(place, "reference", Label("\(table).\(via) 不引用这里", "\(table).\(via) does not refer here"))
                ]
            }
            return faults(of: part, on: other, at: place)
                + (standing.map { faults(of: $0, on: other, at: place) } ?? [])
        }
    }

    /// Codes and states that the column never holds.
    private func foreign(_ values: [Datum], _ column: String, _ shape: RegisterShape, _ place: String) -> [Fault] {
        let allowed: [String]
        switch shape.field(column)?.kind {
        case .code(let table)?, .codes(let table)?: allowed = table.codes.map(\.code)
        case nil where column == "state": allowed = shape.states.map(\.name)
        default: return []
        }
        return values.compactMap(\.text).filter { !allowed.contains($0) }.map { value in
            fault(place, "code", Label("\(column) 没有 \(value)", "\(column) has no \(value)"))
        }
    }
}

extension Counted {
    /// The figures that a derived figure is derived from.
    public var sources: [String] {
        switch self {
        case .from: []
        case .ratio(let top, let bottom): [top, bottom]
        case .sum(let parts): parts
        case .difference(let whole, let parts): [whole] + parts
        case .least(let id, _), .greatest(let id, _), .yearsInARow(let id): [id]
        }
    }
}
