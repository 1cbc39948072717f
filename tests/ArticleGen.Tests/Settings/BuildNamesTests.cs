using System.Reflection;
using System.Xml.Linq;
using ArticleGen.Build;

namespace ArticleGen.Tests.Settings;

/// <summary>The compiler hands over only what the package's build files declare.</summary>
public class BuildNamesTests
{
    private static readonly XElement[] BuildFiles =
        [.. new[] {
            "ArticleGen.props",
            "ArticleGen.targets"
        }.Select(file => XElement.Load(Path.Combine(AppContext.BaseDirectory, "build", file)))];

    /// <summary>The properties a project sets for ArticleGen.</summary>
    internal static IEnumerable<string> Settings =>
        Names("Property").Where(name => name.Contains("Article", StringComparison.Ordinal) && name[0] != '_');

    /// <summary>The warnings and errors that the build itself gives.</summary>
    internal static IEnumerable<string> Warnings => [CheckArticleFiles.WarningCode, WriteTextResource.ErrorCode];

    [Fact]
    public void All_properties_are_declared() => Assert.Equal(
        Names("Property"),
        Declared("CompilerVisibleProperty", "Include").SelectMany(names => names.Split(';')));

    [Fact]
    public void All_metadata_are_declared() => Assert.Equal(
        Names("Metadata"),
        Declared("CompilerVisibleItemMetadata", "MetadataName"));

    private static IEnumerable<string> Names(string kind) => typeof(BuildNames).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        .Where(constant => constant.Name.EndsWith(kind, StringComparison.Ordinal))
        .Select(constant => (string)constant.GetRawConstantValue()!);

    private static IEnumerable<string> Declared(string item, string attribute) =>
        BuildFiles.SelectMany(file => file.Descendants(item)).Select(element => element.Attribute(attribute)!.Value);
}
