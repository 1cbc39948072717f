using ArticleGen.Reading.Markup.FrontMatter;
using ArticleGen.Reading.Tests.Markup.FrontMatter;
using ArticleGen.StepCounting;

namespace ArticleGen.Reading.Tests.Hostile;

/// <summary>Front matter that nobody meant is read in steps that grow with its length, and nothing is thrown.</summary>
public class HostileFrontMatterTests
{
    private const int Length = 24 * 1024;
    private const int TextsWithSlips = 4_000;
    private const double MostTimesAsManySteps = 2.2;

    private static readonly StepCounter Counter = StepCounter.Calling(typeof(FrontMatterParser).FullName!, nameof(FrontMatterParser.Read));

    /// <summary>What stands in front, and what is repeated.</summary>
    public static TheoryData<string, string> Families => new()
    {
        { "---\na: ", "[" },
        { "---\na: ", "{" },
        { "---\na: ", "[{" },
        { "---\na: ", "[\n" },
        { "---\na: ", "[a, " },
        { "---\na: [", "[[[a]]], " },
        { "---\na: [", "\"b\" c " },
        { "---\na: [", "\"b\" c, " },
        { "---\na: [", "b\n" },
        { "---\na: [", ", " },
        { "---\na: [", "]" },
        { "---\na: {", "b: c, " },
        { "---\na: {", "b, " },
        { "---\na: {", "b\n" },
        { "---\n", "a: [\n" },
        { "---\n", "a: [\"\n" },
        { "---\n", "\"a\": [[[[[\n" },
        { "---\na:\n", "  - [\n" },
        { "---\na:\n", "- [\"b\n" },
        { "---\na: ", "- " },
        { "---\na:\n", "- " },
        { "---\na:\n", "- - b\n" },
        { "---\na: ", "\"" },
        { "---\na: \"", "\\" },
        { "---\na: \"", "\\q" },
        { "---\na: \"", "\\u00e9" },
        { "---\na: \"", "b\n  " },
        { "---\na: \"", "\n" },
        { "---\na: ", "'" },
        { "---\n", "a: \"\n" },
        { "---\n", "a: \"b\n  c\n" },
        { "---\na:\n", "  - \"b\n" },
        { "---\n", "a: " },
        { "---\n", "a: b\n" },
        { "---\n", "a\n" },
        { "---\n", "a:\n " },
        { "---\na: b\n", "  c\n" },
        { "---\na: b\n", "  c: d\n" },
        { "---\na: b\n", "c: d: e\n" },
        { "---\n", "a: |\n" },
        { "---\n", "a: |\n  b\n" },
        { "---\na: |\n", "  b\n" },
        { "---\na: |\n", "\n" },
        { "---\na: |\n", " \n" },
        { "---\na: >\n", "  b\n   c\n" },
        { "---\na: ", "|" },
        { "---\n", "a: @b\n  c\n" },
        { "---\na: b\n", "# c\n" },
        { "---\na: b ", "#" },
        { "---\na: b ", " " },
        { "---\na: b\n", "\t" },
        { "---\na: b\n", "\tc: d\n" },
        { "---\na: b\n", "\n" },
        { "---\na: b\n", "\r" },
        { "---\na: b\n", " c: d\n" },
        { "---\n", "a: &b *c !d\n" },
        { "---\n", "? a\n" },
        { "---\n", "a:b" },
        { "---\n", ":" },
        { "", "---\n" },
        { "", "---\na: b\n" },
        { "---\n", "x" },
        { "+++\na = ", "[" },
        { "+++\na = ", "{" },
        { "+++\na = [", "[[[1]]], " },
        { "+++\na = [", "1, " },
        { "+++\na = [", "b " },
        { "+++\na = [", "\n" },
        { "+++\na = {", "b = 1, " },
        { "+++\na = {", "b.c = 1, " },
        { "+++\na = {", "b " },
        { "+++\n", "a = [\n" },
        { "+++\n", "a = {\n" },
        { "+++\n", "\"a\" = [[[[[\n" },
        { "+++\na = ", "\"" },
        { "+++\na = \"", "\\" },
        { "+++\na = \"", "\\q" },
        { "+++\na = \"\"\"", "\\\n" },
        { "+++\na = \"\"\"", "b\n" },
        { "+++\n", "a = \"\n" },
        { "+++\n", "a = \"\"\"\n" },
        { "+++\n", "a = [[[[\\\"\"\"\n" },
        { "+++\n", "a: \"\"\"\n" },
        { "+++\n", "a: b\n" },
        { "+++\n", "[a\n" },
        { "---\n", "a = b\n" },
        { "---\na:\n", "* b\n" },
        { "---\na: b\n", "  c: d\n  e" },
        { "---\n", "a: \u201Cb\u201D\n" },
        { "---\na: [", "\"b\" " },
        { "+++\na = [", "\"b\" " },
        { "+++\n", "a = \"\"\"\nb = '''\n" },
        { "+++\na = 1\n", "a = 1\n" },
        { "+++\na = 1\n", "a.b = 1\n" },
        { "+++\n", "a." },
        { "+++\n", "\"a\"." },
        { "+++\n", "[a]\n" },
        { "+++\n", "[[a]]\nb = 1\n" },
        { "+++\n", "[[a]]\n[a.b]\n" },
        { "+++\n", "[" },
        { "+++\na = ", "1" },
        { "+++\na = ", "1 " },
        { "+++\na = 1\n", "# b\n" },
        { "+++\na = 1\n", "\n" },
        { "+++\n", "a = b\n" },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Steps_grow_with_the_length(string front, string piece)
    {
        foreach (string end in new[] { "", front.StartsWith('+') ? "\n+++\n" : "\n---\n" })
        {
            long half = Counter.CountSteps(Write(front, piece, Length, end));
            long whole = Counter.CountSteps(Write(front, piece, 2 * Length, end));
            Assert.True(half > 0);
            Assert.True(whole < half * MostTimesAsManySteps, $"{half} steps for {Length} characters, and {whole} for twice as many");
        }
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void Entries_and_problems_stand_in_the_text(string front, string piece)
    {
        CheckRanges(Write(front, piece, 500, ""));
        CheckRanges(Write(front, piece, 500, front.StartsWith('+') ? "\n+++\n" : "\n---\n"));
    }

    [Fact]
    public void Texts_with_slips_throw_nothing()
    {
        Random random = new(15);
        RandomYaml yaml = new(random);
        RandomToml toml = new(random);
        RandomSlips slips = new(random, "---+++...:=#\"'[]{},|>&*!@`%? \n\r\t\\\0\u2028\uD83D");
        for (int i = 0; i < TextsWithSlips; i++)
        {
            string text = i % 2 == 0 ? $"---\n{yaml.Next()}---\n" : $"+++\n{toml.Next()}+++\n";
            for (int times = random.Next(1, 6); times > 0; times--)
            {
                text = slips.Make(text);
            }

            CheckRanges(text[..random.Next(text.Length / 2, text.Length + 1)]);
        }
    }

    [Fact]
    public void A_cancelled_reading_ends()
    {
        CancellationToken cancelled = new(canceled: true);
        Assert.ThrowsAny<OperationCanceledException>(() => FrontMatterParser.Read("---\ntitle: Port\n---\n", cancelled));
    }

    private static string Write(string front, string piece, int length, string end) =>
        front + string.Concat(Enumerable.Repeat(piece, Math.Max(1, (length - front.Length) / piece.Length))) + end;

    private static void CheckRanges(string text)
    {
        if (FrontMatterParser.Read(text, TestContext.Current.CancellationToken) is not { } block)
        {
            return;
        }

        TextRange all = new(0, text.Length);
        Assert.InRange(block.BodyOffset, block.Range.End, text.Length);
        MetadataRanges.Check(block.Entries, block.Range);
        foreach (Problem problem in block.Problems)
        {
            Assert.True(block.Range.Contains(problem.Range) && problem.Range.Length > 0, $"{problem} in {block.Range}");
            Assert.True(problem.Edit is null || all.Contains(problem.Edit.Value.Range), problem.ToString());
            Assert.Contains("; ", problem.Detail, StringComparison.Ordinal);
        }
    }
}
