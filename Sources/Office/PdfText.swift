import Declarations
import Foundation

/// The text of a pdf, by pdftotext.
enum PdfText {
    static func read(_ bytes: [UInt8]) throws -> String {
        let folder = FileManager.default.temporaryDirectory
        let file = folder.appending(path: "belfry-\(ProcessInfo.processInfo.globallyUniqueString).pdf")
        do { try Data(bytes).write(to: file) } catch { throw PaperNotKept() }
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/pdftotext")
        process.arguments = ["-q", "-enc", "UTF-8", file.path, "-"]
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { throw PdfReaderMissing() }
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw process.terminationStatus == 1 && isLocked(bytes) ? PaperLocked() as any Problem : PaperDamaged()
        }
        let read = pages(String(decoding: text, as: UTF8.self))
        guard read.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { throw PaperScanned() }
        return read
    }

    /// The pages one behind the other, without their numbers and the blank lines around these.
    static func pages(_ text: String) -> String {
        text.split(separator: "\u{C}", omittingEmptySubsequences: false).map { page in
            var lines = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
            while let last = lines.last, isEdge(last) { lines.removeLast() }
            while let first = lines.first, isEdge(first) { lines.removeFirst() }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Nothing, or a number between dashes.
    private static func isEdge(_ line: Substring) -> Bool {
        line.count <= 12
            && line.allSatisfy { $0.isWhitespace || $0.isASCII && $0.isNumber || EncodingWords.dashes.contains($0) }
    }

    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        let name = Array("/Encrypt".utf8)
        var place = 0
        while place + name.count <= bytes.count {
            if bytes[place] == name[0], bytes[place..<(place + name.count)].elementsEqual(name) { return true }
            place += 1
        }
        return false
    }
}
