extension SelfCheck {
    /// What is wrong with one register's fields.
    func faults(of shape: RegisterShape) -> [Fault] {
        let table = shape.table
        var found = faults(of: shape.title, at: table)
        if !Self.isName(table) { found.append(fault(table, "name", Label("不能作表名", "cannot name a table"))) }
        if shape.fields.isEmpty { found.append(fault(table, "empty", Label("没有字段", "has no fields"))) }
        if shape.fields.filter(\.isTitle).count > 1 {
            found.append(fault(table, "title", Label("有两个题名字段", "has two title fields")))
        }
        if let pattern = shape.numbers.fault { found.append(fault(table, "number", pattern.answer)) }
        found += repeated(shape.fields.map { "\(table).\($0.column)" }, "column", Label("字段重复", "declared twice"))
        found += shape.fields.flatMap { faults(of: $0, in: shape) }
        return found + faultsOfPlace(shape)
    }

    /// What is wrong with the line's parent and with what may stand once.
    private func faultsOfPlace(_ shape: RegisterShape) -> [Fault] {
        var found: [Fault] = []
        if let parent = shape.parent {
            if case .reference? = shape.field(parent)?.kind, shape.field(parent)?.isOptional == false {
            } else {
                found.append(
                    fault("\(shape.table).\(parent)", "line", Label("所属记录须为必填引用", "a line needs its record")))
            }
        }
        for column in shape.once where shape.field(column).map({ $0.isOptional || $0.isPersonal }) ?? true {
            found.append(
                fault("\(shape.table).\(column)", "once", Label("唯一字段须必填且公开", "what occurs once is given and open")))
        }
        for way in shape.alike where !isFindable(way, in: shape) {
            found.append(
                fault(
                    "\(shape.table).\(way.columns.first ?? "")", "alike",
                    Label("相似的认定须有可查找的字段", "a likeness needs a field by which records are found")))
        }
        return found
    }

    /// Whether records can be looked up by one of the fields: what is covered is found by search alone.
    private func isFindable(_ way: LikenessShape, in shape: RegisterShape) -> Bool {
        let fields = way.columns.compactMap { shape.field($0) }
        let whole = shape.parent.flatMap { shape.field($0) }.flatMap { field in
            if case .reference(let table) = field.kind { self.shape(table) } else { nil }
        }
        return fields.contains { $0.isSearched || !$0.isPersonal }
            && way.whole.allSatisfy { column in whole?.field(column).map { !$0.isPersonal } ?? false }
    }

    private func faults(of field: FieldShape, in shape: RegisterShape) -> [Fault] {
        let place = "\(shape.table).\(field.column)"
        var found = faults(of: field.label, at: place)
        if RegisterShape.systemColumns.contains(field.column) {
            found.append(fault(place, "system", Label("与系统列同名", "is the name of a system column")))
        } else if !Self.isName(field.column) {
            found.append(fault(place, "name", Label("不能作列名", "cannot name a column")))
        }
        return found + faultsOfPrivacy(field, place) + faultsOfKind(field, place) + faultsOfOrder(field, place, shape)
    }

    private func faultsOfPrivacy(_ field: FieldShape, _ place: String) -> [Fault] {
        var found: [Fault] = []
        if field.kind == .text && field.isPersonal == field.marks.contains(.open) {
            found.append(fault(place, "privacy", Label("须且只须注明公开或个人信息", "says either open or personal")))
        }
        if field.isPersonal && field.kind != .text {
            found.append(fault(place, "privacy", Label("个人信息须为文字", "personal data is kept as text")))
        }
        if field.isPersonal && (field.isSorted || field.isFiltered) {
            found.append(fault(place, "privacy", Label("个人信息不能排序或筛选", "personal data neither sorts nor filters")))
        }
        return found
    }

    private func faultsOfKind(_ field: FieldShape, _ place: String) -> [Fault] {
        var found: [Fault] = []
        if field.isSorted && field.isOptional {
            found.append(fault(place, "sorted", Label("可空字段不能排序", "an optional field cannot sort")))
        }
        if field.narrowing != nil && !field.isReference {
            found.append(fault(place, "narrowed", Label("只有引用可以限定种类", "only a reference is narrowed")))
        }
        if field.isOwner && (!field.isReference || field.isOptional) {
            found.append(fault(place, "owner", Label("所属单位须是必填的引用", "the owner is a reference that is always given")))
        }
        if field.isSearched && field.kind != .text {
            found.append(fault(place, "searched", Label("只有文字可以搜索", "only text is searched")))
        }
        switch field.kind {
        case .reference(let target) where self.shape(target) == nil:
            found.append(fault(place, "reference", Label("引用的台账 \(target) 不存在", "there is no register \(target)")))
        case .reference(let target) where field.isTitle && self.shape(target)?.titleField?.isReference ?? true:
            found.append(
                fault(place, "title", Label("题名引到的台账没有自己的题名", "is called by a record without a title of its own")))
        case .reference(let target) where field.narrowing.map { !isFiltered($0.column, target) } ?? false:
            let why = Label("所限的列不是 \(target) 的查询条件", "is narrowed by no condition of \(target)")
            found.append(fault(place, "narrowed", why))
        case .localCode where field.list == nil:
            found.append(fault(place, "list", Label("未注明本局代码表", "does not say which list")))
        case .code(let table), .codes(let table):
            for line in table.codes { found += faults(of: line.label, at: "\(place).\(line.code)") }
            if table.codes.contains(where: { $0.code.isEmpty || $0.code.contains(",") }) {
                found.append(fault(place, "code", Label("代码为空或含逗号", "a code is empty or holds a comma")))
            }
        default: break
        }
        return found
    }

    private func isFiltered(_ column: String, _ table: String) -> Bool {
        shape(table)?.field(column)?.isFiltered ?? false
    }

    private func faultsOfOrder(_ field: FieldShape, _ place: String, _ shape: RegisterShape) -> [Fault] {
        var found: [Fault] = []
        if field.isPlanned && !field.kind.isTime {
            found.append(fault(place, "planned", Label("不是日期或时间", "is neither day nor moment")))
        }
        if let earlier = field.notBefore, !field.kind.isTime || shape.field(earlier)?.kind != field.kind {
            found.append(fault(place, "order", Label("不能与 \(earlier) 比较先后", "cannot be compared with \(earlier)")))
        }
        return found
    }
}

extension FieldKind {
    /// A day or a moment.
    var isTime: Bool { self == .day || self == .moment }
}
