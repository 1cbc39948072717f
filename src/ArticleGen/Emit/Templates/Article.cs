#nullable enable

namespace Placeholder
{
    /// <summary>A news article, as it stood in the project when it was compiled.</summary>
    /// <example>
    /// <code>
    /// foreach (Quote quote in article.Quotes)
    /// {
    ///     Console.WriteLine(quote.Speaker + ": " + quote.Text);
    /// }
    /// </code>
    /// </example>
    /// <remarks>
    /// Paragraphs, actors and quotes are made when they are first asked for; every thread then sees the same ones. The text is decoded when
    /// it is asked for, and kept only as long as somebody uses it: a walk through an archive does not keep all of it in memory.
    /// </remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.ArticleConverter))]
#endif
    public sealed partial record Article : ArticleInternals.IMentionSource, ArticleInternals.IMarkupSource
    {
        // Where the generator has put the article. An article that a program makes has its text instead.
        private readonly ArticleInternals.ArticleShard? _shard;
        private readonly int _slot;
        private readonly string? _ownText;

        // Where the dateline is packed; 0 when it is not.
        private readonly int _datelineStart;
        private Dateline? _dateline;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _authors;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _tags;
        private global::System.WeakReference<string>? _text;
        private global::System.Collections.Generic.IReadOnlyList<TextRange>? _paragraphs;
        private global::System.Collections.Generic.IReadOnlyList<Actor>? _actors;
        private ArticleInternals.ArticleQuotes? _quotes;
        private ArticleInternals.ArticleMarkup? _markup;
        private ArticleFields? _fields;
#if JSON
        // Where actors are mentioned, by their ids, if the article was read from JSON.
        private readonly global::System.Collections.Generic.Dictionary<string, global::System.Collections.Generic.List<TextRange>>?
            _ownMentions;
#endif

        /// <summary>Makes an article from values, as tests do. It is not in the lists of the project's articles.</summary>
        public Article(string id, string text)
            : this(id, text, ArticleInternals.ArticleMarkup.None)
        {
        }

        internal Article(string id, string text, ArticleInternals.ArticleMarkup markup)
        {
            _ownText = text;
            _markup = markup;
            _paragraphs = ArticleInternals.ReadOnlyList<TextRange>.Empty;
            _actors = ArticleInternals.ReadOnlyList<Actor>.Empty;
            _quotes = new ArticleInternals.ArticleQuotes(this, global::System.Array.Empty<Quote>());
            _authors = ArticleInternals.ReadOnlyList<string>.Empty;
            _tags = ArticleInternals.ReadOnlyList<string>.Empty;
            Id = id;
            Headline = "";
            SourceFile = "";
        }

        internal Article(ArticleInternals.ArticleShard shard, int slot)
        {
            _shard = shard;
            _slot = slot;
            ArticleInternals.PackedReader head = shard.GoToHead(slot);
#if SAMPLE_HEAD
            Id = Headline = SourceFile = head.ReadText();
            _authors = _tags = FindAuthors(Byline);
#endif
            _datelineStart = head.Position;
        }

        /// <summary>
        /// The name of the article, such as "sport/derby": its folder, and the name of its file without extension, unless the project gives
        /// others.
        /// </summary>
        public string Id { get; init; }

        /// <summary>The folder of the article, such as "sport": the part of its id before the last slash; "" when there is none.</summary>
        public string Folder => Id.Substring(0, global::System.Math.Max(Id.LastIndexOf('/'), 0));

        /// <summary>The headline, or "" when there is none.</summary>
        public string Headline { get; init; }

        /// <summary>Where and when the article was filed, or null when it does not say.</summary>
        public Dateline? Dateline
        {
            get => _dateline ?? (_datelineStart == 0 ? null : ReadDateline());
#if INIT_ACCESSORS
            init => (_dateline, _datelineStart) = (value, 0);
#endif
        }

        /// <summary>The names in the byline, or null when there is none.</summary>
        public string? Byline { get; init; }

        /// <summary>Who wrote the article, one by one: those whom the front matter names, else those of the byline.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Authors
        {
            get => _authors;
#if INIT_ACCESSORS
            init => _authors = ArticleInternals.ReadOnlyList<string>.Copy(value);
#endif
        }

