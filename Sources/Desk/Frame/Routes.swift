import Bureau
import Declarations
import HTTPTypes
import Hummingbird

/// Every address of the desk and who answers there, as a tree of path parts.
///
/// The router of the framework answers 404 to a method that a path does not have; here it is 405, and says what is
/// allowed.
struct Routes: Sendable {
    typealias Answering = @Sendable (Asked) async throws -> Response

    /// Whose pages are added next; nil where each asks the gate about its own register.
    var door: Door?
    /// Whether what is added next answers so soon that others on the same connection's thread may wait for it. All else
    /// is made on threads of its own.
    private var isShort = false
    private var answers: [HTTPRequest.Method: Answering] = [:]
    private var named: [String: Routes] = [:]
    private var open: [OpenPart] = []

    /// A part of a path that is left open, at most one at each place.
    private struct OpenPart: Sendable {
        let name: String
        var routes: Routes
    }

    init() {}

    /// Adds who answers at a path; a part in braces is left open: `/figures/{id}`.
    mutating func on(_ method: HTTPRequest.Method, _ path: String, _ answer: @escaping Answering) {
        let answer = isShort ? answer : Routes.elsewhere(answer)
        guard let door else { return add(path.split(separator: "/")[...], method, answer) }
        add(path.split(separator: "/")[...], method) { asked in
            if let refusal = May.refusal(at: door, to: asked.who) { throw refusal }
            return try await answer(asked)
        }
    }

    /// The same, away from the threads that serve the network.
    private static func elsewhere(_ answer: @escaping Answering) -> Answering {
        { asked in try await withTaskExecutorPreference(globalConcurrentExecutor) { try await answer(asked) } }
    }

    /// Adds what answers soon.
    mutating func short(_ add: (inout Routes) -> Void) {
        isShort = true
        add(&self)
        isShort = false
    }

    mutating func get(_ path: String, _ answer: @escaping Answering) {
        on(.get, path, answer)
    }

    mutating func post(_ path: String, _ answer: @escaping Answering) {
        on(.post, path, answer)
    }

    /// Who answers, with the open parts filled in. A written part goes before an open one.
    func answering(_ asked: Asked) throws -> (Answering, Asked) {
        var asked = asked
        guard let routes = find(asked.parts[...], &asked.captured) else { throw NoSuchPage() }
        let method = asked.method == .head ? .get : asked.method
        guard let answer = routes.answers[method] else { throw MethodNotAllowed(allowed: routes.methods) }
        return (answer, asked)
    }

    private var methods: [HTTPRequest.Method] {
        let methods = answers.keys.sorted { $0.rawValue < $1.rawValue }
        return answers[.get] == nil ? methods : methods + [.head]
    }

    private mutating func add(
        _ parts: ArraySlice<Substring>, _ method: HTTPRequest.Method, _ answer: @escaping Answering
    ) {
        guard let part = parts.first else {
            precondition(answers[method] == nil, "two answers for one address")
            answers[method] = answer
            return
        }
        if part.hasPrefix("{") {
            if open.isEmpty { open.append(OpenPart(name: String(part.dropFirst().dropLast()), routes: Routes())) }
            open[0].routes.add(parts.dropFirst(), method, answer)
        } else {
            named[String(part), default: Routes()].add(parts.dropFirst(), method, answer)
        }
    }

    private func find(_ parts: ArraySlice<String>, _ captured: inout [String: String]) -> Routes? {
        guard let part = parts.first else { return answers.isEmpty ? nil : self }
        if let found = named[part]?.find(parts.dropFirst(), &captured) { return found }
        guard let open = open.first, let found = open.routes.find(parts.dropFirst(), &captured) else { return nil }
        captured[open.name] = part
        return found
    }
}

/// Nothing answers at this address.
struct NoSuchPage: Problem {
    var status: Int { 404 }
    var answer: Label { Label("没有这一页", "There is no such page") }
}

/// The address does not know the method.
struct MethodNotAllowed: Problem {
    let allowed: [HTTPRequest.Method]

    var status: Int { 405 }
    var answer: Label {
        let methods = allowed.map(\.rawValue).joined(separator: ", ")
        return Label("此处只接受 \(methods)", "Only \(methods) are answered here")
    }
}
