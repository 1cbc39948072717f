using System.Diagnostics;
using System.Text.Json;
using ArticleGen.Benchmarks.Programs;

long began = Stopwatch.GetTimestamp();
long sum = args[0] switch
{
    "first" => First(args),
    "headlines" => Headlines(args),
    "quotes" => Quotes(args),
    "texts" => Texts(args),
    _ => throw new ArgumentException(args[0]),
};
Clock.Report(args, began, Stopwatch.GetTimestamp(), sum);

static StoryData[] Read(string[] args)
{
    using FileStream file = File.OpenRead(args[2]);
    return JsonSerializer.Deserialize(file, StoryJson.Default.StoryDataArray)!;
}

static long First(string[] args)
{
    foreach (StoryData story in Read(args))
    {
        if (story.Id == args[3])
        {
            return story.Headline.Length + story.Text.Length + story.Quotes.Length;
        }
    }

    return 0;
}

static long Headlines(string[] args)
{
    long sum = 0;
    foreach (StoryData story in Read(args))
    {
        sum += story.Headline.Length;
    }

    return sum;
}

static long Quotes(string[] args)
{
    long sum = 0;
    foreach (StoryData story in Read(args))
    {
        foreach (QuoteData quote in story.Quotes)
        {
            if (quote.Speaker == args[4])
            {
                sum += story.Text.Substring(quote.Start, quote.Length).Length;
            }
        }
    }

    return sum;
}

static long Texts(string[] args)
{
    long sum = 0;
    foreach (StoryData story in Read(args))
    {
        sum += story.Text.Length;
    }

    return sum;
}
