import Declarations

/// The relations of a part: what it points to, by id, with the kind of relation.
final class RelationsListener: XmlListener {
    private(set) var targets: [String: String] = [:]
    private(set) var ofKind: [String: String] = [:]

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        guard XmlListener.is(name, "Relationship"), let target = XmlListener.attribute("Target", attributes) else {
            return
        }
        if let id = XmlListener.attribute("Id", attributes) { targets[id] = target }
        let kind = XmlListener.attribute("Type", attributes)?.split(separator: "/").last.map(String.init)
        if let kind { ofKind[kind] = target }
    }

    /// The path of a target as seen from a folder: relative, or absolute with a leading slash.
    static func path(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/").map(String.init)
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

/// The sheets of a workbook in their order.
final class WorkbookListener: XmlListener {
    private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
    private(set) var epoch1904 = false

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        if XmlListener.is(name, "workbookPr") { epoch1904 = XmlListener.flag("date1904", attributes) }
        guard XmlListener.is(name, "sheet"), let id = WorkbookListener.relation(attributes) else { return }
        guard sheets.count < Limits.sheets else { throw SheetDamaged(part: "workbook.xml") }
        let state = XmlListener.attribute("state", attributes) ?? "visible"
        let title = XmlListener.attribute("name", attributes) ?? ""
        sheets.append((title, id, state != "visible"))
    }

    /// `r:id`, beside a plain `sheetId`.
    private static func relation(_ attributes: Attributes) -> String? { XmlListener.attribute("id", attributes) }
}

/// The number formats of the cell styles.
final class StylesListener: XmlListener {
    private(set) var formats: [NumberFormat] = []
    private var custom: [Int: NumberFormat] = [:]
    private var isInCells = false

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        if XmlListener.is(name, "numFmt") {
            guard let id = XmlListener.attribute("numFmtId", attributes).flatMap({ Int($0) }) else { return }
            custom[id] = NumberFormat(code: XmlListener.attribute("formatCode", attributes) ?? "")
        } else if XmlListener.is(name, "cellXfs") {
            isInCells = true
        } else if isInCells, XmlListener.is(name, "xf") {
            let id = XmlListener.attribute("numFmtId", attributes).flatMap { Int($0) } ?? 0
            formats.append(custom[id] ?? NumberFormat(builtIn: id))
        }
    }

    override func ends(_ name: Name) throws {
        if XmlListener.is(name, "cellXfs") { isInCells = false }
    }
}

/// The texts that cells point to, one after the other in one piece of memory.
final class SharedStrings: XmlListener {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []
    private var isInText = false
    private var phonetic = 0

    /// The text of a number.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return EscapedText.decoded(bytes[start..<Int(ends[index])])
    }

    override func begins(_ name: Name, _ attributes: Attributes) throws {
        if XmlListener.is(name, "t") { isInText = phonetic == 0 } else if XmlListener.is(name, "rPh") { phonetic += 1 }
    }

    override func ends(_ name: Name) throws {
        if XmlListener.is(name, "t") {
            isInText = false
        } else if XmlListener.is(name, "rPh") {
            phonetic -= 1
        } else if XmlListener.is(name, "si") {
            let length = bytes.count - Int(ends.last ?? 0)
            guard length <= Limits.cellBytes else { throw CellTooLong(row: 0) }
            ends.append(UInt32(bytes.count))
        }
    }

    override func says(_ text: UnsafeBufferPointer<UInt8>) throws {
        if isInText { bytes.append(contentsOf: text) }
    }
}

/// Characters that XML cannot hold are written as _x000D_, and an underscore that would look so as _x005F_.
enum EscapedText {
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(95) else { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        var rest = bytes
        while let place = rest.firstIndex(of: 95) {
            text += String(decoding: rest[..<place], as: UTF8.self)
            if let scalar = scalar(rest[place...]) {
                text.unicodeScalars.append(scalar)
                rest = rest[(place + 7)...]
            } else {
                text += "_"
                rest = rest[(place + 1)...]
            }
        }
        return text + String(decoding: rest, as: UTF8.self)
    }

    /// The text with an underscore that would look like such a character written so that it does not.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        let bytes = Array(text.utf8)
        var written: [UInt8] = []
        for (place, byte) in bytes.enumerated() {
            let isTaken = byte == 95 && scalar(bytes[place...]) != nil
            if isTaken { written += Array("_x005F_".utf8) } else { written.append(byte) }
        }
        return String(decoding: written, as: UTF8.self)
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let seven = Array(bytes.prefix(7))
        guard seven.count == 7, seven[1] == 120, seven[6] == 95,
            let value = UInt32(String(decoding: seven[2..<6], as: UTF8.self), radix: 16)
        else { return nil }
        return Unicode.Scalar(value)
    }
}
