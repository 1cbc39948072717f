namespace ArticleGen.Reading.Attribution;

/// <summary>What a passage is in its article.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>The headline, or a kicker or second headline beside it.</summary>
    Headline,

    /// <summary>A heading in the body, which quotes nobody.</summary>
    Heading,

    /// <summary>A paragraph with a colon of which markup says that it names the speaker of the words below.</summary>
    SpeakerName,
}