        /// <summary>
        /// The moment of publication, when date, time and offset are written: in the front matter, or in the text. Without one of these it
        /// is null, and the day is <see cref="PublishedOn"/>.
        /// </summary>
        public global::System.DateTimeOffset? Published => Dateline?.Published;

        /// <summary>
        /// The day of publication as the front matter or the text has it; null when year, month or day is not written. It is the day at
        /// the offset of <see cref="Published"/>, not in UTC. Where the target has no DateOnly, it is a DateTime at midnight.
        /// </summary>
#if DATES
        public global::System.DateOnly? PublishedOn => Dateline?.Date;
#else
        public global::System.DateTime? PublishedOn => Dateline?.Date;
#endif

        /// <summary>When the article was last changed, or null when the front matter does not say.</summary>
        public Dateline? Updated { get; init; }

        /// <summary>The subjects that the front matter lists.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Tags
        {
            get => _tags;
#if INIT_ACCESSORS
            init => _tags = ArticleInternals.ReadOnlyList<string>.Copy(value);
#endif
        }

        /// <summary>The name of the article in an address, or null when the front matter has none.</summary>
        public string? Slug { get; init; }

        /// <summary>What the article is about, or null when the front matter does not say.</summary>
        public string? Summary { get; init; }

        /// <summary>Whether the front matter calls the article a draft.</summary>
        public bool IsDraft { get; init; }

        /// <summary>The language that the front matter names, such as "en-GB", or null.</summary>
        public string? Language { get; init; }

        /// <summary>The address of the picture that the front matter names, or null.</summary>
        public string? Image { get; init; }

        /// <summary>What the front matter says in keys of the project's own.</summary>
        public ArticleFields Fields
        {
            get => _fields ?? ArticleInternals.Once.Set(ref _fields, ReadFields());
#if INIT_ACCESSORS
            init => _fields = value;
#endif
        }

        /// <summary>The file the article comes from, as seen from the project.</summary>
        public string SourceFile { get; init; }

        /// <summary>The whole text of the file, unchanged. All ranges are offsets into it.</summary>
        public string Text
        {
            get
            {
                string? text = _ownText;
                if (text is null && (_text is null || !_text.TryGetTarget(out text)))
                {
                    text = _shard!.ReadText(_slot);
                    _text = new global::System.WeakReference<string>(text);
                }

                return text!;
            }
        }

        /// <summary>The paragraphs of the body, in the order of the text, without headline, publication line and byline.</summary>
        public global::System.Collections.Generic.IReadOnlyList<TextRange> Paragraphs
        {
            get => _paragraphs
                ?? ArticleInternals.Once.Set(ref _paragraphs, global::System.Array.AsReadOnly(_shard!.ReadParagraphs(_slot)));
#if INIT_ACCESSORS
            init => _paragraphs = ArticleInternals.ReadOnlyList<TextRange>.CopyInOrder(value);
#endif
        }

        /// <summary>Who the article speaks of, in the order of first mention; also those without a name.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Actor> Actors
        {
            get => _actors ?? ArticleInternals.Once.Set(
                ref _actors,
                ReferenceEquals(_shard![_slot], this)
                    ? global::System.Array.AsReadOnly(_shard.ReadActors(_slot, Id))
                    : _shard[_slot].Actors);
#if INIT_ACCESSORS
            init => _actors = ArticleInternals.ReadOnlyList<Actor>.Copy(value);
#endif
        }

        /// <summary>The quotes in the article, what somebody said or wrote, in the order of the text.</summary>
        /// <remarks>
        /// Acts and thoughts are never here: <see cref="Attributions"/> has them, too. Quotes that are given to an article are copied, so
        /// that their Article is this one; an act or a thought among them is an <see cref="global::System.ArgumentException"/>.
        /// </remarks>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes
        {
            get => OwnQuotes.Quotes;
#if INIT_ACCESSORS
            init => _quotes = ArticleInternals.ArticleQuotes.Replace(this, KnownAttributions, value);
#endif
        }

        /// <summary>
        /// All that the article reports of somebody, in the order of the text: its <see cref="Quotes"/>, acts ("criticized the plan") and
        /// thoughts ("believes that it is safe").
        /// </summary>
        /// <remarks>What is given to an article is copied, so that its Article is this one.</remarks>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Attributions
        {
            get => OwnQuotes.Attributions;
#if INIT_ACCESSORS
            init => _quotes = new ArticleInternals.ArticleQuotes(this, value);
#endif
        }

