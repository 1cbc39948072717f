using ArticleGen.Fields.Schema;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Files;

/// <summary>Reads schemas: each file once, as <see cref="KnownText"/> keeps it.</summary>
internal static class SharedSchemas
{
    /// <summary>
    /// The schema that some files and the property make together, the files first. A file that is listed and missing adds nothing.
    /// </summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    /// <param name="property">The value of ArticleGen_Fields; null when there is none.</param>
    /// <param name="cancel">Ends the reading.</param>
    internal static ProjectSchema Find(IReadOnlyList<AdditionalText> files, string? property, CancellationToken cancel)
    {
        List<string> paths = [];
        List<SchemaSource> sources = [];
        foreach (AdditionalText file in files)
        {
            if (file.GetText(cancel) is { } text)
            {
                paths.Add(file.Path);
                sources.Add(new(ProjectPaths.FileName(file.Path), Read(text)));
            }
        }

        if (property is not null)
        {
            sources.Add(new(BuildNames.FieldsProperty, SchemaReader.Read(property)));
        }

        DeclaredSchema declared = SchemaBuilder.Build(sources);
        Dictionary<string, ValueList<SchemaProblem>> inFiles = new(StringComparer.Ordinal);
        for (int i = 0; i < paths.Count; i++)
        {
            inFiles[paths[i]] = declared.Problems[i];
        }

        return new(
            declared.Schema,
            inFiles,
            property is null ? ValueList<SchemaProblem>.Empty : declared.Problems[declared.Problems.Count - 1]);
    }

    private static SchemaReading Read(SourceText text) => KnownText.Get(text).ReadSchema(() => SchemaReader.Read(text.ToString()));
}
