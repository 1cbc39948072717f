using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Actors.g.cs: the list of all actors. The actors with a name are in the shards.</summary>
internal static class ActorsType
{
    internal const string HintName = "Actors.g.cs";

    internal static SourceText Emit(ValueList<ActorPlace> actors, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        code.Lines(
            $$"""
            /// <summary>Everybody the articles speak of by name. Who has no name is found in the article, and at the end of <see cref="All"/>.</summary>
            {{GeneratedCode.Attribute}}
            {{options.Access}} static partial class Actors
            {
                private static global::System.Collections.Generic.IReadOnlyList<Actor>? _all;

                /// <summary>All actors: people, organizations and places by name, then those without a name in the order of their articles.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<Actor> All => _all ?? Article.Once(ref _all, Actor.AllActors.Read());
            }

            {{options.Access}} sealed partial record Actor
            {
                internal static class AllActors
                {
                    internal static global::System.Collections.Generic.IReadOnlyList<Actor> Read()
                    {
                        var reader = new Article.PackedReader(Data(), 0);
                        int count = reader.Number();
                        var actors = new global::System.Collections.Generic.List<Actor>(count);
                        for (int i = 0; i < count; i++)
                        {
                            actors.Add(ShardOf(reader.Number())[reader.Number()]);
                        }

                        foreach (Article article in Article.AllArticles.Instance)
                        {
                            foreach (Actor actor in article.Actors)
                            {
                                if (actor.Kind is ActorKind.Anonymous or ActorKind.Group)
                                {
                                    actors.Add(actor);
                                }
                            }
                        }

                        return actors.AsReadOnly();
                    }

            """);
        code.Indent();
        code.Indent();
        PackedData.Emit(code, "private static string Data() => ", Index(actors), ";", options);
        code.Close();
        code.Line();
        Shards.Selector(code, "Actors", actors.Select(static actor => actor.Shard));
        return code.ToSourceText();
    }

    private static PackedWriter Index(ValueList<ActorPlace> actors)
    {
        PackedWriter index = new();
        index.Number(actors.Count);
        foreach (ActorPlace actor in actors)
        {
            index.Number(actor.Shard);
            index.Number(actor.Slot);
        }

        return index;
    }
}
