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
        process.arguments = ["-q", "-enc", "UTF-8", "-nopgbrk", file.path, "-"]
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
        let read = String(decoding: text, as: UTF8.self)
        guard read.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { throw PaperScanned() }
        return read
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
