using ArticleGen.Model;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Archives;
using ArticleGen.Tool.Json;
using ArticleGen.Tool.Statistics;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Makes a site of articles that were read. Each article is read once more for its page, and let go: of its text only the sentences with
/// quotes are kept, for the pages of people.
/// </summary>
internal sealed class SiteBuilder
{
    private readonly Archive _archive;
    private readonly ArchiveStatistics _statistics;
    private readonly IReadOnlyList<ArchivedArticle> _newestFirst;
    private readonly IReadOnlyList<(NamedActor Actor, int Quotes, int Entries)> _people;
    private readonly SiteMap _site;
    private readonly PageFrame _frame;

    private SiteBuilder(
        Archive archive, ArchiveStatistics statistics, IReadOnlyList<(NamedActor Actor, int Quotes, int Entries)> people, string title)
    {
        _archive = archive;
        _statistics = statistics;
        _people = people;
        _site = SiteMap.Create(archive, people.Select(static person => person.Actor));
        _frame = new(title, _site, StyleSheet.Load());
        // Those without a date are last here as well: their rank is behind all others.
        _newestFirst =
        [
            .. archive.Articles.Where(HasDate).OrderByDescending(static article => article.Name.DateRank),
            .. archive.Articles.Where(static article => !HasDate(article)),
        ];
    }

    /// <summary>How many pages are to be written: one an article, and those of people.</summary>
    internal int PageCount => _archive.Articles.Count + _people.Count;

    private IEnumerable<PageAddress> Files =>
    [
        SiteMap.Overview,
        SiteMap.Style,
        .. NumberPages(SiteMap.ArticleList, _newestFirst.Count),
        .. NumberPages(SiteMap.PeopleList, _people.Count),
        .. _archive.Articles.Select(article => _site.GetArticle(article.Name.Id)),
        .. _people.SelectMany(person => NumberPages(_site.FindPerson(person.Actor.Id)!.Value, person.Entries)),
    ];

    /// <summary>Plans the site.</summary>
    internal static SiteBuilder Plan(Archive archive, ArchiveStatistics statistics, string title) =>
        new(archive, statistics, PeopleFinder.Find(archive), title);

    /// <summary>Writes the site.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="shown">The folder as messages name it.</param>
    /// <param name="progress">Told how many pages are written.</param>
    /// <param name="cancel">Ends the work.</param>
    internal void Write(string folder, string shown, IProgress<int> progress, CancellationToken cancel)
    {
        SiteFolder output = SiteFolder.Open(folder, shown, Files);
        output.Write(SiteMap.Style, text => text.Write(_frame.Style.Css));
        int done = 0;
        ILookup<string, PlacedQuote> quotes = WriteArticles(output, () => progress.Report(Interlocked.Increment(ref done)), cancel);
        Parallel.ForEach(_people, new ParallelOptions { CancellationToken = cancel }, person =>
        {
            WritePerson(output, person.Actor, [.. quotes[person.Actor.Id]], person.Entries);
            progress.Report(Interlocked.Increment(ref done));
        });
        WriteLists(output);
        output.Finish();
    }

    private static bool HasDate(ArchivedArticle article) => article.Model.Dateline?.ToSortKey() is not null;

    private static IEnumerable<PageAddress> NumberPages(PageAddress first, int entries) =>
        Enumerable.Range(1, SiteMap.CountPages(entries)).Select(number => first.WithNumber(number));

