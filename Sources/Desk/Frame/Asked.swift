import Bureau
import Declarations
import HTTPTypes
import Hummingbird

/// What a request asks: where, under which conditions, in which language. Read once, before any handler runs.
struct Asked: Sendable {
    let method: HTTPRequest.Method
    /// The path and its conditions, decoded; the language is not among them.
    let address: Address
    /// The path's parts, decoded.
    let parts: [String]
    let language: Language
    let theme: Theme
    /// Cookies that keep what the address has just chosen: the language, the theme.
    let kept: [(name: String, value: String)]
    /// By which the request is found in the log.
    let event: String
    let request: Request
    /// The parts that a route left open, by their names.
    var captured: [String: String] = [:]
    /// Who asks, once the doorkeeper knows.
    var signed: Signed?

    /// Whoever asks, with what they may do.
    var who: Official { signed?.official ?? .nobody }

    /// The record that the address names, by its number or its id.
    var record: String? { captured["record"] }

    /// Light, dark, or as the machine is set.
    enum Theme: String, Sendable, CaseIterable {
        case auto, light, dark
    }

    static let language = "lang"
    static let theme = "theme"

    init(_ request: Request, event: String) throws {
        guard request.uri.string.utf8.count <= Limits.addressBytes else { throw AddressTooLong() }
        let parts = request.uri.path.split(separator: "/").map { Address.decoded($0, plusIsSpace: false) }
        guard let items = Address.items(ofQuery: request.uri.query ?? ""), !parts.contains(nil) else {
            throw UnreadableAddress()
        }
        let whole = Address(request.uri.path, items)
        let language = whole[Asked.language].flatMap(Language.init)
        let theme = whole[Asked.theme].flatMap(Theme.init)
        self.method = request.method
        self.parts = parts.compactMap { $0 }
        self.address = whole.without([Asked.language, Asked.theme])
        self.language = language ?? request.cookies[Asked.language].flatMap { Language(rawValue: $0.value) } ?? .zh
        self.theme = theme ?? request.cookies[Asked.theme].flatMap { Theme(rawValue: $0.value) } ?? .auto
        self.kept = [(Asked.language, language?.rawValue), (Asked.theme, theme?.rawValue)].compactMap { name, value in
            value.map { (name, $0) }
        }
        self.event = event
        self.request = request
    }

    /// A request whose address cannot be read: only who asks is known, so that they can be told.
    init(unreadable request: Request, event: String) {
        method = request.method
        address = Address("/")
        parts = request.uri.path.hasPrefix("/api/") ? ["api"] : []
        language = .zh
        theme = .auto
        kept = []
        self.event = event
        self.request = request
    }

    /// Whether a program asks, not a person.
    var isForProgram: Bool { ["api", "healthz", "readyz", IngestRoutes.door].contains(parts.first) }

    func say(_ label: Label) -> String { label[language] }
}

/// The address is longer than any page writes.
struct AddressTooLong: Problem {
    var status: Int { 414 }
    var answer: Label { Label("地址过长", "The address is too long") }
}

/// The address holds something that is no text.
struct UnreadableAddress: Problem {
    var status: Int { 400 }
    var answer: Label { Label("地址中有不能识别的字符", "The address holds characters that cannot be read") }
}
