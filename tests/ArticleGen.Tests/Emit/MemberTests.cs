namespace ArticleGen.Tests.Emit;

/// <summary>Uses every member of the generated types, compiled and loaded, as a consumer's assembly does.</summary>
public class MemberTests(NewsFixture fixture)
{
    private const string Pilot = "A pilot who declined to be named";

    private readonly CompiledProject _news = fixture.Project;

    [Fact]
    public void Article() => Assert.Equal(
        """
        ferry-resumes
        Ferry to Hale resumes on Friday, port says
        Harbour News 3 March 2021 08:15 (UTC +01:00)
        Jane Roe
        seeds/ferry-resumes.txt
        103..204 | 206..271 | 273..344
        the port | Ines Calder | Northwire | A pilot who declined to be named
        6
        ferry-resumes: Ferry to Hale resumes on Friday, port says
        """,
        _news.Run<string>(
            """
            Article a = Articles.FerryResumes;
            return string.Join("\n", a.Id, a.Headline, a.Dateline, a.Byline, a.SourceFile, Show(a.Paragraphs.Cast<object>()),
                Show(a.Actors), a.Quotes.Count, a);
            """));

    [Fact]
    public void The_text_is_unchanged() => Assert.Equal(Stories.FerryText, _news.Run<string>("return Articles.FerryResumes.Text;"));

    [Fact]
    public void An_article_without_anything() => Assert.Equal(
        "blank||True|True||0|0|0|blank",
        _news.Run<string>(
            """
            Article a = Articles.Blank;
            return string.Join("|", a.Id, a.Headline, a.Dateline == null, a.Byline == null, a.Text, a.Paragraphs.Count, a.Actors.Count,
                a.Quotes.Count, a);
            """));

    [Fact]
    public void Dateline() => Assert.Equal(
        "Harbour News|44..88|2021|3|3|2021-03-03|08:15:00.0000000|01:00:00|2021-03-03T08:15:00.0000000+01:00|Northwire|True|True",
        _news.Run<string>(
            """
            Dateline d = Articles.FerryResumes.Dateline;
            return string.Join("|", d.Section, d.Range, d.Year, d.Month, d.Day, d.Date.Value.ToString("O"), d.Time.Value.ToString("O"),
                d.UtcOffset, d.Published.Value.ToString("O"), d.Agency, d.Place == null, d.Region == null);
            """));

    [Theory]
    [InlineData("Month = 2, Day = 30")]
    [InlineData("Month = 0")]
    [InlineData("Month = 13")]
    [InlineData("Day = 0")]
    [InlineData("Year = 0")]
    [InlineData("Year = 10000")]
    public void A_day_that_cannot_be_is_no_date(string change) => Assert.Equal(
        "True|True",
        _news.Run<string>(
            $"Dateline d = Articles.FerryResumes.Dateline with {{ {change} }}; return (d.Date == null) + \"|\" + (d.Published == null);"));

    [Fact]
    public void A_dateline_is_only_as_exact_as_it_is_written() => Assert.Equal(
        "True|True",
        _news.Run<string>(
            "Dateline d = Articles.FerryResumes.Dateline with { Year = null }; return (d.Date == null) + \"|\" + (d.Published == null);"));

    [Fact]
    public void Quotes() => Assert.Equal(
        $"""
        Indirect|Ferry to Hale resumes on Friday||the port|port|says|||TrailingSubject|False|ferry-resumes
        Direct|We reopen on Friday,|We reopen on Friday,|Ines Calder|Ines Calder|told||Northwire|SubjectSaid|False|ferry-resumes
        Mixed|the "worst" was over|worst|Ines Calder|She|said|||SubjectSaid|False|ferry-resumes
        Indirect|nobody had asked the crews||{Pilot}|{Pilot}|said|||SubjectSaid|False|ferry-resumes
        Direct|It will take longer,|It will take longer,|{Pilot}|he|added|Northwire||SubjectSaid|False|ferry-resumes
        Direct|Much longer.|Much longer.|{Pilot}|||Northwire||SplitInTwo|True|ferry-resumes
        """,
        _news.Run<string>(
            """
            return string.Join("\n", Articles.FerryResumes.Quotes.Select(q => string.Join("|",
                q.Kind, q.Text, string.Join("+", q.Verbatim.Select(r => q.Article[r])), q.Speaker,
                q.SpeakerRange is TextRange s ? q.Article[s] : "",
                q.Cue + (q.CueRange is TextRange c && q.Article[c] != q.Cue ? "!" : ""), q.Via, q.Addressee, q.Pattern, q.Continues,
                q.Article.Id)));
            """));

    [Fact]
    public void The_text_of_every_quote_is_the_substring_of_its_range() => Assert.True(_news.Run<bool>(
        "return Articles.All.SelectMany(a => a.Quotes).All(q => q.Article.Text.Substring(q.Range.Start, q.Range.Length) == q.Text);"));

