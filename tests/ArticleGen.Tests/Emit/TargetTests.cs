using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        foreach (LanguageVersion version in Enum.GetValues<LanguageVersion>()
            .Where(version => version is >= LanguageVersion.CSharp9 and < LanguageVersion.LatestMajor or LanguageVersion.Preview))
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
        CompiledProject news = CompiledProject.Of(emission);
        if (isPublic)
        {
            Assert.Equal(
                string.Join("|", Articles.Select(article => article.Reading.Text).Order(StringComparer.Ordinal)),
                news.Run<string>("return string.Join(\"|\", Articles.All.Select(a => a.Text).OrderBy(t => t, StringComparer.Ordinal));"));
            Assert.True(
                news.Run<bool>(
                    "return new TextRange(1, 2).Equals((object)new TextRange(1, 2)) && new TextRange(1, 2) != new TextRange(1, 3) && new "
                        + "TextRange(1, 2).ToString() == \"1..3\";"));
        }
    }

    // The generated files switch this check off, because it takes time in every build.
    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void What_can_be_null_is_said_so(LanguageVersion version)
    {
        const string Unchecked = "#nullable disable warnings";
        CSharpCompilation output = new Emission(new(version), TextStorage.Resource, IsPublic: true, Articles).Output;
        foreach (SyntaxTree tree in output.SyntaxTrees)
        {
            string code = tree.GetText(TestContext.Current.CancellationToken).ToString();
            Assert.Contains(Unchecked, code, StringComparison.Ordinal);
            output = output.ReplaceSyntaxTree(
                tree,
                CSharpSyntaxTree.ParseText(
                    code.Replace(Unchecked, "#nullable enable warnings", StringComparison.Ordinal),
                    (CSharpParseOptions)tree.Options,
                    tree.FilePath,
                    cancellationToken: TestContext.Current.CancellationToken));
        }

        CompiledProject.AssertClean(output);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Latest)]
    public void Compiles_without_IsExternalInit(LanguageVersion version)
    {
        Emission emission = new(new(version, IsNetStandard: true), TextStorage.Inline, IsPublic: true, Articles)
        {
            HasIsExternalInit = false,
        };
        CompiledProject.AssertClean(emission.Output);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false, "0 => Utf8.Decode(new byte[]\n")]
    [InlineData(LanguageVersion.CSharp11, false, "\n                Storm passes Hale\n")]
    [InlineData(LanguageVersion.Latest, true, "0 => Utf8.Decode(new byte[]\n")]
    public void The_text_is_written_as_well_as_language_and_framework_allow(LanguageVersion version, bool isNetStandard, string expected) =>
        Assert.Contains(expected, Code(new(version, isNetStandard)), StringComparison.Ordinal);

    [Fact]
    public void Without_spans_there_are_no_UTF8_literals() =>
        Assert.DoesNotContain("u8", Code(new(LanguageVersion.Latest, IsNetStandard: true)), StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false, "DateOnly 2021-03-03 TimeOnly 08:15")]
    [InlineData(LanguageVersion.Latest, false, "DateOnly 2021-03-03 TimeOnly 08:15")]
    [InlineData(LanguageVersion.CSharp9, true, "DateTime 2021-03-03 TimeSpan 08:15")]
    [InlineData(LanguageVersion.Latest, true, "DateTime 2021-03-03 TimeSpan 08:15")]
    public void A_day_and_a_time_have_the_best_types_there_are(LanguageVersion version, bool isNetStandard, string expected)
    {
        Emission emission = new(new(version, isNetStandard), TextStorage.Inline, IsPublic: true, Articles);
        string timeFormat = isNetStandard ? @"hh\\:mm" : "HH:mm";
        Assert.Equal(
            expected + " 2021-03-03T08:15:00.0000000+01:00",
            CompiledProject.Of(emission).Run<string>(
                $"""
                Dateline d = Articles.FerryResumes.Dateline;
                if (Articles.FerryResumes.PublishedOn != d.Date) return "another day";
                return string.Join(" ", d.Date.Value.GetType().Name, d.Date.Value.ToString("yyyy-MM-dd"), d.Time.Value.GetType().Name,
                    d.Time.Value.ToString("{timeFormat}"), d.Published.Value.ToString("O"));
                """));
    }

    // .NET Framework has them since 4.7, and below that records as well.
    [Fact]
    public void There_are_no_value_tuples()
    {
        TestProject project = TestProject.Empty
            .With("seeds/storm.md", "---\nrating: 5\nkind: lead\nvenue: {name: Pier}\n---\nIt rained, said Ines Calder.\n")
            .WithMetadata("seeds/storm.md", ("ArticleGenItem", "true"))
            .WithProperty("ArticleGen_Fields", "Rating: int, Kind: lead|brief, Venue.Name: string") with
        {
            Target = new(LanguageVersion.Latest, IsNetStandard: true),
        };
        GeneratorRun run = project.Run();
        Assert.Contains("ArticleFields.g.cs", run.Files.Keys);
        Assert.All(run.Files, static file => Assert.DoesNotContain(
            CSharpSyntaxTree.ParseText(file.Value, cancellationToken: TestContext.Current.CancellationToken)
                .GetRoot(TestContext.Current.CancellationToken).DescendantNodes(),
            static node => node is TupleTypeSyntax or TupleExpressionSyntax or ForEachVariableStatementSyntax
                || node.ToString() == "ValueTuple"));
    }

    // An assembly holds 16 MB of string literals, and a program keeps each that it has looked at.
    [Theory]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.Latest, true)]
    public void No_string_literal_holds_a_text(LanguageVersion version, bool isNetStandard)
    {
        foreach (string code in new Emission(new(version, isNetStandard), TextStorage.Inline, IsPublic: true, Articles).Files().Values)
        {
            IEnumerable<SyntaxToken> literals =
                CSharpSyntaxTree.ParseText(code, new(version), cancellationToken: TestContext.Current.CancellationToken)
                .GetRoot(TestContext.Current.CancellationToken)
                    .DescendantTokens()
                    .Where(
                        token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                            or SyntaxKind.MultiLineRawStringLiteralToken);
            Assert.DoesNotContain(
                literals,
                literal =>
                    Articles.Any(
                        article => article.Reading.Text.Length > 0
                            && literal.ValueText.Contains(article.Reading.Text, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, false)]
    [InlineData(LanguageVersion.Latest, false)]
    [InlineData(LanguageVersion.Latest, true)]
    public void Records_are_strings_where_the_compiler_stores_those_as_data(LanguageVersion version, bool isNetStandard)
    {
        Emission emission = new(
            new(version, isNetStandard) { DataSectionStrings = "4000" },
            TextStorage.Resource,
            IsPublic: true,
            ("seeds/ferry.txt", Stories.Ferry),
            ("seeds/half.txt", new("half \uD83D a character")));
        CompiledProject news = CompiledProject.Of(emission);
        // Older compilers do not know the feature that they were asked for.
        bool areOn = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);
        Assert.Equal(
            !areOn,
            emission.Files().Any(file => file.Key.Any(char.IsDigit) && file.Value.Contains("Utf8.Decode(", StringComparison.Ordinal)));
        Assert.Contains(
            "Ines Calder",
            news.Run<string>("return string.Join(\"|\", Actors.All) + Articles.Half.Headline;"),
            StringComparison.Ordinal);
    }

    private static string Code(Target target) =>
        string.Join("\n", new Emission(target, TextStorage.Inline, IsPublic: true, ("seeds/storm.txt", Stories.Storm)).Files().Values);
}
