using ArticleGen.Reading.Markup;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Metadata;

/// <summary>What the metadata of a file gives for each member of its article, and what is wrong with it.</summary>
internal sealed class MemberValues(PlainView view, CancellationToken cancel)
{
    /// <summary>The file.</summary>
    public PlainView View => view;

    /// <summary>Its metadata.</summary>
    public MemberEntries Entries { get; } = new(view.Metadata, cancel);

    /// <summary>The faults of the file's markup and metadata so far.</summary>
    public List<Problem> Problems { get; } = [.. view.Problems];

    /// <summary>The first text for a member; null when there is none.</summary>
    public MetadataText? Find(MetadataMember member) => MetadataTexts.FindFirst(Entries, member);

    /// <summary>All texts that the best key for a member gives.</summary>
    public IReadOnlyList<MetadataText> FindAll(MetadataMember member) => MetadataTexts.Find(Entries, member);

    /// <summary>Reports a value that does not fit its key, if it is front matter: nobody writes the metadata of a page by hand.</summary>
    public void Report(MetadataText value, string detail, TextEdit? edit = null)
    {
        if (view.HasFrontMatter)
        {
            Problems.Add(
                new(ProblemKind.FrontMatterNotUnderstood, value.Content, Excerpt.Cut(view.Source, value.Content), detail) { Edit = edit });
        }
    }
}
