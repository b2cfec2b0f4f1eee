extension String {
    /// Whether nothing can be read in it. Most texts begin with what can be read, and are not asked further.
    public var isBlank: Bool {
        guard let first = utf8.first else { return true }
        // Letters, digits and signs of ASCII, and the Chinese characters that begin with these bytes.
        if (0x21...0x7E).contains(first) || (0xE4...0xE9).contains(first) { return false }
        return allSatisfy(\.isWhitespace)
    }
}
