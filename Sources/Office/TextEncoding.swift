import Declarations
import Glibc

/// Finds out how a text was written: UTF-8, UTF-16 with its mark, or GB18030.
enum TextEncoding {
    static func text(of bytes: [UInt8]) throws -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return try converted(Array(bytes.dropFirst(2)), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return try converted(Array(bytes.dropFirst(2)), from: "UTF-16BE") }
        let plain = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard !plain.contains(0) else { throw PaperBinary() }
        if let text = String(validating: plain, as: UTF8.self) {
            guard isReadable(plain) else { throw PaperBinary() }
            return text
        }
        guard isReadable(plain) else { throw PaperBinary() }
        let text = try converted(plain, from: "GB18030")
        guard isLikely(text) else { throw PaperUnreadable() }
        return text
    }

    /// Bytes of another encoding often pass for GB18030: what comes out are letters that hardly any text has.
    private static func isLikely(_ text: String) -> Bool {
        var letters = 0
        var known = 0
        for scalar in text.unicodeScalars where scalar.value > 0x2E7F {
            letters += 1
            known += EncodingWords.common.contains(scalar) ? 1 : 0
        }
        return letters < 60 || known * 20 >= letters
    }

    /// Whether hardly any control bytes stand in it.
    private static func isReadable(_ bytes: [UInt8]) -> Bool {
        let controls = bytes.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C }
        return controls * 100 <= bytes.count
    }

    private static func converted(_ bytes: [UInt8], from name: String) throws -> String {
        let failed = iconv_t(bitPattern: -1)
        guard let converter = iconv_open("UTF-8", name), converter != failed else { throw PaperUnreadable() }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
        var inputLeft = input.count
        var outputLeft = output.count
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var to = output.baseAddress
                return iconv(converter, &from, &inputLeft, &to, &outputLeft)
            }
        }
        guard result != .max, inputLeft == 0 else { throw PaperUnreadable() }
        let count = output.count - outputLeft
        return String(decoding: output[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
