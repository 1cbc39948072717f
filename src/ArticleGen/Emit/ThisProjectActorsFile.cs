using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>ThisProject: where each actor is. The actors with a name are in the shards.</summary>
internal static class ThisProjectActorsFile
{
    private static readonly Template Template = Template.Load("ThisProjectActors");

    internal static string HintName => Template.HintName;

    internal static SourceText Emit(ValueList<ActorPlace> actors, EmitOptions options, CancellationToken cancel) =>
        Template.Fill(
            new(options, cancel),
            options,
            ("SAMPLE_DATA", code => PackedData.Emit(code, "public override string ReadActorIndex() => ", Index(actors), ";", options)),
            (
                "SAMPLE_SHARDS",
                code => Shards.Selector(
                    code,
                    "public override " + options.InternalsOfTypes + "ActorShard FindActors",
                    "Actors",
                    actors.Select(static actor => actor.Shard))));

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
