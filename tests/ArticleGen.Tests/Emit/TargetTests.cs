namespace ArticleGen.Tests.Emit;

/// <summary>The generated code compiles without a warning wherever there are records, and means the same everywhere.</summary>
public class TargetTests
{
    private static readonly (string Path, ArticleReading Reading)[] Articles =
    [
        ("seeds/ferry-resumes.txt", Stories.Ferry),
        ("seeds/storm.txt", Stories.Storm),
        ("seeds/blank.txt", Stories.Blank),
        ("seeds/marks.txt", new("{0} \"\"\" \\ \t */ </summary> \u2028 \0 é 💥\r\nend\r")),
        ("seeds/half.txt", new("half \uD83D a character")),
    ];

    public static TheoryData<LanguageVersion, bool, bool, bool> Targets()
    {
        TheoryData<LanguageVersion, bool, bool, bool> targets = [];
        foreach (LanguageVersion version in Enum.GetValues<LanguageVersion>().Where(version => version is >= LanguageVersion.CSharp9 and < LanguageVersion.LatestMajor or LanguageVersion.Preview))
        {
            targets.Add(version, false, true, true);
            targets.Add(version, true, false, false);
        }

        targets.Add(LanguageVersion.CSharp9, false, false, true);
        targets.Add(LanguageVersion.Latest, false, false, false);
        targets.Add(LanguageVersion.Latest, true, true, true);
        return targets;
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Compiles_without_warnings_and_keeps_every_text(LanguageVersion version, bool isNetStandard, bool isNullable, bool isPublic)
    {
        Target target = new(version, isNetStandard, isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        Emission emission = new(target, TextStorage.Inline, isPublic, Articles);
        CompiledProject.AssertClean(emission.Output);
        if (isPublic)
        {
            CompiledProject news = CompiledProject.Of(emission);
            Assert.Equal(string.Join("|", Articles.Select(article => article.Reading.Text).Order(StringComparer.Ordinal)), news.Run<string>("return string.Join(\"|\", Articles.All.Select(a => a.Text).OrderBy(t => t, StringComparer.Ordinal));"));
            Assert.True(news.Run<bool>("return new TextRange(1, 2).Equals((object)new TextRange(1, 2)) && new TextRange(1, 2) != new TextRange(1, 3) && new TextRange(1, 2).ToString() == \"1..3\";"));
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Latest)]
    public void Compiles_without_IsExternalInit(LanguageVersion version)
    {
        Emission emission = new(new(version, IsNetStandard: true), TextStorage.Inline, IsPublic: true, Articles) { HasIsExternalInit = false };
        CompiledProject.AssertClean(emission.Output);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "\"Storm passes Hale\\n\" +")]
    [InlineData(LanguageVersion.CSharp11, "\"\"\"u8);")]
    public void The_text_is_written_as_well_as_the_language_allows(LanguageVersion version, string expected) =>
        Assert.Contains(expected, Code(new(version)), StringComparison.Ordinal);

    [Fact]
    public void Without_spans_the_text_is_a_raw_string() =>
        Assert.Contains("\n            \"\"\"\n            Storm passes Hale\n", Code(new(LanguageVersion.Latest, IsNetStandard: true)), StringComparison.Ordinal);

    [Fact]
    public void Without_spans_there_are_no_UTF8_literals() => Assert.DoesNotContain("u8", Code(new(LanguageVersion.Latest, IsNetStandard: true)), StringComparison.Ordinal);

    private static string Code(Target target) => string.Join("\n", new Emission(target, TextStorage.Inline, IsPublic: true, ("seeds/storm.txt", Stories.Storm)).Files().Values);
}