    [Fact]
    public void Named_actors() => Assert.Equal(
        """
        ines-calder|Ines Calder|Person|the port director, harbour master|Calder, INES CALDER|she
        ferry-resumes, storm|We reopen on Friday,; the "worst" was over|ferry-resumes 126..137 Ines Calder; storm 19..30 INES CALDER
        northwire|Northwire|Organization|||
        ferry-resumes||ferry-resumes 163..172 Northwire; ferry-resumes 319..328 Northwire
        hale|Hale|Place|||
        storm||
        """,
        _news.Run<string>(
            """
            return string.Join("\n", new[] { Actors.InesCalder, Actors.Northwire, Actors.Hale }.Select(a => string.Join("|",
                a.Id, a.Name, a.Kind, string.Join(", ", a.Roles), string.Join(", ", a.Aliases), string.Join(", ", a.Pronouns) + "\n"
                    + string.Join(", ", a.Articles.Select(x => x.Id)), string.Join("; ", a.Quotes.Select(q => q.Text)),
                string.Join("; ", a.Mentions.Select(m => m.Article.Id + " " + m.Range + " " + m.Text)))));
            """));

    [Fact]
    public void Unnamed_actors_belong_to_their_article() => Assert.Equal(
        "ferry-resumes/a-pilot-who-declined-to-be-named|A pilot who declined to be named|Anonymous|pilot|he|206..238|ferry-resumes|3|True",
        _news.Run<string>(
            """
            Actor pilot = Articles.FerryResumes.Actors[3];
            return string.Join("|", pilot.Id, pilot, pilot.Kind, Show(pilot.Roles), Show(pilot.Pronouns), pilot.Mentions.Single().Range,
                Show(pilot.Articles.Select(x => x.Id)), pilot.Quotes.Count, ReferenceEquals(pilot, pilot.Quotes[0].Speaker));
            """));

    [Fact]
    public void Speakers_are_the_actors_of_Actors() => Assert.True(_news.Run<bool>(
        "return ReferenceEquals(Articles.FerryResumes.Quotes[1].Speaker, Actors.InesCalder) && ReferenceEquals(Articles.Storm.Actors[0], "
            + "Actors.InesCalder);"));

    [Fact]
    public void All_articles_in_the_order_of_their_files() => Assert.Equal(
        "3: blank, ferry-resumes, storm; storm; blank ferry-resumes storm",
        _news.Run<string>(
            """
            var ids = new List<string>();
            foreach (object a in (System.Collections.IEnumerable)Articles.All) ids.Add(((Article)a).Id);
            return Articles.All.Count + ": " + string.Join(", ", Articles.All.Select(a => a.Id)) + "; " + Articles.All[2].Id + "; "
                + string.Join(" ", ids);
            """));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void All_has_bounds(int index) => Assert.True(_news.Run<bool>(
        $"try {{ _ = Articles.All[{index}]; return false; }} "
            + "catch (ArgumentOutOfRangeException e) { return e.ParamName == \"index\"; }"));

    [Fact]
    public void All_actors_those_without_a_name_last() => Assert.Equal(
        "Ines Calder | Northwire | Hale | the port | A pilot who declined to be named",
        _news.Run<string>("return Show(Actors.All);"));

    [Fact]
    public void Find() => Assert.Equal(
        "storm|storm|True",
        _news.Run<string>(
            "return Articles.Find(\"storm\").Id + \"|\" + Articles.Find(\"STORM\").Id + \"|\" + (Articles.Find(\"calm\") == null);"));

    [Fact]
    public void Text_ranges() => Assert.Equal(
        "12|22|34|12..34|True|True|False|12+22",
        _news.Run<string>(
            """
            var r = new TextRange(12, 22);
            var (start, length) = r;
            return string.Join("|", r.Start, r.Length, r.End, r, r == new TextRange(12, 22), r.Equals((object)new TextRange(12, 22)),
                r == (r with { Length = 1 }), start + "+" + length);
            """));

    [Fact]
    public void The_enums_have_the_members_of_the_reading() => Assert.Equal(
        string.Join(",", Enum.GetNames<ActorKind>()) + ";" + string.Join(",", Enum.GetNames<QuoteKind>()),
        _news.Run<string>(
            "return string.Join(\",\", Enum.GetNames(typeof(ActorKind))) + \";\" + string.Join(\",\", Enum.GetNames(typeof(QuoteKind)));"));

    [Fact]
    public void Lists_cannot_be_changed() => Assert.True(_news.Run<bool>(
        """
        Article a = Articles.FerryResumes;
        var lists = new object[] { a.Paragraphs, a.Quotes, a.Actors, a.Quotes[1].Verbatim, a.Actors[1].Roles, a.Actors[1].Aliases,
            a.Actors[1].Articles, a.Actors[1].Quotes, a.Actors[1].Mentions, a.Actors[1].Pronouns, Articles.All, Actors.All,
            a.Segments, a.Segments[0].Quotes, a.Segments[1].Quotes,
            a.SegmentsIn(a.Paragraphs[0]) };
        return lists.All(list => !list.GetType().IsArray && (!(list is System.Collections.IList changeable) || changeable.IsReadOnly));
        """));
}
