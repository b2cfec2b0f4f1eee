import Testing

@Suite struct ArrowTests {
    private let rooms = Room.all(in: Tree.text("Package.swift"))

    private let example = """
        let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
        let package = Package(
            targets: [
                room("Declarations"),
                .systemLibrary(name: "CSQLite", path: "Sources/Doors/CSQLite"),
                room("Ledger", ["Declarations", "CSQLite", crypto], resources: [.embedInCode("Migrations")]),
                .executableTarget(name: "belfry", dependencies: ["Ledger"], swiftSettings: house),
                tests("LedgerTests", ["Ledger"]),
            ])
        """

    @Test func theManifestIsRead() {
        let read = Room.all(in: example)
        #expect(read.map(\.name) == ["Declarations", "CSQLite", "Ledger", "belfry", "LedgerTests"])
        #expect(read[2].imports.isSuperset(of: ["Declarations", "CSQLite", "Crypto"]))
        #expect(read[3].imports == ["Ledger"])
        #expect(rooms.contains { $0.name == "Desk" && $0.imports.contains("Bureau") })
    }

    @Test func roomsImportWhatTheManifestSays() {
        #expect(ArrowRules.undeclared(Tree.swift, rooms) == [])
    }

    @Test func anUndeclaredImportIsFound() {
        let wrong = SwiftSource("Sources/Declarations/A.swift", "import Foundation\ninternal import Ledger\n")
        #expect(ArrowRules.undeclared([wrong], Room.all(in: example)).map(\.line) == [2])
        let right = SwiftSource("Tests/LedgerTests/A.swift", "@testable import Ledger\n// import Desk\n")
        #expect(ArrowRules.undeclared([right], Room.all(in: example)) == [])
    }

    @Test func theLanguageOfDeclarationsImportsNothing() {
        #expect(Tree.product.flatMap(ArrowRules.impure) == [])
        #expect(ArrowRules.impure(SwiftSource("Sources/Declarations/A.swift", "import Foundation")).count == 1)
    }

    @Test func roomsStandOnRoomsBelow() {
        #expect(ArrowRules.upward(rooms) == [])
        let upward = Room.all(in: #"targets: [room("Ledger", ["Desk"]), room("Desk")]"#)
        #expect(ArrowRules.upward(upward).count == 1)
    }
}
