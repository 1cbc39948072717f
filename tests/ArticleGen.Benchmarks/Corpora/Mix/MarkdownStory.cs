using System.Globalization;
using System.Text;

namespace ArticleGen.Benchmarks.Corpora.Mix;

/// <summary>Writes a story as Markdown with front matter.</summary>
internal static class MarkdownStory
{
    /// <summary>Writes a story, whose first paragraph is the headline.</summary>
    public static string Write(ArchiveStory story, IReadOnlyList<string> paragraphs, Random random)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"---\ntitle: \"{paragraphs[0]}\"\ndate: {story.Published:yyyy-MM-dd}\n");
        page.Append(CultureInfo.InvariantCulture, $"tags: [{random.One(Tags)}, {random.One(Regions)}]\n");
        page.Append(CultureInfo.InvariantCulture, $"kind: {random.One(MixedFiles.Kinds)}\nrating: {random.Next(1, 6)}\n");
        page.Append(CultureInfo.InvariantCulture, $"regions: [{random.One(Regions)}]\n");
        page.Append(CultureInfo.InvariantCulture, $"venue:\n  name: {random.One(Venues)}\n  capacity: {random.Next(20, 500)}\n---\n\n");
        page.Append(CultureInfo.InvariantCulture, $"# {paragraphs[0]}\n\n");
        foreach (string paragraph in paragraphs.Skip(1))
        {
            // A quotation may go on in the next paragraph, and no heading stands in one.
            bool heading = random.Next(12) == 0 && paragraph[0] != '"';
            page.Append(heading ? $"## {random.One(Headings)}\n\n" : "");
            page.Append(Mark(paragraph, story.People, random)).Append("\n\n");
        }

        return page.ToString();
    }

    // A name is a link or in bold, as desks write them.
    private static string Mark(string paragraph, IEnumerable<string> people, Random random)
    {
        string? named = people.FirstOrDefault(person => paragraph.Contains(person, StringComparison.Ordinal));
        return (named, random.Next(3)) switch
        {
            ({ } name, 0) => paragraph.Replace(name, $"**{name}**", StringComparison.Ordinal),
            ({ } name, 1) => paragraph.Replace(name, $"[{name}](/people/{name.Replace(' ', '-')})", StringComparison.Ordinal),
            _ => paragraph,
        };
    }

    private static readonly string[] Tags = ["harbour", "transport", "budget", "courts", "schools", "weather"];

    private static readonly string[] Regions = ["north", "south", "coast", "valley"];

    private static readonly string[] Venues = ["Old Mole", "Town Hall", "Grain Exchange", "East Pier"];

    private static readonly string[] Headings = ["What is next", "The background", "The figures", "On the quay"];
}
