using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests.Lexicon.Project;

/// <summary>What the words of a project's lexicon change in the reading. Each is tried without the lexicon as well.</summary>
public class OwnWordsTests
{
    [Theory]
    [InlineData("verb: snark", "\"We reopen,\" snarked Ines Calder.", "Direct|We reopen,|Ines Calder|snarked|SaidInversion")]
    [InlineData(
        "verb: snark",
        "Ines Calder snarked that the port would reopen.",
        "Indirect|that the port would reopen|Ines Calder|snarked|SubjectSaid")]
    [InlineData(
        "verb: row back",
        "Ines Calder rowed back that the pier was safe.",
        "Indirect|that the pier was safe|Ines Calder|rowed back|SubjectSaid")]
    [InlineData(
        "verb: outspeak, outspeaks, outspoke, outspoken, outspeaking",
        "\"We reopen,\" Ines Calder outspoke.",
        "Direct|We reopen,|Ines Calder|outspoke|TrailingSubject")]
    public void A_verb_says_something(string lexicon, string body, string quote)
    {
        Script.Expect(body, [quote], Quotes(lexicon, body));
        Assert.DoesNotContain(quote, Quotes("", body));
    }

    [Fact]
    public void A_verb_stands_where_its_flags_allow()
    {
        Assert.Empty(Quotes("verb: snark | quote", "Ines Calder snarked that the port would reopen."));
        Assert.Single(Quotes("verb: snark | that", "Ines Calder snarked that the port would reopen."));
    }

    [Fact]
    public void What_the_lexicon_says_of_a_verb_counts_before_the_lists()
    {
        const string Body = "Ines Calder said the port would reopen.";
        Assert.Single(Quotes("", Body));
        Assert.Empty(Quotes("verb: say, says, said, said, saying | manner", Body));
    }

    [Theory]
    [InlineData("verb: refuse, refuses, refused, refused, refusing | object to", "Ines Calder refused to resign.")]
    [InlineData("verb: claim | clause quote object", "The storm claimed 12 lives.")]
    public void A_listed_verb_keeps_its_other_sense(string lexicon, string body) =>
        Script.Expect(body, Quotes("", body), Quotes(lexicon, body));

    [Fact]
    public void Of_two_lexicons_the_later_counts()
    {
        ArticleLexicon lax = ArticleLexicon.Read("verb: snark").Lexicon;
        ArticleLexicon strict = ArticleLexicon.Read("verb: snark | quote").Lexicon;
        const string Text = Script.Front + "Ines Calder snarked that the port would reopen.";
        Assert.Empty(ArticleReader.Read(Text, ArticleLexicon.Join([lax, strict]), TestContext.Current.CancellationToken).Attributions);
        Assert.Single(ArticleReader.Read(Text, ArticleLexicon.Join([strict, lax]), TestContext.Current.CancellationToken).Quotes);
    }

    [Fact]
    public void A_verb_of_the_lexicon_is_not_misspelt()
    {
        const string Body = "\"We reopen,\" repled Ines Calder.";
        Assert.Contains(Script.ReadWith("", Body).Problems, problem => problem.Kind == ProblemKind.MisspeltCue);
        Assert.Empty(Script.ReadWith("verb: reple", Body).Problems);
    }

    [Fact]
    public void A_verb_that_is_one_slip_away_from_one_of_the_lexicon_is_misspelt()
    {
        Problem problem = Assert.Single(
            Script.ReadWith("verb: blusterate", "\"We reopen,\" blustrated Ines Calder.").Problems,
            problem => problem.Kind == ProblemKind.MisspeltCue);
        Assert.Equal("blusterated", problem.Suggestion);
    }

    [Fact]
    public void An_agency_is_known_in_datelines_and_as_a_source()
    {
        ArticleReading reading = Script.ReadWith(
            "agency: Quayline, QLN",
            "VARNA, March 14, QLN - Ines Calder told Quayline the port would reopen.");
        Assert.Equal("QLN", reading.Dateline?.Agency);
        Assert.Contains(reading.Actors, actor => actor.Name == "Quayline" && actor.Kind == ActorKind.Organization);
        Assert.DoesNotContain(
            Script.ReadWith("", "VARNA, March 14, QLN - Ines Calder told Quayline the port would reopen.").Actors,
            actor => actor.Name == "Quayline" && actor.Kind == ActorKind.Organization);
    }

    [Fact]
    public void The_agency_means_one_of_the_lexicon()
    {
        const string Body = "Quayline said the port would reopen. \"It is time,\" the agency said.";
        Script.Expect(Body, ["Quayline: the port would reopen", "Quayline: It is time,"], Speakers("agency: Quayline", Body));
    }

    [Fact]
    public void A_newspaper_relays()
    {
        const string Body = "Ines Calder was quoted by The Quayside as saying the port would reopen.";
        Assert.Contains("|via Quayside", Assert.Single(Quotes("media: The Quayside", Body)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Have your say\n\nHarbour to reopen on Friday\n\n21 August 2008\n\nIt reopens.")]
    [InlineData("Harbour to reopen on Friday\n\nHave your say, 21 August 2008\n\nIt reopens.")]
    public void A_section_is_no_headline(string text)
    {
        ArticleReading reading = ArticleReader.Read(
            text,
            ArticleLexicon.Read("section: Have your say").Lexicon,
            TestContext.Current.CancellationToken);
        Invariants.Check(reading);
        Assert.Equal("Harbour to reopen on Friday", reading.Headline?.In(text));
        Assert.Equal("Have your say", reading.Dateline?.Section);
        Assert.NotEqual("Have your say", ArticleReader.Read(text).Dateline?.Section);
    }

    [Theory]
    [InlineData("title: Warble Reeve", "\"We reopen,\" said Warble Reeve Calder.", "Calder", "Warble Reeve")]
    [InlineData("title: Waterbailiff | female", "\"We reopen,\" said Waterbailiff Calder.", "Calder", "Waterbailiff")]
    public void A_title_is_no_part_of_the_name(string lexicon, string body, string name, string role)
    {
        ActorReading actor = Assert.Single(Script.ReadWith(lexicon, body).Actors);
        Assert.Equal((ActorKind.Person, name, role), (actor.Kind, actor.Name, Assert.Single(actor.Roles)));
        Assert.DoesNotContain(Script.ReadWith("", body).Actors, other => other.Name == name);
    }

    [Fact]
    public void A_title_tells_the_gender()
    {
        const string Body = "Waterbailiff Calder met Tom Hale. \"We reopen,\" she said.";
        Script.Expect(Body, ["Calder: We reopen,"], Speakers("title: Waterbailiff | female", Body));
    }

    private static string[] Quotes(string lexicon, string body) => Script.QuotesOf(Script.ReadWith(lexicon, body));

    private static string[] Speakers(string lexicon, string body)
    {
        ArticleReading reading = Script.ReadWith(lexicon, body);
        return reading.Quotes.Select(
            quote => $"{(quote.Speaker is { } speaker ? reading.Actors[speaker].Name : null)}: {quote.Range.In(reading.Text)}")
            .ToArray();
    }
}
