import Synchronization

/// The shapes of registers, made on first use and kept: making one walks every field.
enum Shapes {
    private static let known = Mutex<[ObjectIdentifier: RegisterShape]>([:])

    static func of<R: Register>(_ register: R.Type) -> RegisterShape {
        let key = ObjectIdentifier(register)
        if let shape = known.withLock({ $0[key] }) { return shape }
        let shape = made(register)
        known.withLock { $0[key] = shape }
        return shape
    }

    private static func made<R: Register>(_ register: R.Type) -> RegisterShape {
        let staged = register as? any Staged.Type
        return RegisterShape(
            table: register.table, title: register.title, function: register.function,
            fields: register.fields.map(\.shape), numbers: register.numbers,
            parent: register.within.map { register.column($0) }, once: register.once.map { register.column($0) },
            alike: register.alike.map(\.shape), hints: register.hints.map(\.shape),
            reckoned: register.reckoned.map { register.column($0) }, isDerived: register.isDerived,
            states: (staged?.stateShapes ?? [StateShape.recorded]) + [StateShape.void], steps: staged?.stepShapes ?? [])
    }
}

/// The same for series.
enum SeriesShapes {
    private static let known = Mutex<[ObjectIdentifier: SeriesShape]>([:])

    static func of<S: Series>(_ series: S.Type) -> SeriesShape {
        let key = ObjectIdentifier(series)
        return known.withLock { known in
            if let shape = known[key] { return shape }
            let shape = SeriesShape(series)
            known[key] = shape
            return shape
        }
    }
}
