using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>What YamlDotNet reads in a document of YAML.</summary>
internal static class YamlOracle
{
    /// <summary>The document in the form of <see cref="MetadataShape"/>; null if it is refused.</summary>
    public static string? Read(string yaml)
    {
        YamlStream stream = [];
        try
        {
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? "{}" : Write(stream.Documents[0].RootNode);
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether YamlDotNet has no answer: it breaks off with something else than an error of the document.</summary>
    public static bool Crashes(string yaml)
    {
        try
        {
            new YamlStream().Load(new StringReader(yaml));
            return false;
        }
        catch (YamlException)
        {
            return false;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return true;
        }
    }

    private static string Write(YamlNode node) => node switch
    {
        YamlScalarNode scalar => MetadataShape.WriteText(scalar.Value ?? ""),
        YamlSequenceNode list => MetadataShape.WriteList(list.Children.Select(Write)),
        YamlMappingNode map => MetadataShape.WriteMap(map.Children.Select(static pair => (Key(pair.Key), Write(pair.Value)))),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static string Key(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : Write(node);
}
