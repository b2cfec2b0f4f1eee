import ArgumentParser
import Bureau
import Desk

/// Prints a reference page from the declarations; for `make docs`.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Prints a reference page from the declarations.",
        discussion: "Example:\n  belfry reference processes", shouldDisplay: false)

    @Argument(help: "registers, processes, figures, matrix or api.", transform: { try Reference.Topic(given: $0) })
    var topic: Reference.Topic

    func run() throws {
        try Output.result(Reference(Manifest.catalogue).page(topic))
    }
}

extension Reference.Topic {
    fileprivate init(given word: String) throws {
        guard let topic = Reference.Topic(rawValue: word) else {
            throw ValidationError("There is no page \(word): say registers, processes, figures, matrix or api.")
        }
        self = topic
    }
}
