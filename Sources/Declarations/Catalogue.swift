/// All that a bureau keeps and counts: the registers, the figures, and what must add up.
public struct Catalogue: Sendable {
    public let registers: [any Register.Type]
    public let figures: [Figure]
    public let identities: [Identity]
    /// The registers' shapes, in the same order.
    public let shapes: [RegisterShape]
    private let shapesByTable: [String: Int]
    private let figuresByID: [String: Int]

    public init(registers: [any Register.Type], figures: [Figure] = [], identities: [Identity] = []) {
        self.registers = registers
        self.figures = figures
        self.identities = identities
        shapes = registers.map { $0.shape }
        shapesByTable = Dictionary(
            zip(registers.map { $0.table }, registers.indices), uniquingKeysWith: { first, _ in first })
        figuresByID = Dictionary(zip(figures.map(\.id), figures.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The shape of the register with this table.
    public func shape(_ table: String) -> RegisterShape? { shapesByTable[table].map { shapes[$0] } }

    /// The register with this table.
    public func register(_ table: String) -> (any Register.Type)? { shapesByTable[table].map { registers[$0] } }

    /// The figure of an id.
    public func figure(_ id: String) -> Figure? { figuresByID[id].map { figures[$0] } }

    /// The registers whose records are lines within this one.
    public func lines(within table: String) -> [RegisterShape] {
        shapes.filter { shape in
            guard let parent = shape.parent, let field = shape.field(parent) else { return false }
            return field.kind == .reference(table)
        }
    }
}
