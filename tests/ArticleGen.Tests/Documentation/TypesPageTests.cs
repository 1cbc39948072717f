using ArticleGen.Documentation;

namespace ArticleGen.Tests.Documentation;

/// <summary>docs/types.md describes the types that are generated.</summary>
public class TypesPageTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Get("docs/types.md");

    public static TheoryData<string> Records => ["Article", "Quote", "Actor", "Dateline", "TextRange"];

    [Theory]
    [MemberData(nameof(Records))]
    public void The_members_of_a_type_are_those_it_has(string type)
    {
        string members = Page.Rows("The types").Single(row => row[0] == $"`{type}`")[1];
        INamedTypeSymbol symbol = HarbourExample.Project.Run().Output.GetTypeByMetadataName("Harbour." + type)!;
        Assert.Equal(
            symbol.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false })
                .Select(property => property.Name).Order(StringComparer.Ordinal),
            MarkdownPage.CodeIn(members).Where(SyntaxFacts.IsValidIdentifier).Order(StringComparer.Ordinal));
    }

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
        Assert.Equal(property, ArticleNames.PropertyFor(file));
    }
}
