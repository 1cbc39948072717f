using System.CommandLine;
using ArticleGen.Accuracy;
using ArticleGen.Accuracy.Corpora;
using ArticleGen.Accuracy.Misses;
using ArticleGen.Accuracy.Rules;
using ArticleGen.Accuracy.Scoring;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Explaining;

Argument<string> folder = new("corpora")
{
    Description = "The folder that holds polnear-train.jsonl, polnear-dev.jsonl, reuters-datelines.jsonl, general-dev.jsonl, "
        + "names-train.jsonl, names-dev.jsonl and azernews/.",
};
Argument<string> corpus = new("corpus") { Description = "A file of JSON lines, or a folder of .txt files." };

Option<string> kept = new("--against") { Description = "A file of figures, none of which may fall." };
Option<bool> keep = new("--keep") { Description = "Writes the figures measured into the file given by --against." };
Command figures = new("figures", "Prints all figures; fails when one has fallen below those kept.") { folder, kept, keep };
figures.SetAction(arguments =>
{
    string? path = arguments.GetValue(kept);
    KeptFigures? before = path is null ? null : KeptFigures.Load(path);
    List<string> fallen = [];
    foreach ((string name, IReadOnlyList<Figure> measured) in CorpusFolder.Measure(arguments.GetRequiredValue(folder)))
    {
        FigureTable.Write(name, measured, Console.Out);
        fallen.AddRange(before?.Fallen(name, measured) ?? []);
        before?.Keep(name, measured);
    }

    if (arguments.GetValue(keep) && path is not null)
    {
        before!.Save(path);
        return 0;
    }

    fallen.ForEach(Console.Error.WriteLine);
    return fallen.Count == 0 ? 0 : 1;
});

Argument<string> output = new("output") { Description = "The file to write." };
Option<bool> apart = new("--apart")
{
    Description = "Each quote alone, as general news counts them; else a quote goes with those that continue it.",
};
Command read = new("read", "Writes the readings as JSON lines, in the format of the corpora's scoring script.") { corpus, output, apart };
read.SetAction(arguments =>
{
    using StreamWriter writer = new(arguments.GetRequiredValue(output));
    ReadingWriter.Write(ReadArticle.All(arguments.GetRequiredValue(corpus)), arguments.GetValue(apart), writer);
});

Option<string> kind = new("--of") { Description = "What was misread.", DefaultValueFactory = _ => "speakers" };
kind.AcceptOnlyFromAmong("speakers", "content", "statements", "names");
Option<string> group = new("--group") { Description = "Shows the misses of the groups that start with these words." };
Option<int> count = new("--count") { Description = "How many to show.", DefaultValueFactory = _ => 40 };
Command misses = new(
    "misses",
    "Lists what was read otherwise than it is marked, grouped by the pattern, the cue or the cause.") { corpus, kind, group, count };
misses.SetAction(arguments =>
{
    IReadOnlyList<ReadArticle> articles = ReadArticle.All(arguments.GetRequiredValue(corpus));
    Func<ReadArticle, IEnumerable<Miss>> missesOf = arguments.GetValue(kind) switch
    {
        "content" => ContentMisses.Of,
        "statements" => StatementMisses.Of,
        "names" => NameMisses.Of,
        _ => SpeakerMisses.Of,
    };
    List<Miss> found = [.. articles.SelectMany(missesOf)];
    if (arguments.GetValue(group) is { } wanted)
    {
        MissReport.Samples(found, wanted, arguments.GetValue(count), Console.Out);
    }
    else
    {
        MissReport.Groups(found, arguments.GetValue(count), Console.Out);
    }
});

Argument<string> words = new("words") { Description = "Words of the quotation." };
Option<string> id = new("--article") { Description = "The article's id; without it, the first article that holds the words." };
Command explain = new("explain", "Shows how a quotation was read: the patterns tried, the words, the candidates.") { corpus, words, id };
explain.SetAction(arguments =>
{
    string wanted = arguments.GetRequiredValue(words);
    CorpusArticle? article = Corpus.Load(arguments.GetRequiredValue(corpus))
        .FirstOrDefault(
            article => (arguments.GetValue(id) ?? article.Id) == article.Id && article.Text.Contains(wanted, StringComparison.Ordinal));
    if (article is null)
    {
        Console.Error.WriteLine("No article holds these words.");
        return 1;
    }

    Explanation explanation = new(article.Text, ArticleFormat.Text, ArticleLexicon.Empty);
    explanation.WriteAt(article.Text.IndexOf(wanted, StringComparison.Ordinal), Console.Out, CancellationToken.None);
    return 0;
});

Option<string> list = new("--list") { Description = "Lists firings of the rule of this ID instead, with the words around them." };
Option<string> from = new("--corpus") { Description = "The corpus to list from.", DefaultValueFactory = _ => "polnear-train" };
Option<int> firings = new("--count") { Description = "How many to list, evenly spread over the articles.", DefaultValueFactory = _ => 100 };
Option<int> seed = new("--seed") { Description = "Another seed lists others.", DefaultValueFactory = _ => 0 };
Command rules = new("rules", "Tells how often each rule fires on real news.") { folder, list, from, firings, seed };
rules.SetAction(arguments =>
{
    string all = arguments.GetRequiredValue(folder);
    if (arguments.GetValue(list) is not { } rule)
    {
        FiringRates.Write(all, Console.Out);
        return 0;
    }

    string? path = CorpusFolder.All(all).FirstOrDefault(one => one.Name == arguments.GetValue(from)).Path;
    if (path is null)
    {
        Console.Error.WriteLine($"There is no such corpus; there are {string.Join(", ", CorpusFolder.All(all).Select(one => one.Name))}.");
        return 1;
    }

    FiringList.Write(path, rule, arguments.GetValue(firings), arguments.GetValue(seed), Console.Out);
    return 0;
});

return new RootCommand("Measures how well ArticleGen reads.") { figures, read, misses, explain, rules }.Parse(args).Invoke();
