namespace ArticleGen.Reading.Transcripts;

/// <summary>Whom the labels of a transcript name, with what the article shows of them.</summary>
internal sealed class TurnSpeaker
{
    private readonly string _name;

    /// <param name="name">The name of the label, not in capitals.</param>
    /// <param name="label">The first of the labels.</param>
    public TurnSpeaker(string name, LineLabel label)
    {
        _name = name;
        Kind = label.Kind == LabelKind.Unnamed ? ActorKind.Anonymous : label.IsSure ? ActorKind.Person : null;
        IsKnown = label.IsSure;
        IsDoubtful = label.IsDoubtful;
        IsAllCaps = label.IsAllCaps;
    }

    /// <summary>What the labels call the speaker, not in capitals; in small letters if it is no name.</summary>
    public string Name => Kind == ActorKind.Anonymous ? _name.ToLowerInvariant() : _name;

    /// <summary>The name in full, as the article first has it; null when it has none that is fuller.</summary>
    public string? FullName { get; private set; }

    /// <summary>What it is; null when nothing shows it.</summary>
    public ActorKind? Kind { get; private set; }

    /// <summary>Whether the article shows that it is somebody who can speak.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>Whether it may be a thing or a place.</summary>
    public bool IsDoubtful { get; }

    /// <summary>Whether the labels are in capitals.</summary>
    public bool IsAllCaps { get; }

    /// <summary>How many lines have the label.</summary>
    public int Turns { get; private set; }

    /// <summary>How many of them are worded like speech.</summary>
    public int Spoken { get; private set; }

    /// <summary>How many of them are questions.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether the labels are turns, once the lines are known to be a transcript.</summary>
    public bool TakesPart => IsKnown || Asks || (!IsDoubtful && (IsAllCaps || (Turns > 1 && Spoken > 0)));

    /// <summary>Whoever returns with questions is somebody.</summary>
    private bool Asks => Turns > 1 && Asked * 2 >= Turns;

    /// <summary>Takes note of a line.</summary>
    public void Note(bool isSpoken, bool isQuestion)
    {
        Turns++;
        Spoken += isSpoken ? 1 : 0;
        Asked += isQuestion ? 1 : 0;
    }

    /// <summary>Takes a fuller name, the first one that counts; its kind may be unknown.</summary>
    public void TellName(string fullName, ActorKind? kind)
    {
        FullName ??= fullName;
        TellKind(kind);
    }

    /// <summary>Takes note that the article shows that it speaks, and perhaps what it is.</summary>
    public void TellKind(ActorKind? kind)
    {
        Kind = Kind is null or ActorKind.Anonymous ? kind ?? Kind : Kind;
        IsKnown = true;
    }
}
