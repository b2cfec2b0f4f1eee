public import Declarations

extension Reading {
    /// What the codes of one of the bureau's own lists are called, in the order in which they were entered, also those
    /// that may no longer be chosen.
    public func localCodes(of list: String) throws -> [Code] {
        guard sight == .masked else { return try readLocalCodes(of: list) }
        return try holding.localCodes.value(list, in: self) { try readLocalCodes(of: list) }
    }

    private func readLocalCodes(of list: String) throws -> [Code] {
        guard let lists = holding.catalogue.shape(LocalCode.register) else { return [] }
        let query = Query([.compare("list", .equal, .text(list))], limit: Limits.pageRows)
        return try page(lists, query).records.compactMap { record in
            guard let code = record["code"].text, let label = record["label"].text else { return nil }
            return Code(code, Label(label, record["label_english"].text ?? label))
        }
    }
}

extension Transaction {
    /// Codes of the bureau's own lists that do not stand in their list on the record's day.
    func faultsOfLocalCodes(_ shape: RegisterShape, _ values: [Datum]) throws -> [Fault] {
        guard !shape.localCodePlaces.isEmpty, let lists = holding.catalogue.shape(LocalCode.register) else { return [] }
        let day = shape.recordDay(values) ?? at.day
        return try shape.localCodePlaces.compactMap { place in
            let field = shape.fields[place]
            guard let list = field.list, let code = values[place].text else { return nil }
            let standing = Query(
                [
                    .compare("list", .equal, .text(list)), .compare("code", .equal, .text(code)),
                    .compare("valid_from", .atMost, day.datum),
                    .any([.missing("valid_until"), .compare("valid_until", .atLeast, day.datum)]),
                ], limit: 1, columns: [])
            let isInForce = try recollection.holds(Recollection.Code(list: list, code: code, day: day)) {
                try !reading.page(lists, standing).records.isEmpty
            }
            guard !isInForce else { return nil }
            return Fault(
                field: field.column, value: code, rule: "code",
                answer: Label(
                    "\(field.label.zh)：\(day) 的代码表中没有 \(code)",
                    "\(field.label.en): the list of \(day) has no \(code)"))
        }
    }
}
