#nullable enable

namespace Placeholder
{
    /// <summary>Somebody the articles speak of.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    [global::System.Diagnostics.DebuggerDisplay("{Name,nq} ({Kind})")]
#if JSON
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJson.ActorConverter))]
#endif
    public sealed partial record Actor
    {
        private static readonly string[] None = global::System.Array.Empty<string>();

        private readonly string[] _articleIds;
        // What the quotes name as their speaker: of a copy made by "with", the actor it was made from.
        private readonly Actor _original;
#if INIT_ACCESSORS
        private readonly global::System.Collections.Generic.IReadOnlyList<Mention>? _ownMentions;
#endif
        private global::System.Collections.Generic.IReadOnlyList<Article>? _articles;
        private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
        private global::System.Collections.Generic.IReadOnlyList<Mention>? _mentions;

        /// <summary>Makes an actor from values, as tests do. The id is made from the name.</summary>
        public Actor(string name, ActorKind kind)
            : this(MakeId(name), name, kind, None, None, None, None)
        {
        }

        internal Actor(
            string id,
            string name,
            ActorKind kind,
            string[] roles,
            string[] aliases,
            string[] pronouns,
            string[] articleIds)
        {
            _articleIds = articleIds;
            _original = this;
            Id = id;
            Name = name;
            Kind = kind;
            Roles = global::System.Array.AsReadOnly(roles);
            Aliases = global::System.Array.AsReadOnly(aliases);
            Pronouns = global::System.Array.AsReadOnly(pronouns);
        }

        /// <summary>
        /// The name in small letters with hyphens, such as "sergei-lavrov". No other actor of the project has it. Of an unnamed source it
        /// stands behind the id of the article and a slash.
        /// </summary>
        public string Id { get; init; }

        /// <summary>The fullest name, without title; of an unnamed source the description as it stands.</summary>
        public string Name { get; init; }

        /// <summary>What the actor is.</summary>
        public ActorKind Kind { get; init; }

        /// <summary>Titles and roles as the articles give them.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Roles { get; init; }

        /// <summary>The other names the articles use.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get; init; }

        /// <summary>
        /// The pronouns by which the articles name the actor as the speaker of a quote, in the order of appearance: "he", "she", "they" or
        /// "it". Nothing is guessed: most actors have none. Of "he" and "she" only the more frequent one is here.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Pronouns { get; init; }

        /// <summary>The articles that name or describe the actor.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> Articles
        {
            get => _articles ?? Article.Once(ref _articles, FindArticles());
#if INIT_ACCESSORS
            init
            {
                _articles = value;
                _articleIds = global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.Select(value, static article => article.Id));
                _quotes = null;
                _mentions = null;
            }
#endif
        }

        /// <summary>What the actor says, in all articles.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes => _quotes ?? Article.Once(ref _quotes, FindQuotes());

        /// <summary>Where the articles name or describe the actor, in the order of articles and text. Pronouns are not counted.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Mention> Mentions
        {
#if INIT_ACCESSORS
            get => _ownMentions ?? _mentions ?? Article.Once(ref _mentions, FindMentions());
            init => _ownMentions = value;
#else
            get => _mentions ?? Article.Once(ref _mentions, FindMentions());
#endif
        }

        /// <summary>Whether both are known by the same id and in the same words. The articles are not compared.</summary>
        public bool Equals(Actor? other) =>
            ReferenceEquals(this, other)
            || (other is not null
                && Id == other.Id
                && Name == other.Name
                && Kind == other.Kind
                && global::System.Linq.Enumerable.SequenceEqual(Roles, other.Roles)
                && global::System.Linq.Enumerable.SequenceEqual(Aliases, other.Aliases)
                && global::System.Linq.Enumerable.SequenceEqual(Pronouns, other.Pronouns));

        /// <inheritdoc/>
        public override int GetHashCode() => global::System.StringComparer.Ordinal.GetHashCode(Name);

        /// <summary>The name.</summary>
        public override string ToString() => Name;

        private global::System.Collections.Generic.IReadOnlyList<Article> FindArticles() =>
            global::System.Array.AsReadOnly(
                global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.OfType<Article>(
                        global::System.Linq.Enumerable.Select(_articleIds, Article.ArticleIndex.Instance.Find))));

        private global::System.Collections.Generic.IReadOnlyList<Quote> FindQuotes()
        {
            var quotes = new global::System.Collections.Generic.List<Quote>();
            foreach (Article article in Articles)
            {
                foreach (Quote quote in article.Quotes)
                {
                    if (quote.Speaker?.Id == _original.Id)
                    {
                        quotes.Add(quote);
                    }
                }
            }

            return quotes.AsReadOnly();
        }

        private global::System.Collections.Generic.IReadOnlyList<Mention> FindMentions()
        {
            var mentions = new global::System.Collections.Generic.List<Mention>();
            foreach (Article article in Articles)
            {
                foreach (TextRange range in article.FindMentions(_original))
                {
                    mentions.Add(new Mention(article, range));
                }
            }

            return mentions.AsReadOnly();
        }

        // Letters and digits in lower case, hyphens for what stands between them; apostrophes vanish.
        private static string MakeId(string name)
        {
            var id = new char[name.Length];
            int length = 0;
            foreach (char c in name)
            {
                if (char.IsLetterOrDigit(c))
                {
                    id[length++] = char.ToLowerInvariant(c);
                }
                else if (c is not ('\'' or '`' or '\u2019') && length > 0 && id[length - 1] != '-')
                {
                    id[length++] = '-';
                }
            }

            return new string(id, 0, length > 0 && id[length - 1] == '-' ? length - 1 : length);
        }
    }

    /// <summary>What an actor is.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    public enum ActorKind
    {
        /// <summary>A person who is named.</summary>
        Person,

        /// <summary>An organization: a company, a ministry, an agency, an alliance.</summary>
        Organization,

        /// <summary>A place that speaks or acts, usually a country or a capital that stands for its government.</summary>
        Place,

        /// <summary>One person whom the article describes and does not name.</summary>
        Anonymous,

        /// <summary>Several people whom the article describes and does not name one by one.</summary>
        Group,
    }
}
