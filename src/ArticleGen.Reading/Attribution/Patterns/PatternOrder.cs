namespace ArticleGen.Reading.Attribution.Patterns;

/// <summary>
/// All patterns, in the order in which they are tried. First come the patterns of whole sentences; the first that matches ends this step.
/// Next come the patterns of each noun of saying and each cue, in the order of the sentence, but verbs of thinking and manner last. For
/// each noun or cue, the first pattern whose words no other quote has taken ends the step. Last come the patterns of each quotation that is
/// left over; the first that matches ends the step.
/// </summary>
internal static class PatternOrder
{
    /// <summary>The patterns of whole sentences.</summary>
    public static SentencePattern[] Sentences { get; } =
    [
        new Transcript(),
        new ColonSpeaker(),
        new InPoll(),
        new SignOff(),
    ];

    /// <summary>The patterns of a noun of saying.</summary>
    public static NounPattern[] Nouns { get; } =
    [
        new NounCue(),
    ];

    /// <summary>The patterns of a cue.</summary>
    public static CuePattern[] Cues { get; } =
    [
        new RelayedPassive(),
        new RelayedActive(),
        new AccordingTo(),
        new AsSaid(),
        new WasAsked(),
        new SaidInversion(),
        new Parenthetical(),
        new TrailingSubject(),
        new NamedBy(),
        new AccusedOf(),
        new RelativeClause(),
        new Told(),
        new SubjectSaid(),
        new Participle(),
        new SpokeAbout(),
        new SpeechAct(),
        new Thought(),
    ];

    /// <summary>The patterns of quotations that no cue reaches.</summary>
    public static LeftoverPattern[] Leftovers { get; } =
    [
        new ReopenedMark(),
        new Announced(),
        new SpeakerBehind(),
        new Floating(),
        new SplitInTwo(),
        new CarriedOver(),
        new Repeated(),
        new None(),
    ];
}
