using ArticleGen.Model;

namespace ArticleGen.Diagnose;

/// <summary>The articles of a project that ask for a name another one has, by path. The generator names them by the same code.</summary>
internal static class NameClashes
{
    /// <summary>Finds them.</summary>
    public static IReadOnlyDictionary<string, GivenName> In(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider settings = options.AnalyzerConfigOptionsProvider;
        List<NameRequest> requests = [];
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            AnalyzerConfigOptions fileOptions = settings.GetOptions(file);
            if (ArticleFiles.IsArticle(file.Path, fileOptions))
            {
                requests.Add(new(file.Path, ArticleItem.From(file.Path, fileOptions, settings.GlobalOptions)));
            }
        }

        Dictionary<string, GivenName> clashes = new(StringComparer.Ordinal);
        foreach (GivenName name in ArticleNaming.Give(requests))
        {
            if (name.First is not null)
            {
                clashes[name.Request.Path] = name;
            }
        }

        return clashes;
    }
}
