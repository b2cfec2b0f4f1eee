import Foundation
import Testing

/// The recipes of CONTRIBUTING.md, carried out on a copy of the package.
///
/// The copy is built and serves a bureau that was made before the recipe, so an older bureau takes the new register.
@Suite(.enabled(if: ScratchCopy.demonstration != nil, "make test says where the demonstration bureau is"))
struct RecipeTests {
    private let manifest = "Sources/Bureau/Manifest.swift"
    private let migrations = "Sources/Ledger/Migration.swift"

    @Test(.timeLimit(.minutes(30)))
    func aRegisterAndItsFigureNeedNothingBesideTheirRecipes() async throws {
        let copy = try ScratchCopy()
        try apply(to: copy)
        #expect(try copy.touched() == [manifest, migrations].sorted())

        let swift = Program(path: "swift", folder: copy.folder)
        try swift.run("build", "--build-tests")
        try swift.run("test", "--skip-build", "--disable-xctest", "--filter", "^BureauTests\\.")

        let belfry = Program(path: copy.folder.appending(path: ".build/debug/belfry").path)
        let data = FileManager.default.temporaryDirectory.appending(path: "belfry-recipe-\(UUID().uuidString)")
        try FileManager.default.copyItem(atPath: try #require(ScratchCopy.demonstration), toPath: data.path)
        defer { try? FileManager.default.removeItem(at: data) }
        let served = try await Served(belfry, data: data, port: 18_080 + Int(getpid() % 1_000))
        defer { served.stop() }
        try await look(at: served)

        let loans = ["organisation.room_loans", "--from", "2019-06-01", "--to", "2019-06-30", "--data", data.path]
        #expect(try belfry.run(["figure"] + loans + ["--json"]).contains("\"value\": 1"))
        try belfry.run(["verify", "--data", data.path])
    }

    /// What the recipes say, step by step.
    private func apply(to copy: ScratchCopy) throws {
        let document = try String(contentsOf: ScratchCopy.original.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        let known = try copy.text(migrations).matches(of: /migration\((\d+)/).compactMap { Int($0.1) }
        let number = try #require(known.max()) + 1
        for heading in ["A register", "A figure"] {
            let recipe = Recipe(heading, in: document, number: number)
            #expect(!recipe.files.isEmpty)
            for file in recipe.files { try copy.write(file.path, Data(file.text.utf8)) }
        }
        try copy.add("RoomLoan.self", toListAfter: "organisation: [any Register.Type] = [", in: manifest)
        let source = try copy.text(manifest)
        let figures = "figures: [Figure] ="
        try #require(source.contains(figures))
        try copy.write(
            manifest, Data(source.replacingOccurrences(of: figures, with: figures + " RoomLoanFigures.all +").utf8))
        let resource = "_" + String(1_000 + number).dropFirst() + "_room_loans_sql"
        try copy.add(
            "migration(\(number), \"room-loans\", PackageResources.\(resource))",
            toListAfter: "all: [Migration] = [", in: migrations)
    }

    /// List, form, search, JSON and figure know the register that nothing else was told of.
    private func look(at served: Served) async throws {
        #expect(try await served.page("/room_loan").contains("会议室借用"))
        #expect(try await served.page("/room_loan/new").contains("借用科室"))
        let units = try await served.page("/api/v1/unit?limit=1")
        let unit = try #require(units.split(separator: "\"id\":").last?.prefix { $0.isNumber })
        let loan = "{\"fields\": {\"room\": \"大会议室\", \"borrower\": \(unit), \"lent_on\": \"2019-06-28\"}}"
        #expect(try await served.record(loan, in: "room_loan").contains("大会议室"))
        #expect(try await served.page("/room_loan").contains("大会议室"))
        #expect(try await served.page("/room_loan?lang=en").contains("Lent on"))
        #expect(try await served.page("/api/v1/room_loan?q=%E4%BC%9A%E8%AE%AE").contains("大会议室"))
        #expect(try await served.page("/figures").contains("会议室借用次数"))
        #expect(try await served.page("/figures/organisation.room_loans").contains("会议室借用次数"))
    }
}
