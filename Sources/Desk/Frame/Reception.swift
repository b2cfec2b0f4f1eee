import Bureau
import Declarations
import HTTPTypes
import Hummingbird
import Logging

/// Takes every request in: reads it, finds who answers, and tells people and programs what went wrong.
struct Reception: HTTPResponder {
    typealias Context = BasicRequestContext

    let routes: Routes
    let doorkeeper: Doorkeeper
    /// Names under which this machine may be asked. Others are somebody else's name for it.
    let hosts: Set<String>?

    func respond(to request: Request, context: Context) async throws -> Response {
        var response = await answer(request, context)
        response.guardFromForeigners()
        if hosts == nil { response.keepCookiesEncrypted() }
        return request.method == .head ? response.createHeadResponse() : response
    }

    private func answer(_ request: Request, _ context: Context) async -> Response {
        var read: Asked?
        var asked: Asked { read ?? Asked(unreadable: request, event: context.id) }
        var faults: FaultPage { FaultPage(asked: asked, surroundings: doorkeeper.house.surroundings) }
        do {
            var asked = try Asked(request, event: context.id)
            read = asked
            guard isOurs(request) else { throw MisdirectedRequest() }
            asked.signed = try await doorkeeper.who(asked)
            read = asked
            if let elsewhere = try await doorkeeper.sendsAway(asked) { return elsewhere }
            let (answering, opened) = try routes.answering(asked)
            var response = try await answering(opened)
            response.keep(asked.kept)
            return response
        } catch let problem as any Problem {
            if problem.status >= 500 {
                context.logger.error("\(request.method) \(asked.address.path): \(problem)")
            }
            return faults.refusal(problem)
        } catch {
            context.logger.error("\(request.method) \(asked.address.path) failed: \(error)")
            return faults.failure()
        }
    }

    /// A page elsewhere may point a name of its own at this machine and read what it answers; not under that name.
    private func isOurs(_ request: Request) -> Bool {
        guard let hosts, let authority = request.head.authority else { return true }
        let end = authority.lastIndex(of: ":").flatMap { authority[$0...].contains("]") ? nil : $0 }
        return hosts.contains(String(authority[..<(end ?? authority.endIndex)]))
    }
}

/// The request was sent to a name that is not this desk's.
struct MisdirectedRequest: Problem {
    var status: Int { 421 }
    var answer: Label { Label("本机不以此名应答", "This machine does not answer under that name") }
}
