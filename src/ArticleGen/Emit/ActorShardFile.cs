using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Actors.00.g.cs to Actors.63.g.cs: the named actors of a shard: their properties, and what is known of them.</summary>
internal static class ActorShardFile
{
    internal static string HintName(int number) => Shards.HintName("Actors", number);

    internal static SourceText Emit(ActorShard shard, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        if (shard.Actors.Any(static actor => actor.HasProperty))
        {
            code.OpenNamespace();
            code.Line(options.Access, " static partial class Actors");
            code.Open();
            bool isFirst = true;
            for (int i = 0; i < shard.Actors.Count; i++)
            {
                if (shard.Actors[i].HasProperty)
                {
                    if (!isFirst)
                    {
                        code.Line();
                    }

                    isFirst = false;
                    ActorProperty.Emit(code, shard.Actors[i], shard.Number, i);
                }
            }

            code.Close();
            code.Close();
            code.Line();
        }

        code.OpenNamespace(Shards.Internals);
        code.MarkAsGenerated();
        code.Line("internal static class ", Shards.Class("Actors", shard.Number));
        code.Open();
        code.Line("// Packed, see PackedReader. The first line: the lengths of the records. Then one line for each actor: property,");
        code.Line("// name, kind, roles, aliases, pronouns and articles.");
        PackedWriter data = new();
        PackedRecords.Write(data, [.. shard.Actors.Select(PackedActor.Write)]);
        PackedData.Emit(code, Shards.Declare("Actor", options), data, ");", options);
        return code.ToSourceText();
    }
}
