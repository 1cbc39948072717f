using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Actors.g.cs: the actors with a name, and the list of all actors.</summary>
internal static class ActorsType
{
    internal const string HintName = "Actors.g.cs";

    internal static SourceText Emit(ValueList<NamedActor> actors, EmitOptions options)
    {
        CodeWriter code = new(options);
        code.Lines(
            $$"""
            /// <summary>Everybody the articles speak of by name. Who has no name is found in the article, and at the end of <see cref="All"/>.</summary>
            {{GeneratedCode.Attribute}}
            {{options.Access}} static partial class Actors
            {
                private static global::System.Collections.Generic.IReadOnlyList<Actor>? _all;

                /// <summary>All actors: people, organizations and places by name, then those without a name in the order of their articles.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<Actor> All => _all ?? Article.Once(ref _all, All_Content.Read());
            """);
        code.Indent();
        foreach (NamedActor actor in actors)
        {
            code.Line();
            Actor(code, actor);
        }

        code.Line();
        All(code, actors);
        return code.ToSourceText();
    }

    private static void Actor(CodeWriter code, NamedActor named)
    {
        ActorModel actor = named.Actor;
        string field = Identifiers.Field(named.Property);
        code.Line("/// <summary>", Comments.Doc(Summary(actor)), "</summary>");
        code.Line("/// <remarks>", Comments.Doc(Remarks(named)), "</remarks>");
        code.Line("public static Actor " + named.Property, " => " + field, " ?? Article.Once(ref " + field + ", new Actor(");
        code.Indent();
        code.Line(Literals.String(actor.Name), ", ActorKind." + Name(actor.Kind), ",");
        ArticleIds(code, named.ArticleIds, actor.Roles.Count + actor.Aliases.Count == 0);
        if (actor.Roles.Count > 0)
        {
            code.Line("roles: ", Literals.Strings(actor.Roles), actor.Aliases.Count == 0 ? "));" : ",");
        }

        if (actor.Aliases.Count > 0)
        {
            code.Line("aliases: ", Literals.Strings(actor.Aliases), "));");
        }

        code.Outdent();
        code.Line();
        code.Line("private static Actor? ", field, ";");
    }

    private static void ArticleIds(CodeWriter code, ValueList<string> ids, bool isLast)
    {
        string end = isLast ? "));" : ",";
        if (ids.Count <= 3)
        {
            code.Line(Literals.Strings(ids), end);
            return;
        }

        code.Line("new[]");
        code.Open();
        code.Wrapped(ids.Select(Literals.String));
        code.Close(end);
    }

    private static void All(CodeWriter code, ValueList<NamedActor> actors)
    {
        code.Lines(
            """
            private static class All_Content
            {
                internal static global::System.Collections.Generic.IReadOnlyList<Actor> Read()
                {
                    var actors = new global::System.Collections.Generic.List<Actor>
                    {
            """);
        code.Indent();
        code.Indent();
        code.Indent();
        code.Wrapped(actors.Select(static actor => "Actors." + actor.Property));
        code.Outdent();
        code.Outdent();
        code.Outdent();
        code.Lines(
            """
                    };
                    foreach (Article article in Articles.All)
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
            }
            """);
    }

    private static string Summary(ActorModel actor) => actor.Roles.Count == 0 ? actor.Name : actor.Name + ", " + string.Join(", ", actor.Roles);

    private static string Remarks(NamedActor named)
    {
        StringBuilder remarks = new(Name(named.Actor.Kind));
        if (named.Actor.Aliases.Count > 0)
        {
            remarks.Append(", also ").Append(string.Join(", ", named.Actor.Aliases));
        }

        int count = named.ArticleIds.Count;
        return remarks.Append(". In ").Append(count == 1 ? named.ArticleIds[0] : Literals.Number(count) + " articles").Append('.').ToString();
    }

    // Enum.ToString looks names up by reflection.
    internal static string Name(ActorKind kind) => kind switch
    {
        ActorKind.Person => nameof(ActorKind.Person),
        ActorKind.Organization => nameof(ActorKind.Organization),
        ActorKind.Place => nameof(ActorKind.Place),
        ActorKind.Anonymous => nameof(ActorKind.Anonymous),
        _ => nameof(ActorKind.Group),
    };
}
