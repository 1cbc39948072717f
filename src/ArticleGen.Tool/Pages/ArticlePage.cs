using System.Text.RegularExpressions;
using ArticleGen.Model;
using Placeholder;
using ReadRange = ArticleGen.Reading.TextRange;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// The page of an article: its words with the quotes in the colours of their speakers, who speaks by the margin, and the warnings at their
/// places.
/// </summary>
internal sealed partial class ArticlePage
{
    private readonly HtmlWriter _html;
    private readonly ArticleView _view;
    private readonly NameLinks _links;
    private readonly QuoteCard _card;
    private readonly QuotedText _text;
    private readonly MarginNotes _notes;
    private readonly Placeholder.TextRange? _headline;
    private readonly HashSet<Remark> _shown = new(ReferenceEqualityComparer.Instance);

    private ArticlePage(HtmlWriter html, ArticleView view, PageAddress page, SiteMap? site)
    {
        _html = html;
        _view = view;
        _links = new(html, page, site);
        _card = new(html, view);
        _text = new(html, view, _card);
        _notes = new(html, view, _links);
        _headline = FindHeadline(view);
    }

    private Article Article => _view.Article;

    /// <summary>Writes the main part of the page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="view">The article.</param>
    /// <param name="page">The address of the page.</param>
    /// <param name="site">The addresses of the others; null where there are none.</param>
    internal static void Write(HtmlWriter html, ArticleView view, PageAddress page, SiteMap? site) =>
        new ArticlePage(html, view, page, site).Write();

    /// <summary>The title of an article: its headline, or its id where it has none.</summary>
    internal static string GetTitle(ArticleModel article, string id) =>
        string.IsNullOrWhiteSpace(article.Headline) ? id : OneLine.From(article.Headline);

    private void Write()
    {
        _html.Open("article", ("class", "story"));
        WriteHead();
        _html.Open("div", ("class", "text"), ("lang", FindLanguage()));
        foreach (Placeholder.TextRange paragraph in Article.Paragraphs)
        {
            WriteParagraph(paragraph);
        }

        _html.Close();
        WriteRest();
        _html.Close();
    }

    private void WriteHead()
    {
        _html.Open("div", ("class", "story-head"));
        if (Article.Dateline?.Section is { Length: > 0 } section)
        {
            _html.Element("p", OneLine.From(section), ("class", "kicker"));
        }

        _html.Open("h1", ("lang", FindLanguage()));
        if (_headline is { } headline)
        {
            _text.Write(headline, hasCards: false);
        }
        else
        {
            _html.Text(GetTitle(_view.Model, Article.Id));
        }

        _html.Close();
        WriteCredits();
        WriteSpeakers();
        _html.Close();
    }

    // A headline from front matter does not stand in the text.
    private static Placeholder.TextRange? FindHeadline(ArticleView view) =>
        view.Headline is { } range && OneLine.From(view.Words.Join(range)) == OneLine.From(view.Article.Headline)
            ? new(range.Start, range.Length)
            : null;

    private void WriteCredits()
    {
        _html.Open("p", ("class", "credits"));
        if (Article.IsDraft)
        {
            _html.Element("strong", "Draft", ("class", "draft"));
        }

        if (ShownDate.From(_view.Model.Dateline) is { } date)
        {
            ShownDate.Write(_html, date);
        }

        foreach (string? part in new[] { FindPlace(), Article.Dateline?.Agency, Join(Article.Authors) })
        {
            if (!string.IsNullOrWhiteSpace(part))
            {
                _html.Element("span", OneLine.From(part));
            }
        }

        _html.Element("code", OneLine.From(_view.File));
        _html.Close();
    }

    private string? FindPlace() => Article.Dateline switch
    {
        { Place: { } place, Region: { } region } => $"{place}, {region}",
        { Place: { } place } => place,
        _ => null,
    };

    private static string? Join(IReadOnlyList<string> authors) => authors.Count == 0 ? null : "by " + string.Join(", ", authors);

