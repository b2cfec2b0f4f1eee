import Audit
import Bureau
import Counting
import Declarations
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import NIOPosix
import Office

/// The audit of a pasted or uploaded report. Nothing of it is kept.
struct AuditRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/audit") { asked in page(asked, nil, nil, period: asked.address["period"] ?? "") }
        routes.post("/audit", receive)
        routes.post("/api/v1/audit", twin)
    }

    private func page(
        _ asked: Asked, _ result: AuditResult?, _ fault: Label?, period: String, from: Int = 1
    ) -> Response {
        var layout = house.layout(asked, .audit)
        layout.isWide = result != nil
        let page = AuditPage(
            result: result, fault: fault, period: period, from: from, today: house.store.now.day,
            layout: layout)
        return .page(page.html, status: fault == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        var period = ""
        do {
            let paper = try await Paper(of: asked)
            period = paper.period
            return page(asked, try await result(paper), nil, period: period, from: paper.from)
        } catch let problem as any Problem where problem.status != 503 {
            return page(asked, nil, problem.answer, period: period)
        }
    }

    /// The same for programs: a form as the page sends it, or the report itself as the body.
    @Sendable private func twin(_ asked: Asked) async throws -> Response {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        return .json(try await result(try await Paper(of: asked)).json)
    }

    /// Reads and checks a report, away from the threads that serve the network; the ledger only where it is asked.
    private func result(_ paper: Paper) async throws -> AuditResult {
        guard !paper.period.isEmpty else {
            return try await NIOThreadPool.singleton.runIfActive {
                AuditResult(of: try PaperText.read(paper.bytes, name: paper.name))
            }
        }
        let period = try Period(named: paper.period)
        return try await house.reading { reading in
            let text = try PaperText.read(paper.bytes, name: paper.name)
            return try AuditResult(of: text, over: period, in: Counter(of: reading))
        }
    }
}

/// A report as it was handed in.
private struct Paper: Sendable {
    let bytes: [UInt8]
    let name: String
    /// The period to hold it against, as it is named; empty for none.
    let period: String
    /// Which finding is the first to be listed.
    var from = 1

    init(of asked: Asked) async throws {
        let request = asked.request
        guard request.headers[.contentType]?.hasPrefix("multipart/form-data") == true else {
            guard let buffer = try? await request.body.collect(upTo: Limits.paperBytes + 1) else {
                throw PaperBodyTooLarge()
            }
            bytes = Array(buffer.readableBytesView)
            name = ""
            period = asked.address["period"] ?? ""
            return
        }
        let parts = try await Multipart.parts(of: request)
        let file = parts.first { $0.name == "file" && !$0.file.isEmpty }
        let pasted = parts.first { $0.name == "text" && !$0.bytes.allSatisfy { $0 <= 0x20 } }
        guard let given = file?.bytes.isEmpty == false ? file : pasted ?? file else { throw PaperMissing() }
        bytes = given.bytes
        name = given.file
        from = parts.first { $0.name == "from" }.flatMap { Int(String(decoding: $0.bytes, as: UTF8.self)) } ?? 1
        let named = parts.first { $0.name == "period" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        period = named ?? asked.address["period"] ?? ""
    }
}
