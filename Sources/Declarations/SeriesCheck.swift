extension SelfCheck {
    /// What is wrong with the series.
    var faultsOfSeries: [Fault] {
        let tables = (shapes.map(\.table) + series.map(\.table)).filter { table in
            series.contains { $0.table == table }
        }
        return repeated(tables, "table", Label("表名重复", "declared twice")) + series.flatMap { faults(of: $0) }
    }

    private func faults(of shape: SeriesShape) -> [Fault] {
        var found = faults(of: shape.title, at: shape.table)
        if !Self.isName(shape.table) {
            found.append(fault(shape.table, "name", Label("不能作表名", "cannot name a table")))
        }
        let columns = SeriesShape.systemColumns + shape.fields.map(\.column)
        found += repeated(columns.map { "\(shape.table).\($0)" }, "column", Label("字段重复", "declared twice"))
        found += shape.fields.flatMap { faults(of: $0, at: "\(shape.table).\($0.column)") }
        return found + faultsOfRows(shape)
    }

    private func faults(of field: FieldShape, at place: String) -> [Fault] {
        var found = faults(of: field.label, at: place)
        if !Self.isName(field.column) { found.append(fault(place, "name", Label("不能作列名", "cannot name a column"))) }
        if field.kind == .text && field.isPersonal == field.marks.contains(.open) {
            found.append(fault(place, "privacy", Label("须且只须注明公开或个人信息", "says either open or personal")))
        }
        if case .reference(let target) = field.kind, self.shape(target) == nil {
            found.append(fault(place, "reference", Label("引用的台账 \(target) 不存在", "there is no register \(target)")))
        }
        return found
    }

    /// What a row is about, when it was, by what it occurs once, and until when it is kept.
    private func faultsOfRows(_ shape: SeriesShape) -> [Fault] {
        var found: [Fault] = []
        if shape.register == nil || !shape.once.contains(shape.about) {
            found.append(
                fault("\(shape.table).\(shape.about)", "about", Label("须引用一条记录", "is about a record")))
        }
        if shape.field(shape.when)?.kind.isTime != true {
            found.append(fault("\(shape.table).\(shape.when)", "when", Label("不是日期或时间", "is neither day nor moment")))
        }
        for column in shape.once where shape.field(column).map({ $0.isOptional || $0.isPersonal }) ?? true {
            found.append(
                fault("\(shape.table).\(column)", "once", Label("唯一字段须必填且公开", "what occurs once is given and open")))
        }
        if case .after(let column) = shape.retention,
            shape.register.flatMap({ self.shape($0)?.field(column)?.kind }) != .day
        {
            found.append(
                fault("\(shape.table).\(column)", "retention", Label("保存期限须从一个日期起算", "retention counts from a day")))
        }
        return found
    }
}
