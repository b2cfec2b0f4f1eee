public import Declarations

/// The one list of what the bureau keeps and counts.
public enum Manifest {
    public static let every: [any Register.Type] =
        organisation + publicity + mediation + legalServices + corrections + resettlement + government + oversight

    private static let organisation: [any Register.Type] = [
        Unit.self, Place.self, Person.self, Staff.self, LocalCodeEntry.self,
        Enterprise.self, LawFirm.self, Lawyer.self, LegalServiceOffice.self, LegalWorker.self, PracticeCheck.self,
        PracticeSanction.self, ServicePoint.self,
        LayParticipant.self, LayDraw.self, LeadingGroup.self, LeadingGroupMember.self, PartyBranch.self,
        GuideTerm.self, WorkHandover.self, HandoverItem.self, PersonMerge.self,
        Account.self, RoleGrant.self,
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

    private static let legalServices: [any Register.Type] = [
        ServiceContract.self, AdviserPost.self, AdviserService.self, ServiceFrequency.self, AdviserShortfall.self,
        ServiceGroup.self, GroupLog.self,
        CheckupRound.self, CheckupQuestion.self, Checkup.self, CheckupLawyer.self, CheckupAnswer.self, RiskItem.self,
        VolunteerAssociation.self, VolunteerCentre.self, Volunteer.self, VolunteerActivity.self, VolunteerService.self,
        MajorCaseFiling.self, MajorCaseHearing.self, ServicePark.self, ParkFirm.self,
        AidStation.self, DutyLawyer.self, DutyShift.self, Consultation.self,
        AidCase.self, AidHearing.self, AidSubsidy.self, AidQualityCheck.self, AidComplaint.self, DefendantReturn.self,
    ]

    private static let corrections: [any Register.Type] = [
        SupervisedPerson.self, CorrectionGroupMember.self, ManagementLevel.self, RestrainingOrder.self,
        AppRegistration.self, ReportingSchedule.self, CheckIn.self, CorrectionClass.self, ClassAttendance.self,
        IndividualTalk.self, CounsellingReferral.self, Leave.self, ResidenceChange.self, Discipline.self,
        CorrectionProposal.self, MonitoringOrder.self, PositionRetention.self, TrackingDevice.self, Fence.self,
        LocationAlert.self,
        PolicePush.self, SocialAssessment.self, MedicalReview.self, SpecialCheck.self,
    ]

    private static let resettlement: [any Register.Type] = [
        ResettledPerson.self, ResettlementCompanion.self, HelpVisit.self, HelpTerm.self, ContactFrequency.self,
        AftercarePerson.self, AftercareAbsence.self, AftercareTest.self, AftercareContact.self, SafetyCheck.self,
    ]

    private static let government: [any Register.Type] = [
        LegalityReview.self, ReviewPoint.self, ReviewExpertOpinion.self, GovernmentDocument.self,
        NormativeDocument.self, DocumentCleanUp.self, MajorDecision.self, MajorDecisionStage.self,
        ReconsiderationCase.self, ReconsiderationParty.self, ReconsiderationEvent.self, NormReview.self,
        DecisionPublication.self,
        LitigationCase.self, LitigationHearing.self,
        EnforcementCase.self, EnforcementOfficer.self, PreservationNotice.self, EnforcementMeasure.self,
        CriminalReferral.self, Meeting.self, MeetingItem.self, MeetingDecision.self, MeetingAttendance.self,
        DisclosureRequest.self, LawLearning.self, LearningAttendance.self,
        GovernmentAdviser.self, AdviserMatter.self, AdviserRating.self,
    ]

    private static let oversight: [any Register.Type] = [
        Inspection.self, InspectionTarget.self, Inspector.self, InspectionItem.self, CheckItem.self,
        Finding.self, Rectification.self, LookBack.self,
        ReviewRound.self, FileReview.self, FileReviewItem.self, Complaint.self, FeeEntry.self, Doubt.self,
        AssessmentScheme.self, Indicator.self, SchemeUnit.self, Score.self, ScoreAppeal.self,
        Directive.self, DirectiveReceipt.self, DirectiveTask.self,
        WorkPlan.self, PlanMilestone.self, PlanProgress.self,
        StatisticalReturn.self, WorkReport.self, ReportPeriod.self, ReportSection.self, StatisticalPeriod.self,
        FigureOccasion.self, Restatement.self,
        RuleConfirmation.self, LawClock.self, LawClockEvent.self,
    ]

    public static let figures: [Figure] =
        PublicityFigures.all + MediationFigures.all + LegalServicesFigures.all + CorrectionsFigures.all
        + ResettlementFigures.all + GovernmentFigures.all + OversightFigures.all + OrganisationFigures.all

    public static let identities: [Identity] =
        PublicityFigures.identities + MediationFigures.identities + LegalServicesFigures.identities
        + CorrectionsFigures.identities + ResettlementFigures.identities + GovernmentFigures.identities
        + OversightFigures.identities

    /// What is measured again and again, without records.
    public static let series: [any Series.Type] = [Position.self, RefusedPosition.self]

    /// Registers, figures, identities and series together, as the other rooms take them.
    public static let catalogue = Catalogue(
        registers: every, figures: figures, identities: identities, series: series)
}
