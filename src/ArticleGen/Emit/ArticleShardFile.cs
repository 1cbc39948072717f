using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.00.g.cs to Articles.63.g.cs: the articles of a shard: properties, texts, and what is known of them.</summary>
internal static class ArticleShardFile
{
    internal static string HintName(int number) => Shards.HintName("Articles", number);

    internal static SourceText Emit(NamedShard shard, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        if (shard.Articles.Any(static article => article.HasProperty))
        {
            code.OpenNamespace();
            code.Line(options.Access, " static partial class Articles");
            code.Open();
            NestedClasses classes = new(code, isAtStart: true);
            foreach (int slot in InOrderOfClasses(shard))
            {
                classes.GoTo(shard.Articles[slot].Class);
                ArticleProperty.Emit(code, shard.Articles[slot], shard.Number, slot);
            }

            classes.Close();
            code.Close();
            code.Close();
            code.Line();
        }

        code.OpenNamespace(Shards.Internals);
        code.MarkAsGenerated();
        code.Line("internal static class ", Shards.Class("Articles", shard.Number));
        code.Open();
        bool inline = shard.Articles.Any(static article => article.Article.Text is not null);
        if (inline)
        {
            ArticleText.Emit(code, shard.Articles, options);
            code.Line();
        }

        (PackedWriter heads, PackedWriter details) = Data(shard);
        code.Line("// Packed, see PackedReader. The first line: the patterns of quotes, and the lengths of the records. Then one line for");
        code.Line("// each article: its head.");
        PackedData.Emit(code, Shards.Declare("Article", options), heads, inline ? ", ReadDetails, ReadText);" : ", ReadDetails);", options);
        code.Line();
        code.Line(
            "// The first line: the lengths of the records. Then one line for each article: its paragraphs, ",
            "actors, quotes, mentions,");
        code.Line("// markup and fields.");
        PackedData.Emit(code, "private static string ReadDetails() => ", details, ";", options);
        return code.ToSourceText();
    }

    // The articles that have a property. Those of Articles itself come first.
    private static IEnumerable<int> InOrderOfClasses(NamedShard shard) => Enumerable.Range(0, shard.Articles.Count)
        .Where(slot => shard.Articles[slot].HasProperty)
        .OrderBy(slot => shard.Articles[slot].Class, StringComparer.Ordinal);

    // The patterns by which the quotes were found, and the head of each article; and the details of each.
    private static (PackedWriter Heads, PackedWriter Details) Data(NamedShard shard)
    {
        PatternTable patterns = new();
        PackedWriter details = new();
        PackedRecords.Write(details, [.. shard.Articles.Select(article => PackedArticle.Write(article, patterns))]);
        PackedWriter heads = new();
        heads.Texts(patterns.Names);
        PackedRecords.Write(heads, [.. shard.Articles.Select(PackedHead.Write)]);
        return (heads, details);
    }
}
