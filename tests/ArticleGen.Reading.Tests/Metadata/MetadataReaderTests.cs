namespace ArticleGen.Reading.Tests.Metadata;

/// <summary>Which key gives which member of an article.</summary>
public class MetadataReaderTests
{
    [Theory]
    [InlineData("title: Ferry resumes")]
    [InlineData("headline: Ferry resumes")]
    [InlineData("Title: 'Ferry resumes'")]
    [InlineData("title: >\n  Ferry\n  resumes")]
    public void The_title_is_the_headline(string front)
    {
        ArticleReading reading = FrontMatterArticle.Read(front + "\ndate: 2025-11-03");
        Assert.Equal("Ferry resumes", reading.HeadlineText);
        Assert.Equal(["The ferry sails again on Friday."], reading.Paragraphs.Select(paragraph => paragraph.In(reading.Text)));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_headline_stands_where_the_title_does()
    {
        ArticleReading reading = FrontMatterArticle.Read("title: \"Ferry \\\"resumes\\\"\"\ndate: 2025-11-03");
        Assert.Equal("Ferry \"resumes\"", reading.HeadlineText);
        Assert.Equal("Ferry \\\"resumes\\\"", reading.Headline?.In(reading.Text));
    }

    [Theory]
    [InlineData("author: Ines Calder", "Ines Calder")]
    [InlineData("author: By Ines Calder", "Ines Calder")]
    [InlineData("byline: Ines Calder and Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("authors: [Ines Calder, Tom Hale]", "Ines Calder", "Tom Hale")]
    [InlineData("authors:\n  - Ines Calder\n  - Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("author: {name: Ines Calder, url: /calder}", "Ines Calder")]
    [InlineData("authors:\n  - name: Ines Calder\n    url: /calder\n  - name: Tom Hale", "Ines Calder", "Tom Hale")]
    [InlineData("author: {first: Mara, last: Quinn}", "Mara Quinn")]
    [InlineData("author:\n  family_name: Quinn\n  given_name: Mara", "Mara Quinn")]
    [InlineData("authors: [{firstName: Mara, lastName: Quinn}, Tom Hale]", "Mara Quinn", "Tom Hale")]
    [InlineData("author: {name: {first: Mara, last: Quinn}}", "Mara Quinn")]
    [InlineData("author: {last: Quinn, mail: q@coast.example}", "Quinn")]
    [InlineData("authors: {tom: {name: Tom Hale}, mara: {first: Mara, last: Quinn}}", "Tom Hale", "Mara Quinn")]
    [InlineData("authors:\n  tom:\n    name: Tom Hale\n    url: /hale", "Tom Hale")]
    [InlineData("author: {social: {mail: x}}")]
    [InlineData("author: {mail: x, work: {name: Harbour}}")]
    [InlineData("extra: {author: Ines Calder}", "Ines Calder")]
    [InlineData("params:\n  author: Ines Calder", "Ines Calder")]
    [InlineData("author: Tom Hale\nextra: {author: Ines Calder}", "Tom Hale")]
    [InlineData("author:\nextra: {author: Ines Calder, byline: Tom Hale}", "Ines Calder")]
    [InlineData("other: {author: Ines Calder}")]
    [InlineData("author: Ines Calder (Reuters)", "Ines Calder")]
    [InlineData("author: Tom Hale\nauthors: [Ines Calder]", "Ines Calder")]
    [InlineData("author: https://coast.example/calder")]
    [InlineData("author: null")]
    [InlineData("author:")]
    public void Authors_are_named_one_by_one(string front, params string[] authors) =>
        Assert.Equal(authors, FrontMatterArticle.Read(front).Authors);

    [Theory]
    [InlineData("author: Ines Calder", "Ines Calder", "Ines Calder")]
    [InlineData("author: By Ines Calder", "Ines Calder", "Ines Calder")]
    [InlineData("author: \"Ines \\x43alder\"", "Ines Calder", "Ines \\x43alder")]
    [InlineData("authors: [Ines Calder, Tom Hale]", "Ines Calder, Tom Hale", "Ines Calder, Tom Hale")]
    [InlineData("authors: ['Ines Calder', 'Tom Hale']", "Ines Calder, Tom Hale", "Ines Calder', 'Tom Hale")]
    [InlineData("author: {first: Mara, last: Quinn}", "Mara Quinn", "Mara, last: Quinn")]
    [InlineData("author: {last: 'Quinn', first: 'Mara'}", "Mara Quinn", "Quinn', first: 'Mara")]
    public void The_byline_is_where_the_authors_stand(string front, string names, string words)
    {
        ArticleReading reading = FrontMatterArticle.Read(front);
        Assert.Equal(names, reading.BylineText);
        Assert.Equal(words, reading.Byline?.In(reading.Text));
    }

    [Fact]
    public void A_key_of_an_author_gives_way_to_the_byline()
    {
        ArticleReading reading = FrontMatterArticle.Read(
            "title: Ferry resumes\nauthor: ines-calder\ndate: 2025-11-03",
            "By Ines Calder\n\nThe ferry sails again on Friday.\n");
        Assert.Equal(["Ines Calder"], reading.Authors);
        Assert.Empty(reading.Problems);
        Assert.Equal(["ines-calder"], FrontMatterArticle.Read("author: ines-calder").Authors);
    }

    [Theory]
    [InlineData("date: 2025-11-03")]
    [InlineData("published: 2025-11-03")]
    [InlineData("pubDate: 2025-11-03")]
    [InlineData("publish_date: 2025-11-03")]
    [InlineData("created: 2024-01-01\ndate: 2025-11-03")]
    [InlineData("published: true\ndate: 2025-11-03")]
    public void The_date_is_that_of_the_dateline(string front) =>
        Assert.Equal("2025-11-03", FrontMatterArticle.WriteDate(FrontMatterArticle.Read(front).Dateline));

    [Theory]
    [InlineData("updated: 2025-11-04 08:00 +00:00")]
    [InlineData("lastmod: 2025-11-04T08:00:00Z")]
    [InlineData("dateModified: 2025-11-04T08:00:00Z")]
    public void The_last_change_has_a_date(string front) => Assert.Equal(
        "2025-11-04 08:00 +00:00",
        FrontMatterArticle.WriteDate(FrontMatterArticle.Read("date: 2025-11-03\n" + front).Updated));

    [Fact]
    public void A_change_before_the_publication_is_told()
    {
        ArticleReading reading = FrontMatterArticle.Read("title: Ferry resumes\ndate: 2025-11-03\nupdated: 2025-10-03");
        Assert.Equal(
            ["UpdatedBeforePublished|4|2025-10-03: it says 3 October 2025, and the front matter's date 3 November 2025"],
            FrontMatterArticle.FindProblems(reading));
    }

    [Theory]
    [InlineData("section: Sport")]
    [InlineData("category: Sport")]
    [InlineData("categories: [Sport, Ferries]")]
    [InlineData("categories:\n  - Sport")]
    public void The_section_is_that_of_the_dateline(string front) =>
        Assert.Equal("Sport", FrontMatterArticle.Read(front).Dateline?.Section);

    [Theory]
    [InlineData("tags: [ferry, harbour works]", "ferry", "harbour works")]
    [InlineData("tags: ferry, harbour works", "ferry", "harbour works")]
    [InlineData("tags:\n- ferry\n- harbour works", "ferry", "harbour works")]
    [InlineData("tags: [\"ferry, and more\"]", "ferry, and more")]
    [InlineData("keywords: ferry", "ferry")]
    [InlineData("tags: [ferry, ferry]", "ferry")]
    [InlineData("taxonomies: {tags: [ferry, harbour works]}", "ferry", "harbour works")]
    [InlineData("tags: [ferry]\ntaxonomies: {tags: [port]}", "ferry")]
    [InlineData("tags: []")]
    public void Tags_are_listed(string front, params string[] tags) => Assert.Equal(tags, FrontMatterArticle.Read(front).Tags);

    [Theory]
    [InlineData("slug: ferry-resumes", "ferry-resumes")]
    [InlineData("permalink: /news/ferry/", "/news/ferry/")]
    [InlineData("url: /ferry", "/ferry")]
    [InlineData("url: https://coast.example/ferry", null)]
    [InlineData("permalink: /news/:title/", null)]
    [InlineData("permalink: /:categories/:year-:month/:title.html", null)]
    [InlineData("permalink: ':slug'", null)]
    [InlineData("permalink: \"/news/{{ page.fileSlug }}/\"", null)]
    [InlineData("permalink: false", null)]
    [InlineData("permalink: /:title/\nslug: ferry", "ferry")]
    [InlineData("slug: ferry-at-10:30", "ferry-at-10:30")]
    [InlineData("url: /a:b/", "/a:b/")]
    public void The_slug_is_the_name_in_an_address(string front, string? slug) => Assert.Equal(slug, FrontMatterArticle.Read(front).Slug);

    [Theory]
    [InlineData("description: The ferry sails.")]
    [InlineData("summary: The ferry sails.")]
    [InlineData("deck: The ferry sails.")]
    [InlineData("summary: |\n  The ferry sails.\n")]
    public void The_summary_says_what_it_is_about(string front) =>
        Assert.Equal("The ferry sails.", FrontMatterArticle.Read(front).Summary);

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: True", true)]
    [InlineData("draft: yes", true)]
    [InlineData("draft: false", false)]
    [InlineData("draft: no", false)]
    [InlineData("draft:", false)]
    [InlineData("published: false", true)]
    [InlineData("published: true", false)]
    [InlineData("published: 2025-11-03", false)]
    [InlineData("title: Ferry resumes", false)]
    public void A_draft_is_told(string front, bool isDraft)
    {
        ArticleReading reading = FrontMatterArticle.Read(front);
        Assert.Equal(isDraft, reading.IsDraft);
        Assert.DoesNotContain(reading.Problems, problem => problem.Kind == ProblemKind.FrontMatterNotUnderstood);
    }

    [Fact]
    public void A_draft_that_is_neither_true_nor_false_is_told() => Assert.Equal(
        ["FrontMatterNotUnderstood|4|maybe: a draft is true or false"],
        FrontMatterArticle.FindProblems(FrontMatterArticle.Read("title: Ferry resumes\ndate: 2025-11-03\ndraft: maybe")));

    [Theory]
    [InlineData("language: en-GB", "en-GB")]
    [InlineData("lang: en", "en")]
    public void The_language_is_named(string front, string language) => Assert.Equal(language, FrontMatterArticle.Read(front).Language);

    [Theory]
    [InlineData("image: /ferry.jpg")]
    [InlineData("cover: /ferry.jpg")]
    [InlineData("hero_image: /ferry.jpg")]
    [InlineData("cover: {image: /ferry.jpg, alt: The ferry at sea}")]
    [InlineData("cover:\n  image:\n    src: /ferry.jpg")]
    [InlineData("cover: {alt: The ferry, url: /ferry.jpg}")]
    [InlineData("extra: {image: /ferry.jpg}")]
    [InlineData("cover: {alt: The ferry}", null)]
    [InlineData("image: https://coast.example/ferry.jpg", "https://coast.example/ferry.jpg")]
    [InlineData("images: [/ferry.jpg, /pier.jpg]")]
    [InlineData("image: {title: The ferry, src: /ferry.jpg, alt: The ferry at sea}")]
    [InlineData("image:\n  url: /ferry.jpg\n  name: The ferry")]
    public void The_image_is_an_address(string front, string? image = "/ferry.jpg") =>
        Assert.Equal(image, FrontMatterArticle.Read(front).Image);

    [Theory]
    [InlineData("agency: Reuters", "Reuters", null)]
    [InlineData("source: Reuters", "Reuters", null)]
    [InlineData("source: https://reuters.example/ferry", null, null)]
    [InlineData("place: Varna", null, "Varna")]
    [InlineData("dateline: Varna", null, "Varna")]
    [InlineData("location: {name: Varna}", null, "Varna")]
    [InlineData("place: Varna\nagency: Reuters", "Reuters", "Varna")]
    public void Agency_and_place_are_those_of_the_dateline(string front, string? agency, string? place)
    {
        DatelineReading? dateline = FrontMatterArticle.Read(front + "\ndate: 2025-11-03").Dateline;
        Assert.Equal((agency, place), (dateline?.Agency, dateline?.Place));
    }

    [Fact]
    public void A_place_beside_the_date_stays() => Assert.Equal(
        "Varna",
        FrontMatterArticle.Read("date: Varna, 3 November 2025").Dateline?.Place);

    [Fact]
    public void The_dateline_in_the_text_adds_what_the_front_matter_lacks()
    {
        ArticleReading reading = FrontMatterArticle.Read(
            "title: Ferry resumes\ndate: 2025-11-03T17:35:00Z\nsection: Coast",
            "VARNA, Nov 3 (Reuters) - The ferry sails again on Friday.\n");
        Assert.Equal("2025-11-03 17:35 +00:00", FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal(
            ("Coast", "VARNA", "Reuters"),
            (reading.Dateline?.Section, reading.Dateline?.Place, reading.Dateline?.Agency));
        Assert.Equal("2025-11-03T17:35:00Z", reading.Dateline?.Range.In(reading.Text));
    }

    [Fact]
    public void A_time_of_the_text_counts_only_on_the_same_day()
    {
        const string body = "Coast News 3 November 2025 17:35 (UTC +02:00)\n\nThe ferry sails again on Friday.\n";
        Assert.Equal("2025-11-03 17:35 +02:00", Write("2025-11-03"));
        Assert.Equal("2025-11-04", Write("2025-11-04"));
        Assert.Equal("2025-11-03 12:00", Write("2025-11-03 12:00"));

        static string Write(string date) =>
            FrontMatterArticle.WriteDate(FrontMatterArticle.Read($"title: Ferry resumes\ndate: {date}", body).Dateline);
    }

    [Theory]
    [InlineData("date: 2025-11-03")]
    [InlineData("date: 2025")]
    [InlineData("place: Varna")]
    public void With_a_date_or_a_place_no_dateline_is_missing(string front) =>
        Assert.Empty(FrontMatterArticle.Read("title: Ferry resumes\n" + front).Problems);

    [Theory]
    [InlineData("section: Sport")]
    [InlineData("tags: [ferry]")]
    [InlineData("updated: 2025-11-03")]
    public void Without_both_it_is(string front) => Assert.Equal(
        ProblemKind.MissingDateline,
        Assert.Single(FrontMatterArticle.Read("title: Ferry resumes\n" + front).Problems).Kind);

    [Fact]
    public void Without_a_title_the_headline_is_missing() => Assert.Equal(
        ["NoHeadline|5|VARNA, Nov 3 (Reuters) - The ferry sails.: the first line is no headline"],
        FrontMatterArticle.FindProblems(FrontMatterArticle.Read("date: 2025-11-03", "VARNA, Nov 3 (Reuters) - The ferry sails.\n\nIt "
            + "is full.\n")));

    [Fact]
    public void Toml_gives_the_same_members()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "+++\ntitle = \"Ferry resumes\"\ndate = 2025-11-03T17:35:00Z\nauthors = [\"Ines Calder\"]\ndraft = true\ntags = "
                + "[\"ferry\"]\n+++\n\n"
                + FrontMatterArticle.Story,
            ArticleFormat.Text);
        Assert.Equal("Ferry resumes", reading.HeadlineText);
        Assert.Equal("2025-11-03 17:35 +00:00", FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal(["Ines Calder"], reading.Authors);
        Assert.Equal(["ferry"], reading.Tags);
        Assert.True(reading.IsDraft);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Zola_keeps_members_in_tables_of_their_own()
    {
        ArticleReading reading = FrontMatterArticle.ReadFile(
            "+++\ntitle = \"Ferry resumes\"\ndate = 2025-11-03\n\n[taxonomies]\ntags = [\"ferry\"]\ncategories = [\"Coast\"]\n\n"
                + "[extra]\nauthor = \"Ines Calder\"\n+++\n\n"
                + FrontMatterArticle.Story,
            ArticleFormat.Markdown);
        Assert.Equal(["ferry"], reading.Tags);
        Assert.Equal(["Ines Calder"], reading.Authors);
        Assert.Equal("Coast", reading.Dateline?.Section);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("{0}\n")]
    [InlineData(";;;\n{0}\n;;;\n")]
    [InlineData("---json\n{0}\n---\n")]
    public void Json_gives_the_same_members(string fences)
    {
        const string json = "{\n  \"title\": \"The \\\"old\\\" ferry\",\n  \"date\": \"2025-11-03T17:35:00Z\",\n"
            + "  \"authors\": [{\"name\": \"Ines Calder\"}],\n  \"draft\": true,\n  \"tags\": [\"ferry\"],\n  \"image\": null\n}";
        ArticleReading reading = FrontMatterArticle.ReadFile(
            fences.Replace("{0}", json, StringComparison.Ordinal) + "\n" + FrontMatterArticle.Story,
            ArticleFormat.Markdown);
        Assert.Equal("The \"old\" ferry", reading.HeadlineText);
        Assert.Equal("The \\\"old\\\" ferry", reading.Headline?.In(reading.Text));
        Assert.Equal("2025-11-03 17:35 +00:00", FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal(["Ines Calder"], reading.Authors);
        Assert.Equal(["ferry"], reading.Tags);
        Assert.True(reading.IsDraft);
        Assert.Null(reading.Image);
        Assert.Equal(["The ferry sails again on Friday."], reading.Paragraphs.Select(paragraph => paragraph.In(reading.Text)));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("date: 2025-11-03\nupdated: 2025-10-03", FrontMatterArticle.Story, "the front matter's date")]
    [InlineData("updated: 2025-10-03", "Coast News 3 November 2025 17:35\n\nThe ferry sails.\n", "the publication line")]
    public void A_contradiction_names_the_date_that_it_means(string front, string body, string name) => Assert.Contains(
        $"it says 3 October 2025, and {name} 3 November 2025",
        FrontMatterArticle.Read("title: Ferry resumes\n" + front, body).Problems.Select(static problem => problem.Detail));

    [Fact]
    public void A_page_has_its_date_in_the_metadata() => Assert.Contains(
        "it says 3 October, and the date in the page's metadata 3 November",
        FrontMatterArticle.ReadFile(
            "<html><head><meta property=\"article:published_time\" content=\"2025-11-03\"></head><body><h1>Ferry resumes</h1>"
                + "<p>VARNA, Oct 3 (Reuters) - The ferry sails again on Friday.</p></body></html>",
            ArticleFormat.Html).Problems.Select(static problem => problem.Detail));
}
