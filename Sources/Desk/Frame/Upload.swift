import Declarations
import Foundation
import HTTPTypes
import Hummingbird
import Ledger

/// A form that brings a file (multipart/form-data, RFC 7578), read into memory within bounds.
struct Upload: Sendable {
    /// The texts beside the file, by name.
    private(set) var texts: [String: String] = [:]
    /// The file's name as it was given; nil where no file came.
    private(set) var name: String?
    private(set) var bytes: [UInt8] = []

    /// Parts of one form, and bytes before each.
    private static let most = (parts: 20, head: 8_192)

    /// - Parameter refusal: what is said of a larger body, by its bytes as far as they are known.
    init(
        reading request: Request, upTo most: Int = Limits.attachmentBytes,
        _ refusal: (Int) -> any Problem = { _ in AttachmentTooLarge() }
    ) async throws {
        guard let boundary = Upload.boundary(request.headers[.contentType] ?? "") else { throw NotAnUpload() }
        let body = try await Upload.body(of: request, most + Limits.formBytes, refusal)
        try self.init(body, boundary: boundary)
    }

    init(_ body: [UInt8], boundary: String) throws {
        // A body begins with a boundary that no line break precedes.
        let bytes = Array("\r\n".utf8) + body
        let mark = Array("\r\n--\(boundary)".utf8)
        var places = ByteSearch(mark).places(in: bytes, most: Upload.most.parts + 1)[...]
        guard let last = places.popLast(), bytes[(last + mark.count)...].starts(with: Array("--".utf8)) else {
            throw NotAnUpload()
        }
        for (start, end) in zip(places, places.dropFirst() + [last]) {
            try add(bytes[(start + mark.count)..<end])
        }
    }

    private mutating func add(_ part: ArraySlice<UInt8>) throws {
        let gap = Array("\r\n\r\n".utf8)
        guard let middle = ByteSearch(gap).places(in: Array(part.prefix(Upload.most.head)), most: 1).first else {
            throw NotAnUpload()
        }
        let lines = String(decoding: part.prefix(middle), as: UTF8.self).components(separatedBy: "\r\n")
        let disposition = lines.first { $0.lowercased().hasPrefix("content-disposition:") }
        let parameters = HeaderParameters(disposition ?? "")
        guard let field = parameters["name"] else { throw NotAnUpload() }
        let contents = part.dropFirst(middle + gap.count)
        guard let name = parameters["filename"] else {
            guard contents.count <= Limits.formBytes else { throw NotAnUpload() }
            return texts[field] = String(decoding: contents, as: UTF8.self)
        }
        // A browser sends a file without a name where none was chosen.
        guard !name.isEmpty || !contents.isEmpty else { return }
        guard self.name == nil else { throw NotAnUpload() }
        self.name = name
        bytes = Array(contents)
    }

    /// What separates the parts.
    static func boundary(_ type: String) -> String? {
        guard type.lowercased().hasPrefix("multipart/form-data;") else { return nil }
        let boundary = HeaderParameters(type)["boundary"] ?? ""
        return (1...70).contains(boundary.utf8.count) ? boundary : nil
    }

    private static func body(
        of request: Request, _ most: Int, _ refusal: (Int) -> any Problem
    ) async throws -> [UInt8] {
        let told = request.headers[.contentLength].flatMap { Int($0) }
        guard told ?? 0 <= most else { throw refusal(told ?? 0) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(told ?? 0)
        for try await piece in request.body {
            bytes.append(contentsOf: piece.readableBytesView)
            guard bytes.count <= most else { throw refusal(bytes.count) }
        }
        return bytes
    }
}

/// The parameters of a header: `form-data; name="file"; filename="a.pdf"`.
struct HeaderParameters: Sendable {
    private var values: [String: String] = [:]

    init(_ header: String) {
        var rest = header.drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop { $0 == " " }
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(name.count)
            guard rest.first == "=" else { continue }
            values[name.lowercased()] = HeaderParameters.value(&rest)
            rest = rest.drop { $0 != ";" }
        }
        // What is written in UTF-8 (RFC 8187) goes before the same in fewer characters.
        if let extended = values["filename*"], let text = HeaderParameters.extended(extended) {
            values["filename"] = text
        }
    }

    subscript(name: String) -> String? { values[name] }

    /// A word, or text in quotation marks. Browsers write a mark inside as %22, others put a backslash before it.
    private static func value(_ rest: inout Substring) -> String {
        rest = rest.dropFirst()
        guard rest.first == "\"" else {
            let word = rest.prefix { $0 != ";" && $0 != " " }
            rest = rest.dropFirst(word.count)
            return String(word)
        }
        var text = ""
        rest = rest.dropFirst()
        while let character = rest.popFirst(), character != "\"" {
            let isMarked = character == "\\" && rest.first == "\""
            text.append(isMarked ? rest.removeFirst() : character)
        }
        return text.replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
    }

    private static func extended(_ text: String) -> String? {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].lowercased() == "utf-8" else { return nil }
        return Address.decoded(parts[2], plusIsSpace: false)
    }
}

/// Finds some bytes in many.
struct ByteSearch: Sendable {
    private let wanted: [UInt8]

    init(_ wanted: [UInt8]) {
        self.wanted = wanted
    }

    /// Where the bytes stand, in order, up to so many places.
    func places(in bytes: [UInt8], most: Int) -> [Int] {
        bytes.withUnsafeBytes { all in
            var (found, from) = ([Int](), 0)
            while found.count < most, let place = next(in: all, from: from) {
                found.append(place)
                from = place + wanted.count
            }
            return found
        }
    }

    private func next(in all: UnsafeRawBufferPointer, from: Int) -> Int? {
        guard let base = all.baseAddress, let first = wanted.first else { return nil }
        var from = from
        while from + wanted.count <= all.count {
            guard let hit = memchr(base + from, Int32(first), all.count - wanted.count + 1 - from) else { return nil }
            let place = UnsafeRawPointer(hit) - base
            if memcmp(hit, wanted, wanted.count) == 0 { return place }
            from = place + 1
        }
        return nil
    }
}

/// What was sent brings no file.
struct NotAnUpload: Problem {
    var status: Int { 415 }
    var answer: Label { Label("须以 multipart/form-data 上传一个文件", "One file is taken here, as multipart/form-data") }
}
