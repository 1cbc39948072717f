using ArticleGen.Emit.Code;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Emit;

/// <summary>Lists the quotes of an article above its text, for a person who opens the generated file.</summary>
internal static class QuoteComment
{
    private const int MostQuotes = 30;
    private const int LongestName = 40;
    private const int LongestWords = 60;

    /// <summary>Writes the comment. Where the text is a resource there is none: the generated code has none of its words.</summary>
    internal static void Emit(CodeWriter code, ArticleModel article)
    {
        QuoteReading[] quotes = [.. article.Quotes];
        if (article.Text is not string text || quotes.Length == 0)
        {
            return;
        }

        // Lines are those of the compiler's messages.
        TextLineCollection lines = SourceText.From(text).Lines;
        foreach (QuoteReading quote in quotes.Take(MostQuotes))
        {
            LinePosition start = lines.GetLinePosition(quote.Range.Start);
            code.Line(
                "//   " + Literals.Number(start.Line + 1) + ":" + Literals.Number(start.Character + 1) + " ",
                Attribution(article, quote, text) + ": ",
                quote.PlainText is { } plain ? Comments.Words(plain, LongestWords) : Comments.Words(text, quote.Range, LongestWords));
        }

        if (quotes.Length > MostQuotes)
        {
            code.Line("//   and " + Literals.Number(quotes.Length - MostQuotes), " more");
        }
    }

    // Ines Calder, "said", SubjectSaid. Who speaks may be unknown, and there may be no cue.
    private static string Attribution(ArticleModel article, QuoteReading quote, string text)
    {
        string speaker = quote.Speaker is int index ? Comments.Words(article.Actors[index].Name, LongestName) : "?";
        string cue = quote.CueRange is { } range ? ", \"" + Comments.Words(text, range, LongestName) + "\"" : "";
        return speaker + cue + ", " + Comments.Words(quote.Pattern, LongestName);
    }
}
