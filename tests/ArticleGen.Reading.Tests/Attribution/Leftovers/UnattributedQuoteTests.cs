namespace ArticleGen.Reading.Tests.Attribution.Leftovers;

public class UnattributedQuoteTests
{
    [Theory]
    [InlineData("\"The port reopens on Friday.\"", "UnattributedQuote|5|\"The port reopens on Friday.\"")]
    [InlineData(
        "The storm broke the mole.\n\n\"Nobody will rebuild it, nobody at all.\"",
        "UnattributedQuote|7|\"Nobody will rebuild it, nobody at all.\"")]
    [InlineData("\u201CThe port reopens on Friday.\u201D\n\nShips sailed.", "UnattributedQuote|5|\u201CThe port reopens on Friday.\u201D")]
    [InlineData("\"We reopen on Friday,\" Ines Calder whisprd.", "UnattributedQuote|5|\"We reopen on Friday,\"")]
    [InlineData("\"We reopen on Friday,\" Ines Calder on the pier.", "UnattributedQuote|5|\"We reopen on Friday,\"")]
    [InlineData(
        "The port is old. \"Nobody will rebuild it, nobody at all.\"",
        "UnattributedQuote|5|\"Nobody will rebuild it, nobody at all.\"")]
    // The council meets, and says nothing; a vote and a storm are no verbs there.
    [InlineData(
        "The council met on Monday.\n\n\"We cannot pay for it.\"\n\nThe vote is in May.",
        "UnattributedQuote|7|\"We cannot pay for it.\"")]
    [InlineData(
        "Spring came late.\n\n\u2018The port reopens on Friday, and nobody will stop us.\u2019\n\nThe storm broke the mole.",
        "UnattributedQuote|7|\u2018The port reopens on Friday, and nobody will stop us.\u2019")]
    // Of two in a row the first.
    [InlineData(
        "Boats stayed ashore.\n\n\"The sea is too high for small boats.\"\n\n\"We lost three nets.\"\n\nIt should clear by Friday.",
        "UnattributedQuote|7|\"The sea is too high for small boats.\"")]
    // The mole's friends are two paragraphs up.
    [InlineData(
        "The mole is safe, Ines Calder said.\n\nThe council met.\n\nSpring came.\n\n\"It will not hold another winter.\"",
        "UnattributedQuote|11|\"It will not hold another winter.\"")]
    public void A_quotation_nobody_said_is_flagged(string body, string problem) => Script.Expect(body, [problem], Script.Problems(body));

    [Theory]
    [InlineData("\"The port reopens on Friday,\" said Ines Calder.")]
    [InlineData("Ines Calder nodded. \"The port reopens on Friday.\"")]
    [InlineData("\"We reopen,\" Ines Calder said.\n\n\"The port is ready, all of it.\"")]
    [InlineData("The \"new\" ferry sails.")]
    [InlineData("Ruth Dray's book \"The Old Harbour\" sold well.")]
    [InlineData("Ines Calder: \"The port reopens on Friday.\"")]
    [InlineData("\"We reopen,\" she said.")]
    [InlineData("\"We reopen,\" I said.")]
    public void A_quotation_somebody_said_is_not(string body) => Script.Expect(body, [], Script.Problems(body));

    [Theory]
    // Whose words they are stands beside the marks, in a way that no pattern reads.
    [InlineData("Ines Calder was asked, \"Will the port ever reopen for the ferries?\" She shrugged.")]
    [InlineData("There is a threat that many a captain makes and few keep: \"If the mole goes, I will sail for Oslo!\"")]
    [InlineData("The wall of the old customs house bears the words \"Nobody sails from here without paying his dues.\"")]
    [InlineData("\"The mole will stand when we are gone,\" is one common saying here.")]
    [InlineData("\"Call the roll of the council,\" came shouts from the pier.")]
    // The line above announces it, or a credit, a sign-off or a sentence below gives its source.
    [InlineData("A letter on the door made that clear:\n\n\"The port reopens on Friday.\"\n\nShips sailed.")]
    [InlineData("Spring came late.\n\n\"The port reopens on Friday.\" [Coast News]\n\nShips sailed.")]
    [InlineData("Spring came late.\n\n\"The port reopens on Friday.\"\n\n- Ines Calder.\n\nShips sailed.")]
    [InlineData("Spring came late.\n\n\"The port will never die.\"\n\nSo says a voice at the end of the film.")]
    // Somebody is spoken of right before it.
    [InlineData("Spring came late. The tweet of Calder was short. \"The port reopens on Friday.\"")]
    // Titles.
    [InlineData("''The Old Harbour,'' which will be in bookshops on Friday, is short.")]
    [InlineData("''Tides,'' on Coast One, is a drama of today.")]
    [InlineData("\"A mole that nobody wanted to mend,\" by Tom Hale: \"The mole of the old harbour is to be mended at last.\"")]
    // Headings in marks.
    [InlineData("Spring came late.\n\n'A port for all.'\n\nShips sailed.")]
    [InlineData("Spring came late.\n\n\"SHAMEFUL, WRONG AND LATE\"\n\nShips sailed.")]
    public void What_is_not_clear_is_left_alone(string body) => Script.Expect(body, [], Script.Problems(body));

    [Fact]
    public void It_is_a_quote_all_the_same() =>
        Script.HasQuotes("\"The port reopens on Friday.\"", "Direct|The port reopens on Friday.|-|-|None");
}
