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

    // Keys of Astro, AstroPaper, Ghost and WordPress.
    [Fact]
    public void Keys_of_well_known_systems_are_known()
    {
        ArticleReading reading = FrontMatterArticle.Read(
            "pubDatetime: 2025-11-03\nupdatedDate: 2025-11-04\nfeature_image: /ferry.jpg\ncustom_excerpt: The ferry sails.");
        Assert.Equal("2025-11-03", FrontMatterArticle.WriteDate(reading.Dateline));
        Assert.Equal("2025-11-04", FrontMatterArticle.WriteDate(reading.Updated));
        Assert.Equal(("/ferry.jpg", "The ferry sails."), (reading.Image, reading.Summary));
    }

    [Theory]
    [InlineData("modDatetime")]
    [InlineData("date_updated")]
    [InlineData("lastUpdated")]
    [InlineData("last_modified")]
    public void Keys_of_well_known_systems_give_the_last_change(string key) =>
        Assert.Equal("2025-11-04", FrontMatterArticle.WriteDate(FrontMatterArticle.Read($"date: 2025-11-03\n{key}: 2025-11-04").Updated));

    [Theory]
    [InlineData("title:")]
    [InlineData("Title: ''")]
    [InlineData("headline: ~")]
    public void A_title_without_a_value_is_told(string front)
    {
        Problem problem = Assert.Single(FrontMatterArticle.Read($"date: 2025-11-03\n{front}").Problems);
        Assert.Equal((front.Split(':')[0], "it has no value; write the headline there"), (problem.Words, problem.Detail));
    }

    [Theory]
    [InlineData("title:", "# Ferry resumes\n\nThe ferry sails again on Friday.\n")]
    [InlineData("title:\nheadline: Ferry resumes", FrontMatterArticle.Story)]
    public void A_title_that_is_elsewhere_is_not(string front, string body) =>
        Assert.Empty(FrontMatterArticle.Read($"date: 2025-11-03\n{front}", body).Problems);

    // What is missing may stand in what is not understood.
    [Theory]
    [InlineData("titel: Ferry resumes\ndate: 2025-11-03")]
    [InlineData("title: Ferry resumes\npubished: 2025-11-03")]
    [InlineData("title: Ferry resumes\ndate 2025-11-03")]
    public void Beside_a_fault_of_the_front_matter_nothing_is_missing(string front) => Assert.Equal(
        [ProblemKind.FrontMatterNotUnderstood],
        FrontMatterArticle.Read(front).Problems.Select(static problem => problem.Kind));

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
}
