using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>docs/types.md describes the types that are generated.</summary>
public class TypesPageTests
{
    private const string PagePath = "docs/types.md";

    private const string Command =
        $"{Acceptance.Variable}=true dotnet test --project tests/ArticleGen.Tests --filter-class '*{nameof(TypesPageTests)}'";

    private static readonly string[] Records = ["Article", "Quote", "Actor", "Dateline", "TextRange", "TextSegment", "Mention"];

    private static readonly MarkdownPage Page = MarkdownPage.Get(PagePath);

    [Fact]
    public void The_members_of_the_types_are_those_they_have()
    {
        Dictionary<string, string> rows = Records.ToDictionary(static type => $"| `{type}` | ", ShowMembers);
        string accepted = File.ReadAllText(Repository.PathOf(PagePath));
        Assert.All(rows.Keys, start => Assert.Contains("\n" + start, accepted, StringComparison.Ordinal));
        Acceptance.Check(
            PagePath,
            string.Join('\n', accepted.Split('\n').Select(line =>
                rows.Keys.FirstOrDefault(start => line.StartsWith(start, StringComparison.Ordinal)) is { } start
                    ? $"{start}{rows[start]} |"
                    : line)),
            Command);
    }

    [Fact]
    public void The_table_has_all_types_that_users_see() => Assert.Equal(
        HarbourExample.Project.Run().Output.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "Harbour")
            .GetTypeMembers().Where(static type => type.GetAttributes().Any(IsGenerated)).Select(static type => type.Name).Order(),
        MarkdownPage.Get(PagePath).Text.Split('\n').SkipWhile(static line => !line.StartsWith("| Type |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(static line => line.StartsWith('|')).SelectMany(static line => MarkdownPage.CodeIn(line.Split('|')[1])).Order());

    [Fact]
    public void Contributors_are_told_the_command() => Assert.Contains(
        MarkdownPage.Get("CONTRIBUTING.md").Blocks.SelectMany(static block => block.Commands), static command => command == Command);

    [Theory]
    [InlineData("Quotes", "QuoteKind")]
    [InlineData("Actors", "ActorKind")]
    public void The_kinds_are_those_there_are(string section, string type) => Assert.Equal(
        HarbourExample.Project.Run().Output.GetTypeByMetadataName("Harbour." + type)!.GetMembers().OfType<IFieldSymbol>()
            .Select(field => field.Name),
        Page.Section(section).Split('\n')
            .SkipWhile(line => !line.StartsWith("- ", StringComparison.Ordinal))
            .TakeWhile(line => line.StartsWith("- ", StringComparison.Ordinal))
            .SelectMany(line => MarkdownPage.CodeIn(line.Split(':')[0])));

    [Theory]
    [InlineData("all", "All_")]
    [InlineData("find", "Find_")]
    [InlineData("!", "Untitled")]
    public void A_name_the_generator_chooses_is_told(string file, string property)
    {
        Assert.Contains($"`Articles.{property}`", Page.Section("Names of properties"), StringComparison.Ordinal);
        Assert.Equal(property, new FolderClass("", "").GetProperty(new(file, file, file, null)));
    }

    private static bool IsGenerated(AttributeData attribute) => attribute.AttributeClass?.Name == "GeneratedCodeAttribute";

    // Those of one type together: "`Text`, `Pattern`: string; `Range`: TextRange".
    private static string ShowMembers(string type) => string.Join(
        "; ",
        HarbourExample.Project.Run().Output.GetTypeByMetadataName("Harbour." + type)!.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false })
            .GroupBy(
                static property => property.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                static property => $"`{property.Name}`")
            .Select(static group => $"{string.Join(", ", group)}: {group.Key.Replace("<", "\\<", StringComparison.Ordinal)}"));
}
