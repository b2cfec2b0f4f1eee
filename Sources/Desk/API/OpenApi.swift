import Declarations
import Hummingbird
import Ledger

/// The description of the JSON twins, made from the declarations (OpenAPI 3.1).
struct OpenApi: Sendable {
    let catalogue: Catalogue
    /// In which language fields and codes are described.
    let language: Language

    static func add(to routes: inout Routes, _ house: House) {
        routes.get("/api/openapi.json") { asked in
            .json(OpenApi(catalogue: house.catalogue, language: asked.language).document)
        }
    }

    var document: JsonValue {
        .object([
            "openapi": .text("3.1.0"),
            "info": .object(["title": .text("Belfry"), "version": .text("1")]),
            "paths": .object(
                catalogue.shapes.flatMap(paths) + figurePaths + [auditPath, palettePath, trackPath] + ingestPaths),
            "components": .object([
                "schemas": .object(schemas),
                "securitySchemes": .object([
                    "token": .object(["type": .text("http"), "scheme": .text("bearer")])
                ]),
            ]),
            "security": .list([.object(["token": .list([])])]),
        ])
    }

    func say(_ label: Label) -> JsonValue { .text(label[language]) }

    /// The addresses of one register.
    private func paths(_ shape: RegisterShape) -> [JsonValue.Member] {
        let list = "/api/v1/\(shape.table)"
        var paths: [JsonValue.Member] = [
            .init(
                list,
                .object(
                    [
                        .init(
                            "get",
                            operation(
                                shape.title, conditions(shape), answers: ["200": reference("\(shape.table)_list")]))
                    ] + (shape.isDerived ? [] : [.init("post", writing(shape.title, shape, new: true))]))),
            .init(
                list + "/{record}",
                .object(
                    [
                        .init(
                            "get", operation(shape.title, [record], answers: ["200": reference("\(shape.table)_one")]))
                    ] + (shape.isDerived ? [] : [.init("patch", writing(.correct, shape, new: false))]))),
            .init(
                list + "/{record}/history",
                .object(["get": operation(.history, [record], answers: ["200": .object(["type": .text("object")])])])),
            .init(
                list + "/{record}/\(DossierRoutes.name)",
                .object([
                    "get": operation(
                        Dossier.label(of: shape), [record], answers: ["200": .object(["type": .text("object")])])
                ])),
        ]
        if !shape.alike.isEmpty {
            let given = reference("\(shape.table)_given")
            let found = reference("\(shape.table)_list")
            paths.append(
                .init(
                    list + "/\(AlikeRoutes.name)",
                    .object(["post": operation(.alike, [], answers: ["200": found], body: given)])))
        }
        paths.append(pickPath(shape))
        if !shape.isDerived {
            paths.append(
                .init(list + "/{record}/void", .object(["post": writing(.withdraw, shape, new: false)])))
        }
        for step in shape.steps {
            paths.append(
                .init(
                    list + "/{record}/steps/\(step.name)", .object(["post": writing(step.label, shape, new: false)])))
        }
        return paths + (shape.hasPersonal ? [revealPath(shape)] : []) + attachmentPaths(shape)
    }

    private var figurePaths: [JsonValue.Member] {
        let id = parameter("id", "path", .object(["type": .text("string")]), required: true)
        let days = ["from", "to", "as_of"].map { parameter($0, "query", OpenApi.day) }
        let by = parameter("by", "query", .object(["type": .text("string")]))
        let period = parameter("period", "path", .object(["type": .text("string")]), required: true)
        let anything = JsonValue.object(["type": .text("object")])
        let asked = [
            DueAsked.Name.rule, DueAsked.Name.start, DueAsked.Name.time, DueAsked.Name.length, DueAsked.Name.asOf,
        ]
        let due = (asked + DueAsked.Name.events).map {
            parameter($0, "query", .object(["type": .text("string")]), required: $0 == DueAsked.Name.rule)
        }
        return [
            ("/api/v1/figures", Label.figures, []), ("/api/v1/figures/{id}", .figures, [id, by] + days),
            ("/api/v1/figures/{id}/records", .records, [id] + days),
            ("/api/v1/overview", .overview, []), ("/api/v1/today", .myDay, []),
            (
                "/api/v1/due", .whatIsDue,
                [parameter("unit", "query", OpenApi.whole()), parameter("within", "query", OpenApi.whole(upTo: 366))]
            ),
            ("/api/v1/report/{period}", .halfYearReport, [period]),
            (ImportRoutes.twin, .imports, [parameter(ImportRoutes.before, "query", OpenApi.whole())]),
            ("/api/v1/law", .timeLimits, [parameter("on", "query", OpenApi.day)]),
            ("/api/v1/law/changes", .lawChanges, []), ("/api/v1/law/due", .calculator, due),
            (
                "/api/v1/law/rules/{rule}", .rule,
                [parameter("rule", "path", .object(["type": .text("string")]), required: true)]
            ),
        ].map { path, label, parameters in
            .init(path, .object(["get": operation(label, parameters, answers: ["200": anything])]))
        }
    }

