using System.Runtime.CompilerServices;
using ArticleGen.Fields.Schema;
using ArticleGen.Reading.Lexicon.Project;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>What is known of one text, kept weakly with it, whichever files have it.</summary>
/// <remarks>
/// A static table. It is safe because all it keeps is a pure function of texts and lexicons, which do not change: every caller gets the
/// same at any time. The compiler hands the same <see cref="SourceText"/> to everybody as long as a file is unchanged, and the table holds
/// its keys weakly, so what is known lives exactly as long as the text. One object for all of it, as with <see cref="KnownFile"/>.
/// </remarks>
internal sealed class KnownText
{
    private static readonly ConditionalWeakTable<SourceText, KnownText> Texts = new();

    private volatile KnownReading? _reading;
    private volatile JoinedLexicon? _joined;
    private LexiconReading? _lexicon;
    private SchemaReading? _schema;

    /// <summary>The text read as an article, in the format and with the lexicon last asked for; null until it has been read.</summary>
    internal KnownReading? Reading
    {
        get => _reading;
        set => _reading = value;
    }

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
