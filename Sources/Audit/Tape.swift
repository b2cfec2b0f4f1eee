import Synchronization

/// A row of scalars, words or numbers that has been read and is looked at from now on.
///
/// A debug build counts the looks: tests hold that they grow with the text and no faster.
struct Tape<Element: Sendable>: RandomAccessCollection, Sendable {
    private let elements: [Element]
    #if DEBUG
        private let effort: Effort
    #endif

    init(_ elements: [Element], _ effort: Effort) {
        self.elements = elements
        #if DEBUG
            self.effort = effort
        #endif
    }

    var startIndex: Int { 0 }
    var endIndex: Int { elements.count }

    subscript(index: Int) -> Element {
        #if DEBUG
            effort.look()
        #endif
        return elements[index]
    }

    /// Looks that are not counted: a pass that goes forward only.
    func withUnsafeBufferPointer<T>(_ body: (UnsafeBufferPointer<Element>) throws -> T) rethrows -> T {
        try elements.withUnsafeBufferPointer(body)
    }
}

/// How often the checks of one text have looked at its tapes.
final class Effort: Sendable {
    #if DEBUG
        private let looks = Atomic<Int>(0)

        var count: Int { looks.load(ordering: .relaxed) }

        func look() { looks.wrappingAdd(1, ordering: .relaxed) }
    #endif
}
