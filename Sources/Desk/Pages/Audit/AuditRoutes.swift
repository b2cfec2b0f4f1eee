import Audit
import Declarations
import Hummingbird
import NIOPosix
import Office

/// The audit of a pasted or uploaded report. Nothing of it is kept.
struct AuditRoutes: Sendable {
    let house: House

    func add(to routes: inout Routes) {
        routes.get("/audit") { asked in page(asked, nil, nil) }
        routes.post("/audit", receive)
    }

    private func page(_ asked: Asked, _ result: AuditPage.Result?, _ fault: Label?) -> Response {
        var layout = house.layout(asked, .audit)
        layout.isWide = result != nil
        let html = AuditPage(result: result, fault: fault, layout: layout).html
        return .page(html, status: fault == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func receive(_ asked: Asked) async throws -> Response {
        guard FormBody.isFromHere(asked.request) else { throw FromElsewhere() }
        let parts = try await Multipart.parts(of: asked.request)
        let file = parts.first { $0.name == "file" && !$0.bytes.isEmpty }
        let typed = parts.first { $0.name == "text" }
        do {
            let result = try await NIOThreadPool.singleton.runIfActive {
                let text = try PaperText.read(file?.bytes ?? typed?.bytes ?? [], name: file?.file ?? "")
                return AuditPage.Result(text: text, findings: Examination(of: text).findings)
            }
            return page(asked, result, nil)
        } catch let problem as any Problem where problem.status != 503 {
            return page(asked, nil, problem.answer)
        }
    }
}
