namespace ArticleGen.Reading.Tests.Attribution.Leftovers;

/// <summary>Where the partner of a lonely mark belongs: ‸ stands there. The text with it has no lonely mark.</summary>
public class MissingMarkTests
{
    private const char Caret = '‸';

    [Theory]
    [InlineData("\"We reopen on Friday,‸ said Ines Calder.", "\"")]
    [InlineData("\"We reopen on Friday,‸ Ines Calder said.", "\"")]
    [InlineData("\"The port reopens on Friday,‸ Ines Calder said.", "\"")]
    [InlineData("“We reopen on Friday,‸ said Ines Calder.", "”")]
    [InlineData("‘We reopen on Friday,‸ said Ines Calder.", "’")]
    [InlineData("'We reopen on Friday,‸ said Ines Calder.", "'")]
    [InlineData("«We reopen on Friday‸, said Ines Calder.", "»")]
    [InlineData("\"When do we reopen?‸ asked Tom Hale.", "\"")]
    [InlineData("\"We reopen!‸ he shouted.", "\"")]
    [InlineData("\"We reopen on Friday,‸ the port director said on Monday.", "\"")]
    [InlineData("\"We reopen on Friday,‸ Calder told reporters.", "\"")]
    [InlineData("\"We reopen on Friday,‸ Calder told the council in Varna.", "\"")]
    [InlineData("\"We reopen on Friday,‸ she added.", "\"")]
    [InlineData("\"We reopen on Friday,‸ Ines Calder announced.", "\"")]
    [InlineData("\"We reopen on Friday,‸ said Ines Calder, the port director.", "\"")]
    [InlineData("\"We reopen on Friday,‸ said Ines Calder, who runs the port.", "\"")]
    [InlineData("\"We reopen on Friday,‸ said Calder. The ferry waits at the pier.", "\"")]
    [InlineData("\"We reopen on Friday,‸ said Calder. \"It is time.\"", "\"")]
    [InlineData("\"If the weather holds, we reopen on Friday,‸ said Calder.", "\"")]
    [InlineData("Hale left the pier. \"We reopen on Friday,‸ said Calder.", "\"")]
    [InlineData("\"We reopen on Friday,‸ said Calder.\n\n\"It is time,\" she added.", "\"")]
    [InlineData("“We reopen on Friday,‸ said Ines Calder.\n\n“It is time,” said Tom Hale.", "”")]
    [InlineData("Ships sailed.\n\n\"We reopen on Friday,‸ said Calder.\n\nThe ferry waits.", "\"")]
    public void A_quotation_closes_before_the_words_that_say_whose_it_is(string body, string mark) => IsMissing(body, mark);

    [Theory]
    [InlineData("\"We reopen on Friday.‸", "\"")]
    [InlineData("“It is time.‸", "”")]
    [InlineData("“We reopen on Friday.‸\n\nThe ferry waits.", "”")]
    [InlineData("\"Will you reopen?‸\n\nCalder nodded.", "\"")]
    [InlineData("Ines Calder said: \"The port reopens on Friday.‸", "\"")]
    [InlineData("Ines Calder said, “The port reopens on Friday.‸\n\nThe ferry waits.", "”")]
    [InlineData("Ines Calder said: ‘It is time.‸", "’")]
    public void A_quotation_of_one_sentence_closes_where_the_paragraph_ends(string body, string mark) => IsMissing(body, mark);

    [Theory]
    [InlineData("‸We reopen on Friday,\" said Ines Calder.", "\"")]
    [InlineData("‸We reopen on Friday,” said Ines Calder.", "“")]
    [InlineData("‸We reopen on Friday», said Ines Calder.", "«")]
    [InlineData("‸The port reopens on Friday,\" Ines Calder said.", "\"")]
    [InlineData("‸It is time!\" Ines Calder said.", "\"")]
    [InlineData("Ships sailed.\n\n‸We reopen,\" she said.", "\"")]
    [InlineData("‸We reopen,\" said Calder, \"and we stay open.\"", "\"")]
    [InlineData("‸It is time.\"", "\"")]
    [InlineData("\"We reopen,\" said Ines Calder. ‸It is time.\"", "\"")]
    [InlineData("“We reopen,” said Ines Calder. ‸We stay open,” she added.", "“")]
    [InlineData("Ines Calder said: ‸The port reopens on Friday.\"", "\"")]
    [InlineData("Ines Calder told the council: ‸The port is safe.”", "“")]
    public void A_quotation_opens_where_its_sentence_starts(string body, string mark) => IsMissing(body, mark);

