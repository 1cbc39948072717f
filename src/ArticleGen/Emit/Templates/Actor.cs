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
        private readonly string[] _articleIds;

        // Where the articles are looked up; null for an actor that a program makes.
        private readonly ArticleInternals.ArticleProject? _project;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _roles;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _aliases;
        private readonly global::System.Collections.Generic.IReadOnlyList<string> _pronouns;

        // What the quotes name as their speaker: of a copy made by "with", the actor it was made from.
        private readonly Actor _original;

#if INIT_ACCESSORS
        private readonly global::System.Collections.Generic.IReadOnlyList<Mention>? _ownMentions;
#endif
        private global::System.Collections.Generic.IReadOnlyList<Article>? _articles;
        private global::System.Collections.Generic.IReadOnlyList<Quote>? _quotes;
        private global::System.Collections.Generic.IReadOnlyList<Quote>? _attributions;
        private global::System.Collections.Generic.IReadOnlyList<Mention>? _mentions;

        /// <summary>Makes an actor from values, as tests do. The id is made from the name.</summary>
        public Actor(string name, ActorKind kind)
            : this(
                ArticleInternals.ActorReader.MakeId(name),
                name,
                kind,
                global::System.Array.Empty<string>(),
                global::System.Array.Empty<string>(),
                global::System.Array.Empty<string>(),
                global::System.Array.Empty<string>())
        {
        }

        internal Actor(
            string id,
            string name,
            ActorKind kind,
            string[] roles,
            string[] aliases,
            string[] pronouns,
            string[] articleIds,
            ArticleInternals.ArticleProject? project = null)
        {
            _articleIds = articleIds;
            _project = project;
            _original = this;
            Id = id;
            Name = name;
            Kind = kind;
            _roles = global::System.Array.AsReadOnly(roles);
            _aliases = global::System.Array.AsReadOnly(aliases);
            _pronouns = global::System.Array.AsReadOnly(pronouns);
        }

        /// <summary>
        /// The name in lower case with hyphens, such as "sergei-lavrov"; for an actor without a name, the id of the article, a slash and
        /// the description. No other actor of the project has it.
        /// </summary>
        public string Id { get; init; }

        /// <summary>The fullest name, without title; for an actor without a name, the description as it stands.</summary>
        public string Name { get; init; }

        /// <summary>What the actor is.</summary>
        public ActorKind Kind { get; init; }

        /// <summary>Titles and roles as the articles give them.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Roles
        {
            get => _roles;
#if INIT_ACCESSORS
            init => _roles = ArticleInternals.ReadOnlyList<string>.Copy(value);
#endif
        }

        /// <summary>The other names the articles use.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Aliases
        {
            get => _aliases;
#if INIT_ACCESSORS
            init => _aliases = ArticleInternals.ReadOnlyList<string>.Copy(value);
#endif
        }

        /// <summary>
        /// The pronouns by which the articles name the actor as the speaker of a quote, in the order of appearance: "he", "she", "they" or
        /// "it". Nothing is guessed: most actors have none. Of "he" and "she" only the more frequent one is here.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Pronouns
        {
            get => _pronouns;
#if INIT_ACCESSORS
            init => _pronouns = ArticleInternals.ReadOnlyList<string>.Copy(value);
#endif
        }

        /// <summary>The articles that name or describe the actor.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> Articles
        {
            get => _articles ?? ArticleInternals.Once.Set(ref _articles, FindArticles());
#if INIT_ACCESSORS
            init
            {
                _articles = ArticleInternals.ReadOnlyList<Article>.Copy(value);
                _articleIds = global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.Select(_articles, static article => article.Id));
                _quotes = null;
                _attributions = null;
                _mentions = null;
            }
#endif
        }

        /// <summary>
        /// The quotes of the actor in all articles, what the actor said or wrote, in the order of articles and text.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Quotes =>
            _quotes ?? ArticleInternals.Once.Set(ref _quotes, Find(static article => article.Quotes));

        /// <summary>
        /// All that the articles report of the actor, in the order of articles and text: the <see cref="Quotes"/>, and acts and thoughts.
        /// </summary>
        public global::System.Collections.Generic.IReadOnlyList<Quote> Attributions =>
            _attributions ?? ArticleInternals.Once.Set(ref _attributions, Find(static article => article.Attributions));

        /// <summary>Where the articles name or describe the actor, in the order of articles and text. Pronouns are not counted.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Mention> Mentions
        {
#if INIT_ACCESSORS
            get => _ownMentions ?? _mentions ?? ArticleInternals.Once.Set(ref _mentions, FindMentions());
            init => _ownMentions = ArticleInternals.ReadOnlyList<Mention>.Copy(value);
#else
            get => _mentions ?? ArticleInternals.Once.Set(ref _mentions, FindMentions());
#endif
        }

        /// <summary>
        /// Whether both have the same kind and the same name, in upper or lower case. Actors without a name must also have the same id.
        /// Roles, aliases, pronouns and lists do not count, so whoever is in the articles of two projects is the same in both.
        /// </summary>
        public bool Equals(Actor? other) =>
            ReferenceEquals(this, other)
            || (other is not null
                && Kind == other.Kind
                && string.Equals(Name, other.Name, global::System.StringComparison.OrdinalIgnoreCase)
                && (Kind is not (ActorKind.Anonymous or ActorKind.Group) || Id == other.Id));

        /// <inheritdoc/>
        public override int GetHashCode() => global::System.StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

        /// <summary>The name.</summary>
        public override string ToString() => Name;

        private global::System.Collections.Generic.IReadOnlyList<Article> FindArticles() =>
            _project is null ? ArticleInternals.ReadOnlyList<Article>.Empty : global::System.Array.AsReadOnly(
                global::System.Linq.Enumerable.ToArray(
                    global::System.Linq.Enumerable.OfType<Article>(
                        global::System.Linq.Enumerable.Select(_articleIds, _project.FindArticle))));

        // What of a list of each article is the actor's.
        private global::System.Collections.Generic.IReadOnlyList<Quote> Find(
            global::System.Func<Article, global::System.Collections.Generic.IReadOnlyList<Quote>> list)
        {
            var quotes = new global::System.Collections.Generic.List<Quote>();
            foreach (Article article in Articles)
            {
                foreach (Quote quote in list(article))
                {
                    if (quote.Speaker?._original.Id == _original.Id)
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
                foreach (TextRange range in ((ArticleInternals.IMentionSource)article).FindMentions(_original))
                {
                    mentions.Add(new Mention(article, range));
                }
            }

            return mentions.AsReadOnly();
        }
    }
}
