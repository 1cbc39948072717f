namespace ArticleGen.Tests.Emit;

/// <summary>Equality by value, and what "with" does.</summary>
public class EqualityTests(NewsFixture fixture)
{
    private readonly CompiledProject _news = fixture.Project;

    [Theory]
    [InlineData("Articles.FerryResumes")]
    [InlineData("Articles.FerryResumes.Dateline")]
    [InlineData("Articles.FerryResumes.Quotes[2]")]
    [InlineData("Articles.FerryResumes.Actors[3]")]
    [InlineData("Actors.InesCalder")]
    [InlineData("Actors.InesCalder.Mentions[1]")]
    public void A_copy_is_equal(string member) => Assert.True(_news.Run<bool>(
        $"var one = {member}; var two = one with {{ }}; return !ReferenceEquals(one, two) && one == two && one.Equals((object)two) && "
            + $"one.GetHashCode() == two.GetHashCode() && one.ToString() == two.ToString();"));

    [Theory]
    [InlineData("Articles.FerryResumes", "Id = \"x\"")]
    [InlineData("Articles.FerryResumes", "Headline = \"x\"")]
    [InlineData("Articles.FerryResumes", "Byline = null")]
    [InlineData("Articles.FerryResumes", "SourceFile = \"x\"")]
    [InlineData("Articles.FerryResumes", "Authors = new[] { \"x\" }")]
    [InlineData("Articles.FerryResumes", "Updated = Articles.FerryResumes.Dateline")]
    [InlineData("Articles.FerryResumes", "Tags = new[] { \"x\" }")]
    [InlineData("Articles.FerryResumes", "Slug = \"x\"")]
    [InlineData("Articles.FerryResumes", "Summary = \"x\"")]
    [InlineData("Articles.FerryResumes", "IsDraft = true")]
    [InlineData("Articles.FerryResumes", "Language = \"x\"")]
    [InlineData("Articles.FerryResumes", "Image = \"x\"")]
    [InlineData("Articles.FerryResumes", "Dateline = Articles.FerryResumes.Dateline with { Year = 1999 }")]
    [InlineData("Articles.FerryResumes.Dateline", "Agency = null")]
    [InlineData("Actors.InesCalder", "Name = \"x\"")]
    [InlineData("Articles.FerryResumes.Actors[3]", "Id = \"x\"")]
    [InlineData("Articles.FerryResumes", "Actors = new[] { Actors.InesCalder }")]
    [InlineData("Actors.InesCalder.Mentions[1]", "Article = Articles.FerryResumes")]
    [InlineData("Actors.InesCalder.Mentions[1]", "Range = new TextRange(0, 1)")]
    [InlineData("Actors.InesCalder", "Kind = ActorKind.Place")]
    public void A_changed_copy_is_not(string member, string change) =>
        Assert.True(_news.Run<bool>($"var one = {member}; return one != (one with {{ {change} }});"));

    // Whoever is in the articles of two projects is known by other roles in each.
    [Theory]
    [InlineData("Id = \"x\"")]
    [InlineData("Name = \"INES CALDER\"")]
    [InlineData("Roles = new[] { \"x\" }")]
    [InlineData("Aliases = new[] { \"x\" }")]
    [InlineData("Pronouns = new[] { \"they\" }")]
    public void An_actor_is_known_by_kind_and_name(string change) => Assert.True(_news.Run<bool>(
        $"var one = Actors.InesCalder; var two = one with {{ {change} }}; return one == two && one.GetHashCode() == two.GetHashCode();"));

    [Theory]
    [InlineData("Id = \"x\"")]
    [InlineData("Name = \"INES CALDER\"")]
    [InlineData("Roles = new[] { \"x\" }")]
    [InlineData("Aliases = new[] { \"x\" }")]
    [InlineData("Pronouns = new[] { \"they\" }")]
    public void An_article_that_says_something_else_of_an_actor_is_another(string change) => Assert.True(_news.Run<bool>(
        $$"""
        Article one = Articles.FerryResumes;
        var actors = one.Actors.Select(actor => actor == Actors.InesCalder ? actor with { {{change}} } : actor).ToList();
        return one != (one with { Actors = actors });
        """));

    // A new property has to take part as well.
    [Fact]
    public void A_quote_with_any_other_property_is_another() => Assert.Equal(
        "",
        _news.Run<string>(
            """
            Quote one = Articles.FerryResumes.Quotes[2];
            object Another(Type type, object value) => type == typeof(Actor) ? Actors.Hale
                : type == typeof(bool) ? !(bool)value
                : type == typeof(int) ? (int)value + 1
                : type == typeof(string) ? "x"
                : type == typeof(QuoteKind) ? QuoteKind.Direct
                : type == typeof(IReadOnlyList<TextRange>) ? new TextRange[0]
                : new TextRange(0, 1);
            var equal = new List<string>();
            foreach (var property in typeof(Quote).GetProperties().Where(p => p.CanWrite))
            {
                Quote other = one with { };
                property.SetValue(other, Another(property.PropertyType, property.GetValue(one)));
                if (one == other) equal.Add(property.Name);
                if (property.PropertyType.IsClass || Nullable.GetUnderlyingType(property.PropertyType) != null)
                {
                    Quote without = other with { };
                    property.SetValue(without, null);
                    if (property.PropertyType != typeof(string) && other == without) equal.Add(property.Name + " null");
                }
            }

            return string.Join(", ", equal) + (typeof(Quote).GetProperties().Count(p => p.CanWrite) < 10 ? "few properties" : "");
            """));

