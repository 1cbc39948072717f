using System.Xml.Linq;
using ArticleGen.Diagnose;
using ArticleGen.Documentation;
using ArticleGen.Tests.Fields.Schema;
using ArticleGen.Tests.Settings;

namespace ArticleGen.Tests.Documentation;

/// <summary>The project files in the documentation are well-formed, and use what there is.</summary>
public class XmlBlockTests
{
    private static readonly string[] ArticleAttributes =
        ["Include", "Update", "Remove", "ArticleName", "ArticleFormat", "ArticleFields", "ArticleRules"];

    private static readonly string[] Others =
    [
        "root", "PropertyGroup", "ItemGroup", "AdditionalFiles", "TargetFramework", "LangVersion",
        "NoWarn", "WarningsAsErrors", "MSBuildWarningsAsErrors", "RunAnalyzersDuringBuild", "configuration", "packageSources", "add",
    ];

    public static TheoryData<string> Places => [.. Snippets.Select(snippet => snippet.Place)];

    // Blocks, and elements in a line of text.
    private static IEnumerable<(string Place, string Text, bool IsWrong)> Snippets => MarkdownPage.AllBlocks
        .Where(block => block.Language == "xml")
        .Select(block => (block.Place, block.Text, block.IsWrong))
        .Concat(MarkdownPage.All.SelectMany(page => page.CodeInLines
            .Where(code => code.StartsWith('<'))
            .Where(code => code.EndsWith("/>", StringComparison.Ordinal) || code.Contains("</", StringComparison.Ordinal))
            .Distinct()
            .Select(code => ($"{page.Path}: {code}", code, false))));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_project_file_uses_what_there_is(string place)
    {
        (_, string text, bool isWrong) = Snippets.Single(snippet => snippet.Place == place);
        XElement[] elements = [.. XElement.Parse($"<root>{text}</root>").DescendantsAndSelf()];
        Assert.All(elements, element =>
        {
            string name = element.Name.LocalName;
            Assert.Contains(name, Others.Concat(BuildNamesTests.Settings).Concat(["Article", "ArticleLexicon", "ArticleSchema"]));
            if (name.StartsWith("Article", StringComparison.Ordinal) && element.HasAttributes)
            {
                Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, ArticleAttributes));
            }
        });
        string[] invalid = [.. elements.SelectMany(FindInvalid)];
        Assert.Equal(isWrong && place.Contains("ART0020", StringComparison.Ordinal), invalid.Length > 0);
    }

    private static IEnumerable<string> FindInvalid(XElement element)
    {
        string name = element.Name.LocalName;
        IEnumerable<InvalidSetting> properties = BuildNamesTests.Settings.Contains(name)
            ? GeneratorSettings.From(MemoryOptions.OfProperties((name, element.Value))).Invalid
            : [];
        IEnumerable<InvalidSetting> rules = element.Attribute("ArticleRules") is { } attribute
            ? RuleSeverities.Invalid(MemoryOptions.OfMetadata(("ArticleRules", attribute.Value)), RuleIds.AdviceFor)
            : [];
        IEnumerable<InvalidSetting> formats = element.Attribute("ArticleFormat") is { } format
            && ArticleItem.InvalidFormat(MemoryOptions.OfMetadata(("ArticleFormat", format.Value))) is { } wrong
                ? [wrong]
                : [];
        IEnumerable<InvalidSetting> fields = ItemFields.Parse(element.Attribute("ArticleFields")?.Value ?? "").Invalid;
        IEnumerable<string> schema = name == BuildNames.FieldsProperty
            ? SchemaText.Problems(SchemaText.Read(element.Value))
            : [];
        return properties.Concat(rules).Concat(formats).Concat(fields).Select(invalid => $"{name}: {invalid.Value}").Concat(schema);
    }
}
