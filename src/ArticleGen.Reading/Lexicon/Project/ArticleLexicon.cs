namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>
/// The words that a project adds to the built-in lists: verbs of saying, agencies, media, sections, titles and the names it knows.
/// What it says of a word counts before what the lists say. Equality is by value.
/// </summary>
public sealed class ArticleLexicon : IEquatable<ArticleLexicon>
{
    private readonly ValueList<LexiconEntry> _entries;
    private readonly Lazy<Vocabulary> _vocabulary;

    internal ArticleLexicon(ValueList<LexiconEntry> entries)
    {
        _entries = entries;
        _vocabulary = new(() => entries.Count == 0 ? Vocabulary.Default : Vocabulary.With(vocabulary => OwnWords.Add(vocabulary, entries)));
    }

    /// <summary>The lexicon that adds nothing.</summary>
    public static ArticleLexicon Empty { get; } = new(ValueList<LexiconEntry>.Empty);

    /// <summary>Whether it adds nothing.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>What its lines say, in their order.</summary>
    internal ValueList<LexiconEntry> Entries => _entries;

    /// <summary>The built-in lists together with these words; made when an article is first read with them.</summary>
    internal Vocabulary Vocabulary => _vocabulary.Value;

    /// <summary>Reads a lexicon file. Never throws; what is not understood is reported and left out.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static LexiconReading Read(string text) => LexiconReader.Read(text);

    /// <summary>Several lexicons as one; where two speak of one word, the later one counts.</summary>
    public static ArticleLexicon Join(IReadOnlyList<ArticleLexicon> lexicons) => lexicons.Count switch
    {
        0 => Empty,
        1 => lexicons[0],
        _ => new(lexicons.SelectMany(static lexicon => lexicon._entries).ToValueList()),
    };

    /// <inheritdoc/>
    public bool Equals(ArticleLexicon? other) => other is not null && (ReferenceEquals(this, other) || _entries.Equals(other._entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleLexicon);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.GetHashCode();
}
