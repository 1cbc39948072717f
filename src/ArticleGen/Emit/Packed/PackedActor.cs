using ArticleGen.Emit.Code;
using Field = ArticleGen.Emit.Packed.PackedField<ArticleGen.Model.ActorModel>;

namespace ArticleGen.Emit.Packed;

/// <summary>The record of a named actor: the name of its property, what is known of the actor, and the ids of its articles.</summary>
internal static class PackedActor
{
    private static readonly PackedFields<ActorModel> Fields = new(
        Field.Text("name", static actor => actor.Name),
        new("var", "kind", "(ActorKind)reader.Number()", static (record, actor) => record.Number((int)actor.Kind)),
        Field.Texts("roles", static actor => actor.Roles),
        Field.Texts("aliases", static actor => actor.Aliases));

    internal static PackedWriter Write(NamedActor named)
    {
        PackedWriter record = new();
        record.Text(named.Property);
        Describe(record, named.Actor);
        record.Texts(named.ArticleIds);
        return record;
    }

    /// <summary>Writes what is known of an actor.</summary>
    internal static void Describe(PackedWriter record, ActorModel actor) => Fields.Write(record, actor);

    /// <summary>Writes the C# that reads the same: the sample in the template ActorShard.cs.</summary>
    internal static void EmitReader(CodeWriter code) => Fields.Emit(code, static field => field.Declare("reader."));
}
