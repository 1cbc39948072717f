using System.Text;
using NewsDesk;
using Spectre.Console;

// The articles of seeds/, here and in the repository, were read while this program was compiled: it opens no file and parses no text.
if (args is ["-h" or "--help", ..])
{
    Console.WriteLine("NewsDesk [article id | name of a speaker]");
    return 0;
}

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
IAnsiConsole screen = Screen.Open();
Edition edition = Edition.Select(string.Join(' ', args));
if (edition.IsEmpty)
{
    screen.WriteLine($"No article and no speaker is called '{edition.Wanted}'. There are:");
    foreach (string name in Edition.Names)
    {
        screen.WriteLine($"  {name}");
    }

    return 1;
}

foreach (Article article in edition.Articles)
{
    ArticleHead.Write(screen, article);
    QuoteList.Write(screen, edition.QuotesOf(article));
}

// A quote of a Markdown article is exactly what stands in the file, and has its plain words beside it.
if (edition.Articles.SelectMany(edition.QuotesOf).FirstOrDefault(quote => quote.PlainText != quote.Text) is Quote marked)
{
    screen.WriteLine($"{string.Join(" and ", marked.Article.Authors)} wrote “{marked.Text}”, which reads “{marked.PlainText}”.");
    screen.WriteLine();
}

CastTable.Write(screen, edition.Cast);
return 0;
