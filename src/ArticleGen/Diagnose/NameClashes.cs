using ArticleGen.Model;
using ArticleGen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGen.Diagnose;

/// <summary>The articles of a project that ask for a name another one has, by path. The generator names them by the same code.</summary>
internal static class NameClashes
{
    /// <summary>Finds them.</summary>
    public static IReadOnlyDictionary<string, GivenName> In(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider settings = options.AnalyzerConfigOptionsProvider;
        string projectDir = settings.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? dir) ? dir : "";
        Dictionary<string, GivenName> clashes = new(StringComparer.Ordinal);
        foreach (GivenName name in ArticleNaming.Give(Requests(options.AdditionalFiles, settings, projectDir)))
        {
            if (name.First is not null)
            {
                clashes[name.Request.Path] = name;
            }
        }

        return clashes;
    }

    private static IEnumerable<NameRequest> Requests(
        IEnumerable<AdditionalText> files,
        AnalyzerConfigOptionsProvider settings,
        string projectDir)
    {
        foreach (AdditionalText file in files)
        {
            AnalyzerConfigOptions fileOptions = settings.GetOptions(file);
            if (ArticleFiles.IsArticle(file.Path, fileOptions))
            {
                string sourceFile = file.Path.StartsWith(projectDir, StringComparison.Ordinal) ? file.Path.Substring(projectDir.Length) : file.Path;
                string id = fileOptions.TryGetValue("build_metadata.AdditionalFiles.ArticleName", out string? name) && name.Length > 0
                    ? name
                    : Path.GetFileNameWithoutExtension(file.Path);
                yield return new(file.Path, sourceFile, id);
            }
        }
    }
}