    /// What every list may be asked by, and this one's own fields.
    private func conditions(_ shape: RegisterShape) -> [JsonValue] {
        let text = JsonValue.object(["type": .text("string")])
        let general = [ListAsked.Name.words, ListAsked.Name.sort, ListAsked.Name.after, ListAsked.Name.before]
        let limit = JsonValue.object([
            "type": .text("integer"), "minimum": .integer(1), "maximum": .integer(Limits.pageRows),
        ])
        let states = JsonValue.object([
            "type": .text("string"), "enum": .list(shape.states.map { .text($0.name) }),
        ])
        let fields = shape.fields.filter(\.isAskable).flatMap { field in
            (field.isRanged ? [Filter.from(field), Filter.to(field)] : [field.column]).map { name in
                parameter(name, "query", text, about: field.label)
            }
        }
        return general.map { parameter($0, "query", text) }
            + [
                parameter(ListAsked.Name.limit, "query", limit), parameter(ListAsked.Name.state, "query", states),
                parameter(ListAsked.Name.entry, "query", .object(["type": .text("integer")]), about: .importedBy),
            ]
            + fields
    }

    /// - Parameters:
    ///   - sent: the media type of the body.
    ///   - answered: that of the answers.
    func operation(
        _ title: Label, _ parameters: [JsonValue], answers: KeyValuePairs<String, JsonValue>, body: JsonValue? = nil,
        sent: String = "application/json", answered: String = "application/json"
    ) -> JsonValue {
        var members: [JsonValue.Member] = [.init("summary", say(title)), .init("parameters", .list(parameters))]
        if let body {
            members.append(.init("requestBody", .object(["required": .flag(true), "content": content(body, sent)])))
        }
        let problem = JsonValue.object([
            "description": .text("Problem"),
            "content": .object(["application/problem+json": .object(["schema": reference("problem")])]),
        ])
        let sound = answers.map { answer in
            JsonValue.Member(
                answer.key, .object(["description": .text("OK"), "content": content(answer.value, answered)]))
        }
        return .object(members + [.init("responses", .object(sound + [.init("default", problem)]))])
    }

    private func writing(_ title: Label, _ shape: RegisterShape, new: Bool) -> JsonValue {
        let version = JsonValue.object(["type": .text("string"), "pattern": .text("^\"?[0-9]{1,18}\"?$")])
        var parameters = [key]
        if !new { parameters += [record, parameter("If-Match", "header", version, required: true)] }
        let done = reference("\(shape.table)_one")
        return operation(
            title, parameters, answers: new ? ["201": done] : ["200": done], body: reference("\(shape.table)_given"))
    }

    var record: JsonValue {
        parameter("record", "path", .object(["type": .text("string"), "minLength": .integer(1)]), required: true)
    }

    /// By which the same request is known when it is sent again.
    var key: JsonValue {
        let word = JsonValue.object(["type": .text("string"), "pattern": .text("^[!-~]{1,200}$")])
        return parameter("Idempotency-Key", "header", word, required: true)
    }

    func parameter(
        _ name: String, _ place: String, _ schema: JsonValue, required: Bool = false, about: Label? = nil
    ) -> JsonValue {
        .object([
            "name": .text(name), "in": .text(place), "required": .flag(required), "schema": schema,
            "description": about.map(say) ?? .text(""),
        ])
    }

    private func content(_ schema: JsonValue, _ type: String) -> JsonValue {
        .object([.init(type, .object(["schema": schema]))])
    }

    func reference(_ name: String) -> JsonValue {
        .object(["$ref": .text("#/components/schemas/\(name)")])
    }
}
