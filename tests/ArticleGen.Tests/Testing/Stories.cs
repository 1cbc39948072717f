using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Tests.Testing;

/// <summary>Readings that many tests start from. All stories are made up.</summary>
internal static class Stories
{
    public const string FerryText =
        """
        Ferry to Hale resumes on Friday, port says

        Harbour News 3 March 2021 08:15 (UTC +01:00)

        By Jane Roe

        "We reopen on Friday," Ines Calder, the port director, told Northwire. She said the "worst" was over.

        A pilot who declined to be named said nobody had asked the crews.

        "It will take longer," he added, according to Northwire. "Much longer."

        """;

    /// <summary>Markdown with front matter.</summary>
    public const string PilotsText =
        """
        ---
        title: "Pilots return: *Hale* sails again"
        authors: [Jane Roe, Tom Arden]
        date: 2021-03-04T07:40:00+01:00
        updated: 2021-03-05
        section: Harbour News
        tags: [harbour, pilots]
        slug: pilots-return
        summary: Two boats take pilots out again.
        draft: true
        language: en-GB
        image: boats.jpg
        ---

        The pilot boats sail again on Monday.

        "We are **very** glad," said [Ines Calder](https://example.com/calder), the harbour master.

        She told reporters that the crews had been *trained*
        anew. "Nobody goes out in a gale," she added.

        """;

    /// <summary>Markdown with fields of its own.</summary>
    public const string DerbyText =
        """
        ---
        title: Hale wins the derby
        rating: 5
        reading_time: 4.5
        embargo: 2021-03-04T18:00:00+01:00
        link: https://example.com/derby
        regions: [north, coast]
        venue:
          name: Harbour Park
          seats: 300
        corrections:
          - date: 2021-03-05
            text: The score was 3-1.
        ---

        Hale beat Skerry on Saturday.

        """;

    /// <summary>Has a bit of everything.</summary>
    public static ArticleReading Ferry { get; } = new Story(FerryText)
        .Headline("Ferry to Hale resumes on Friday, port says")
        .Dateline("Harbour News 3 March 2021 08:15 (UTC +01:00)", dateline => dateline with
        {
            Section = "Harbour News",
            Year = 2021,
            Month = 3,
            Day = 3,
            Time = new(8, 15, 0),
            UtcOffset = new(1, 0, 0),
            Agency = "Northwire",
        })
        .Byline("Jane Roe")
        .Paragraphs("\"We reopen", "A pilot", "\"It will")
        .Actor("the port", ActorKind.Group)
        .Actor("Ines Calder", ActorKind.Person, ["the port director"], ["Calder"], ["she"], ["Ines Calder"])
        .Actor("Northwire", ActorKind.Organization, mentions: ["Northwire", "Northwire"])
        .Actor(
            "A pilot who declined to be named",
            ActorKind.Anonymous,
            ["pilot"],
            pronouns: ["he"],
            mentions: ["A pilot who declined to be named"])
        .Quote(
            QuoteKind.Indirect,
            "Ferry to Hale resumes on Friday",
            "TrailingSubject",
            speaker: "the port",
            speakerWords: "port",
            cue: "says")
        .Quote(
            QuoteKind.Direct, "We reopen on Friday,", "SubjectSaid", speaker: "Ines Calder", speakerWords: "Ines Calder", cue: "told",
            addressee: "Northwire")
        .Quote(
            QuoteKind.Mixed, "the \"worst\" was over", "SubjectSaid", ["worst"], speaker: "Ines Calder", speakerWords: "She", cue: "said")
        .Quote(
            QuoteKind.Indirect,
            "nobody had asked the crews",
            "SubjectSaid",
            speaker: "A pilot who declined to be named",
            speakerWords: "A pilot who declined to be named",
            cue: "said")
        .Quote(
            QuoteKind.Direct, "It will take longer,", "SubjectSaid", speaker: "A pilot who declined to be named", speakerWords: "he",
            cue: "added", via: "Northwire")
        .Quote(
            QuoteKind.Direct,
            "Much longer.",
            "SplitInTwo",
            speaker: "A pilot who declined to be named",
            via: "Northwire",
            continues: true)
        .Reading;

    /// <summary>Reads an article in Markdown.</summary>
    public static ArticleReading ReadMarkdown(string text) =>
        ArticleReader.Read(text, ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken);

    /// <summary>A second article with an actor of the first, and nothing else.</summary>
    public static ArticleReading Storm { get; } = new Story("Storm passes Hale\n\nINES CALDER called it over.\n")
        .Headline("Storm passes Hale")
        .Paragraphs("INES")
        .Actor("INES CALDER", ActorKind.Person, ["harbour master"], ["Calder"], mentions: ["INES CALDER"])
        .Actor("Hale", ActorKind.Place)
        .Reading;

    /// <summary>No headline, no dateline, nobody, nothing.</summary>
    public static ArticleReading Blank { get; } = new("");
}
