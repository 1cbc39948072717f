using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>ActorIndex: where each actor is. The actors with a name are in the shards.</summary>
internal static class ActorIndexFile
{
    private static readonly Template Template = Template.Load("ActorIndex");

    internal static string HintName => Template.HintName;

    internal static SourceText Emit(ValueList<ActorPlace> actors, EmitOptions options, CancellationToken cancel) =>
        Template.Fill(
            new(options, cancel),
            options,
            ("SAMPLE_DATA", code => PackedData.Emit(code, "private static string Data() => ", Index(actors), ";", options)),
            (
                "SAMPLE_SHARDS",
                code => Shards.Selector(code, "internal static ActorShard", "Actors", actors.Select(static actor => actor.Shard))));

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
