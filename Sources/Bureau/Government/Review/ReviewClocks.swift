import Declarations

/// The shortest times of a major decision. The rules on normative documents are drafts and start nothing.
extension MajorDecisionStage: Timed {
    public static let clocks: [Clocked<MajorDecisionStage>] = [
        Clocked("jc.comment", from: \.beganOn, met: \.endedOn, where: { $0.stage == .participation }),
        Clocked("jc.papers", from: \.hearingOn, met: \.hearingPapersOn, where: { $0.stage == .participation }),
    ]
}

/// Legality review: at least seven working days for a major decision.
extension LegalityReview: Timed {
    public static let clocks: [Clocked<LegalityReview>] = [
        Clocked("jc.legal", from: \.receivedOn, met: \.issuedOn, where: { $0.kind == .majorDecision }),
        Clocked("gf.review", from: \.receivedOn, met: \.issuedOn, where: { $0.kind == .normativeDocument }),
    ]
}

/// What is normative is published of the office's own accord.
extension GovernmentDocument: Timed {
    public static let clocks: [Clocked<GovernmentDocument>] = [
        Clocked("xx19.active", from: \.issuedOn, met: \.publishedOn, where: \.isNormative)
    ]
}

/// Filing of a normative document.
extension NormativeDocument: Timed {
    public static let clocks: [Clocked<NormativeDocument>] = [
        Clocked("gf.file", from: \.issuedOn, met: \.filedOn, \.endedOn)
    ]
}
