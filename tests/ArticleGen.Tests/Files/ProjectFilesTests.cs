using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Tests.Files;

public class ProjectFilesTests
{
    private static readonly MemoryOptionsProvider Options =
        TestProject.Empty.WithMetadata("seeds/a.txt", ("ArticleGenItem", "true")).Options;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public void Generator_and_analyzers_share_what_is_known()
    {
        CountedText article = new("seeds/a.txt", "Ferry\n\nThe ferry runs, Calder snarked.\n");
        CountedText lexicon = new("newsroom.lexicon", "verb: snark\n");
        ProjectFiles ofGenerator = new([article, lexicon], Options);
        ProjectFiles ofAnalyzers = new(new AnalyzerOptions([article, lexicon], Options));
        ArticleModel model = Assert.Single(ofGenerator.ReadArticles(Cancel));
        ArticleReading reading = ofAnalyzers.Read(article.Text, ofAnalyzers.FindItem(article).Item!, Cancel);
        Assert.Equal(Assert.Single(reading.Quotes), Assert.Single(model.Quotes));
        Assert.Same(reading, ofGenerator.Read(article.Text, ofGenerator.FindItem(article).Item!, Cancel));
        Assert.Same(ofGenerator.FindItem(article), ofAnalyzers.FindItem(article));
        Assert.Same(ofGenerator.FindLexicon(Cancel), ofAnalyzers.FindLexicon(Cancel));
        Assert.Same(ProjectFiles.ReadLexicon(lexicon.Text), ProjectFiles.ReadLexicon(lexicon.Text));
        Assert.Equal((1, 1), (article.Text.Copies, lexicon.Text.Copies));
    }

    // Each article asks for the lexicon.
    [Fact]
    public void The_list_of_files_is_gone_through_once_for_the_lexicon()
    {
        CountedPath file = new("seeds/a.txt");
        ProjectFiles files = new([file], Options);
        files.FindLexicon(Cancel);
        int asked = file.Asked;
        files.FindLexicon(Cancel);
        Assert.True(asked > 0);
        Assert.Equal(asked, file.Asked);
    }

    [Fact]
    public void A_file_that_is_missing_has_no_text_and_is_an_article_all_the_same()
    {
        MemoryText missing = new(TestProject.Directory + "seeds/a.txt", (SourceText?)null);
        ProjectFiles files = new([missing], Options);
        KnownItem known = files.FindItem(missing);
        Assert.Null(ProjectFiles.FindText(missing, known, Cancel));
        Assert.NotNull(known.Item);
        Assert.True(files.HasArticles);
        Assert.Empty(files.ReadArticles(Cancel));
    }

    private sealed class CountedText(string path, string words) : AdditionalText
    {
        public Counted Text { get; } = new(words);

        public override string Path => TestProject.Directory + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => Text;
    }

    /// <summary>A text that counts how often somebody takes all of it: that is to be read.</summary>
    private sealed class Counted(string words) : SourceText
    {
        private int _copies;

        public int Copies => _copies;

        public override Encoding? Encoding => null;

        public override int Length => words.Length;

        public override char this[int position] => words[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            words.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            if (span.Length == words.Length)
            {
                Interlocked.Increment(ref _copies);
            }

            return words.Substring(span.Start, span.Length);
        }
    }

    private sealed class CountedPath(string path) : AdditionalText
    {
        public int Asked { get; private set; }

        public override string Path
        {
            get
            {
                Asked++;
                return TestProject.Directory + path;
            }
        }

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
