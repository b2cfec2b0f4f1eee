import Bureau
import Declarations
import Testing

@Test func theDeclarationsContradictNothing() {
    #expect(Manifest.catalogue.faults.map(\.answer.en) == [])
}

@Test func everyFigureOfMediationInTheSummaryIsCounted() {
    let ids = [
        "mediation.visits.batches", "mediation.visits.persons", "mediation.disputes.accepted",
        "mediation.disputes.succeeded", "mediation.disputes.persons", "mediation.screenings",
        "mediation.turned_criminal", "mediation.adverse_cases", "mediation.zero_reports.missing",
        "mediation.veterans_studios", "mediation.veterans_studios.coverage", "mediation.trained",
        "mediation.police_posts", "mediation.police_posts.mediators_min", "mediation.police_posts.mediators_max",
    ]
    for id in ids { #expect(Manifest.catalogue.figure(id) != nil, "\(id)") }
}

@Test func everyFigureOfMediationBelongsToMediation() {
    for figure in Manifest.figures where figure.id.hasPrefix("mediation.") {
        #expect(figure.function == .mediation, "\(figure.id)")
    }
}

@Test func everyTextOfEveryRegisterKnowsWhetherItIsPersonal() {
    for shape in Manifest.catalogue.shapes {
        for field in shape.fields where field.kind == .text {
            #expect(field.isPersonal != field.marks.contains(.open), "\(shape.table).\(field.column)")
        }
    }
}

@Test func aFreshRecordOfEveryRegisterSaysWhatItLacks() {
    let now = Moment("2019-07-01", hour: 9)
    for register in Manifest.every {
        let shape = register.shape
        let required = shape.faults(in: register.init().values, at: now).filter { $0.rule == "required" }
        #expect(!required.isEmpty, "\(shape.table)")
        #expect(required.allSatisfy { $0.field.flatMap { shape.field($0) } != nil })
    }
}

@Test func everySeriesIsSoundAndSaysOfEveryTextWhetherItIsPersonal() {
    #expect(Manifest.series.count == Manifest.catalogue.seriesShapes.count)
    for shape in Manifest.catalogue.seriesShapes {
        #expect(shape.register.flatMap { Manifest.catalogue.shape($0) } != nil, "\(shape.table)")
        #expect(Manifest.catalogue.shape(shape.table) == nil, "\(shape.table) is a register too")
        for field in shape.fields where field.kind == .text {
            #expect(field.isPersonal != field.marks.contains(.open), "\(shape.table).\(field.column)")
        }
    }
}

@Test func aFreshRowOfEverySeriesSaysWhatItLacks() {
    for series in Manifest.series {
        let shape = series.shape
        let faults = shape.faults(in: series.init().values)
        #expect(faults.contains { $0.field == shape.about } && faults.contains { $0.field == shape.when })
    }
}
