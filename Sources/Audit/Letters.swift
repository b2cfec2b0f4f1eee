/// Letters that are looked for together.
struct Letters: Sendable, ExpressibleByArrayLiteral, Sequence {
    private let letters: [UInt32]
    /// Of each letter one bit among 64; a letter whose bit is missing is none of them.
    private let mask: UInt64

    init(_ letters: some Sequence<UInt32>) {
        self.letters = Array(letters)
        mask = self.letters.reduce(0) { $0 | Letters.bit($1) }
    }

    init(arrayLiteral letters: UInt32...) { self.init(letters) }

    func contains(_ letter: UInt32) -> Bool { mask & Letters.bit(letter) != 0 && letters.contains(letter) }

    func makeIterator() -> IndexingIterator<[UInt32]> { letters.makeIterator() }

    static func bit(_ letter: UInt32) -> UInt64 { 1 << UInt64((letter ^ letter >> 6) & 63) }
}
