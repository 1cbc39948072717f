namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>A block quote that somebody signs is a quotation, and the reader finds who said it.</summary>
public class SignedQuoteTests
{
    [Theory]
    [InlineData("> The kilns are cold.\n> \u2014 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n>\n> \u2014 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n\n\u2014 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n> -- Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n> - Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n>\n> - Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n\n- Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n- Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n\u2013 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n> &mdash; **Marta Lindqvist**, potter", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns are cold.\n> *\u2014 [Marta Lindqvist](x), potter*", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> *The kilns are cold.*  \n> \u2014 <cite>Marta Lindqvist</cite>", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> \"The kilns are cold.\"\n> \u2014 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> \u201CThe kilns are cold.\u201D\n\n- Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> The kilns\n> are *cold*.\n> \u2014 Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("> Flour is dear!\n> \u2014 Omar Haddad, baker", "Omar Haddad: Flour is dear!")]
    [InlineData("- > Flour is dear!\n  > \u2014 Omar Haddad", "Omar Haddad: Flour is dear!")]
    [InlineData("> > Flour is dear!\n> > \u2014 Omar Haddad", "Omar Haddad: Flour is dear!")]
    [InlineData("> > Flour is dear!\n>\n> \u2014 Omar Haddad", "Omar Haddad: Flour is dear!")]
    [InlineData("> We are glad\n> \u2014 Ines Calder", "Ines Calder: We are glad")]
    [InlineData("> The mole is \"weak\" now.\n> \u2014 Ines Calder", "Ines Calder: The mole is \"weak\" now.")]
    [InlineData("> The mole is \u201Cweak\u201D now.\n> \u2014 Ines Calder", "Ines Calder: The mole is \u201Cweak\u201D now.")]
    [InlineData("> \"Weak\" is the word.\n> \u2014 Ines Calder", "Ines Calder: \"Weak\" is the word.")]
    [InlineData("> It isn't 'weak'.\n> \u2014 Ines Calder", "Ines Calder: It isn't 'weak'.")]
    [InlineData("> We are glad,\n>\n> \u2014 Ines Calder", "Ines Calder: We are glad,")]
    [InlineData(
        "> The kilns are cold.\n>\n> They stay so.\n>\n> \u2014 Marta Lindqvist",
        "Marta Lindqvist: The kilns are cold.",
        "Marta Lindqvist: They stay so.")]
    public void The_signer_is_the_speaker(string quote, params string[] speakers) => Assert.Equal(speakers, QuoteSpeakers.Read(quote));

    [Theory]
    [InlineData("> The kilns are cold.")]
    [InlineData("> The kilns are cold.\n\n- Bring rope\n- Bring oil")]
    [InlineData("> The kilns are cold.\n\n- Bring a rope")]
    [InlineData("> The kilns are cold.\n\n- A")]
    [InlineData("> The kilns are cold.\n\n* Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n\n- Marta Lindqvist\n- Omar Haddad")]
    [InlineData("> - Marta Lindqvist\n> - Omar Haddad")]
    [InlineData("> \u2014 Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n\nMarta Lindqvist")]
    [InlineData("> The kilns are cold.\n\n\u2014 Who lit them?")]
    [InlineData("> ```\n> code\n> ```\n> \u2014 Marta Lindqvist")]
    [InlineData("> The kilns are cold.\n\nShe left.\n\n\u2014 Marta Lindqvist")]
    public void Other_block_quotes_are_prose(string quote) =>
        Assert.DoesNotContain('\u201C', MarkdownInvariants.Read(QuoteSpeakers.MakeFile(quote)).Text);

    [Theory]
    [InlineData("> The kilns are cold. \u2014 Marta Lindqvist")]
    [InlineData("> The kilns are cold.\u2014Marta Lindqvist, potter")]
    [InlineData("> \"The kilns are cold.\" \u2013 Marta Lindqvist (head potter)")]
    [InlineData("> *The kilns are cold.* - Marta Lindqvist")]
    [InlineData("> *The kilns are cold. -- Marta Lindqvist*")]
    [InlineData("> The kilns are cold. &mdash; **Marta Lindqvist**, potter")]
    [InlineData("> The kilns\n> are cold. \u2014 [Marta Lindqvist](x), potter.")]
    [InlineData("> The kilns are cold. \u2014 Marta Lindqvist \u2013 Head Potter")]
    [InlineData("> The kilns are cold. <cite>Marta Lindqvist</cite>")]
    [InlineData("> The kilns are cold. <cite>\u2014 Marta Lindqvist</cite>, potter")]
    [InlineData("> The kilns are cold. \u2014 <cite>Marta Lindqvist</cite>")]
    [InlineData("> The kilns are cold. <footer>Marta Lindqvist</footer>")]
    [InlineData("> The kilns are cold. <small>\u2014 Marta Lindqvist</small>")]
    [InlineData("> The kilns are cold.<br>\u2014 Marta Lindqvist")]
    [InlineData("> The kilns are cold.\\\n> <cite>Marta Lindqvist</cite>")]
    public void Who_signs_may_stand_on_the_line_of_the_words(string quote) =>
        Assert.Equal(["Marta Lindqvist: The kilns are cold."], QuoteSpeakers.Read(quote).Select(words => words.Replace('\n', ' ')));

    [Theory]
    [InlineData("> The kilns \u2014 Marta Lindqvist's pride \u2014 are cold.")]
    [InlineData("> The kilns are cold \u2014 and so is Marta Lindqvist.")]
    [InlineData("> The kilns are cold. \u2014 So it is.")]
    [InlineData("> The kilns are cold. \u2014 Marta Lindqvist has left the town.")]
    [InlineData("> The kilns are cold. \u2014 Who lit them?")]
    [InlineData("> The kilns are old.-Marta Lindqvist")]
    [InlineData("> We need one potter \u2014 Marta Lindqvist.")]
    [InlineData("> The potters are Omar Haddad and Marta-Ines Lindqvist")]
    [InlineData("> The kilns are cold, as in <cite>Moby Dick</cite>.")]
    [InlineData("> <cite>Moby Dick</cite> is cold.")]
    [InlineData("> The kilns are cold. <cite>Moby Dick</cite> is another story.")]
    public void A_dash_or_a_title_in_a_sentence_signs_nothing(string quote) =>
        Assert.DoesNotContain('\u201C', MarkdownInvariants.Check(QuoteSpeakers.MakeFile(quote)).Text);

    [Theory]
    [InlineData("> The kilns are cold.\n> \u2014 Marta Lindqvist", "\u201CThe kilns are cold.\u201D\n\n\u2014 Marta Lindqvist")]
    [InlineData("> One.\n>\n> Two.\n>\n> -- Omar Haddad", "\u201COne.\n\n\u201CTwo.\u201D\n\n-- Omar Haddad")]
    [InlineData("> One.\n\n- Omar Haddad", "\u201COne.\u201D\n\n- Omar Haddad")]
    [InlineData("> \"One.\"\n> - Omar Haddad", "\"One.\"\n\n- Omar Haddad")]
    [InlineData("> \"One.\" - Omar Haddad", "\"One.\"\n\n- Omar Haddad")]
    [InlineData("> One. *Two.* -- *Omar Haddad*", "\u201COne. Two.\u201D\n\n-- Omar Haddad")]
    [InlineData("> One. &mdash; Omar Haddad", "\u201COne.\u201D\n\n\u2014 Omar Haddad")]
    [InlineData("> One.\n>\n> Two. <cite>Omar Haddad</cite>", "\u201COne.\n\n\u201CTwo.\u201D\n\n\u2014 Omar Haddad")]
    [InlineData("> ![a](b)\n>\n> One.\n>\n> ![c](d)\n> \u2014 Omar Haddad", "\u201COne.\u201D\n\n\u2014 Omar Haddad")]
    public void The_view_has_marks_around_the_words(string markdown, string view) =>
        Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("\"The kilns are cold.\"\n\n- Marta Lindqvist", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("\u201CThe kilns are *cold*.\u201D\n- **Marta Lindqvist**, potter", "Marta Lindqvist: The kilns are cold.")]
    [InlineData("Ines Calder nodded. \"The mole is weak.\"\n\n- Tom Hale\n\nShips sailed.", "Tom Hale: The mole is weak.")]
    public void A_name_in_a_list_of_its_own_signs_the_quotation_above(string body, string quote) =>
        Assert.Equal([quote], Metadata.FrontMatterArticle.FindQuotes(Read(body)).Select(Turn));

    [Theory]
    [InlineData("\"The kilns are cold.\"\n\n- Marta Lindqvist\n- Tom Hale")]
    [InlineData("\"The kilns are cold.\"\n\n- Marta Lindqvist\n\n- Tom Hale")]
    [InlineData("\"The kilns are cold.\"\n\n* Marta Lindqvist")]
    [InlineData("\"The kilns are cold.\"\n\n- Marta Lindqvist\n  is a potter")]
    [InlineData("\"The kilns are cold.\"\n\n- potters and bakers of the town")]
    [InlineData("The potter of the town is well known.\n\n- Marta Lindqvist")]
    public void Another_list_signs_nothing(string body)
    {
        Assert.DoesNotContain(Read(body).Quotes, quote => quote.Pattern == "SignOff");
        Assert.DoesNotContain("- Marta", MarkdownInvariants.Read(body).Text, StringComparison.Ordinal);
    }

    private static ArticleReading Read(string body) =>
        Metadata.FrontMatterArticle.ReadFile(QuoteSpeakers.MakeFile(body), ArticleFormat.Markdown);

    /// <summary>"Speaker: words" of "words - speaker".</summary>
    private static string Turn(string quote) => string.Join(": ", quote.Split(" - ").Reverse());
}
