using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.00.g.cs to Articles.63.g.cs: the articles themselves.</summary>
internal static class ShardFile
{
    /// <summary>The name of a shard's file: fixed, because a name made from an article's could be one the compiler refuses.</summary>
    internal static string HintName(int number) => "Articles." + number.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";

    internal static SourceText Emit(NamedShard shard, EmitOptions options)
    {
        CodeWriter code = new(options);
        code.Line(options.Access, " static partial class Articles");
        code.Open();
        for (int i = 0; i < shard.Articles.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            ArticleProperty.Emit(code, shard.Articles[i]);
            code.Line();
            ArticleContent.Emit(code, shard.Articles[i], options);
        }

        return code.ToSourceText();
    }
}
