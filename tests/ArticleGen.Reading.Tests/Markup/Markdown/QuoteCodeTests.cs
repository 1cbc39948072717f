using ArticleGen.Reading.Tests.Metadata;

namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Codes and callouts of quotations say whose words they hold.</summary>
public class QuoteCodeTests
{
    [Theory]
    [InlineData("{% quote(author=\"Marta Lindqvist\") %}\nThe kilns are cold.\n{% end %}")]
    [InlineData("{% quote(author='Marta Lindqvist') %}The kilns are cold.{% end %}")]
    [InlineData("{% quote author=\"Marta Lindqvist\" %}\nThe kilns are cold.\n{% endquote %}")]
    [InlineData("{% blockquote Marta Lindqvist, The Potter's Wheel %}\nThe kilns are cold.\n{% endblockquote %}")]
    [InlineData("{{< quote author=\"Marta Lindqvist\" >}}\nThe kilns are cold.\n{{< /quote >}}")]
    [InlineData("{{< blockquote link=\"/x\" author=\"Marta Lindqvist\" >}}\n\nThe kilns are cold.\n\n{{< / blockquote >}}")]
    [InlineData("{{% quote by=\"Marta Lindqvist\" %}}\n\"The kilns are cold.\"\n{{% /quote %}}")]
    [InlineData("{{< quote author=\"Marta Lindqvist, potter\" >}}\nThe kilns are cold.\n{{< /quote >}}")]
    [InlineData("{{< quote >}}\nThe kilns are cold.\n\n\u2014 Marta Lindqvist\n\n{{< /quote >}}")]
    [InlineData("> [!quote] Marta Lindqvist\n> The kilns are cold.")]
    [InlineData("> [!quote] Potter [[Marta Lindqvist]]\n> \"The kilns are cold.\"")]
    [InlineData("> [!cite]- [[people/marta|Marta Lindqvist]], potter\n>\n> The kilns are cold.")]
    [InlineData("> [!QUOTE|wide]+ Marta Lindqvist\n> The kilns are cold.")]
    [InlineData("> [!quote]\n> The kilns are cold.\n>\n> \u2014 Marta Lindqvist")]
    public void The_author_is_the_speaker(string quote) =>
        Assert.Equal(["Marta Lindqvist: The kilns are cold."], QuoteSpeakers.Read(quote));

    // No list has these names, and none looks like that of a person by itself.
    [Theory]
    [InlineData("{% quote(author=\"Zadie Plum\") %}\nThe kilns are cold.\n{% end %}", "Zadie Plum")]
    [InlineData("{% quote(author=\"Zadie Plum, potter\") %}\nThe kilns are cold.\n{% end %}", "Zadie Plum")]
    [InlineData("{% quote(author=\"Zadie Plum (potter)\") %}\n\"The kilns are cold.\"\n{% end %}", "Zadie Plum")]
    [InlineData("{{< quote author=\"Plum\" >}}\nThe kilns are cold.\n{{< /quote >}}", "Plum")]
    [InlineData("{% blockquote Quorro Vane %}\nThe kilns are cold.\n{% endblockquote %}", "Quorro Vane")]
    [InlineData("{{< quote author=\"Tollmarsh Kilns Ltd\" >}}\nThe kilns are cold.\n{{< /quote >}}", "Tollmarsh Kilns Ltd")]
    [InlineData("{{< quote author=\"The Varna Guild\" >}}\nThe kilns are cold.\n{{< /quote >}}", "Varna Guild")]
    [InlineData("> [!quote] Zadie Plum\n> The kilns are cold.", "Zadie Plum")]
    public void An_author_whose_name_tells_nothing_is_the_speaker(string quote, string speaker) =>
        Assert.Equal(["The kilns are cold. - " + speaker], ReadQuotes(quote));

    // Not by markup, a name alone above a quotation may be the heading of a part.
    [Fact]
    public void A_line_that_looks_the_same_is_none() =>
        Assert.Equal(["The kilns are cold. - nobody"], ReadQuotes("Old Kilns:\n\n\"The kilns are cold.\""));

    [Theory]
    [InlineData("{% quote(author=\"Marta Lindqvist\") %}\n\nThe kilns are cold.\n\nThey stay so.\n\n{% end %}")]
    [InlineData("> [!quote] Marta Lindqvist\n> The kilns are cold.\n>\n> They stay so.")]
    public void All_paragraphs_are_theirs(string quote) => Assert.Equal(
        ["Marta Lindqvist: The kilns are cold.", "Marta Lindqvist: They stay so."],
        QuoteSpeakers.Read(quote));

    [Theory]
    [InlineData("{{< quote >}}\nThe kilns are cold.\n{{< /quote >}}")]
    [InlineData("{% quote(author=\"Marta Lindqvist\") %}\n\nThe kilns are cold.")]
    [InlineData("{% figure(author=\"Marta Lindqvist\") %}\nThe kilns are cold.\n{% end %}")]
    [InlineData("> [!note] Marta Lindqvist\n> The kilns are cold.")]
    [InlineData("> [!quote] What they say about it\n> The kilns are cold.")]
    [InlineData("> [!quote]\n> The kilns are cold.")]
    [InlineData("> [!quote] Marta Lindqvist")]
    public void Without_a_name_they_are_prose(string quote) => Assert.Empty(QuoteSpeakers.Read(quote));

    [Theory]
    [InlineData("> [!note] Rough seas\n> Ships sail.", "Rough seas\n\nShips sail.")]
    [InlineData("> [!NOTE] Ships sail.", "Ships sail.")]
    [InlineData("> [!tip]-\n> Ships sail.", "Ships sail.")]
    [InlineData("> [!my-type|left] Rough *seas*\n> Ships sail.", "Rough seas\n\nShips sail.")]
    [InlineData("> [!NOTE](x) Ships sail.", "!NOTE Ships sail.")]
    [InlineData("> [! NOTE] Ships sail.", "[! NOTE] Ships sail.")]
    public void The_type_of_a_callout_is_no_prose(string markdown, string words) =>
        Assert.Equal(words, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("> The kilns are cold.\n>\n> Marta Lindqvist, potter", "Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n>\n> Professor Marta Lindqvist, potter", "Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n> \n> Marta Lindqvist", "Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n>\n> *Marta Lindqvist*", "Marta Lindqvist")]
    [InlineData("> The kilns are cold!\n>\n> Omar O'Haddad (baker)", "Omar O'Haddad")]
    public void A_name_alone_in_the_last_paragraph_signs(string quote, string speaker) =>
        Assert.StartsWith(speaker + ": ", Assert.Single(QuoteSpeakers.Read(quote)), StringComparison.Ordinal);

    [Theory]
    [InlineData("> The kilns are cold and\n>\n> Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n>\n> The End")]
    [InlineData("> The kilns are cold.\n>\n> NO FLOUR")]
    [InlineData("> The kilns are cold.\n>\n> Potter")]
    [InlineData("> The kilns are cold.\n>\n> Room 12 B")]
    [InlineData("> The kilns are cold.\n>\n> Marta Lindqvist left.")]
    [InlineData("> The kilns are cold.\n>\n> Marta Lindqvist lit them")]
    [InlineData("> Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n\nMarta Lindqvist")]
    public void Other_last_paragraphs_do_not(string quote) => Assert.Empty(QuoteSpeakers.Read(quote));

    private static string[] ReadQuotes(string quote) =>
        FrontMatterArticle.FindQuotes(FrontMatterArticle.ReadFile(QuoteSpeakers.MakeFile(quote), ArticleFormat.Markdown));
}
