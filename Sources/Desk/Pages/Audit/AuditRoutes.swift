import Audit
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
        routes.get("/audit") { asked in page(asked, nil, nil) }
        routes.post("/audit", receive)
        routes.post("/api/v1/audit", twin)
    }

    private func page(_ asked: Asked, _ result: AuditPage.Result?, _ fault: Label?) -> Response {
        var layout = house.layout(asked, .audit)
        layout.isWide = result != nil
        let html = AuditPage(result: result, fault: fault, layout: layout).html
        return .page(html, status: fault == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        do {
            return page(asked, try await result(asked), nil)
        } catch let problem as any Problem where problem.status != 503 && !(problem is FromElsewhere) {
            return page(asked, nil, problem.answer)
        }
    }

    /// The same for programs: a form as the page sends it, or the report itself as the body.
    @Sendable private func twin(_ asked: Asked) async throws -> Response {
        .json(try await result(asked).json)
    }

    private func result(_ asked: Asked) async throws -> AuditPage.Result {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let paper = try await Paper(of: asked.request)
        return try await NIOThreadPool.singleton.runIfActive {
            let text = try PaperText.read(paper.bytes, name: paper.name)
            return AuditPage.Result(text: text, findings: Examination(of: text).findings)
        }
    }
}

/// A report as it was handed in.
private struct Paper: Sendable {
    let bytes: [UInt8]
    let name: String

    init(of request: Request) async throws {
        guard request.headers[.contentType]?.hasPrefix("multipart/form-data") == true else {
            guard let buffer = try? await request.body.collect(upTo: Limits.paperBytes + 1) else {
                throw PaperBodyTooLarge()
            }
            bytes = Array(buffer.readableBytesView)
            name = ""
            return
        }
        let parts = try await Multipart.parts(of: request)
        let file = parts.first { $0.name == "file" && !$0.bytes.isEmpty }
        bytes = file?.bytes ?? parts.first { $0.name == "text" }?.bytes ?? []
        name = file?.file ?? ""
    }
}

extension AuditPage.Result {
    /// What was found, with how many relations came out in which way.
    fileprivate var json: JsonValue {
        let summary = AuditSummary(findings)
        return .object([
            "holds": .integer(Int64(summary.holds)), "broken": .integer(Int64(summary.broken)),
            "asked": .integer(Int64(summary.asked)), "findings": .list(findings.map(\.value)),
        ])
    }
}

extension AuditFinding {
    /// As in a line of the command's JSON, without the name of the report.
    fileprivate var value: JsonValue {
        .object([
            "kind": .text(kind.rawValue), "verdict": .text(verdict.rawValue), "quotes": .list(quotes.map { .text($0) }),
            "stated": .text(stated), "computed": .text(computed),
            "sure": .number("\(sure)"), "explanation": .text(explanation),
            "offset": .integer(Int64(offset)),
        ])
    }
}
