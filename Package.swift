// swift-tools-version: 6.2
import PackageDescription

/// Every room keeps to Swift 6 mode, names its imports' reach, and has no warnings.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// The rooms that all work goes through are compiled for speed in a debug build too: the demonstration and the tests
/// then take half the time.
let swift: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of the house: its folder, and the rooms and packages that it may import.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = [], settings: [SwiftSetting] = house
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The tests of a room; they may import what is named here.
func tests(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: house)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "belfry",
    products: [.executable(name: "belfry", targets: ["belfry"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        room("Declarations", settings: swift),
        room("Law", ["Declarations", yams], resources: [.embedInCode("Packs"), .embedInCode("Calendar")]),
        .systemLibrary(
            name: "CSQLite", path: "Sources/Doors/CSQLite", pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(
            name: "CPostgreSQL", path: "Sources/Doors/CPostgreSQL", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CSodium", path: "Sources/Doors/CSodium", pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])]),
        .systemLibrary(
            name: "CQrencode", path: "Sources/Doors/CQrencode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]),
        room(
            "Ledger", ["Declarations", "CSQLite", "CPostgreSQL", "CSodium", crypto, cryptoExtras],
            resources: [.embedInCode("Migrations")], settings: swift),
        .systemLibrary(
            name: "CZip", path: "Sources/Doors/CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        room("Office", ["Declarations", "CZip"]),
        .systemLibrary(
            name: "CExpat", path: "Sources/Doors/CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", path: "Sources/Doors/CXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        room("Sheets", ["Declarations", "CZip", "CExpat", "CXlsxWriter"], settings: swift),
        room("Audit", ["Declarations"], settings: swift),
        room("Location", ["Declarations"]),
        room("Counting", ["Declarations", "Ledger"]),
        room("Bureau", ["Declarations", "Location", "Law", "Ledger", "Counting"]),
        room("Exchange", ["Declarations", "Ledger", "Sheets"], settings: swift),
        room("Reports", ["Declarations", "Ledger", "Counting", "Bureau", "Audit"]),
        room("Demo", ["Declarations", "Location", "Ledger", "Counting", "Bureau", "Reports"]),
        room(
            "Desk",
            [
                "Declarations", "Location", "Law", "Ledger", "Counting", "Bureau", "Reports", "Audit", "Office",
                "Sheets", "Exchange", "CQrencode", hummingbird, hummingbirdCore, hummingbirdTLS, httpTypes, nioCore,
                nioPosix, logging,
            ],
            resources: [.embedInCode("Assets")]),
        .systemLibrary(name: "CMalloc", path: "Sources/Doors/CMalloc"),
        .executableTarget(
            name: "belfry",
            dependencies: [
                "Declarations", "Law", "Ledger", "Counting", "Bureau", "Reports", "Audit", "Office", "Sheets", "Exchange",
                "Demo", "Desk", "CMalloc",
                arguments, logging,
            ], swiftSettings: house),
        tests("DeclarationsTests", ["Declarations"]),
        tests("LocationTests", ["Declarations", "Location"]),
        tests("LawTests", ["Declarations", "Law"], resources: [.embedInCode("Data")]),
        .target(
            name: "TestDatabases", dependencies: ["Declarations", "Ledger"], path: "Tests/TestDatabases",
            swiftSettings: house),
        tests("LedgerTests", ["Declarations", "Ledger", "Counting", "Bureau", "TestDatabases"]),
        tests("CountingTests", ["Declarations", "Ledger", "Counting", "Bureau", "TestDatabases"]),
        tests("AuditTests", ["Declarations", "Audit"], resources: [.embedInCode("Corpus")]),
        tests("OfficeTests", ["Declarations", "Office"]),
        tests("SheetsTests", ["Declarations", "Sheets", "CZip"]),
        tests("BureauTests", ["Declarations", "Location", "Law", "Ledger", "Counting", "Bureau", "TestDatabases"]),
        tests(
            "ExchangeTests",
            ["Declarations", "Ledger", "Counting", "Bureau", "Sheets", "Exchange", "TestDatabases"]),
        tests("ReportsTests", ["Declarations", "Ledger", "Counting", "Bureau", "Reports", "TestDatabases"]),
        .executableTarget(
            name: "Recorder", dependencies: ["Declarations", "Ledger", "Bureau"], path: "Tests/Recorder",
            swiftSettings: house),
        .executableTarget(
            name: "Bench", dependencies: ["Declarations", "Ledger", "Counting", "Bureau", "Sheets"], path: "Benchmarks/Bench",
            swiftSettings: house),
        tests("CommandTests", ["Declarations", "Ledger", "Bureau", "TestDatabases", "Recorder", "belfry"]),
        tests(
            "DeskTests",
            [
                "Declarations", "Location", "Law", "Ledger", "Counting", "Bureau", "Desk", hummingbird,
                hummingbirdTesting, httpTypes, logging,
            ]),
        tests(
            "DemoTests", ["Declarations", "Ledger", "Counting", "Bureau", "Reports", "Demo", "TestDatabases"],
            resources: [.embedInCode("Data/figures.tsv")]),
        tests("TidyTests"),
        tests("RecipeTests"),
    ],
    swiftLanguageModes: [.v6]
)
