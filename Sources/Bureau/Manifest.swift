public import Declarations

/// The one list of what the bureau keeps and counts.
public enum Manifest {
    public static let every: [any Register.Type] =
        organisation + publicity + mediation + legalServices + corrections + resettlement + government + oversight

    private static let organisation: [any Register.Type] = [
        Unit.self, Place.self, Person.self, Staff.self, LocalCodeEntry.self,
        Enterprise.self, LawFirm.self, Lawyer.self, LegalServiceOffice.self, LegalWorker.self, PracticeCheck.self,
        PracticeSanction.self, ServicePoint.self,
    ]

    private static let publicity: [any Register.Type] = []

    private static let mediation: [any Register.Type] = [
        MediationOrg.self, Mediator.self, MediatorTerm.self, Training.self, TrainingAttendance.self,
        Visit.self, VisitDispute.self,
        Dispute.self, DisputeParty.self, DisputeMediator.self, Sitting.self, Agreement.self, ReturnVisit.self,
        Escalation.self, JudicialConfirmation.self,
        Screening.self, KeyPeriod.self, KeyPeriodUnit.self, KeyGroup.self, ZeroReport.self, Survey.self, Alert.self,
    ]

    private static let legalServices: [any Register.Type] = [
        ServiceContract.self, AdviserPost.self, AdviserService.self, ServiceFrequency.self, AdviserShortfall.self,
        ServiceGroup.self, GroupLog.self,
        CheckupRound.self, CheckupQuestion.self, Checkup.self, CheckupLawyer.self, CheckupAnswer.self, RiskItem.self,
        VolunteerAssociation.self, VolunteerCentre.self, Volunteer.self, VolunteerActivity.self, VolunteerService.self,
        MajorCaseFiling.self, MajorCaseHearing.self, ServicePark.self, ParkFirm.self,
        AidStation.self, DutyLawyer.self, DutyShift.self, Consultation.self,
        AidCase.self, AidHearing.self, AidSubsidy.self, AidQualityCheck.self, AidComplaint.self, DefendantReturn.self,
    ]

    private static let corrections: [any Register.Type] = []

    private static let resettlement: [any Register.Type] = []

    private static let government: [any Register.Type] = []

    private static let oversight: [any Register.Type] = [
        ReportPeriod.self, ReportSection.self, FigureOccasion.self,
    ]

    public static let figures: [Figure] =
        MediationFigures.all + LegalServicesFigures.all

    public static let identities: [Identity] =
        MediationFigures.identities + LegalServicesFigures.identities

    /// Registers, figures and identities together, as the other rooms take them.
    public static let catalogue = Catalogue(registers: every, figures: figures, identities: identities)
}
