using System.Text;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The property of one actor, with the documentation that is seen on hover.</summary>
internal static class ActorProperty
{
    internal static void Emit(CodeWriter code, NamedActor named, int shard, int slot)
    {
        code.Line("/// <summary>", Comments.Doc(Summary(named.Actor)), "</summary>");
        code.Line("/// <remarks>", Remarks(named), "</remarks>");
        code.Line("public static " + code.Types + "Actor " + named.Property, " => " + Shards.Get("Actors", shard, slot), ";");
    }

    private static string Summary(ActorModel actor) =>
        actor.Roles.Count == 0 ? actor.Name : actor.Name + ", " + string.Join(", ", actor.Roles);

    private static string Remarks(NamedActor named)
    {
        StringBuilder xml = new(Name(named.Actor.Kind));
        if (named.Actor.Aliases.Count > 0)
        {
            xml.Append(Comments.Doc(", also called \"" + string.Join("\", \"", named.Actor.Aliases) + "\""));
        }

        int count = named.ArticleIds.Count;
        string articles = count == 1 ? Comments.Doc(named.ArticleIds[0]) : Literals.Number(count) + " articles";
        xml.Append(". In ").Append(named.OnlyArticle is null ? articles : Comments.Link(named.OnlyArticle, articles));
        return xml.Append('.').ToString();
    }

    // Enum.ToString looks names up by reflection.
    private static string Name(ActorKind kind) => kind switch
    {
        ActorKind.Person => nameof(ActorKind.Person),
        ActorKind.Organization => nameof(ActorKind.Organization),
        ActorKind.Place => nameof(ActorKind.Place),
        ActorKind.Anonymous => nameof(ActorKind.Anonymous),
        _ => nameof(ActorKind.Group),
    };
}
