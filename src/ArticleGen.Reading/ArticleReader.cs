using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Metadata;

namespace ArticleGen.Reading;

/// <summary>
/// Reads articles. The reading depends only on the text and on the words that a project adds, not on a clock, culture, file or network.
/// </summary>
/// <remarks>
/// Any number of threads may call all of this at the same time; each gets what it would get alone. Readings, lexicons and options never
/// change, so threads may share them. A text, options or a lexicon that are null give an <see cref="ArgumentNullException"/>, and a format
/// that there is not an <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public static class ArticleReader
{
    /// <summary>Reads one article. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static ArticleReading Read(string text) => Read(text, ArticleLexicon.Empty);

    /// <summary>Reads one article with the words of a project's lexicon. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    public static ArticleReading Read(string text, ArticleLexicon lexicon) => Read(text, lexicon, CancellationToken.None);

    /// <summary>Reads one article with the words of a project's lexicon. Throws only if it is cancelled, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleReading Read(string text, ArticleLexicon lexicon, CancellationToken cancel) =>
        Read(text, ArticleFormat.Text, lexicon, cancel);

    /// <summary>
    /// Reads one article from a file with markup. All ranges are offsets into the file's own text, whatever markup stands there. Throws
    /// only if it is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleReading Read(string text, ArticleFormat format, ArticleLexicon lexicon, CancellationToken cancel) =>
        Read(ReadView(text, format, lexicon, cancel), text, lexicon.Vocabulary, decisions: null, cancel);

    /// <summary>Reads one article as the options say. Never throws, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="options">The format, and the words added to the built-in lists.</param>
    public static ArticleReading Read(string text, ReadingOptions options) => Read(text, options, CancellationToken.None);

    /// <summary>Reads one article as the options say. Throws only if it is cancelled, whatever the text holds.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="options">The format, and the words added to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleReading Read(string text, ReadingOptions options, CancellationToken cancel)
    {
        CheckText(text);
        if (options is null)
        {
            throw new ArgumentNullException(nameof(options));
        }

        return Read(text, options.Format ?? ArticleFormats.FindByText(text), options.Lexicon, cancel);
    }

#if NET
    /// <summary>
    /// Reads one article from a part of a text or of a buffer. Never throws, whatever the text holds. The characters are copied once,
    /// because a reading holds its text: <see cref="ArticleReading.Text"/>.
    /// </summary>
    /// <param name="text">The decoded text.</param>
    public static ArticleReading Read(ReadOnlySpan<char> text) => Read(text.ToString());

    /// <summary>
    /// Reads one article from a part of a text or of a buffer, as the options say. Throws only if it is cancelled. The characters are
    /// copied once, because a reading holds its text: <see cref="ArticleReading.Text"/>.
    /// </summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="options">The format, and the words added to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ArticleReading Read(ReadOnlySpan<char> text, ReadingOptions options, CancellationToken cancel) =>
        Read(text.ToString(), options, cancel);
#endif

    /// <summary>Reads one article and records how it found the quotes: every pattern tried, in order. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(string text) => Explain(text, ArticleLexicon.Empty);

    /// <summary>Reads one article with the words of a project's lexicon, and records how it found the quotes. Never throws.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(string text, ArticleLexicon lexicon) =>
        Explain(text, lexicon, CancellationToken.None);

    /// <summary>
    /// Reads one article with the words of a project's lexicon, and records how it found the quotes. Throws only if it is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(
        string text,
        ArticleLexicon lexicon,
        CancellationToken cancel) => Explain(text, ArticleFormat.Text, lexicon, cancel);

    /// <summary>
    /// Reads one article from a file with markup, and records how it found the quotes. All ranges are offsets into the file's own text.
    /// Throws only if it is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (ArticleReading Reading, ValueList<Decision> Decisions) Explain(
        string text,
        ArticleFormat format,
        ArticleLexicon lexicon,
        CancellationToken cancel)
    {
        PlainView? view = ReadView(text, format, lexicon, cancel);
        List<Decision> decisions = [];
        ArticleReading reading = Read(view, text, lexicon.Vocabulary, decisions, cancel);
        return (reading, (view is null ? decisions : decisions.Select(decision => SourceReading.Locate(decision, view))).ToValueList());
    }

    /// <summary>
    /// Reads one article from a file with markup, and records how it found the actors: each mention with the reason, and what tells the
    /// kind. The steps are in the order of the actors, then of the text. All ranges are offsets into the file's own text. Throws only if it
    /// is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="lexicon">The words that the project adds to the built-in lists.</param>
    /// <param name="cancel">
    /// Ends the reading within a fraction of a second, however long the text is. It does not affect the reading, and is not kept.
    /// </param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static (ArticleReading Reading, ValueList<ActorDecision> Decisions) ExplainActors(
        string text,
        ArticleFormat format,
        ArticleLexicon lexicon,
        CancellationToken cancel)
    {
        PlainView? view = ReadView(text, format, lexicon, cancel);
        ActorLog log = new();
        ArticleReading reading = Read(view, text, lexicon.Vocabulary, decisions: null, cancel, log);
        return (
            reading,
            log.Decisions.Select(step => view is null ? step : step with { Words = view.ToSource(step.Words) }).ToValueList());
    }

    /// <summary>
    /// Whether front matter or page says that the article is a draft: the <see cref="ArticleReading.IsDraft"/> of its reading, without
    /// reading the article. Throws only if it is cancelled.
    /// </summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="format">How the file is written.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static bool IsDraft(string text, ArticleFormat format, CancellationToken cancel) =>
        DraftReader.Find(new MemberEntries(MarkedUpArticle.ReadMetadata(text, format, cancel), cancel));

    // Every reading begins here, so the arguments are checked here.
    private static PlainView? ReadView(string text, ArticleFormat format, ArticleLexicon lexicon, CancellationToken cancel)
    {
        CheckText(text);
        if (lexicon is null)
        {
            throw new ArgumentNullException(nameof(lexicon));
        }

        if (format is < ArticleFormat.Text or > ArticleFormat.Html)
        {
            throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format.");
        }

        return MarkedUpArticle.Read(text, format, new IntroducedSpeech(lexicon.Vocabulary, cancel).IsAnnounced, cancel);
    }

    private static void CheckText(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }
    }

    /// <summary>Reads the prose, then puts what was found at its place in the file, then adds what the file says about itself.</summary>
    private static ArticleReading Read(
        PlainView? view,
        string text,
        Vocabulary vocabulary,
        List<Decision>? decisions,
        CancellationToken cancel,
        ActorLog? actors = null)
    {
        ArticleReading prose = ReadProse(
            view?.Text ?? text, view?.Layout ?? Layout.Plain, view?.Metadata ?? [], vocabulary, decisions, actors, cancel);
        return view is null ? prose : MetadataReader.Read(SourceReading.Locate(prose, view), view, vocabulary, cancel);
    }

    private static ArticleReading ReadProse(
        string text,
        Layout layout,
        IReadOnlyList<MetadataEntry> metadata,
        Vocabulary vocabulary,
        List<Decision>? decisions,
        ActorLog? actors,
        CancellationToken cancel)
    {
        Scratch scratch = ScratchPool.Rent();
        try
        {
            scratch.Open(text, vocabulary, cancel);
            Discourse discourse = new(scratch.Actors, vocabulary);
            discourse.Cast.Log = actors;
            DecisionLog? log = decisions is null ? null : new(discourse);
            ArticleReading reading = ProseReader.Read(text, layout, metadata, scratch, discourse, log, cancel);
            decisions?.AddRange(log!.Decisions);
            actors?.Finish();
            return reading;
        }
        finally
        {
            ScratchPool.Return(scratch);
        }
    }
}
