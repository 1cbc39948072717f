using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<(ArticleGen.Model.ActorModel Actor, string Id)>;

namespace ArticleGen.Emit.Packed;

/// <summary>The record of a named actor: the name of its property, what is known of the actor, and the ids of its articles.</summary>
internal static class PackedActor
{
    private static readonly PackedFields<(ActorModel Actor, string Id)> Fields = new(
        Field.Text("name", static from => from.Actor.Name),
        new("var", "kind", "(ActorKind)reader.ReadNumber()", static (record, from) => record.Number((int)from.Actor.Kind)),
        Field.Texts("roles", static from => from.Actor.Roles),
        Field.Texts("aliases", static from => from.Actor.Aliases),
        Field.Texts("pronouns", static from => from.Actor.Pronouns),
        // The program makes most ids from the names.
        Field.OptionalText("id", static from => ActorIds.IsMadeOf(from.Id, from.Actor.Name) ? null : from.Id));

    internal static PackedWriter Write(NamedActor named)
    {
        PackedWriter record = new();
        record.Text(named.Property);
        Describe(record, named.Actor, named.Id);
        record.Texts(named.ArticleIds);
        return record;
    }

    /// <summary>Writes what is known of an actor.</summary>
    /// <param name="record">Where to.</param>
    /// <param name="actor">The actor.</param>
    /// <param name="id">Its id; of an actor without a name, what stands behind the id of the article.</param>
    internal static void Describe(PackedWriter record, ActorModel actor, string id) => Fields.Write(record, (actor, id));

    /// <summary>Writes the C# that reads the same: the sample in the template ActorReader.cs.</summary>
    internal static void EmitReader(CodeWriter code) => Fields.Emit(code, static field => field.Declare("reader."));
}