    private ILookup<string, PlacedQuote> WriteArticles(SiteFolder output, Action written, CancellationToken cancel)
    {
        MergedActors actors = new(_archive.Catalogue);
        PersonQuoteFinder finder = new(_site, new(actors, new(_archive.Catalogue.Actors)));
        ArticleLexicon lexicon = _archive.Set.Lexicon(cancel);
        IReadOnlyList<PersonQuote>[] found = new IReadOnlyList<PersonQuote>[_newestFirst.Count];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            ArticleView view = ReadAgain(_newestFirst[i], lexicon, actors, cancel);
            WriteArticle(output, i, view);
            found[i] = finder.Find(view);
            written();
        });
        return found
            .SelectMany((quotes, number) => quotes.Select(quote => new PlacedQuote(_newestFirst[number], quote)))
            .ToLookup(static quote => quote.Quote.Speaker, StringComparer.Ordinal);
    }

    private static ArticleView ReadAgain(ArchivedArticle article, ArticleLexicon lexicon, MergedActors actors, CancellationToken cancel)
    {
        string text = article.ReadText(cancel);
        ArticleFormat format = article.Model.Item.Format ?? ArticleFormats.FindByText(text);
        return ArticleView.Read(article, text, format, lexicon, actors, cancel);
    }

    private void WriteArticle(SiteFolder output, int number, ArticleView view)
    {
        ArchivedArticle article = _newestFirst[number];
        PageAddress page = _site.GetArticle(article.Name.Id);
        Write(output, page, ArticlePage.GetTitle(article.Model, article.Name.Id), html =>
        {
            ArticlePage.Write(html, view, page, _site);
            WriteNeighbours(
                html,
                page,
                newer: number > 0 ? _newestFirst[number - 1] : null,
                older: number + 1 < _newestFirst.Count ? _newestFirst[number + 1] : null);
        });
    }

    private void WriteNeighbours(HtmlWriter html, PageAddress page, ArchivedArticle? newer, ArchivedArticle? older)
    {
        if (newer is null && older is null)
        {
            return;
        }

        html.Open("nav", ("class", "beside-nav"), ("aria-label", "Articles by date"));
        WriteNeighbour("Older", older);
        WriteNeighbour("Newer", newer);
        html.Close();

        void WriteNeighbour(string word, ArchivedArticle? article)
        {
            if (article is not null)
            {
                html.Link(
                    _site.GetArticle(article.Name.Id).LinkFrom(page), $"{word}: {ArticlePage.GetTitle(article.Model, article.Name.Id)}");
            }
        }
    }

    private void WritePerson(SiteFolder output, NamedActor person, IReadOnlyList<PlacedQuote> quotes, int entries)
    {
        PageAddress first = _site.FindPerson(person.Id)!.Value;
        for (int number = 1; number <= SiteMap.CountPages(entries); number++)
        {
            PageAddress page = first.WithNumber(number);
            int shown = number;
            Write(output, page, person.Actor.Name, html => new PersonPage(html, page, _site).Write(person, quotes, shown));
        }
    }

    private void WriteLists(SiteFolder output)
    {
        Write(output, SiteMap.Overview, _frame.Title, html => new OverviewPage(html, _site).Write(_frame.Title, _newestFirst, _statistics));
        WriteList(
            output,
            SiteMap.ArticleList,
            "Articles by date",
            _newestFirst,
            (html, page, articles) => ArticleList.Write(html, _site, page, articles, "h2"));
        WriteList(
            output,
            SiteMap.PeopleList,
            "People, organizations and places by name",
            [.. _people.Select(static person => (person.Actor, person.Quotes))],
            (html, page, people) => PeopleList.Write(html, _site, page, people));
    }

    private void WriteList<T>(
        SiteFolder output,
        PageAddress first,
        string title,
        IReadOnlyList<T> entries,
        Action<HtmlWriter, PageAddress, IReadOnlyList<T>> write)
    {
        int pages = SiteMap.CountPages(entries.Count);
        for (int number = 1; number <= pages; number++)
        {
            PageAddress page = first.WithNumber(number);
            T[] here = [.. entries.Skip((number - 1) * SiteMap.EntriesOfPage).Take(SiteMap.EntriesOfPage)];
            int shown = number;
            Write(output, page, title, html =>
            {
                html.Open("div", ("class", "list"));
                html.Element("h1", title);
                write(html, page, here);
                Pager.Write(html, page, first, shown, pages);
                html.Close();
            });
        }
    }

    private void Write(SiteFolder output, PageAddress page, string title, Action<HtmlWriter> write) => output.Write(page, file =>
    {
        HtmlWriter html = new(file);
        _frame.Write(html, page, title, () => write(html));
    });
}