    // What the colours and letters stand for, in one place.
    private void WriteSpeakers()
    {
        if (Article.Quotes.Count == 0)
        {
            _html.Element("p", "Nobody is quoted in this article.", ("class", "nobody"));
            return;
        }

        _html.Element("h2", "Who is quoted", ("class", "small-head"));
        _html.Open("ul", ("class", "speakers"));
        foreach (IGrouping<string?, Quote> quotes in Article.Quotes.GroupBy(static quote => quote.Speaker?.Id))
        {
            Actor? speaker = quotes.First().Speaker;
            SpeakerMark mark = _view.Marks.Find(speaker);
            _html.Open("li", ("class", mark.Style));
            _html.Element("span", mark.Letters, ("class", "badge"), ("aria-hidden", "true"));
            if (speaker is null)
            {
                _html.Element("span", "nobody is named");
            }
            else
            {
                _links.Write(speaker);
            }

            _html.Element("span", Counted.ToWords(quotes.Count(), "quote"), ("class", "count"));
            _html.Close();
        }

        _html.Close();
        _html.Open("p", ("class", "key"));
        _html.Element("span", "direct", ("class", "q s-key direct"));
        _html.Element("span", "mixed", ("class", "q s-key mixed"));
        _html.Element("span", "indirect", ("class", "q s-key indirect"));
        _html.Text("Point at a quote, or open its letter, to see how it was read.");
        _html.Close();
    }

    private void WriteParagraph(Placeholder.TextRange paragraph)
    {
        ReadRange range = ArticleView.Convert(paragraph);
        if (string.IsNullOrWhiteSpace(_view.Words.Join(range)))
        {
            return;
        }

        bool isHeading = _view.IsHeading(range);
        _html.Open("div", ("class", isHeading ? "row heading" : "row"));
        _html.Open(isHeading ? "h2" : "p", ("id", PageParts.Paragraph(_view.GetNumber(paragraph))), ("dir", "auto"));
        _text.Write(paragraph, hasCards: true);
        _html.Close();
        _notes.Write(_view.FindQuotes(range), Take(_view.FindRemarks(range)));
        _html.Close();
    }

    private List<Remark> Take(IEnumerable<Remark> remarks) => [.. remarks.Where(_shown.Add)];

    // Quotes and warnings of words that are no paragraph: the headline, the publication line, front matter.
    private void WriteRest()
    {
        List<Quote> quotes = [.. Article.Quotes.Where(quote => !_text.Ended.Contains(quote) || IsInHeadline(quote))];
        if (quotes.Count > 0)
        {
            _html.Element("h2", quotes.All(IsInHeadline) ? "In the headline" : "Outside of the paragraphs", ("class", "small-head"));
            foreach (Quote quote in quotes)
            {
                _html.Open("div", ("class", "row"));
                _html.Open("p");
                bool isNew = !_text.Ended.Contains(quote);
                string style = $"q {_view.Marks.Find(quote.Speaker).Style} {quote.Kind.ToString().ToLowerInvariant()}";
                _html.Open("span", ("class", style), ("id", isNew ? PageParts.Quote(_view.GetNumber(quote)) : null));
                _html.Text(OneLine.From(quote.PlainText));
                _card.Write(quote);
                _html.Close();
                _html.Close();
                _html.Close();
            }
        }

        List<Remark> remarks = Take(_view.Remarks);
        if (remarks.Count > 0)
        {
            _html.Element("h2", "Warnings outside of the paragraphs", ("class", "small-head"));
            _html.Open("ul", ("class", "slips"));
            remarks.ForEach(WritePlaced);
            _html.Close();
        }
    }

    private void WritePlaced(Remark remark)
    {
        _html.Open("li", ("class", "note-slip"));
        _html.Element("strong", remark.Id);
        string place = remark.Place is { } known ? $" line {known.Line}, column {known.Column}: " : " ";
        _html.Text(place + OneLine.From(remark.Message));
        _html.Close();
    }

    private bool IsInHeadline(Quote quote) => _headline is { } headline && headline.Contains(quote.Range);

    private string? FindLanguage() => Article.Language is { } language && Language().IsMatch(language) ? language : null;

    // What a browser takes for a language; anything else is a word of somebody's front matter.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Language();
}
