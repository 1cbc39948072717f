using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Files;

public class KnownReadingTests
{
    private const int Threads = 4;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    // Two projects share a text: each keeps its model, however many threads make one of them at a time. In a good part of the rounds
    // two threads make it.
    [Fact]
    public async Task Threads_that_make_one_model_leave_that_of_the_other_project()
    {
        string words = string.Concat(Enumerable.Repeat(Stories.FerryText + "\n\n", 20));
        ArticleReading reading = ArticleReader.Read(words, ArticleFormat.Text, ArticleLexicon.Empty, Cancel);
        for (int round = 0; round < 50; round++)
        {
            KnownReading known = new(null, ArticleLexicon.Empty, reading);
            ArticleModel other = known.GetModel(Item("other"), Cancel);
            using Barrier start = new(Threads);
            ArticleModel[] models = await Task.WhenAll(Enumerable.Range(0, Threads).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(Cancel);
                    return known.GetModel(Item("one"), Cancel);
                },
                Cancel,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
            Assert.Single(models.Distinct(ReferenceEqualityComparer.Instance));
            Assert.Same(other, known.FindModel(Item("other")));
        }
    }

    private static ArticleItem Item(string name) => new(name, $"seeds/{name}.txt", name, null);
}
