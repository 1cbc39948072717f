#nullable enable

namespace Placeholder
{
    /// <summary>What somebody is said to have said; or a reported act or thought, see <see cref="QuoteKind"/>.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    [global::System.Diagnostics.DebuggerDisplay("{ToString(),nq} ({Kind}, {Pattern,nq})")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.QuoteConverter))]
#endif
    public sealed partial record Quote : ArticleInternals.IArticlePart
    {
        private readonly global::System.Collections.Generic.IReadOnlyList<TextRange>? _verbatim;
        private Article? _article;

        // The words at the range as it was read, if they were said: in JSON.
        private readonly string? _plainText;
#if INIT_ACCESSORS
        private readonly TextRange _plainRange;
        private readonly string? _ownPlainText;
#endif

        /// <summary>Makes a quote from values, as tests do. It gets words when it is put into the quotes of an article.</summary>
        public Quote(QuoteKind kind, TextRange range)
            : this(null, kind, range, "", null, null, null, false, null, null, null)
        {
        }

        internal Quote(
            Article? article,
            QuoteKind kind,
            TextRange range,
            string pattern,
            Actor? speaker,
            Actor? via,
            Actor? addressee,
            bool continues,
            TextRange[]? verbatim,
            TextRange? speakerRange,
            TextRange? cueRange,
            string? plainText = null)
        {
            _article = article;
            Kind = kind;
            Range = range;
            Pattern = pattern;
            // A direct quote is verbatim from end to end unless something else is said.
            _verbatim = verbatim is null ? null : global::System.Array.AsReadOnly(verbatim);
            Speaker = speaker;
            SpeakerRange = speakerRange;
            CueRange = cueRange;
            Via = via;
            Addressee = addressee;
            Continues = continues;
            _plainText = plainText;
#if INIT_ACCESSORS
            _plainRange = range;
#endif
        }

        /// <summary>Direct, mixed or indirect; or an act or a thought.</summary>
        public QuoteKind Kind { get; init; }

        /// <summary>Whether it is what somebody said or wrote, and no act or thought.</summary>
        public bool IsSpeech => Kind is QuoteKind.Direct or QuoteKind.Mixed or QuoteKind.Indirect;

        /// <summary>Who said, did or thought it, or null when the article does not tell.</summary>
        public Actor? Speaker { get; init; }

        /// <summary>The words of the quote, cut from the article's text.</summary>
        public string Text => Article[Range];

        /// <summary>The words of the quote without the markup that may stand among them: those that a page shows.</summary>
        public string PlainText
        {
            get => Unmarked ?? Text;
#if INIT_ACCESSORS
            init => _ownPlainText = value;
#endif
        }

        /// <summary>
        /// Where the quote stands. Direct: the words between the marks. Mixed and indirect: the reported clause;
        /// where no clause can be told, the words between the marks. Act: what it is about. Thought: what is thought.
        /// </summary>
        public TextRange Range { get; init; }

        /// <summary>
        /// The stretches of the quote that stand in quotation marks, without the marks. A direct quote is verbatim from end to end unless
        /// something else is said.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<TextRange> Verbatim
        {
            get => _verbatim
                ?? (Kind == QuoteKind.Direct
                    ? global::System.Array.AsReadOnly(new[] { Range })
                    : ArticleInternals.ReadOnlyList<TextRange>.Empty);
#if INIT_ACCESSORS
            init => _verbatim = ArticleInternals.ReadOnlyList<TextRange>.Copy(value);
#endif
        }

        /// <summary>The paragraph in which the quote starts, or null when that is none of the body's, such as the headline.</summary>
        public TextRange? Paragraph => FindParagraph();

        /// <summary>The article the quote stands in.</summary>
        public Article Article => _article
            ?? throw new global::System.InvalidOperationException("The quote has no article yet: put it into the quotes of one.");

        /// <summary>The words that name the speaker, a name, a description or a pronoun, or null.</summary>
        public TextRange? SpeakerRange { get; init; }

        /// <summary>The words that say that something was said, such as "said" or "according to", or null.</summary>
        public string? Cue => CueRange is { } range ? Article[range] : null;

        /// <summary>Where the cue stands, or null.</summary>
        public TextRange? CueRange { get; init; }

        /// <summary>The agency that relayed the words, or null.</summary>
        public Actor? Via { get; init; }

        /// <summary>To whom it was said, or null.</summary>
        public Actor? Addressee { get; init; }

        /// <summary>Whether this goes on with the utterance of the quote before it.</summary>
        public bool Continues { get; init; }

        /// <summary>The pattern of attribution by which the speaker was found.</summary>
        public string Pattern { get; init; }

        // A copy with another range has other words, unless a program has said which. Null where no markup stands among them.
#if INIT_ACCESSORS
        private string? Unmarked => _ownPlainText ?? (Range == _plainRange ? _plainText : null) ?? FindUnmarked();
#else
        private string? Unmarked => _plainText ?? FindUnmarked();
#endif

        private bool IsInText => _article is not null
            && Range.Start >= 0 && Range.Length >= 0 && Range.Length <= _article.Text.Length - Range.Start;

        /// <summary>
        /// Whether both are the same place of the same article, and attributed alike. Articles are compared by their ids. A quote without
        /// an article equals none that has one.
        /// </summary>
        public bool Equals(Quote? other) =>
            ReferenceEquals(this, other)
            || (other is not null
                && _article?.Id == other._article?.Id
                && Range == other.Range
                && (Unmarked == other.Unmarked || (FindWords() is { } words && words == other.FindWords()))
                && Kind == other.Kind
                && Pattern == other.Pattern
                && SpeakerRange == other.SpeakerRange
                && CueRange == other.CueRange
                && Continues == other.Continues
                && Speaker == other.Speaker
                && Via == other.Via
                && Addressee == other.Addressee
                && global::System.Linq.Enumerable.SequenceEqual(Verbatim, other.Verbatim));

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked(((_article?.GetHashCode() ?? 0) * 31) + Range.GetHashCode());

        /// <summary>The speaker and the words, shortened when they are many.</summary>
        public override string ToString()
        {
            string words = FindWords() ?? Range.ToString();
            if (words.Length > 80)
            {
                words = words.Substring(0, char.IsHighSurrogate(words[78]) ? 78 : 79) + "…";
            }

            return (Speaker?.Name ?? "?") + ": " + words;
        }

        Quote ArticleInternals.IArticlePart.CopyInto(Article article)
        {
            if (ReferenceEquals(_article, article))
            {
                return this;
            }

            Quote copy = this with { };
            copy._article = article;
            return copy;
        }

        // Null where the range is not in a text.
        private string? FindWords() => Unmarked ?? (IsInText ? Text : null);

        private string? FindUnmarked() =>
            ((ArticleInternals.IMarkupSource?)_article)?.Markup.Touches(Range) == true && IsInText ? Article.ToPlainText(Range) : null;

        // Paragraphs are in the order of the text: the last one that starts here or before.
        private TextRange? FindParagraph()
        {
            global::System.Collections.Generic.IReadOnlyList<TextRange> paragraphs = Article.Paragraphs;
            int low = 0;
            int high = paragraphs.Count;
            while (low < high)
            {
                int middle = (low + high) >> 1;
                if (paragraphs[middle].Start <= Range.Start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low > 0 && paragraphs[low - 1].Contains(Range.Start) ? paragraphs[low - 1] : (TextRange?)null;
        }
    }
}
