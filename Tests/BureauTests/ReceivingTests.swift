import Bureau
import Declarations
import Ledger
import Testing

@Suite struct ReceivingTests {
    @Test func aVisitMayOpenSeveralDisputes() async throws {
        try await inOffices { office in
            var visit = Visit()
            visit.visitedOn = "2019-03-05"
            visit.org = Ref(office.org)
            visit.persons = 3
            visit.subject = "楼上漏水、工资未付"
            let came = try await office.record(visit)
            let dispute = office.dispute()
            let lines = try await office.write { transaction in
                let first = try receive(
                    dispute, parties: [party("张三"), party("李四")], brought: came, unit: office.unit, in: transaction)
                let now = try transaction.reading.find(Visit.self, came.id)
                _ = try receive(dispute, parties: [], brought: now, unit: office.unit, in: transaction)
                let parties = Query([.compare("dispute", .equal, .integer(first.id))])
                #expect(try transaction.reading.rows(DisputeParty.self, parties).map(\.record.name) == ["李四", "张三"])
                return try transaction.reading.rows(VisitDispute.self).map(\.record.visit.id)
            }
            #expect(lines == [came.id, came.id])
            let seen = try office.store.read { try $0.find(Visit.self, came.id) }
            #expect(seen.record.handling == .disputeOpened)
            #expect(seen.version == 2)
            #expect(try office.count("mediation.visits.batches", "2019-03-01", "2019-03-31") == 1)
            #expect(try office.count("mediation.visits.persons", "2019-03-01", "2019-03-31") == 3)
            #expect(try office.count("mediation.disputes.received", "2019-03-01", "2019-03-31") == 2)
        }
    }

    private func party(_ name: String) -> DisputeParty {
        var party = DisputeParty()
        party.name = name
        return party
    }
}
