/// A numbered heading or item at the beginning of a line.
struct Heading: Sendable {
    /// 1 for 一、, 2 for （一）, 3 for 1., 4 for (1), 5 for 1）, 6 for ①.
    let level: Int
    let number: Int
    /// The line, number and words.
    let range: Range<Int>
    let line: Int

    static func all(in prose: Prose, _ lines: [Range<Int>]) -> [Heading] {
        prose.scalars.withUnsafeBufferPointer { text in
            lines.enumerated().compactMap { number, line in read(text, line, number) }
        }
    }

    private static func read(_ text: UnsafeBufferPointer<UInt32>, _ line: Range<Int>, _ number: Int)
        -> Heading?
    {
        var start = line.lowerBound
        while start < line.upperBound,
            Sign.isBlank(text[start]) || text[start] == 0x23 || text[start] == 0x2A
        {
            start += 1
        }
        guard start + 1 < line.upperBound else { return nil }
        let scalar = text[start]
        if (0x2460...0x2473).contains(scalar) {
            return Heading(
                level: 6, number: Int(scalar - 0x245F), range: start..<line.upperBound, line: number)
        }
        if scalar == Sign.open || scalar == Sign.wideOpen {
            return bracketed(text, start, line, number)
        }
        if scalar == HeadingWords.ordinal, let part = part(text, start, line, number) { return part }
        if let numeral = ChineseNumeral.read(text, at: start), numeral.end < line.upperBound,
            [Sign.pause, Sign.point, Sign.widePoint, Sign.comma].contains(text[numeral.end]),
            numeral.value < 100
        {
            return Heading(
                level: 1, number: Int(numeral.value), range: start..<line.upperBound, line: number)
        }
        return plain(text, start, line, number)
    }

    /// 第一部分 收结案情况, 第二章.
    private static func part(
        _ text: UnsafeBufferPointer<UInt32>, _ start: Int, _ line: Range<Int>, _ number: Int
    ) -> Heading? {
        guard line.count < 40, let numeral = ChineseNumeral.read(text, at: start + 1), numeral.value < 30,
            let word = HeadingWords.parts.first(where: { word in
                numeral.end + word.count <= line.upperBound
                    && word.indices.allSatisfy { text[numeral.end + $0] == word[$0] }
            }), numeral.end + word.count == line.upperBound || !Sign.isHan(text[numeral.end + word.count])
        else { return nil }
        return Heading(level: 0, number: Int(numeral.value), range: start..<line.upperBound, line: number)
    }

    /// 1. and 1、, but not 1.2 or 1.5万.
    private static func plain(
        _ text: UnsafeBufferPointer<UInt32>, _ start: Int, _ line: Range<Int>, _ number: Int
    ) -> Heading? {
        var index = start
        var value = 0
        while index < line.upperBound, let digit = Sign.digit(text[index]), index - start < 3 {
            value = value * 10 + digit
            index += 1
        }
        guard index > start, index + 1 < line.upperBound, value > 0 else { return nil }
        let mark = text[index]
        if mark == Sign.close || mark == Sign.wideClose {
            return Heading(level: 5, number: value, range: start..<line.upperBound, line: number)
        }
        guard mark == Sign.point || mark == Sign.widePoint || mark == Sign.pause,
            !Sign.isDigit(text[index + 1]) || isDay(text, index + 1, line.upperBound)
        else {
            return nil
        }
        return Heading(level: 3, number: value, range: start..<line.upperBound, line: number)
    }

    /// 2.9月底前完成: the item begins with a month or a day.
    private static func isDay(_ text: UnsafeBufferPointer<UInt32>, _ start: Int, _ end: Int) -> Bool {
        let unit = (start..<end).first { Sign.digit(text[$0]) == nil }
        return unit.map { $0 - start <= 4 && HeadingWords.days.contains(text[$0]) } ?? false
    }

    private static func bracketed(
        _ text: UnsafeBufferPointer<UInt32>, _ start: Int, _ line: Range<Int>, _ number: Int
    ) -> Heading? {
        let inside = start + 1
        let isArabic = Sign.isDigit(text[inside])
        let numeral =
            isArabic ? ArabicNumeral.read(text, at: inside) : ChineseNumeral.read(text, at: inside)
        guard let numeral, numeral.end < line.upperBound, numeral.value > 0, numeral.value < 100,
            text[numeral.end] == Sign.close || text[numeral.end] == Sign.wideClose
        else { return nil }
        return Heading(
            level: isArabic ? 4 : 2, number: Int(numeral.value), range: start..<line.upperBound,
            line: number)
    }
}
