import Bureau
public import Declarations
import Foundation
public import Hummingbird
public import Ledger
public import Logging
import NIOCore

/// The whole desk over one open bureau, in the order in which its parts stand in for each other.
///
/// - Parameter ready: hears the desk's address once it answers there.
/// - Throws: `NotLoopback` for an address that others could reach.
public func build(
    _ settings: DeskSettings, store: Store, logger: Logger, ready: @escaping @Sendable (String) -> Void = { _ in }
) throws -> some ApplicationProtocol {
    guard settings.certificate != nil || DeskSettings.loopback.contains(settings.host) else {
        throw NotLoopback(host: settings.host)
    }
    let house = House(
        store: store, bureau: settings.bureau, law: settings.law, state: settings.state, wall: settings.wall,
        scheme: settings.scheme, refusals: settings.refusals)
    var routes = Routes()
    routes.short { HealthRoutes(house: house).add(to: &$0) }
    IngestRoutes(house: house).add(to: &routes)
    let seal = FormSeal(.system)
    SignInRoutes(house: house, seal: seal).add(to: &routes)
    OwnAccountRoutes(house: house, seal: seal).add(to: &routes)
    HomeRoutes(house: house).add(to: &routes)
    HandingRoutes(house: house, seal: seal).add(to: &routes)
    MergingRoutes(house: house, seal: seal).add(to: &routes)
    TodayRoutes(house: house, seal: seal).add(to: &routes)
    PaletteRoutes(house: house).add(to: &routes)
    routes.door = .figures
    FigureRoutes(house: house).add(to: &routes)
    ReportRoutes(house: house).add(to: &routes)
    DueListRoutes(house: house).add(to: &routes)
    AuditRoutes(house: house).add(to: &routes)
    routes.door = .accounts
    AccountsRoutes(house: house, seal: seal).add(to: &routes)
    routes.door = .journal
    JournalRoutes(house: house).add(to: &routes)
    routes.door = .emergency
    EmergencyRoutes(house: house, seal: seal).add(to: &routes)
    routes.door = nil
    LawRoutes(house: house).add(to: &routes)
    ListRoutes(house: house).add(to: &routes)
    DossierRoutes(house: house).add(to: &routes)
    let records = RecordRoutes(house: house, seal: seal)
    routes.short { records.add(to: &$0) }
    ImportRoutes(house: house, seal: seal).add(to: &routes)
    GridRoutes(house: house, seal: seal).add(to: &routes)
    WritingRoutes(house: house, seal: seal).add(to: &routes)
    routes.short { WritingTwin(house: house).add(to: &$0) }
    AlikeRoutes(house: house, seal: seal).add(to: &routes)
    PickRoutes(house: house).add(to: &routes)
    RevealRoutes(house: house, records: records).add(to: &routes)
    TrackRoutes(house: house, seal: seal).add(to: &routes)
    ReportingRoutes(house: house, seal: seal).add(to: &routes)
    AttachmentRoutes(house: house, records: records).add(to: &routes)
    AttachmentTwin(house: house).add(to: &routes)
    OpenApi.add(to: &routes, house)
    let reception = Reception(
        routes: routes, doorkeeper: Doorkeeper(house: house), hosts: settings.hosts)
    return Application(
        responder: reception, server: try settings.server,
        configuration: ApplicationConfiguration(address: .hostname(settings.host, port: settings.port)),
        onServerRunning: { channel in
            ready("\(settings.scheme)://\(settings.host):\(channel.localAddress?.port ?? settings.port)")
        },
        logger: logger)
}

/// Serves the desk until the process is told to end.
///
/// - Throws: `PortTaken` where something else listens already.
public func serve(
    _ settings: DeskSettings, store: Store, logger: Logger, ready: @escaping @Sendable (String) -> Void
) async throws {
    let watch = ClockWatch(store: store, law: settings.law, logger: logger)
    let positions = PositionWatch(store: store, refusals: settings.refusals, logger: logger)
    do {
        try await withThrowingTaskGroup(of: Void.self) { group in
            let desk = try build(settings, store: store, logger: logger, ready: ready)
            group.addTask { try await watch.run() }
            group.addTask { try await positions.run() }
            group.addTask { try await desk.runService() }
            defer { group.cancelAll() }
            while let ended = await group.nextResult() {
                if case .failure(let error) = ended, error is CancellationError { continue }
                try ended.get()
                return
            }
        }
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
        throw PortTaken(port: settings.port)
    }
}

/// Something else listens where the desk was to.
public struct PortTaken: Problem {
    public let port: Int
    public var status: Int { 503 }
    public var answer: Label {
        Label("端口 \(port) 已被占用，请用 --port 另选一个", "Port \(port) is in use: choose another one with --port")
    }
}

/// Without TLS the desk answers this machine alone: passwords and records do not travel in clear.
public struct NotLoopback: Problem {
    public let host: String
    public var status: Int { 400 }
    public var answer: Label {
        Label(
            "没有证书时只能在本机 127.0.0.1 上开放，不能在 \(host)：请用 --tls-cert 和 --tls-key",
            "Without a certificate the desk is served on 127.0.0.1 only, not on \(host): give --tls-cert and --tls-key")
    }
}
