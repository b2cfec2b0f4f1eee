public import Declarations

/// The one list of what the bureau keeps and counts.
public enum Manifest {
    public static let every: [any Register.Type] =
        organisation + publicity + mediation + legalServices + corrections + resettlement + government + oversight

    private static let organisation: [any Register.Type] = [
        Unit.self, Place.self, Person.self, Staff.self, LocalCodeEntry.self,
    ]

    private static let publicity: [any Register.Type] = [
        Campaign.self, ActivitySeries.self, Activity.self, ActivityCampaign.self, ActivityPartner.self,
        PublicityDuty.self, PublicityDutyItem.self,
        CultureSite.self, SiteCost.self, SiteInspection.self, VillageHonour.self,
        MediaChannel.self, ChannelContract.self, ChannelFollowers.self, MediaColumn.self, ContentItem.self,
        ContentReads.self, PressCoverage.self, MediaVisit.self,
    ]

    private static let mediation: [any Register.Type] = [
        MediationOrg.self, Mediator.self, MediatorTerm.self, Training.self, TrainingAttendance.self,
        Visit.self, VisitDispute.self,
        Dispute.self, DisputeParty.self, DisputeMediator.self, Sitting.self, Agreement.self, ReturnVisit.self,
        Escalation.self, JudicialConfirmation.self,
        Screening.self, KeyPeriod.self, KeyPeriodUnit.self, KeyGroup.self, ZeroReport.self, Survey.self, Alert.self,
    ]

    private static let legalServices: [any Register.Type] = []

    private static let corrections: [any Register.Type] = []

    private static let resettlement: [any Register.Type] = [
        ResettledPerson.self, ResettlementCompanion.self, HelpVisit.self, HelpTerm.self, ContactFrequency.self,
        AftercarePerson.self, AftercareAbsence.self, AftercareTest.self, AftercareContact.self, SafetyCheck.self,
    ]

    private static let government: [any Register.Type] = []

    private static let oversight: [any Register.Type] = [
        ReportPeriod.self, ReportSection.self, FigureOccasion.self,
    ]

    public static let figures: [Figure] =
        PublicityFigures.all + MediationFigures.all + ResettlementFigures.all

    public static let identities: [Identity] =
        PublicityFigures.identities + MediationFigures.identities + ResettlementFigures.identities

    /// Registers, figures and identities together, as the other rooms take them.
    public static let catalogue = Catalogue(registers: every, figures: figures, identities: identities)
}
