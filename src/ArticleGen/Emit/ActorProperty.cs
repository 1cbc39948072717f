using System.Text;
using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>The property of one actor, with the documentation that is seen on hover.</summary>
internal static class ActorProperty
{
    internal static void Emit(CodeWriter code, NamedActor named, int shard, int slot)
    {
        code.Line("/// <summary>", Comments.Doc(Summary(named.Actor)), "</summary>");
        code.Line("/// <remarks>", Comments.Doc(Remarks(named)), "</remarks>");
        code.Line("public static Actor " + named.Property, " => " + Shards.Get("Actors", shard, slot), ";");
    }

    private static string Summary(ActorModel actor) =>
        actor.Roles.Count == 0 ? actor.Name : actor.Name + ", " + string.Join(", ", actor.Roles);

    private static string Remarks(NamedActor named)
    {
        StringBuilder remarks = new(Name(named.Actor.Kind));
        if (named.Actor.Aliases.Count > 0)
        {
            remarks.Append(", also ").Append(string.Join(", ", named.Actor.Aliases));
        }

        int count = named.ArticleIds.Count;
        return remarks.Append(". In ")
            .Append(count == 1 ? named.ArticleIds[0] : Literals.Number(count) + " articles")
            .Append('.')
            .ToString();
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
