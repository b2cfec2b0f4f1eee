public import Declarations

/// The one list of what the bureau keeps and counts.
public enum Manifest {
    public static let every: [any Register.Type] =
        organisation + publicity + mediation + legalServices + corrections + resettlement + government + oversight

    private static let organisation: [any Register.Type] = [
        Unit.self, Place.self, Person.self, Staff.self, LocalCodeEntry.self,
    ]

    private static let publicity: [any Register.Type] = []

    private static let mediation: [any Register.Type] = [
        MediationOrg.self, Mediator.self, MediatorTerm.self, Training.self, TrainingAttendance.self,
        Visit.self, VisitDispute.self,
        Dispute.self, DisputeParty.self, DisputeMediator.self, Sitting.self, Agreement.self, ReturnVisit.self,
        Escalation.self, JudicialConfirmation.self,
        Screening.self, KeyPeriod.self, KeyPeriodUnit.self, KeyGroup.self, ZeroReport.self, Survey.self, Alert.self,
    ]

    private static let legalServices: [any Register.Type] = []

    private static let corrections: [any Register.Type] = []

    private static let resettlement: [any Register.Type] = []

    private static let government: [any Register.Type] = [
        LegalityReview.self, ReviewPoint.self, ReviewExpertOpinion.self, GovernmentDocument.self,
        NormativeDocument.self, DocumentCleanUp.self, MajorDecision.self, MajorDecisionStage.self,
        ReconsiderationCase.self, ReconsiderationParty.self, ReconsiderationEvent.self, DecisionPublication.self,
        LitigationCase.self, LitigationHearing.self,
        EnforcementCase.self, EnforcementOfficer.self, PreservationNotice.self, EnforcementMeasure.self,
        CriminalReferral.self, Meeting.self, MeetingItem.self, MeetingDecision.self, MeetingAttendance.self,
        DisclosureRequest.self, LawLearning.self, LearningAttendance.self,
        GovernmentAdviser.self, AdviserMatter.self, AdviserRating.self,
    ]

    private static let oversight: [any Register.Type] = [
        ReportPeriod.self, ReportSection.self, FigureOccasion.self,
    ]

    public static let figures: [Figure] =
        MediationFigures.all + GovernmentFigures.all

    public static let identities: [Identity] =
        MediationFigures.identities + GovernmentFigures.identities

    /// Registers, figures and identities together, as the other rooms take them.
    public static let catalogue = Catalogue(registers: every, figures: figures, identities: identities)
}
