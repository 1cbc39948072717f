#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>The articles of one generated file.</summary>
    /// <remarks>A hash of its path decides in which of 64 files an article is: after an edit, the compiler reads one of them.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public sealed class ArticleShard
    {
        private readonly string _heads;
        private readonly string[] _patterns;
        private readonly int[] _starts;
        private readonly Article?[] _articles;
        private readonly global::System.Func<string> _readDetails;
        private readonly global::System.Func<int, string?>? _inlineText;
        private ArticleDetails? _details;

        /// <summary>
        /// For generated code: articles whose heads are packed in a string, what else is known of them, and the texts that are in the code.
        /// </summary>
        public ArticleShard(
            ArticleProject project,
            string heads,
            global::System.Func<string> readDetails,
            global::System.Func<int, string?>? inlineText = null)
        {
            Project = project;
            _inlineText = inlineText;
            _readDetails = readDetails;
            var reader = new PackedReader(heads, 0);
            _heads = heads;
            _patterns = reader.ReadTexts();
            _starts = reader.ReadRecordStarts();
            _articles = new Article?[_starts.Length];
        }

        /// <summary>The project that the articles are in.</summary>
        internal ArticleProject Project { get; }

        /// <summary>For generated code: the article in a slot.</summary>
        public Article this[int slot] => _articles[slot] ?? Once.Set(ref _articles[slot], new Article(this, slot));

        /// <summary>A reader of what an article is made with.</summary>
        internal PackedReader GoToHead(int slot) => new PackedReader(_heads, _starts[slot]);

        /// <summary>The dateline that starts at a place of the heads.</summary>
        internal Dateline? ReadDateline(int start) => new PackedReader(_heads, start).ReadDateline();

        internal TextRange[] ReadParagraphs(int slot)
        {
            PackedReader reader = GoTo(slot, 0);
            return ReadRanges(ref reader);
        }

        /// <summary>Where the text names or describes the actor with an index in the article.</summary>
        internal TextRange[] ReadMentions(int slot, int actor)
        {
            PackedReader reader = GoTo(slot, 3);
            for (int i = 0; i < actor; i++)
            {
                ReadRanges(ref reader);
            }

            return ReadRanges(ref reader);
        }

        // Not by the actors of the article that is asked: a copy made by "with" may list others.
        internal global::System.Collections.Generic.List<TextRange> FindMentions(int slot, string actorId)
        {
            var mentions = new global::System.Collections.Generic.List<TextRange>();
            global::System.Collections.Generic.IReadOnlyList<Actor> actors = this[slot].Actors;
            for (int i = 0; i < actors.Count; i++)
            {
                if (actors[i].Id == actorId)
                {
                    mentions.AddRange(ReadMentions(slot, i));
                }
            }

            return mentions;
        }

        /// <summary>What of the text is markup: the part is empty for plain text.</summary>
        internal ArticleMarkup ReadMarkup(int slot)
        {
            PackedReader reader = GoTo(slot, 4);
            if (reader.Position == GoToFields(slot).Position)
            {
                return ArticleMarkup.None;
            }

            TextRange[] ranges = ReadRanges(ref reader);
            var words = new string[ranges.Length];
            for (int i = 0; i < words.Length; i++)
            {
                int number = reader.ReadNumber();
                words[i] = number < ArticleMarkup.Common.Length ? ArticleMarkup.Common[number] : reader.ReadText();
            }

            return new ArticleMarkup(ranges, words);
        }

        internal PackedReader GoToFields(int slot) => GoTo(slot, ArticleDetails.Parts - 1);

        internal Actor[] ReadActors(int slot, string id)
        {
            PackedReader reader = GoTo(slot, 1);
            var actors = new Actor[reader.ReadNumber()];
            for (int i = 0; i < actors.Length; i++)
            {
                // 0 for an actor without a name, else the number of the shard and one.
                int shard = reader.ReadNumber();
                if (shard == 0)
                {
                    actors[i] = ActorReader.Read(Project, ref reader, id);
                }
                else
                {
                    actors[i] = Project.FindActors(shard - 1).Find(reader.ReadText());
                }
            }

            return actors;
        }

        internal Quote[] ReadAttributions(int slot, Article article)
        {
            PackedReader reader = GoTo(slot, 2);
            var quotes = new Quote[reader.ReadNumber()];
            int end = 0;
            for (int i = 0; i < quotes.Length; i++)
            {
                int flags = reader.ReadNumber();
                TextRange range = reader.ReadRange(end);
                end = range.End;
#if SAMPLE_QUOTE
                quotes[i] = article.Quotes[i];
#endif
            }

            return quotes;
        }

        internal string ReadText(int slot)
        {
            if (_inlineText?.Invoke(slot) is string text)
            {
                return text;
            }

            PackedReader head = GoToHead(slot);
#if SAMPLE_RESOURCE
            string sourceFile = head.ReadText(), name = head.ReadText();
            int high = head.ReadNumber(), low = head.ReadNumber();
#endif
            return Project.ReadText(sourceFile, name.Length == 0 ? sourceFile : name, high, low);
        }

        private static TextRange[] ReadRanges(ref PackedReader reader)
        {
            var ranges = new TextRange[reader.ReadNumber()];
            int end = 0;
            for (int i = 0; i < ranges.Length; i++)
            {
                ranges[i] = reader.ReadRange(end);
                end = ranges[i].End;
            }

            return ranges;
        }

        // Counted from one place, not from the end of the range before.
        private static TextRange[] ReadRangesFrom(ref PackedReader reader, int from)
        {
            var ranges = new TextRange[reader.ReadNumber()];
            for (int i = 0; i < ranges.Length; i++)
            {
                ranges[i] = reader.ReadRange(from);
            }

            return ranges;
        }

        private PackedReader GoTo(int slot, int part) =>
            (_details ?? Once.Set(ref _details, new ArticleDetails(_readDetails()))).GoTo(slot, part);
    }
}
