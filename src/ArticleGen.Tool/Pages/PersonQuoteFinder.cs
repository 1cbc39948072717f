using ArticleGen.Tool.Statistics;
using Placeholder;
using ReadRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Tool.Pages;

/// <summary>Takes from an article what it reports of people with a page.</summary>
/// <param name="site">Who has a page.</param>
/// <param name="origins">Tells who quotes whom.</param>
internal sealed class PersonQuoteFinder(SiteMap site, QuoteOrigins origins)
{
    // More of a sentence is left to the article.
    private const int MostAround = 280;
    private const int MostWords = 900;
    private const string Marks = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB";

    /// <summary>All that the article reports of people with a page, in the order of the text.</summary>
    internal IReadOnlyList<PersonQuote> Find(ArticleView view)
    {
        List<PersonQuote> found = [];
        QuotingNode? outlet = origins.FindOutlet(view.Model);
        QuotingNode?[] tellers = origins.FindTellers(view.Model);
        for (int i = 0; i < view.Article.Attributions.Count; i++)
        {
            Quote quote = view.Article.Attributions[i];
            if (quote.Speaker is { } speaker && site.FindPerson(speaker.Id) is not null)
            {
                QuoteReading reading = view.Model.Attributions[i];
                found.Add(Cut(view, quote, reading.Kind, speaker) with
                {
                    Outlet = outlet,
                    Through = tellers[i] == outlet ? null : tellers[i],
                    Addressee = reading.Addressee is { } told ? new(view.Model.Actors[told].Name, quote.Addressee!.Id) : null,
                });
            }
        }

        return found;
    }

    private static PersonQuote Cut(ArticleView view, Quote quote, ArticleGen.Reading.QuoteKind kind, Actor speaker)
    {
        ReadRange range = ArticleView.Convert(quote.Range);
        ReadRange sentence = AddMarks(view.Article.Text, view.FindStep(quote.Pattern, range)?.Sentence ?? range);
        string before = Words(view, sentence.Start, range.Start);
        string after = Words(view, range.End, sentence.End);
        return new(
            speaker.Id,
            kind,
            FindPart(view, quote),
            OneLine.KeepEnd(before, MostAround),
            OneLine.Shorten(OneLine.From(quote.PlainText), MostWords),
            OneLine.Shorten(after, MostAround));
    }

    // A sentence between marks is shown with them.
    private static ReadRange AddMarks(string text, ReadRange sentence)
    {
        int start = sentence.Start > 0 && Marks.Contains(text[sentence.Start - 1]) ? sentence.Start - 1 : sentence.Start;
        int end = sentence.End < text.Length && Marks.Contains(text[sentence.End]) ? sentence.End + 1 : sentence.End;
        return ReadRange.Between(start, end);
    }

    // The marks of a direct quote touch it: no blank between them.
    private static string Words(ArticleView view, int start, int end)
    {
        if (start >= end)
        {
            return "";
        }

        string words = view.Words.Join(ReadRange.Between(start, end));
        string line = OneLine.From(words);
        return (char.IsWhiteSpace(words.FirstOrDefault()) ? " " : "") + line + (char.IsWhiteSpace(words.LastOrDefault()) ? " " : "");
    }

    // An act has no mark in the text.
    private static string FindPart(ArticleView view, Quote quote) =>
        quote.IsSpeech ? PageParts.Quote(view.GetNumber(quote))
        : quote.Paragraph is { } paragraph ? PageParts.Paragraph(view.GetNumber(paragraph))
        : PageParts.Main;
}
