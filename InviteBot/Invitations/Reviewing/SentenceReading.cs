namespace InviteBot.Invitations.Reviewing;

/// <summary>What one sentence of a draft does.</summary>
internal sealed record SentenceReading(DraftSentence Sentence, int Specific, LinkStrength Link, PurposeKind Purpose, bool IsStock, bool IsCold, bool IsPitch, bool Demands, bool IsQuestion, bool IsAboutThem)
{
    /// <summary>Says something that could not be sent to another person.</summary>
    public bool IsPersonal => !IsPitch && IsAboutThem && Specific >= 2 && !Demands && (!IsStock || Link == LinkStrength.Firm) && Link is not (LinkStrength.Profile or LinkStrength.Group);
}
