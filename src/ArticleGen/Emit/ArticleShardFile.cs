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

        code.Line("// Packed, see PackedReader. The first line: the patterns of quotes, and the lengths of the records. Then one line for");
        code.Line("// each article: its head, paragraphs, actors, quotes, mentions, markup and fields.");
        PackedData.Emit(code, Shards.Declare("Article", options), Data(shard), inline ? ", ReadText);" : ");", options);
        return code.ToSourceText();
    }

    // The articles that have a property. Those of Articles itself come first.
    private static IEnumerable<int> InOrderOfClasses(NamedShard shard) => Enumerable.Range(0, shard.Articles.Count)
        .Where(slot => shard.Articles[slot].HasProperty)
        .OrderBy(slot => shard.Articles[slot].Class, StringComparer.Ordinal);

    // The patterns by which the quotes were found, and the record of each article.
    private static PackedWriter Data(NamedShard shard)
    {
        PatternTable patterns = new();
        List<PackedWriter> records = [.. shard.Articles.Select(article => PackedArticle.Write(article, patterns))];
        PackedWriter data = new();
        data.Texts(patterns.Names);
        PackedRecords.Write(data, records);
        return data;
    }
}