    [Theory]
    // The quotation may go on behind the name.
    [InlineData("\"We reopen, Calder said, on Friday.")]
    // Two may be the one who speaks.
    [InlineData("\"We asked the port, Hale said, and it agreed, said Calder.")]
    [InlineData("\"It was late, said Hale. It was dark, said Calder.")]
    // Where the marked words end nobody can tell.
    [InlineData("Ines Calder said the pier was \"sound as a bell.")]
    [InlineData("\"The Old Harbour opened on Friday.")]
    [InlineData("\"We reopen on Friday. The pier is safe.")]
    [InlineData("Calder said: \"We reopen on Friday. The pier is safe.")]
    [InlineData("\"I was told, I said, of the plan. It failed.")]
    [InlineData("\"I am never late, I said.")]
    // The next paragraph closes it.
    [InlineData("\"We reopen on Friday.\n\nIt is time,\" she said.")]
    [InlineData("\"We reopen, said Ines Calder.\n\nIt is time,\" she said.")]
    // Marks of which the partner is not known, or that are doubled.
    [InlineData("„We reopen on Friday, said Ines Calder.")]
    [InlineData("``We reopen on Friday, said Ines Calder.")]
    public void Where_a_quotation_ends_is_not_guessed(string body) => IsUnclear(body);

    [Theory]
    [InlineData("Ines Calder said the port was safe.\"")]
    [InlineData("Ships sailed. We reopen,\" said Calder.")]
    [InlineData("\"We reopen,\" said Ines Calder. She was sure of it.\"")]
    [InlineData("\"We reopen,\" said Ines Calder. It is late. It is time.\"")]
    [InlineData("The mayor called it a farce,\" said Calder.")]
    [InlineData("The pier is a ruin.\"")]
    [InlineData("I said so when you asked, ‘Why Friday?’ It is late,” Calder said.")]
    [InlineData("Two plans: we reopen,\" said Calder.")]
    public void Where_a_quotation_starts_is_not_guessed(string body) => IsUnclear(body);

    // A mark below can only close the last quotation of the paragraph.
    [Theory]
    [InlineData("\"We reopen,‸ said Ines Calder. \"It is time.\n\n\"The crews,\" she said, are back.\"", "\"")]
    [InlineData("“We reopen,‸ said Calder. “It is time.\n\n“The crews,” she said, are back.”", "”")]
    [InlineData("\"We reopen,‸ said Ines Calder. \"It is time,\" she said.\n\nIt is late,\" she added.", "\"")]
    [InlineData("\"We reopen,‸ said Ines Calder. \"It is time,\" she said.\n\nThe ferry waits.\n\nIt is late,\" she added.", "\"")]
    [InlineData("\"We reopen,‸ said Ines Calder. \"It is time.\n\nIt is late,\" she added.", "\"")]
    public void A_quotation_that_another_one_follows_closes_in_its_paragraph(string body, string mark)
    {
        string wrong = Script.Front + body.Replace(Caret.ToString(), "", StringComparison.Ordinal);
        Assert.Equal(
            new TextEdit(new TextRange(Script.Front.Length + body.IndexOf(Caret, StringComparison.Ordinal), 0), mark),
            Lonely(wrong)[0].Edit);
    }

    // Where the last quotation ends, the mark below shows.
    [Theory]
    [InlineData("\"We reopen,\" said Ines Calder. \"It is time.\n\nIt is late,\" she added.")]
    [InlineData("\"We reopen, said Ines Calder. \"It is time.\n\nIt is late,\" she added.")]
    public void The_last_quotation_of_a_paragraph_goes_on_to_the_mark_below(string body) =>
        Assert.Null(Lonely(Script.Front + body)[^1].Edit);

    private static void IsMissing(string body, string mark)
    {
        string wrong = Script.Front + body.Replace(Caret.ToString(), "", StringComparison.Ordinal);
        TextEdit edit = Assert.IsType<TextEdit>(Assert.Single(Lonely(wrong)).Edit);
        Assert.Equal((0, mark), (edit.Range.Length, edit.Text));
        Assert.Equal(Script.Front + body, wrong.Insert(edit.Range.Start, Caret.ToString()));
        Assert.Empty(Lonely(wrong.Insert(edit.Range.Start, edit.Text)));
    }

    private static void IsUnclear(string body) => Assert.Null(Lonely(Script.Front + body)[0].Edit);

    private static Problem[] Lonely(string text) =>
        [.. ArticleReader.Read(text).Problems.Where(
            problem => problem.Kind is ProblemKind.UnclosedQuotationMark or ProblemKind.UnopenedQuotationMark)];
}
