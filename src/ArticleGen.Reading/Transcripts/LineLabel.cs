namespace ArticleGen.Reading.Transcripts;

/// <summary>The words before the first colon of a line, if they can be a label: "Calder", "CAROL BASKIN, MORNING LIVE HOST".</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Line">The line.</param>
/// <param name="Name">The words of the name, without title and role.</param>
/// <param name="SignOffset">The offset of the colon, or of the full stop of "Q.".</param>
internal readonly record struct LineLabel(LabelKind Kind, TextRange Line, TextRange Name, int SignOffset)
{
    /// <summary>The words behind the name and a comma; null when there are none.</summary>
    public TextRange? Explanation { get; init; }

    /// <summary>
    /// Whether it is plainly somebody: a title or a given name stands there, or a word such as "Moderator" or "unidentified".
    /// </summary>
    public bool IsSure { get; init; }

    /// <summary>Whether the name is in capitals.</summary>
    public bool IsAllCaps { get; init; }

    /// <summary>Whether a word of the name is a common word or a place, which may still be a surname.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>Whether it is a letter or a word that stands for whoever asks or answers.</summary>
    public bool IsLetter => Kind is LabelKind.Question or LabelKind.Answer;

    /// <summary>The label without its sign, from the first word on.</summary>
    public TextRange Words => TextRange.Between(Line.Start, SignOffset);

    /// <summary>What is said on the line.</summary>
    public TextRange Spoken => TextRange.Between(SignOffset + 1, Line.End);
}
