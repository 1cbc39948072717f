using Newsroom._1;

foreach (Article article in Articles.ByDate)
{
    Console.WriteLine($"{article.Headline} ({article.Dateline?.Place ?? "no place"})");
    foreach (Quote quote in article.Quotes)
    {
        Console.WriteLine($"  {quote.Speaker?.Name ?? "nobody named"}: {quote.PlainText}");
    }
}

// Articles and actors are members: they complete in the editor, and a slip does not compile.
Console.WriteLine(Articles.HarbourReopens.Quotes[0].Speaker == Actors.InesCalder);
