namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>A quotation that only markup, or the line above it, shows to be one has a speaker.</summary>
public class NamedQuoteTests
{
    [Theory]
    [InlineData("> The kilns are cold.\n> <cite>Marta Lindqvist</cite>")]
    [InlineData("> The kilns are cold.\n>\n> <cite>Marta Lindqvist</cite>")]
    [InlineData("> The kilns are cold.\n>\n> <cite class=\"x\">Marta Lindqvist</cite>, potter")]
    [InlineData("> The kilns are cold.\n> <footer>\u2014 Marta Lindqvist</footer>")]
    [InlineData("> The kilns are cold.\n> <footer>Marta Lindqvist</footer>")]
    [InlineData("> The kilns are cold.\n>\n> <footer><cite>Marta Lindqvist</cite>, potter</footer>")]
    [InlineData("> The kilns are cold.\n> <footer>\n> Marta Lindqvist\n> </footer>")]
    [InlineData("> The kilns are cold.\n> **Marta Lindqvist**")]
    [InlineData("> The kilns are cold.\n>\n> **Marta Lindqvist**, head potter")]
    [InlineData("> The *kilns* are cold.\n>\n> __Marta Lindqvist__ (head potter)")]
    [InlineData("> The kilns are cold.\n>\n> **Marta Lindqvist, head potter**")]
    [InlineData("Marta Lindqvist wrote:\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist wrote:\n> The kilns are cold.")]
    [InlineData("The town is quiet. **Marta Lindqvist** said:\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist, who is a potter, added:\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist said: <q>The kilns are cold.</q>")]
    public void Markup_names_the_speaker(string quote) => Assert.Equal(["Marta Lindqvist: The kilns are cold."], QuoteSpeakers.Read(quote));

    [Theory]
    [InlineData("> The kilns are cold.\n> <cite>Marta Lindqvist</cite>", "\u201CThe kilns are cold.\u201D\n\n\u2014 Marta Lindqvist")]
    [InlineData("> Cold.\n>\n> **Ines Calder**, potter", "\u201CCold.\u201D\n\n\u2014 Ines Calder, potter")]
    [InlineData("> \"Cold.\"\n> <footer>Ines Calder</footer>", "\"Cold.\"\n\n\u2014 Ines Calder")]
    [InlineData("> Cold.\n> <footer>\u2014 Ines Calder</footer>", "\u201CCold.\u201D\n\n\u2014 Ines Calder")]
    [InlineData("Ines Calder warned:\n\n> Cold.\n>\n> Wet.", "Ines Calder warned:\n\n\u201CCold.\n\n\u201CWet.\u201D")]
    [InlineData("Ines Calder warned:\n\n> \"Cold.\"", "Ines Calder warned:\n\n\"Cold.\"")]
    [InlineData("She said <q>cold</q>.", "She said \u201Ccold\u201D.")]
    [InlineData("<q class=\"x\">It is *<q>cold</q>*.</q>", "\u201CIt is \u2018cold\u2019.\u201D")]
    [InlineData("She said \u201C<q>cold</q>\u201D, <q>\"wet\"</q>.", "She said \u201Ccold\u201D, \"wet\".")]
    [InlineData("<div>\nShe said <q>cold</q>.\n</div>", "She said \u201Ccold\u201D.")]
    [InlineData("![<q>a <q>b <q>c](x) d &amp; e</q></q></q>", "d & e")]
    [InlineData("![<q>a \"<q>](x) b &amp; c</q></q>", "b & c")]
    [InlineData("![<q>a <q>b <q>c](x) d &amp; e", "d & e")]
    [InlineData("<q>a <q>b <q>c</q></q> d &amp; e</q>", "\u201Ca \u2018b c\u2019 d & e\u201D")]
    [InlineData("<q>Cold ![b</q>](x) days</q>.", "\u201CCold days\u201D.")]
    [InlineData("<q>![<q>b](x)Cold</q>.", "\u201CCold\u201D.")]
    [InlineData("<q>Cold [days</q>](x).", "\u201CCold days\u201D.")]
    public void The_view_has_the_marks_and_the_dash(string markdown, string view) =>
        Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("> The kilns are cold.\n> **Warning**")]
    [InlineData("> The kilns are cold.\n> **Marta Lindqvist** is a potter")]
    [InlineData("> The kilns are cold.\n> **All is lost here**")]
    [InlineData("> The kilns are cold.\n> **We Are Cold.**")]
    [InlineData("> The kilns are cold.\n> <cite>a guide to kilns and pots</cite>")]
    [InlineData("> The kilns are cold.\n> <div>Marta Lindqvist</div>")]
    [InlineData("> The kilns are cold.\n> Marta Lindqvist")]
    [InlineData("> **Marta Lindqvist**, potter")]
    [InlineData("> **Marta Lindqvist**, potter\n>\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist wrote.\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist wrote a letter\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist wrote it down. These are the rules:\n\n> The kilns are cold.")]
    [InlineData("The rules are:\n\n> The kilns are cold.")]
    [InlineData("Marta Lindqvist wrote:\n\nShe is a potter.\n\n> The kilns are cold.")]
    [InlineData("- Marta Lindqvist wrote:\n\n> The kilns are cold.")]
    [InlineData("She said <q>cold.")]
    [InlineData("She said cold</q>.")]
    [InlineData("She said ![<q>](x) cold</q>.")]
    [InlineData("She said `<q>cold</q>`.")]
    public void Other_words_have_no_marks(string markdown)
    {
        string view = MarkdownInvariants.Check(markdown).Text;
        Assert.DoesNotContain('\u201C', view);
        Assert.DoesNotContain('\u201D', view);
        Assert.DoesNotContain('\u2014', view);
    }
}
