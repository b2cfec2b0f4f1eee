import Bureau
import Declarations
import Hummingbird
import Ledger

/// The page of the day, and the feed of due days for the calendar of a phone.
struct TodayRoutes: Sendable {
    let house: House
    let seal: FormSeal

    static let feed = "calendar"

    func add(to routes: inout Routes) {
        routes.get(Whereabouts.today.path, page)
        routes.get("/api/v1/today", twin)
        routes.get("/\(TodayRoutes.feed)/{word}", calendar)
    }

    @Sendable private func page(_ asked: Asked) async throws -> Response {
        let layout = house.layout(asked, .today, twin: Address("/api/v1/today"))
        return .page(TodayPage(day: try await day(asked), layout: layout).html)
    }

    @Sendable private func twin(_ asked: Asked) async throws -> Response {
        .json(try await day(asked).json(at: house.store.now))
    }

    private func day(_ asked: Asked) async throws -> Today {
        let (house, who) = (house, asked.who)
        return try await house.reading { try Today(who, on: house.store.now.day, house, in: $0) }
    }

    /// Whoever knows the address reads the due days of its owner, until that one takes it back.
    @Sendable private func calendar(_ asked: Asked) async throws -> Response {
        let (house, now) = (house, house.store.now)
        let name = asked.captured["word"] ?? ""
        guard name.hasSuffix(".ics") else { throw NoSuchPage() }
        let word = String(name.dropLast(4))
        let views = try await house.reading { reading -> [ClockView] in
            guard let kept = try reading.credential(.calendar, word: word),
                let row = try? reading.find(Account.self, kept.account),
                let official = try Official.of(row, on: now.day, in: reading)
            else { throw NoSuchPage() }
            let own = try OwnClocks.of(
                official, from: now.day - CalendarFile.back, to: now.day + CalendarFile.ahead, in: reading)
            let reader = ClockReader(reading: reading, catalogue: house.catalogue, books: house.law.newest)
            return own.clocks.map { reader.view($0) }
        }
        let file = CalendarFile(
            clocks: views, bureau: house.bureau, code: house.store.holding.bureau, now: now, language: asked.language)
        return .bytes(Array(file.text.utf8), CalendarFile.type)
    }
}
