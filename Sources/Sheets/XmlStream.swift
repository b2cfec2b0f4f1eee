import CExpat
import Declarations

/// Hears what an XML document holds while it is read. Names come without their prefix.
class XmlListener {
    typealias Name = UnsafePointer<CChar>
    typealias Attributes = UnsafeMutablePointer<UnsafePointer<CChar>?>

    func begins(_ name: Name, _ attributes: Attributes) throws {}
    func ends(_ name: Name) throws {}
    func says(_ text: UnsafeBufferPointer<UInt8>) throws {}
    /// Nothing more is wanted.
    var isDone: Bool { false }
}

/// Reads a part of an archive as XML, by expat, piece by piece.
final class XmlStream {
    private let listener: XmlListener
    private let part: String
    private let parser: XML_Parser
    private var failure: (any Error)?
    /// Elements that are open.
    private var depth = 0
    /// Bytes since something was heard: those of a tag that has not ended.
    private var unheard = 0

    static func read(_ part: String, of archive: Archive, most: UInt64, _ listener: XmlListener) throws {
        let stream = try XmlStream(part, listener)
        try archive.read(part, most: most) { piece in
            try stream.take(piece, isLast: false)
            return !listener.isDone
        }
        if !listener.isDone { try stream.take(UnsafeBufferPointer(start: nil, count: 0), isLast: true) }
    }

    private init(_ part: String, _ listener: XmlListener) throws {
        guard let parser = XML_ParserCreate(nil) else { throw SheetDamaged(part: part) }
        self.part = part
        self.listener = listener
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { me, name, attributes in
                guard let name, let attributes else { return }
                XmlStream.of(me)?.goDown()
                XmlStream.of(me)?.hear { try $0.begins(XmlStream.local(name), attributes) }
            },
            { me, name in
                guard let name else { return }
                XmlStream.of(me)?.depth -= 1
                XmlStream.of(me)?.hear { try $0.ends(XmlStream.local(name)) }
            })
        XML_SetCharacterDataHandler(parser) { me, text, count in
            guard let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                XmlStream.of(me)?.hear { try $0.says(UnsafeBufferPointer(start: bytes, count: Int(count))) }
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { me, _, _, _, _ in
            guard let stream = XmlStream.of(me) else { return }
            stream.stop(SheetWithDoctype(part: stream.part))
        }
    }

    deinit {
        XML_ParserFree(parser)
    }

    private static func of(_ pointer: UnsafeMutableRawPointer?) -> XmlStream? {
        pointer.map { Unmanaged<XmlStream>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func local(_ name: XmlListener.Name) -> XmlListener.Name {
        var place = name
        while place.pointee != 0 {
            if place.pointee == 58 { return place + 1 }
            place += 1
        }
        return name
    }

    /// The parser keeps every open element in memory.
    private func goDown() {
        depth += 1
        if depth > Limits.xmlDepth { stop(SheetDamaged(part: part)) }
    }

    private func hear(_ tell: (XmlListener) throws -> Void) {
        unheard = 0
        guard failure == nil else { return }
        do { try tell(listener) } catch { stop(error) }
    }

    private func stop(_ error: any Error) {
        failure = failure ?? error
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    private func take(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool) throws {
        let status = piece.withMemoryRebound(to: CChar.self) { bytes in
            XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
        }
        if let failure { throw failure }
        unheard += piece.count
        guard status == XML_STATUS_OK, unheard <= Limits.xmlTagBytes else { throw SheetDamaged(part: part) }
    }
}

extension XmlListener {
    /// Whether a name is exactly this word.
    static func `is`(_ name: Name, _ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        let start = word.utf8Start
        for index in 0..<count where UInt8(bitPattern: name[index]) != start[index] { return false }
        return name[count] == 0
    }

    /// The text of an attribute, by its name without prefix.
    static func attribute(_ word: StaticString, _ attributes: Attributes) -> String? {
        var index = 0
        while let name = attributes[index], let value = attributes[index + 1] {
            if XmlListener.is(last(name), word) { return String(cString: value) }
            index += 2
        }
        return nil
    }

    /// Whether an attribute says yes.
    static func flag(_ word: StaticString, _ attributes: Attributes) -> Bool {
        let value = attribute(word, attributes)
        return value == "1" || value == "true" || value == "on"
    }

    private static func last(_ name: Name) -> Name {
        var (place, found) = (name, name)
        while place.pointee != 0 {
            if place.pointee == 58 { found = place + 1 }
            place += 1
        }
        return found
    }
}
