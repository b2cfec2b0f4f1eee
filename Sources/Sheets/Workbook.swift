import Declarations

/// A file with rows and columns, whatever it is written as.
public protocol SheetFile {
    /// The sheets in their order; a csv has one.
    var sheets: [SheetFacts] { get }
    /// Reads a sheet row by row; rows without anything are left out.
    ///
    /// - Parameter each: takes a row; false ends the reading.
    func rows(of sheet: Int, _ each: @escaping (SheetRow) throws -> Bool) throws
    /// The merged cells of a sheet.
    func merges(of sheet: Int) throws -> [MergedCells]
}

/// What a sheet is called and whether people see it.
public struct SheetFacts: Sendable, Hashable {
    public let name: String
    public let isHidden: Bool

    public init(name: String, isHidden: Bool) {
        self.name = name
        self.isHidden = isHidden
    }
}

/// Opens ledgers by what their bytes say.
public enum Sheets {
    /// - Parameter name: the file's name, which only tells what it was meant to be.
    public static func open(_ source: SheetSource, name: String) throws -> any SheetFile {
        let bytes = try ByteSource(source)
        guard bytes.count <= Limits.sheetBytes else {
            throw SheetTooLarge(bytes: UInt64(bytes.count), most: UInt64(Limits.sheetBytes))
        }
        let head = try bytes.head(1 << 20)
        if head.starts(with: [0x50, 0x4B]) { return try Workbook(source) }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw isLocked(head) ? SheetLocked() as any Problem : SheetOfOldExcel()
        }
        if name.lowercased().hasSuffix(".xlsx") { throw SheetNotXlsx() }
        return try CsvFile(bytes, name: name)
    }

    /// A password wraps the workbook whole; the wrapper names what it holds.
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        var name: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
        var place = 0
        while place + name.count <= bytes.count {
            if bytes[place] == name[0], bytes[place..<(place + name.count)].elementsEqual(name) { return true }
            place += 1
        }
        return false
    }
}

/// An xlsx workbook, read sheet by sheet and row by row in little memory.
public final class Workbook: SheetFile {
    public let sheets: [SheetFacts]
    private let archive: Archive
    private let parts: [String]
    private let formats: [NumberFormat]
    private let strings: SharedStrings
    private let epoch1904: Bool

    public init(_ source: SheetSource) throws {
        archive = try Archive(source)
        guard archive.has("_rels/.rels") else { throw SheetNotXlsx() }
        let root = RelationsListener()
        try XmlStream.read("_rels/.rels", of: archive, most: Limits.sheetPartBytes, root)
        guard let target = root.ofKind["officeDocument"] else { throw SheetNotXlsx() }
        let path = RelationsListener.path(target, from: "")
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let file = String(path.split(separator: "/").last ?? "")
        guard archive.has(path), archive.has(folder + "/_rels/\(file).rels") else { throw SheetNotXlsx() }

        let book = WorkbookListener()
        try XmlStream.read(path, of: archive, most: Limits.sheetPartBytes, book)
        guard !book.sheets.isEmpty else { throw SheetNotXlsx() }
        let relations = RelationsListener()
        try XmlStream.read(folder + "/_rels/\(file).rels", of: archive, most: Limits.sheetPartBytes, relations)
        let sheets = book.sheets.filter { relations.targets[$0.relation] != nil }
        self.sheets = sheets.map { SheetFacts(name: $0.name, isHidden: $0.isHidden) }
        parts = sheets.map { RelationsListener.path(relations.targets[$0.relation] ?? "", from: folder) }
        epoch1904 = book.epoch1904

        let styles = StylesListener()
        if let target = relations.ofKind["styles"] {
            let part = RelationsListener.path(target, from: folder)
            try XmlStream.read(part, of: archive, most: Limits.sheetPartBytes, styles)
        }
        formats = styles.formats
        strings = SharedStrings()
        if let target = relations.ofKind["sharedStrings"] {
            let part = RelationsListener.path(target, from: folder)
            if archive.has(part) { try XmlStream.read(part, of: archive, most: Limits.sheetStringBytes, strings) }
        }
    }

    public func rows(of sheet: Int, _ each: @escaping (SheetRow) throws -> Bool) throws {
        let listener = SheetListener(strings, formats, epoch1904: epoch1904, each)
        try XmlStream.read(parts[sheet], of: archive, most: Limits.sheetExpandedBytes, listener)
    }

    public func merges(of sheet: Int) throws -> [MergedCells] {
        let listener = MergesListener()
        try XmlStream.read(parts[sheet], of: archive, most: Limits.sheetExpandedBytes, listener)
        return listener.merges
    }
}
