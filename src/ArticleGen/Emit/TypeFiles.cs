using ArticleGen.Emit.Code;
using ArticleGen.Emit.Packed;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>The files of the types that are the same in every project.</summary>
internal static class TypeFiles
{
    private static readonly Template[] Types =
        [.. new[] { "Article", "Quote", "Actor", "Dateline", "PackedReader", "ActorShard", "TextRange" }.Select(Template.Load)];

    private static readonly Template ArticleShard = Template.Load("ArticleShard");

    private static readonly Template TextResource = Template.Load("TextResource");

    /// <summary>Hint name and code of each.</summary>
    internal static IEnumerable<(string HintName, SourceText Code)> Of(EmitOptions options)
    {
        foreach (Template type in Types)
        {
            yield return (type.HintName, type.Fill(options));
        }

        CodeWriter code = CodeWriter.ForTypes(options);
        yield return (ArticleShard.HintName, ArticleShard.Fill(code, options, ("SAMPLE_QUOTE", PackedQuote.EmitReader)));
        if (options.TextStorage == TextStorage.Resource)
        {
            yield return (TextResource.HintName, TextResource.Fill(options));
        }
    }

    internal static void Add(SourceProductionContext output, EmitOptions options)
    {
        foreach ((string hintName, SourceText code) in Of(options))
        {
            output.AddSource(hintName, code);
        }
    }
}
