import Counting
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import Reports

/// The report of a period as a page and for programs.
struct ReportRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/report") { _ in .redirect(to: "/report/\(house.latestHalf)") }
        routes.get("/report/{period}", page)
        routes.get("/api/v1/report") { asked in try await twin(asked.address["period"] ?? house.latestHalf) }
        routes.get("/api/v1/report/{period}") { asked in try await twin(asked.captured["period"] ?? house.latestHalf) }
    }

    @Sendable private func page(_ asked: Asked) async throws -> Response {
        let name = asked.captured["period"] ?? ""
        let period = try Period(named: name)
        let answer = try await house.reading { reading in
            try ReportReader(
                reading: reading, bureau: house.bureau, today: house.store.now.day, language: asked.language
            ).answer(period, asked.address)
        }
        let path = Address(parts: "report", name)
        var layout = house.layout(asked, .report, twin: Address(parts: "api", "v1", "report", name))
        layout.isWide = true
        return .page(ReportPage(answer: answer, layout: layout, path: path).html)
    }

    private func twin(_ name: String) async throws -> Response {
        let period = try Period(named: name)
        return .json(
            try await house.reading { reading in
                try Document(of: period, bureau: house.bureau, reading: reading).json
            })
    }
}
