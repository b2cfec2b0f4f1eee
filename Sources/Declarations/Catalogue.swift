/// All that a bureau keeps and counts: the registers, the figures, what must add up, and the series.
public struct Catalogue: Sendable {
    public let registers: [any Register.Type]
    public let figures: [Figure]
    public let identities: [Identity]
    public let series: [any Series.Type]
    /// The shapes of the series, in the same order.
    public let seriesShapes: [SeriesShape]
    /// The registers' shapes, in the same order.
    public let shapes: [RegisterShape]
    /// Those whose records people take through steps: no lines, and none that follow from others.
    public let matters: [RegisterShape]
    private let shapesByTable: [String: Int]
    private let figuresByID: [String: Int]
    private let pointers: [String: [Pointer]]
    private let linesByTable: [String: [RegisterShape]]

    /// A field that names a record of some register.
    public struct Pointer: Sendable {
        public let shape: RegisterShape
        public let field: FieldShape
    }

    public init(
        registers: [any Register.Type], figures: [Figure] = [], identities: [Identity] = [],
        series: [any Series.Type] = []
    ) {
        self.registers = registers
        self.figures = figures
        self.identities = identities
        self.series = series
        seriesShapes = series.map { $0.shape }
        shapes = registers.map { $0.shape }
        matters = shapes.filter { $0.parent == nil && !$0.steps.isEmpty && !$0.isDerived }
        shapesByTable = Dictionary(
            zip(registers.map { $0.table }, registers.indices), uniquingKeysWith: { first, _ in first })
        figuresByID = Dictionary(zip(figures.map(\.id), figures.indices), uniquingKeysWith: { first, _ in first })
        var pointers: [String: [Pointer]] = [:]
        for shape in shapes {
            for (place, table) in shape.references {
                pointers[table, default: []].append(Pointer(shape: shape, field: shape.fields[place]))
            }
        }
        self.pointers = pointers
        linesByTable = pointers.mapValues { $0.filter { $0.field.column == $0.shape.parent }.map(\.shape) }
    }

    /// The shape of the register with this table.
    public func shape(_ table: String) -> RegisterShape? { shapesByTable[table].map { shapes[$0] } }

    /// The register with this table.
    public func register(_ table: String) -> (any Register.Type)? { shapesByTable[table].map { registers[$0] } }

    /// The figure of an id.
    public func figure(_ id: String) -> Figure? { figuresByID[id].map { figures[$0] } }

    /// The columns by which a figure may be split: its own, or those that all it is derived from share.
    public func groups(of figure: Figure) -> [String] {
        if case .from = figure.counted { return figure.groups }
        let offered = figure.counted.sources.compactMap { self.figure($0) }.map { groups(of: $0) }
        return (offered.first ?? []).filter { column in offered.allSatisfy { $0.contains(column) } }
    }

    /// The table that a figure is counted from; for a derived one, that of the first figure it comes from.
    public func table(of figure: Figure) -> String? {
        if case .from(let table, _, _, _) = figure.counted { return table }
        return figure.counted.sources.first.flatMap { self.figure($0) }.flatMap { table(of: $0) }
    }

    /// The registers whose records are lines within this one.
    public func lines(within table: String) -> [RegisterShape] { linesByTable[table] ?? [] }

    /// The fields of all registers that name a record of this one, in the registers' order.
    public func pointing(to table: String) -> [Pointer] { pointers[table] ?? [] }
}
