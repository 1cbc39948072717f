using System.Runtime.CompilerServices;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>What is known of one text, kept weakly with it, whichever files have it.</summary>
/// <remarks>
/// A static table. It is safe because all it keeps is a pure function of texts and lexicons, which do not change: every caller gets the
/// same at any time. Within one build the compiler hands the same <see cref="SourceText"/> to everybody, and an editor does so as long as a
/// file is unchanged. The table holds its keys weakly, so what is known lives as long as the text; readings live longer in a
/// <see cref="ReadingStore"/>. One object for all of it, as with <see cref="KnownFile"/>.
/// </remarks>
internal sealed class KnownText
{
    private static readonly ConditionalWeakTable<SourceText, KnownText> Texts = new();

    private TextReadings? _readings;
    private volatile JoinedLexicon? _joined;
    private LexiconReading? _lexicon;
    private SchemaReading? _schema;

    /// <summary>The text read as an article; null until somebody has asked.</summary>
    internal TextReadings? Readings => Volatile.Read(ref _readings);

    /// <summary>
    /// The lexicon that the text and others make together; null until it has been made. It is kept with the first of them.
    /// </summary>
    internal JoinedLexicon? Joined
    {
        get => _joined;
        set => _joined = value;
    }

    /// <summary>What is known of a text, the same object each time. The table is locked when it is new.</summary>
    internal static KnownText Get(SourceText text) => Texts.GetValue(text, static _ => new());

    /// <summary>What is known of a text; null when nobody asked before.</summary>
    internal static KnownText? Find(SourceText text) => Texts.TryGetValue(text, out KnownText? known) ? known : null;

    /// <summary>The text read as an article, the same object each time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="store">Where the first who asks looks for it; null for nowhere.</param>
    internal TextReadings GetReadings(SourceText text, ReadingStore? store)
    {
        if (Readings is { } known)
        {
            return known;
        }

        string words = text.ToString();
        TextReadings found = store is null ? new(words) : store.Get(words);
        return Interlocked.CompareExchange(ref _readings, found, null) ?? found;
    }

    /// <summary>The text read as a lexicon: by the first who asks, and the same object each time.</summary>
    internal LexiconReading ReadLexicon(Func<LexiconReading> read) =>
        Volatile.Read(ref _lexicon) ?? Interlocked.CompareExchange(ref _lexicon, read(), null) ?? _lexicon;

    /// <summary>The text read as a schema: by the first who asks, and the same object each time.</summary>
    internal SchemaReading ReadSchema(Func<SchemaReading> read) =>
        Volatile.Read(ref _schema) ?? Interlocked.CompareExchange(ref _schema, read(), null) ?? _schema;
}

/// <summary>The lexicon that several texts make together.</summary>
/// <param name="Texts">The texts, in their order.</param>
/// <param name="Lexicon">The lexicon.</param>
internal sealed record JoinedLexicon(IReadOnlyList<SourceText> Texts, ArticleLexicon Lexicon);
