using System.Text;
using NewsDesk;
using Spectre.Console;

// The articles of seeds/ were read while this program was compiled: it opens no file and parses no text.
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

CastTable.Write(screen, edition.Cast);
return 0;