    [Fact]
    public void Lists_are_compared_element_by_element() => Assert.True(_news.Run<bool>(
        "var one = Actors.InesCalder; return one == (one with { Roles = one.Roles.ToList() }) && Articles.FerryResumes.Quotes[2] == "
            + "(Articles.FerryResumes.Quotes[2] with { Verbatim = Articles.FerryResumes.Quotes[2].Verbatim.ToArray() });"));

    [Fact]
    public void Different_articles_and_quotes_differ() => Assert.True(_news.Run<bool>(
        "return Articles.FerryResumes != Articles.Storm && Articles.FerryResumes.Quotes.Distinct().Count() == 6 && "
            + "Actors.All.Distinct().Count() == 5;"));

    [Fact]
    public void Quotes_of_a_copy_point_back_to_the_copy() => Assert.True(_news.Run<bool>(
        "var copy = Articles.FerryResumes with { Headline = \"x\" }; return copy.Quotes.All(q => ReferenceEquals(q.Article, copy)) && "
            + "copy.Quotes.SequenceEqual(Articles.FerryResumes.Quotes) && copy.Text == Articles.FerryResumes.Text;"));

    [Fact]
    public void Equality_of_actors_leaves_their_articles_out() => Assert.True(_news.Run<bool>(
        "return Actors.InesCalder == (Actors.InesCalder with { Articles = new Article[0] });"));

    [Fact]
    public void A_copied_actor_keeps_its_quotes() => Assert.True(_news.Run<bool>(
        """
        var calder = Actors.InesCalder with { Name = "I. Calder" };
        var pilot = Articles.FerryResumes.Actors[3] with { Roles = new string[0] } with { Name = "The pilot" };
        return calder.Quotes.Count == 2 && calder.Articles.Count == 2 && calder.Mentions.Count == 2
            && pilot.Quotes.Count == 3 && pilot.Mentions.Count == 1;
        """));

    [Fact]
    public void A_copied_article_has_the_actors_of_the_original() => Assert.True(_news.Run<bool>(
        """
        var storm = Articles.Storm with { Id = "s" };
        return storm.Actors.SequenceEqual(Articles.Storm.Actors)
            && storm.Actors.Zip(Articles.Storm.Actors, ReferenceEquals).All(same => same)
            && storm.Quotes.All(q => storm.Actors.Any(a => ReferenceEquals(a, q.Speaker)));
        """));

    [Fact]
    public void A_copy_keeps_the_members_that_a_project_adds() => Assert.Equal(
        "a b c d",
        CompiledProject.Of(
            Emission.Of(("seeds/ferry-resumes.txt", Stories.Ferry)).Output.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
                """
                namespace News;

                partial record Article { /** <summary>More.</summary> */ public string? Note { get; set; } }
                partial record Actor { /** <summary>More.</summary> */ public string? Note { get; set; } }
                partial record Quote { /** <summary>More.</summary> */ public string? Note { get; set; } }
                partial record Dateline { /** <summary>More.</summary> */ public string? Note { get; set; } }
                """,
                Target.Latest.ParseOptions,
                cancellationToken: TestContext.Current.CancellationToken)),
            Target.Latest).Run<string>(
            """
            var article = Articles.FerryResumes;
            article.Note = "a";
            article.Actors[0].Note = "b";
            article.Quotes[0].Note = "c";
            article.Dateline.Note = "d";
            return string.Join(" ", (article with { Headline = "x" }).Note, (article.Actors[0] with { Name = "x" }).Note,
                (article.Quotes[0] with { Speaker = null }).Note, (article.Dateline with { Day = 1 }).Note);
            """));

    [Fact]
    public void ToString_is_short_and_does_not_recurse() => Assert.Equal(
        "ferry-resumes: Ferry to Hale resumes on Friday, port says\nInes Calder: the \"worst\" was over\nInes Calder\nHarbour News 3 "
            + "March 2021 08:15 (UTC +01:00)",
        _news.Run<string>(
            "Article a = Articles.FerryResumes; return string.Join(\"\\n\", a, a.Quotes[2], Actors.InesCalder, a.Dateline);"));

    [Fact]
    public void ToString_of_a_long_quote_of_nobody_is_short() => Assert.Equal(
        "?: " + new string('a', 79) + "…",
        CompiledProject.Of(
            Emission.Of(("x.txt", new Story(new string('a', 500)).Quote(QuoteKind.Direct, new string('a', 500), "None").Reading)))
            .Run<string>("return Articles.X.Quotes[0].ToString();"));

    [Fact]
    public void Null_is_nobody() => Assert.True(_news.Run<bool>(
        "return !Articles.Storm.Equals((Article)null) && !Actors.Hale.Equals((Actor)null) && "
            + "!Articles.FerryResumes.Quotes[0].Equals((Quote)null) && null != Articles.Storm;"));
}
