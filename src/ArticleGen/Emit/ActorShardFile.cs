using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Actors.00.g.cs to Actors.63.g.cs: the named actors of a shard: their properties, and the data they are made from.</summary>
internal static class ActorShardFile
{
    internal static string HintName(int number) => Shards.HintName("Actors", number);

    internal static SourceText Emit(ActorShard shard, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        code.Line(options.Access, " static partial class Actors");
        code.Open();
        for (int i = 0; i < shard.Actors.Count; i++)
        {
            if (shard.Actors[i].HasProperty)
            {
                ActorProperty.Emit(code, shard.Actors[i], shard.Number, i);
                code.Line();
            }
        }

        string name = Shards.Class(shard.Number);
        code.Line("private static Actor " + Shards.Getter(shard.Number), "(int slot) => Actor." + name, ".Actors[slot];");
        code.Close();
        code.Line();
        code.Line(options.Access, " sealed partial record Actor");
        code.Open();
        code.Line("internal static class ", name);
        code.Open();
        code.Line("// Of each actor a line: property, name, kind, roles, aliases, pronouns and articles, packed. PackedReader reads them.");
        PackedWriter data = new();
        PackedRecords.Write(data, [.. shard.Actors.Select(PackedActor.Write)]);
        PackedData.Emit(code, "internal static readonly Shard Actors = new Shard(", data, ");", options);
        return code.ToSourceText();
    }
}
