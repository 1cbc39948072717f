#nullable enable

namespace Placeholder.ArticleInternals
{
#if JSON
    /// <summary>The actors of one article, or of one quote, that are read from JSON.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("ArticleGen", "VERSION")]
    internal sealed class ActorPool
    {
        // Of several actors with one id, the first: references mean that one.
        private readonly global::System.Collections.Generic.Dictionary<string, Actor> _byId =
            new global::System.Collections.Generic.Dictionary<string, Actor>();

        private readonly global::System.Collections.Generic.List<Actor> _read = new global::System.Collections.Generic.List<Actor>();
        private readonly string[] _articleIds;

        internal ActorPool(string? articleId) =>
            _articleIds = articleId is null ? global::System.Array.Empty<string>() : new[] { articleId };

        /// <summary>The actors of an article of the project.</summary>
        internal ActorPool(Article article)
            : this(article.Id)
        {
            foreach (Actor actor in article.Actors)
            {
                _byId[actor.Id] = actor;
            }
        }

        /// <summary>The actor that is referred to. One that is described is the same object only where it is described alike.</summary>
        internal Actor Read(global::System.Text.Json.JsonElement json)
        {
            string id = ActorJson.ReadId(json);
            bool isKnown = _byId.TryGetValue(id, out Actor? known);
            if (isKnown && JsonReading.Find(json, "kind") is null)
            {
                return known!;
            }

            Actor actor = ActorJson.Read(json, id, _articleIds);
            if (isKnown && ActorComparer.Instance.Equals(known, actor))
            {
                return known!;
            }

            _read.Add(actor);
            if (!isKnown)
            {
                _byId.Add(id, actor);
            }

            return actor;
        }

        /// <summary>Puts the actors that were read into the article that was read with them.</summary>
        internal void SetArticle(Article article)
        {
            foreach (IJsonActor actor in _read)
            {
                actor.SetArticle(article);
            }
        }
    }
#endif
}
