namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>One line of a project's lexicon.</summary>
/// <param name="Kind">What it adds.</param>
/// <param name="Forms">Of a verb its five forms, base first; of a name the full one first, then the others it goes by.</param>
/// <param name="Flags">The words behind the bar, in lower case.</param>
internal sealed record LexiconEntry(LexiconEntryKind Kind, ValueList<string> Forms, ValueList<string> Flags);
