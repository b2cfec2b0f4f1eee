public import Declarations

/// The one list of what the bureau keeps and counts.
public enum Manifest {
    public static let every: [any Register.Type] =
        organisation + publicity + mediation + legalServices + corrections + resettlement + government + oversight

    private static let organisation: [any Register.Type] = [
        Unit.self, Place.self, Person.self, Staff.self, LocalCodeEntry.self,
        LayParticipant.self, LayDraw.self, LeadingGroup.self, LeadingGroupMember.self, PartyBranch.self,
        GuideTerm.self, WorkHandover.self, HandoverItem.self, PersonMerge.self,
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

    private static let government: [any Register.Type] = []

    private static let oversight: [any Register.Type] = [
        Inspection.self, InspectionTarget.self, Inspector.self, InspectionItem.self, CheckItem.self,
        Finding.self, Rectification.self, LookBack.self,
        ReviewRound.self, FileReview.self, FileReviewItem.self, Complaint.self, FeeEntry.self, Doubt.self,
        AssessmentScheme.self, Indicator.self, SchemeUnit.self, Score.self, ScoreAppeal.self,
        Directive.self, DirectiveReceipt.self, DirectiveTask.self,
        WorkPlan.self, PlanMilestone.self, PlanProgress.self,
        StatisticalReturn.self, WorkReport.self, ReportPeriod.self, ReportSection.self, FigureOccasion.self,
        Restatement.self,
    ]

    public static let figures: [Figure] =
        MediationFigures.all + OrganisationFigures.all + OversightFigures.all

    public static let identities: [Identity] =
        MediationFigures.identities + OversightFigures.identities

    /// Registers, figures and identities together, as the other rooms take them.
    public static let catalogue = Catalogue(registers: every, figures: figures, identities: identities)
}
