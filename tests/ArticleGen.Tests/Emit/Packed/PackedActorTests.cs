using System.Reflection;

namespace ArticleGen.Tests.Emit.Packed;

/// <summary>What is packed of an actor, the generated code reads.</summary>
public class PackedActorTests
{
    private static readonly PropertyInfo[] Properties =
        [.. typeof(ActorModel).GetProperties().Where(static property => property.Name != nameof(ActorModel.IsNamed))];

    // Those with a name have a record of their own; the others are in that of the article.
    [Fact]
    public void Every_property_of_an_actor_of_any_kind_comes_back()
    {
        ActorModel[] actors =
        [
            .. Enum.GetValues<ActorKind>().SelectMany(static kind => new[]
            {
                new ActorModel($"{kind} A", kind, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty),
                new ActorModel(
                    $"{kind} B",
                    kind,
                    ValueList<string>.Of(["role"]),
                    ValueList<string>.Of(["alias", "other alias"]),
                    ValueList<string>.Of(["she", "they"])),
            }),
        ];
        ArticleReading reading = new("text")
        {
            Actors = actors.Select(static actor =>
                new ActorReading(actor.Name, actor.Kind, actor.Roles, actor.Aliases, ValueList<TextRange>.Empty)
                {
                    Pronouns = actor.Pronouns,
                }).ToValueList(),
        };
        string names = string.Join(", ", Properties.Select(static property => $"\"{property.Name}\""));

        Assert.Equal(
            actors.Select(static actor => Show(actor) + "|a"),
            CompiledProject.Of(Emission.Of(("a.txt", reading))).Run<string[]>(
                $$"""
                string Show(object value) => value is IEnumerable<string> texts ? string.Join("+", texts) : value + "";
                var names = new[] { {{names}} };
                return Articles.A.Actors.Select(actor => string.Join("|",
                    names.Select(name => Show(typeof(Actor).GetProperty(name).GetValue(actor)))
                        .Append(actor.Articles.Single().Id))).ToArray();
                """));
    }

    private static string Show(ActorModel actor) => string.Join('|', Properties.Select(property => Show(property.GetValue(actor))));

    private static string Show(object? value) => value is ValueList<string> texts ? string.Join('+', texts) : $"{value}";
}
