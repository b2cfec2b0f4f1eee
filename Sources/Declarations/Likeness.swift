/// One way in which a new record may be one that is there already: all of these fields say the same.
public struct Likeness<R: Register>: Sendable {
    public let shape: LikenessShape

    public init(_ paths: PartialKeyPath<R>...) {
        shape = LikenessShape(columns: paths.map { R.column($0) }, whole: [])
    }

    /// - Parameter whole: fields of the record that a line is part of, which say the same as well (the same kind).
    public init<Whole: Register>(_ paths: PartialKeyPath<R>..., whole: PartialKeyPath<Whole>...) {
        shape = LikenessShape(columns: paths.map { R.column($0) }, whole: whole.map { Whole.column($0) })
    }
}

/// A likeness without its Swift types.
public struct LikenessShape: Sendable, Hashable {
    public let columns: [String]
    /// Columns of the record that a line is part of.
    public let whole: [String]

    public init(columns: [String], whole: [String]) {
        self.columns = columns
        self.whole = whole
    }
}
