using ArticleGen.Model;

namespace ArticleGen.Tool.Json;

/// <summary>The named actors of all articles, found by what one article says of them: the same that a project's Actors has.</summary>
/// <param name="catalogue">The articles and their actors.</param>
internal sealed class MergedActors(Catalogue catalogue)
{
    private readonly Dictionary<ActorKey, NamedActor> _named =
        catalogue.Actors.ToDictionary(static actor => ActorKey.From(actor.Actor));

    /// <summary>The actor that one of an article's actors is; null for one without a name.</summary>
    internal NamedActor? Find(ActorModel actor) => actor.IsNamed ? _named[ActorKey.From(actor)] : null;
}