        /// <summary>
        /// The whole text, cut where a quote starts or ends. Each piece has the quotes that stand over it: one loop highlights them all.
        /// </summary>
        /// <example>
        /// <code>
        /// foreach (TextSegment segment in article.Segments)
        /// {
        ///     Console.ForegroundColor = segment.Quotes.Count == 0 ? ConsoleColor.Gray : ConsoleColor.Yellow;
        ///     Console.Write(article.ToPlainText(segment.Range));
        /// }
        /// </code>
        /// </example>
        public global::System.Collections.Generic.IReadOnlyList<TextSegment> Segments => OwnQuotes.Segments;

        /// <summary>The article before the one with this id in <see cref="Articles.ByDate"/>, or null when there is none.</summary>
        public Article? Previous => _shard?.Project.FindNeighbor(Id, -1);

        /// <summary>The article after the one with this id in <see cref="Articles.ByDate"/>, or null when there is none.</summary>
        public Article? Next => _shard?.Project.FindNeighbor(Id, 1);

        private Dateline? ReadDateline() =>
            _shard!.ReadDateline(_datelineStart) is { } read ? ArticleInternals.Once.Set(ref _dateline, read) : null;

        // A copy made by "with" shares text and actors, and has quotes of its own, which point back to it.
        private ArticleInternals.ArticleQuotes OwnQuotes
        {
            get
            {
                ArticleInternals.ArticleQuotes? known = _quotes;
                if (known is not null && ReferenceEquals(known.Owner, this))
                {
                    return known;
                }

                var made = new ArticleInternals.ArticleQuotes(this, KnownAttributions);
                ArticleInternals.ArticleQuotes? before = global::System.Threading.Interlocked.CompareExchange(ref _quotes, made, known);
                return ReferenceEquals(before, known) ? made : before!;
            }
        }

        private global::System.Collections.Generic.IReadOnlyList<Quote> KnownAttributions =>
            _quotes?.Attributions ?? _shard!.ReadAttributions(_slot, this);

        /// <summary>Compares all values, also the text and the quotes.</summary>
        public bool Equals(Article? other) =>
            ReferenceEquals(this, other)
            || (other is not null
                && Id == other.Id && SourceFile == other.SourceFile && Slug == other.Slug
                && Headline == other.Headline && Dateline == other.Dateline && Byline == other.Byline && Updated == other.Updated
                && Summary == other.Summary && IsDraft == other.IsDraft && Language == other.Language && Image == other.Image
                && global::System.Linq.Enumerable.SequenceEqual(Authors, other.Authors)
                && global::System.Linq.Enumerable.SequenceEqual(Tags, other.Tags)
                && Text == other.Text && Markup.Matches(other.Markup)
                && global::System.Linq.Enumerable.SequenceEqual(Paragraphs, other.Paragraphs)
                && global::System.Linq.Enumerable.SequenceEqual(Actors, other.Actors, ArticleInternals.ActorComparer.Instance)
                && global::System.Linq.Enumerable.SequenceEqual(Attributions, other.Attributions)
                && Fields == other.Fields);

        /// <inheritdoc/>
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Id);

        /// <summary>The id and the headline.</summary>
        public override string ToString() => Headline.Length == 0 ? Id : Id + ": " + Headline;

        TextRange[] ArticleInternals.IMentionSource.FindMentions(Actor actor)
        {
            // Two actors of the article may be one of the project: "Nato" and "NATO".
            global::System.Collections.Generic.List<TextRange> mentions =
                _shard?.FindMentions(_slot, actor.Id) ?? new global::System.Collections.Generic.List<TextRange>();
#if JSON
            if (_ownMentions is not null && _ownMentions.TryGetValue(actor.Id, out var own))
            {
                mentions.AddRange(own);
            }

#endif
            mentions.Sort();
            return mentions.ToArray();
        }

        private static global::System.Collections.Generic.IReadOnlyList<string> FindAuthors(string? byline) =>
            byline is null ? ArticleInternals.ReadOnlyList<string>.Empty : global::System.Array.AsReadOnly(new[] { byline });
    }
}
