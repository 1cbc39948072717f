using System.Diagnostics;
using ArticleGen.Benchmarks.Programs;
using Newsroom;

long began = Stopwatch.GetTimestamp();
long sum = args[0] switch
{
    "first" => First(),
    "headlines" => Headlines(),
    "quotes" => Quotes(),
    "texts" => Texts(),
    _ => throw new ArgumentException(args[0]),
};
Clock.Report(args, began, Stopwatch.GetTimestamp(), sum);

static long First()
{
    Article article = Known.Article;
    return article.Headline.Length + article.Text.Length + article.Quotes.Count;
}

static long Headlines()
{
    long sum = 0;
    foreach (Article article in Articles.All)
    {
        sum += article.Headline.Length;
    }

    return sum;
}

static long Quotes()
{
    long sum = 0;
    foreach (Quote quote in Known.Actor.Quotes)
    {
        sum += quote.Text.Length;
    }

    return sum;
}

static long Texts()
{
    long sum = 0;
    foreach (Article article in Articles.All)
    {
        sum += article.Text.Length;
    }

    return sum;
}
