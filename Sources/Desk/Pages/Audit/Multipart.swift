import Declarations
import Hummingbird

/// A form with files, as a browser sends it.
enum Multipart {
    /// One field of the form.
    struct Part: Sendable {
        let name: String
        let file: String
        let bytes: [UInt8]
    }

    /// The fields of a form, bounded in size.
    static func parts(of request: Request) async throws -> [Part] {
        guard let type = request.headers[.contentType], type.hasPrefix("multipart/form-data"),
            let border = value(of: "boundary", in: type), !border.isEmpty
        else { throw NotAForm() }
        guard let buffer = try? await request.body.collect(upTo: Limits.paperBytes + 65_536) else {
            throw PaperBodyTooLarge()
        }
        return parts(of: Array(buffer.readableBytesView), border: border)
    }

    static func parts(of body: [UInt8], border: String) -> [Part] {
        let mark = Array(("--" + border).utf8)
        var starts: [Int] = []
        var place = 0
        while place + mark.count <= body.count {
            if body[place] == mark[0], body[place..<(place + mark.count)].elementsEqual(mark) {
                starts.append(place)
                place += mark.count
            } else {
                place += 1
            }
        }
        return zip(starts, starts.dropFirst()).compactMap { start, end in
            part(Array(body[(start + mark.count)..<max(start + mark.count, end - 2)]))
        }
    }

    /// Head lines, an empty line, the contents.
    private static func part(_ bytes: [UInt8]) -> Part? {
        let gap = Array("\r\n\r\n".utf8)
        var place = 0
        while place + gap.count <= bytes.count, !bytes[place..<(place + gap.count)].elementsEqual(gap) { place += 1 }
        guard place + gap.count <= bytes.count else { return nil }
        let head = String(decoding: bytes[..<place], as: UTF8.self)
        guard let name = value(of: "name", in: head) else { return nil }
        return Part(
            name: name, file: value(of: "filename", in: head) ?? "", bytes: Array(bytes[(place + gap.count)...]))
    }

    /// `name="value"` or `name=value` after a semicolon.
    private static func value(of name: String, in head: String) -> String? {
        for piece in head.split(whereSeparator: { $0 == ";" || $0 == "\r\n" || $0 == "\n" }) {
            let pair = piece.drop { $0 == " " }
            guard pair.hasPrefix(name + "=") else { continue }
            let value = pair.dropFirst(name.count + 1)
            return value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : String(value)
        }
        return nil
    }
}

/// A report larger than any.
struct PaperBodyTooLarge: Problem {
    var status: Int { 413 }
    var answer: Label {
        let most = Limits.paperBytes >> 20
        return Label(
            "文件超过 \(most) MB，不像一份报告。请去掉图片，或分成几份",
            "The file is larger than \(most) MB: leave out its pictures, or divide it")
    }
}
