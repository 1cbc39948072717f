using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Finds and reads the front matter of a file. Never throws, whatever the text holds.</summary>
internal static class FrontMatterParser
{
    /// <summary>The front matter at the start of a text; null if the text starts with something else.</summary>
    public static FrontMatterBlock? Read(string text, CancellationToken cancel)
    {
        if (FenceFinder.Find(text, cancel) is not { } fences)
        {
            return null;
        }

        FrontMatterSource source = new(text, fences.Content, cancel);
        ValueList<MetadataEntry> entries = ValueList<MetadataEntry>.Empty;
        if (fences.IsClosed)
        {
            entries = fences.Format switch
            {
                FrontMatterFormat.Toml => TomlReader.Read(source),
                FrontMatterFormat.Json => JsonMembers.Read(source),
                _ => YamlReader.Read(source),
            };
        }

        if (fences.Fault is { } fault)
        {
            source.Report(fault.Range, fault.Detail, fault.Edit);
        }

        MergedRuns.Sort(source.Problems, static (a, b) => a.Range.Start.CompareTo(b.Range.Start), cancel);
        return new FrontMatterBlock(fences.Range, fences.BodyOffset, entries, source.Problems.ToValueList());
    }
}
