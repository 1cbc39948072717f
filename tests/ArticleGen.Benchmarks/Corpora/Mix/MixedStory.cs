namespace ArticleGen.Benchmarks.Corpora.Mix;

/// <summary>Writes a story of a mix in one of the ways in which archives have them.</summary>
internal static class MixedStory
{
    /// <summary>Writes a story.</summary>
    /// <returns>The text, and the extension of its file.</returns>
    public static (string Text, string Extension) Write(ArchiveStory story, Random random)
    {
        string[] paragraphs = story.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        // A desk's own words are in some of the stories.
        string[] more = random.Next(3) == 0 ? [.. paragraphs, MixedFiles.LexiconParagraph(story.People[0])] : paragraphs;
        return random.Next(10) switch
        {
            < 5 => (string.Join("\n\n", more) + "\n", ".txt"),
            < 8 => (MarkdownStory.Write(story, more, random), ".md"),
            _ => (HtmlStory.Write(story, more, random), ".html"),
        };
    }
}
