namespace ArticleGen.Reading;

/// <summary>The names of the attribution patterns, as <see cref="QuoteReading.Pattern"/> gives them.</summary>
public static class AttributionPatterns
{
    /// <summary>Calder was quoted by Reuters as saying the port would reopen.</summary>
    public const string RelayedPassive = nameof(RelayedPassive);

    /// <summary>Reuters quoted Calder as saying the port would reopen.</summary>
    public const string RelayedActive = nameof(RelayedActive);

    /// <summary>According to Calder, the port will reopen.</summary>
    public const string AccordingTo = nameof(AccordingTo);

    /// <summary>As Calder put it, the port will reopen.</summary>
    public const string AsSaid = nameof(AsSaid);

    /// <summary>Asked by Hale whether the port would reopen, Calder nodded.</summary>
    public const string WasAsked = nameof(WasAsked);

    /// <summary>"We reopen," said Calder.</summary>
    public const string SaidInversion = nameof(SaidInversion);

    /// <summary>"We reopen," Calder said.</summary>
    public const string TrailingSubject = nameof(TrailingSubject);

    /// <summary>The port, Calder said, will reopen.</summary>
    public const string Parenthetical = nameof(Parenthetical);

    /// <summary>Calder accused the ministry of hiding the report; Calder called it "a farce".</summary>
    public const string AccusedOf = nameof(AccusedOf);

    /// <summary>The plan was called "a farce" by Calder.</summary>
    public const string NamedBy = nameof(NamedBy);

    /// <summary>Calder said the port would reopen.</summary>
    public const string SubjectSaid = nameof(SubjectSaid);

    /// <summary>Calder, who said the port would reopen, left.</summary>
    public const string RelativeClause = nameof(RelativeClause);

    /// <summary>Calder told the council the port would reopen.</summary>
    public const string Told = nameof(Told);

    /// <summary>Calder welcomed the vote, saying the port would reopen.</summary>
    public const string Participle = nameof(Participle);

    /// <summary>Calder boasted of her "own two hands" on Friday.</summary>
    public const string SpokeAbout = nameof(SpokeAbout);

    /// <summary>Calder criticized the plan: no words of the speech are given, only what it was about.</summary>
    public const string SpeechAct = nameof(SpeechAct);

    /// <summary>Calder believes the port will reopen.</summary>
    public const string Thought = nameof(Thought);

    /// <summary>Calder's claim that the port was safe.</summary>
    public const string NounCue = nameof(NounCue);

    /// <summary>Calder: "Enough."</summary>
    public const string ColonSpeaker = nameof(ColonSpeaker);

    /// <summary>CALDER: Enough. Q: When? A: On Friday.</summary>
    public const string Transcript = nameof(Transcript);

    /// <summary>"Enough." - Ines Calder. The dash and the name may be a paragraph below the quotation.</summary>
    public const string SignOff = nameof(SignOff);

    /// <summary>In a poll of the crews, six in ten wanted the port to reopen.</summary>
    public const string InPoll = nameof(InPoll);

    /// <summary>Calder wrote: and the quotation is the next paragraph.</summary>
    public const string Announced = nameof(Announced);

    /// <summary>"We reopen," Calder said. "It is time." The second quotation goes on.</summary>
    public const string SplitInTwo = nameof(SplitInTwo);

    /// <summary>A quotation that one paragraph leaves open and the next one re-opens.</summary>
    public const string ReopenedMark = nameof(ReopenedMark);

    /// <summary>Calder nodded. "Friday it is." A quotation of its own may also be the paragraph below one about somebody who has spoken before.</summary>
    public const string Floating = nameof(Floating);

    /// <summary>A paragraph that is a quotation and nothing else, behind one whose speaker is known.</summary>
    public const string CarriedOver = nameof(CarriedOver);

    /// <summary>Nobody is said to have said it.</summary>
    public const string None = nameof(None);
}
