import Bureau
import Declarations
import HTTPTypes
import Ledger
import Testing

@testable import Desk

/// Every cell of the matrix role × register × what is done there, asked through HTTP.
@Suite struct Matrix {
    /// What a cell asks: a refusal says 403 before anything else is looked at, an opening says what is missing.
    private struct Cell {
        let method: HTTPRequest.Method
        let path: String
        let may: Bool
    }

    private func cells(of role: Role, on shape: RegisterShape) -> [Cell] {
        let access = Duties.standing.access(of: role, to: shape)
        func may(_ right: Right) -> Bool { access.rights.contains(right) }
        let path = "/api/v1/\(shape.table)"
        var cells = [
            Cell(method: .get, path: path + "?nosuch=1", may: may(.read)),
            Cell(method: .get, path: "/\(shape.table).csv?nosuch=1", may: may(.export)),
            Cell(method: .post, path: path, may: may(.record)),
            Cell(method: .patch, path: path + "/1", may: may(.change)),
            Cell(method: .post, path: path + "/1/void", may: may(.void)),
        ]
        if shape.hasPersonal { cells.append(Cell(method: .post, path: path + "/1/reveal", may: may(.reveal))) }
        for step in shape.steps {
            let takes = Duties.standing.takes(step, role, on: shape)
            cells.append(Cell(method: .post, path: path + "/1/steps/\(step.name)", may: takes))
        }
        return cells
    }

    @Test func everyCellIsHeldByTheGate() async throws {
        try await atTheDesk { desk in
            var asked = 0
            for role in Role.allCases {
                let somebody = try await desk.asking("role-\(role.rawValue.lowercased())", .of(role, export: true))
                for shape in Manifest.catalogue.shapes {
                    for cell in cells(of: role, on: shape) {
                        let status = try await somebody.get(cell.path, cell.method).status
                        #expect(
                            (status != 403) == cell.may && status < 500,
                            "\(role) \(cell.method) \(cell.path): \(status)")
                        asked += 1
                    }
                }
            }
            #expect(asked > 20_000)
        }
    }

    @Test func pagesOpenWhatTheGateOpens() async throws {
        try await atTheDesk { desk in
            let doors: [(Door, String)] = [
                (.figures, "/figures"), (.accounts, "/accounts"), (.journal, "/journal"), (.emergency, "/emergency"),
            ]
            for role in Role.allCases {
                let somebody = try await desk.asking("role-\(role.rawValue.lowercased())", .of(role))
                #expect(try await somebody.get("/").status == 200, "\(role)")
                for (door, path) in doors {
                    let official = Official(Actor(account: "x"), grants: [.init(role)])
                    let may = May.refusal(at: door, to: official) == nil
                    #expect(try await somebody.get(path).status == (may ? 200 : 403), "\(role) \(path)")
                }
                let page = try await somebody.get("/dispute")
                let may = Duties.standing.access(of: role, to: Dispute.shape).rights.contains(.read)
                #expect(page.status == (may ? 200 : 403), "\(role)")
                if !may { #expect(page.text.contains("须由"), "a refusal says who may") }
            }
        }
    }

    @Test func theReferencePageNamesEveryRegisterAndStep() {
        let page = Reference(Manifest.catalogue).page(.matrix)
        for shape in Manifest.catalogue.shapes {
            #expect(page.contains("| `\(shape.table)` "))
            for step in shape.steps { #expect(page.contains("`\(step.name)` ")) }
        }
    }
}
