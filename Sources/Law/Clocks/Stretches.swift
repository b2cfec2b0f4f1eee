import Declarations

/// Neighbouring days of one kind, so that the working names a holiday once.
struct Stretches {
    /// What a day was to the count.
    enum Sense: Hashable {
        case counted, worked(Label), weekend, holiday(Label), suspended

        static func of(_ kind: DayKind) -> Sense {
            switch kind {
            case .working: .counted
            case .worked(let name): .worked(name)
            case .weekend: .weekend
            case .holiday(let name): .holiday(name)
            }
        }
    }

    private struct Stretch {
        let sense: Sense
        var days: [Day]
        var numbers: [Int]
    }

    private let from: Day
    private var all: [Stretch] = []

    init(from day: Day) {
        from = day
    }

    mutating func add(_ day: Day, _ sense: Sense, number: Int = 0) {
        if all.last?.sense == sense {
            all[all.count - 1].days.append(day)
            all[all.count - 1].numbers.append(number)
        } else {
            all.append(Stretch(sense: sense, days: [day], numbers: [number]))
        }
    }

    /// What is out of the ordinary, in order; plain weekends are only numbered.
    var words: [Label] {
        var words: [Label] = []
        for stretch in all {
            let days = stretch.days.sorted()
            guard let first = days.first, let last = days.last else { continue }
            switch stretch.sense {
            case .worked(let name): words.append(.worked(days, stretch.numbers, name, from: from))
            case .holiday(let name): words.append(.off(first, last, name, from: from))
            case .suspended: words.append(.notCounted(first, last, from: from))
            case .counted, .weekend: continue
            }
        }
        let weekends = all.filter { $0.sense == .weekend }.reduce(0) { $0 + $1.days.count }
        return weekends == 0 ? words : words + [.weekends(weekends)]
    }
}
