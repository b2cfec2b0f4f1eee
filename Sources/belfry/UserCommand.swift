import ArgumentParser
import Bureau
import Declarations
import Foundation
import Ledger

/// Accounts from the console.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Opens accounts, sets passwords, grants and ends roles, from the console.",
        discussion: """
            Only while the bureau is not being served. The console sets in the first of each administrator by itself;
            every later one waits until a second person approves it.

            Example:
              belfry user add zhang --name "Zhang Wei" --data ./belfry-data
              belfry user roles zhang --grant clerk --functions mediation --data ./belfry-data
            """,
        subcommands: [Add.self, Passwd.self, Roles.self, Token.self, List.self])

    /// Opens an account.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Opens an account and prints its first password.",
            discussion: "Example:\n  belfry user add zhang --name \"Zhang Wei\" --data ./belfry-data")

        @Argument(help: "The sign-in name: small letters and digits.") var signIn: String
        @Option(help: "The person's name, or their post.") var name: String
        @OptionGroup var bureau: BureauOptions

        func run() async throws {
            var account = Account()
            account.signIn = signIn
            account.name = name
            let opened = account
            let (word, hash) = try UserCommand.freshPassword()
            try await UserCommand.write(bureau) { transaction in
                let row = try Accounts.open(opened, in: transaction)
                try transaction.setPassword(hash, of: row, isInitial: true)
            }
            try Output.result(word)
        }
    }

    /// Sets a new first password.
    struct Passwd: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sets a first password, which its owner must change, and prints it.",
            discussion: "Example:\n  belfry user passwd zhang --data ./belfry-data")

        @Argument(help: "The sign-in name.") var signIn: String
        @Flag(help: "Takes the second factor away too, for a phone that is lost.") var withoutSecondFactor = false
        @OptionGroup var bureau: BureauOptions

        func run() async throws {
            let (word, hash) = try UserCommand.freshPassword()
            let (signIn, forgets) = (signIn, withoutSecondFactor)
            try await UserCommand.write(bureau) { transaction in
                let row = try Accounts.find(signIn, in: transaction.reading)
                try transaction.setPassword(hash, of: row, isInitial: true)
                if forgets { try transaction.setSecondFactor(nil, of: row) }
            }
            try Output.result(word)
        }
    }

    /// Grants, approves and ends roles.
    struct Roles: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Grants, approves or ends a role, and prints those that the account has.",
            discussion: "Example:\n  belfry user roles zhang --grant clerk --functions mediation --data ./belfry-data")

        @Argument(help: "The sign-in name.") var signIn: String
        @Option(help: "A role to grant, such as clerk or unitHead.", transform: namedRole) var grant: Role?
        @Option(help: "The id of the unit that the role is kept to, with all beneath it.") var unit: Int64?
        @Option(help: "The functions that it is kept to, with commas between.", transform: namedFunctions)
        var functions: [Function] = []
        @Flag(help: "With the right to export.") var export = false
        @Option(help: "The number of a role that somebody else asked for.") var approve: Int64?
        @Option(help: "The number of a role to end.") var end: Int64?
        @Option(help: "Why it ends.") var reason = ""
        @OptionGroup var bureau: BureauOptions

        func run() async throws {
            let command = self
            let lines = try await UserCommand.write(bureau) { transaction in
                let row = try Accounts.find(command.signIn, in: transaction.reading)
                try command.change(row, transaction)
                return try Accounts.grants(of: row.id, in: transaction.reading).map { UserCommand.line($0) }
            }
            try Output.result(lines.joined(separator: "\n"))
        }

        private func change(_ row: Row<Account>, _ transaction: Transaction) throws {
            if let role = grant {
                var grant = RoleGrant()
                grant.role = role
                grant.scope = unit.map { Ref($0) }
                grant.functions = Several(functions)
                grant.mayExport = export
                let isFirst = try role.isAdministrator && !Accounts.isHeld(role, in: transaction.reading)
                _ = try Accounts.grant(grant, to: row, isFirst: isFirst, in: transaction)
            }
            if let approve { try Accounts.approve(approve, in: transaction) }
            if let end { try Accounts.end(end, reason: reason, in: transaction) }
        }
    }

    /// Gives a token.
    struct Token: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives an account a token for programs and prints it.",
            discussion:
                "Example:\n  belfry user token zhang --note \"Nightly figures\" --scopes read --data ./belfry-data")

        @Argument(help: "The sign-in name.") var signIn: String
        @Option(help: "What the token is for.") var note: String
        @Option(help: "What it may do, with commas between: read, write, reveal, export.", transform: namedScopes)
        var scopes: [TokenScope]
        @Option(help: "Days for which it is good.") var days = 90
        @OptionGroup var bureau: BureauOptions

        func validate() throws {
            guard (1...366).contains(days) else { throw ValidationError("\(days) is not a number of days (1 to 366)") }
        }

        func run() async throws {
            let word = Digest.hexadecimal(Entropy.system.bytes(24))
            let command = self
            try await UserCommand.write(bureau) { transaction in
                let row = try Accounts.find(command.signIn, in: transaction.reading)
                try transaction.giveToken(
                    word, to: row, note: command.note, scopes: command.scopes.map(\.rawValue).joined(separator: ","),
                    until: Moment(transaction.at.day + command.days, hour: 0))
            }
            try Output.result(word)
        }
    }

    /// Lists the accounts.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the accounts with their roles.",
            discussion: "Example:\n  belfry user list --data ./belfry-data")

        @OptionGroup var bureau: BureauOptions

        func run() async throws {
            let open = try bureau.open()
            defer { open.store.close() }
            let lines = try open.store.read { reading in
                try Accounts.all(in: reading).map { row in
                    let grants = try Accounts.grants(of: row.id, in: reading)
                    return "\(row.record.signIn)\t\(row.record.name)\t"
                        + grants.map { $0.record.role.rawValue }.joined(separator: ",")
                }
            }
            try Output.result(lines.joined(separator: "\n"))
        }
    }

    private static func write<T: Sendable>(
        _ bureau: BureauOptions, _ work: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        let open = try bureau.directory.open(database: bureau.chosenDatabase(), for: .writing)
        defer { open.store.close() }
        return try await open.store.write(as: bureau.actor, work)
    }

    /// A password that its owner changes first of all, and its string.
    private static func freshPassword() throws -> (word: String, hash: String) {
        let word = Digest.hexadecimal(Entropy.system.bytes(8))
        return (word, try Password.hash(word))
    }

    private static func line(_ grant: Row<RoleGrant>) -> String {
        let record = grant.record
        let words = [
            String(grant.id), record.role.rawValue, record.scope.map { "unit \($0.id)" } ?? "whole bureau",
            record.functions.codes.map(\.rawValue).joined(separator: ","), record.mayExport ? "export" : "",
            "\(record.startsOn)", record.endsOn.map { "\($0)" } ?? "", record.waits ? "waits for approval" : "",
        ]
        return words.joined(separator: "\t")
    }
}

@Sendable private func namedRole(_ text: String) throws -> Role {
    guard let role = Role(rawValue: text) else {
        let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\(text) is no role; there are \(known)")
    }
    return role
}

@Sendable private func namedScopes(_ text: String) throws -> [TokenScope] {
    try text.split(separator: ",").map { word in
        guard let scope = TokenScope(rawValue: String(word)) else {
            throw ValidationError("\(word) is no scope; there are read, write, reveal, export")
        }
        return scope
    }
}

@Sendable private func namedFunctions(_ text: String) throws -> [Function] {
    try text.split(separator: ",").map { word in
        guard let function = Function(rawValue: String(word)) else {
            let known = Function.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("\(word) is no function; there are \(known)")
        }
        return function
    }
}
