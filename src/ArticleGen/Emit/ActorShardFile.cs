using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Actors.00.g.cs to Actors.63.g.cs: a property for each named actor, and the data they are made from.</summary>
internal static class ActorShardFile
{
    internal static string HintName(int number) => Shards.HintName("Actors", number);

    internal static SourceText Emit(ActorShard shard, EmitOptions options)
    {
        CodeWriter code = new(options);
        code.Line(options.Access, " static partial class Actors");
        code.Open();
        for (int i = 0; i < shard.Actors.Count; i++)
        {
            ActorProperty.Emit(code, shard.Actors[i], shard.Number, i);
            code.Line();
        }

        code.Line("private static class ", Shards.Class(shard.Number));
        code.Open();
        code.Line("internal static readonly Actor.Shard Actors = new Actor.Shard(Data());");
        code.Line();
        PackedWriter data = new();
        PackedRecords.Write(data, [.. shard.Actors.Select(PackedActor.Write)]);
        PackedData.Emit(code, data, options);
        return code.ToSourceText();
    }
}
