using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Articles.00.g.cs to Articles.63.g.cs: the articles of a shard: their properties, and the data they are made from.</summary>
internal static class ArticleShardFile
{
    internal static string HintName(int number) => Shards.HintName("Articles", number);

    internal static SourceText Emit(NamedShard shard, EmitOptions options, CancellationToken cancel)
    {
        CodeWriter code = new(options, cancel);
        code.Line(options.Access, " static partial class Articles");
        code.Open();
        NestedClasses classes = new(code, isAtStart: true);
        foreach (int slot in InOrderOfClasses(shard))
        {
            classes.GoTo(shard.Articles[slot].Class);
            ArticleProperty.Emit(code, shard.Articles[slot], shard.Number, slot);
        }

        classes.GoTo("");
        string name = Shards.Class(shard.Number);
        code.Line("private static Article " + Shards.Getter(shard.Number), "(int slot) => Article." + name, ".Articles[slot];");
        code.Close();
        code.Line();
        code.Line(options.Access, " sealed partial record Article");
        code.Open();
        code.Line("internal static class ", name);
        code.Open();
        code.Line("// Of each article a line: its head, paragraphs, actors, quotes and mentions, packed. PackedReader reads them.");
        foreach (NamedArticle article in shard.Articles)
        {
            QuoteComment.Emit(code, article);
        }

        bool inline = shard.Articles.Any(static article => article.Article.Text is not null);
        PackedData.Emit(code, "internal static readonly Shard Articles = new Shard(", Data(shard), inline ? ", ReadText);" : ");", options);
        if (inline)
        {
            code.Line();
            ArticleText.Emit(code, shard.Articles, options);
        }

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
