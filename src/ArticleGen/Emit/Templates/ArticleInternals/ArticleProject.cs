#nullable enable

namespace Placeholder.ArticleInternals
{
    /// <summary>
    /// The articles and actors of one project, as its generated code has them. A project that takes the types of another one derives its
    /// own from that one's, so each article knows where it belongs.
    /// </summary>
    /// <remarks>For generated code only: its members may change with each version.</remarks>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    public abstract class ArticleProject
    {
        private ArticleIndex? _articleIndex;
        private ActorIndex? _actorIndex;

        /// <summary>All articles, in the order of the paths of their files.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> Articles => ArticleIndex.All;

        /// <summary>All articles by their datelines.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> ArticlesByDate => ArticleIndex.ByDate;

        /// <summary>All actors.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Actor> Actors => ActorIndex.All;

        private ArticleIndex ArticleIndex => _articleIndex ?? Once.Set(ref _articleIndex, new ArticleIndex(this));

        private ActorIndex ActorIndex => _actorIndex ?? Once.Set(ref _actorIndex, new ActorIndex(this));

        /// <summary>The articles of a folder and of the folders in it. These are numbered right after it, up to the last one.</summary>
        public global::System.Collections.Generic.IReadOnlyList<Article> GetFolder(int folder, int last) => ArticleIndex.In(folder, last);

        /// <summary>The article with this id, or null.</summary>
        public Article? FindArticle(string id) => ArticleIndex.Find(id);

        /// <summary>The named actor that goes by this name or alias alone, or null.</summary>
        public Actor? FindActor(string nameOrAlias) => ActorIndex.Find(nameOrAlias);

        /// <summary>The actor with this id, or null.</summary>
        public Actor? FindActorById(string id) => ActorIndex.FindById(id);

        /// <summary>The articles of the generated file with a number.</summary>
        public abstract ArticleShard FindArticles(int number);

        /// <summary>The named actors of the generated file with a number.</summary>
        public abstract ActorShard FindActors(int number);

        /// <summary>
        /// Packed, see PackedReader. The first line: the numbers of folders and of articles. Then one line for each article: its shard, its
        /// slot there, its folder and its id. The last line: the articles in the order of their dates.
        /// </summary>
        public abstract string ReadArticleIndex();

        /// <summary>Packed, see PackedReader: the number of actors, and of each its shard and its slot there.</summary>
        public abstract string ReadActorIndex();

        /// <summary>The text of an article that has none in the code: a project that has such texts reads them from its resource.</summary>
        public virtual string ReadText(string sourceFile, string name, int high, int low) =>
            throw new global::System.InvalidOperationException("The text of " + sourceFile + " is not in the assembly.");

        /// <summary>The article that is so many steps behind another one by date, or null.</summary>
        internal Article? FindNeighbor(string id, int step) => ArticleIndex.FindNeighbor(id, step);
    }
}
