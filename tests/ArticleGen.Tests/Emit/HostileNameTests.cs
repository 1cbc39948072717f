namespace ArticleGen.Tests.Emit;

/// <summary>Whatever files are called, each is an article with a property of its own.</summary>
public class HostileNameTests
{
    [Fact]
    public void Every_name_gives_a_property()
    {
        string[] names =
        [
            "class", "record", "namespace", "var", "2008 review", "a#b", "say \"hi\"", "it's", "💥", "---", ".hidden",
            "новости", "日本",
                "e\u0301", "\u0301",
            "All", "Find", "Articles", "Article", "Actors", "Actor", "Quote", "TextSegment", "Mention",
                "QuoteKind", "TextRange", "Dateline", "ActorKind", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone",
                "Finalize", "ReferenceEquals",
            "Text", "Id", "Ids", "Count", "Content",
                "Quotes", "Once", "Utf8", "Resource", "ReadText", "System", "News", "Global", "All_Content", "Read", "Block0",
                "ArticleInternals", "Articles 00", "Articles00", "Shard", "Utf8 Decode", "PackedReader", "Article Shard",
            "story", "Story", "STORY", "story-content", "story_content", "story 2", "story_2", "a;b",
                "a%b", "<T>", "{0}", "..", "con", "CON", "null", "_", "__", "a\u2028b", "a\0b", "\uD83D",
        ];
        Emission emission = Emission.Of([.. names.Select((name, i) => ($"{i}/{name}.txt", Reading(name)))]);
        Assert.Equal(
            names.Length,
            CompiledProject.Of(emission)
                .Run<int>(
                    "return Articles.All.Select(a => a.Text).Distinct().Count(t => Articles.All.Single(a => a.Text == "
                        + "t).SourceFile.EndsWith(t + \".txt\"));"));
    }

    [Fact]
    public void Names_that_collide_are_all_there() => Assert.Equal(
        "story Story-2 STORY-3|a b c",
        CompiledProject.Of(Emission.Of(("a/story.txt", new("a")), ("b/Story.txt", new("b")), ("c/STORY.txt", new("c"))))
            .Run<string>(
                "return string.Join(\" \", Articles.All.Select(a => a.Id)) + \"|\" + string.Join(\" \", Articles.Story.Text, "
                    + "Articles.Story_2.Text, Articles.Find(\"STORY-3\").Text);"));

    [Fact]
    public void A_namespace_may_be_made_of_keywords_and_known_names()
    {
        foreach (string name in new[] {
            "@class.@namespace", "System", "News.Article", "Articles", "News.System.Collections", "@global", "News.nameof",
            "ArticleInternals", "ArticleInternals.ArticleInternals", "ArticleIndex", "News.Shard", "Actor"
        })
        {
            GeneratorRun run = TestProject.Empty.With("seeds/ferry.txt", Stories.FerryText)
                .WithProperty("ArticleGen_Namespace", name)
                .Run();
            CompiledProject.AssertClean(run.Output);
        }
    }

    // The name is text, actor and headline as well.
    private static ArticleReading Reading(string name) => new(name)
    {
        Headline = new(0, name.Length),
        Actors = ValueList<ActorReading>.Of(
            [new(name, ActorKind.Organization, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<TextRange>.Empty)]),
    };
}
