import Foundation

/// Where words stand in bytes.
enum Search {
    /// The offsets of a piece of text.
    static func offsets(of piece: String, in view: [UInt8]) -> [Int] {
        let wanted = Array(piece.utf8)
        var found: [Int] = []
        view.withUnsafeBytes { haystack in
            guard let base = haystack.baseAddress, let first = wanted.first, haystack.count >= wanted.count else {
                return
            }
            let last = haystack.count - wanted.count
            var start = 0
            while start <= last, let hit = memchr(base + start, Int32(first), last - start + 1) {
                let offset = UnsafeRawPointer(hit) - base
                if memcmp(hit, wanted, wanted.count) == 0 { found.append(offset) }
                start = offset + 1
            }
        }
        return found
    }

    /// The offsets of a word that is no part of a longer one.
    static func words(_ word: String, in view: [UInt8]) -> [Int] {
        let length = word.utf8.count
        return offsets(of: word, in: view).filter { offset in
            let end = offset + length
            return (offset == 0 || !Byte.isWord(view[offset - 1])) && (end == view.count || !Byte.isWord(view[end]))
        }
    }

    /// Where bytes first hold a Chinese character; punctuation that joins a list is none.
    static func chinese(in view: [UInt8]) -> Int? {
        // U+3400 to U+9FFF, in UTF-8.
        view.indices.dropLast(2).first { offset in
            view[offset] == 0xE3 && view[offset + 1] >= 0x90 || (0xE4...0xE9).contains(view[offset])
        }
    }
}
