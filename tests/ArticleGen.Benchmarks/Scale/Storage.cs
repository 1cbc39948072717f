using System.CommandLine;

namespace ArticleGen.Benchmarks.Scale;

/// <summary>The homes that ArticleGen_TextStorage names.</summary>
internal static class Storage
{
    public const string Inline = "Inline";
    public const string Resource = "Resource";

    public static Option<string> Option()
    {
        Option<string> storage = new("--storage") { Description = "Where the texts live.", DefaultValueFactory = _ => Resource };
        storage.AcceptOnlyFromAmong(Resource, Inline);
        return storage;
    }
}
