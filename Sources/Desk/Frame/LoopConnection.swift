import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// A connection whose requests are answered by the thread that reads them. Handing each over to another thread and back
/// costs as much as a short answer itself.
struct LoopConnection: ServerChildChannel {
    typealias Value = HTTP1Channel.Value

    private let connection: HTTP1Channel

    /// How requests are taken in.
    static let server = HTTPServerBuilder { LoopConnection(connection: HTTP1Channel(responder: $0)) }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        connection.setup(channel: channel, logger: logger)
    }

    func handle(value: Value, logger: Logger) async {
        await withTaskExecutorPreference(LoopExecutor(loop: value.channel.eventLoop)) {
            await connection.handle(value: value, logger: logger)
        }
    }
}

/// Runs what a connection asks for on its own thread.
private final class LoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(loop: any EventLoop) {
        self.loop = loop
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
