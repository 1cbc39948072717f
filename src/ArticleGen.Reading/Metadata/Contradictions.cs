using ArticleGen.Reading.Datelines;
using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Metadata;

/// <summary>Finds where metadata and text disagree. There is no fix: either may be right.</summary>
internal sealed class Contradictions(PlainView view, List<Problem> problems)
{
    private const string FrontMatterDate = "the front matter's date";
    private const string PageDate = "the date in the page's metadata";

    /// <summary>The title against the heading of the text.</summary>
    public void CheckTitle(MetadataText? title)
    {
        if (title is not null && view.OwnTitle is { } heading && !HeadlineTexts.AreAlike(heading, title.Text))
        {
            Report(title, $"its heading is '{Excerpt.Cut(heading, new(0, heading.Length))}'");
        }
    }

    /// <summary>The authors against the byline of the text.</summary>
    public void CheckAuthors(IReadOnlyList<MetadataText> authors, IReadOnlyList<string> names, ArticleReading reading)
    {
        if (names.Count == 0 || reading.Authors.Count == 0 || reading.BylineText is not { } byline)
        {
            return;
        }

        // A single word may be a surname, an agency, or a key by which a site knows an author.
        bool differ = names.Any(name => name.IndexOf(' ') > 0 && !IsAmong(name, reading.Authors))
            || (names.All(static name => name.IndexOf(' ') > 0) && reading.Authors.Any(author => !IsAmong(author, names)));
        if (differ)
        {
            Report(authors[0], $"its byline is '{Excerpt.Cut(byline, new(0, byline.Length))}'");
        }
    }

    /// <summary>The date of a page against the dateline of its text.</summary>
    public void CheckPageDate(DatelineReading? published, DatelineReading? inText)
    {
        if (published is not null
            && inText is not null
            && DatelineDays.FindProblem(view.Source, published, PageDate, inText) is { } contradiction)
        {
            problems.Add(contradiction);
        }
    }

    /// <summary>The date of front matter against the date of the text.</summary>
    public void CheckDate(DatelineReading? published, DatelineReading? inText)
    {
        if (published is not null && inText is not null && DatelineDays.FindDaysApart(published, inText) is { } days)
        {
            problems.Add(
                new(
                    ProblemKind.FrontMatterContradictsText,
                    published.Range,
                    Excerpt.Cut(view.Source, published.Range),
                    $"it is dated {days.InText}, in '{Excerpt.Cut(view.Source, inText.Range)}'"));
        }
    }

    /// <summary>The date of the last change against that of the publication.</summary>
    public void CheckUpdate(DatelineReading? published, DatelineReading? updated, DatelineReading? inText)
    {
        string publicationName = published is null ? PublicationLine.Name : view.HasFrontMatter ? FrontMatterDate : PageDate;
        if ((published ?? inText) is { } publication
            && updated is not null
            && UpdateDates.FindProblem(view.Source, publication, publicationName, updated) is { } update)
        {
            problems.Add(update);
        }
    }

    private static bool IsAmong(string name, IReadOnlyList<string> names) =>
        names.Any(other => HeadlineTexts.AreNamesAlike(name, other));

    private void Report(MetadataText value, string detail) =>
        problems.Add(new(ProblemKind.FrontMatterContradictsText, value.Content, Excerpt.Cut(view.Source, value.Content), detail));
}
