namespace ArticleGen.Reading.Transcripts;

/// <summary>What a label at the start of a line names.</summary>
internal enum LabelKind
{
    /// <summary>"Photo:", "Where:": something that does not speak.</summary>
    Thing,

    /// <summary>"Calder:", "SEN. TED RUIZ (R), TEXAS:": perhaps a name.</summary>
    Name,

    /// <summary>"Moderator:", "UNIDENTIFIED MALE:": somebody without a name.</summary>
    Unnamed,

    /// <summary>"Q:": whoever asks.</summary>
    Question,

    /// <summary>"A:": whoever answers.</summary>
    Answer,
}
