using ArticleGen.Fuzz.Texts;
using ArticleGen.Tool.LanguageServer.Documents;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.Tests.LanguageServer.Documents;

public sealed class DocumentTextTests
{
    private const string Mixed = "a\U0001F6A2b\r\n\u00E9\u5B57\rc\n\u2028d";

    [Theory]
    [InlineData((int)PositionEncoding.Utf16)]
    [InlineData((int)PositionEncoding.Utf8)]
    [InlineData((int)PositionEncoding.Utf32)]
    public void Ten_thousand_edits_leave_the_text_that_the_client_has(int encoding)
    {
        RandomEdits client = new(Texts.Pier + Texts.Slips, (PositionEncoding)encoding, new RandomStream(18, encoding));
        DocumentText server = new(client.Text, (PositionEncoding)encoding);
        for (int i = 0; i < 10_000; i++)
        {
            (int startLine, int startCharacter, int endLine, int endCharacter, string typed) = client.Change();
            server = server.Change([new(new(new(startLine, startCharacter), new(endLine, endCharacter)), typed)]);
            Assert.True(client.Text == server.Text, $"edit {i}");
        }
    }

    [Theory]
    [InlineData((int)PositionEncoding.Utf16, 0, 3, 3)]
    [InlineData((int)PositionEncoding.Utf8, 0, 5, 3)]
    [InlineData((int)PositionEncoding.Utf32, 0, 2, 3)]
    // Inside of the ship, in bytes.
    [InlineData((int)PositionEncoding.Utf8, 0, 3, 1)]
    [InlineData((int)PositionEncoding.Utf8, 1, 2, 7)]
    [InlineData((int)PositionEncoding.Utf8, 1, 5, 8)]
    [InlineData((int)PositionEncoding.Utf32, 1, 1, 7)]
    // Behind the end of a line, before its break; a line that is none; what is less than nothing.
    [InlineData((int)PositionEncoding.Utf16, 0, 99, 4)]
    [InlineData((int)PositionEncoding.Utf8, 0, 99, 4)]
    [InlineData((int)PositionEncoding.Utf16, 99, 0, 13)]
    [InlineData((int)PositionEncoding.Utf16, -1, 3, 0)]
    [InlineData((int)PositionEncoding.Utf16, 1, -3, 6)]
    [InlineData((int)PositionEncoding.Utf16, int.MaxValue, int.MaxValue, 13)]
    public void Places_are_counted_in_the_units_that_were_agreed_on(int encoding, int line, int character, int offset) =>
        Assert.Equal(offset, new DocumentText(Mixed, (PositionEncoding)encoding).GetOffset(new(line, character)));

    [Theory]
    [InlineData((int)PositionEncoding.Utf16)]
    [InlineData((int)PositionEncoding.Utf8)]
    [InlineData((int)PositionEncoding.Utf32)]
    public void A_place_leads_back_to_its_offset(int encoding)
    {
        DocumentText text = new(Mixed, (PositionEncoding)encoding);
        int[] whole = [.. Enumerable.Range(0, Mixed.Length + 1).Where(static offset =>
            offset is 0 or 13 || (!char.IsLowSurrogate(Mixed[offset]) && !(Mixed[offset] == '\n' && Mixed[offset - 1] == '\r')))];

        Assert.Equal(whole, whole.Select(offset => text.GetOffset(text.GetPosition(offset))));
        Assert.Equal(3, text.GetPosition(Mixed.Length).Line);
    }

    [Theory]
    [InlineData((int)PositionEncoding.Utf16)]
    [InlineData((int)PositionEncoding.Utf8)]
    [InlineData((int)PositionEncoding.Utf32)]
    public void Many_changes_at_once_leave_the_text_and_the_lines_that_the_client_has(int encoding)
    {
        RandomEdits client = new(Texts.Pier + Texts.Slips, (PositionEncoding)encoding, new RandomStream(81, encoding));
        DocumentText server = new(client.Text, (PositionEncoding)encoding);
        for (int message = 0; message < 100; message++)
        {
            List<TextDocumentContentChangeEvent> changes = [];
            for (int i = 0; i <= message; i++)
            {
                (int startLine, int startCharacter, int endLine, int endCharacter, string typed) = client.Change();
                changes.Add(new(new(new(startLine, startCharacter), new(endLine, endCharacter)), typed));
            }

            server = server.Change(changes);

            Assert.True(client.Text == server.Text, $"message {message}");
            DocumentText fresh = new(client.Text, (PositionEncoding)encoding);
            Assert.Equal(
                Enumerable.Range(0, client.Text.Length + 1).Select(fresh.GetPosition),
                Enumerable.Range(0, client.Text.Length + 1).Select(server.GetPosition));
        }
    }

    // A word is replaced everywhere: the first one first, or the last one.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_text_is_not_copied_for_each_of_ten_thousand_changes(bool backwards)
    {
        const int count = 10_000;
        string text = string.Concat(Enumerable.Repeat("The pier opened on Friday, Calder said.\n", count));
        DocumentText before = new(text, PositionEncoding.Utf16);
        TextDocumentContentChangeEvent[] changes =
        [
            .. Enumerable.Range(0, count)
                .Select(i => backwards ? count - 1 - i : i)
                .Select(static line => new TextDocumentContentChangeEvent(new(new(line, 4), new(line, 8)), "harbour")),
        ];

        long allocated = GC.GetAllocatedBytesForCurrentThread();
        DocumentText after = before.Change(changes);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.Equal(text.Replace("pier", "harbour", StringComparison.Ordinal), after.Text);
        Assert.InRange(allocated, 0, 10L * sizeof(char) * after.Text.Length);
    }

    [Fact]
    public void A_change_of_the_whole_text_among_others_takes_its_turn() => Assert.Equal(
        "bXc",
        new DocumentText(Mixed, PositionEncoding.Utf16)
            .Change([new(new(new(0, 0), new(2, 0)), "?"), new(null, "abc"), new(new(new(0, 0), new(0, 2)), "bX")]).Text);

    [Fact]
    public void Without_a_range_the_whole_text_is_replaced() =>
        Assert.Equal("new", new DocumentText(Mixed, PositionEncoding.Utf16).Change([new(null, "new")]).Text);

    [Fact]
    public void A_range_whose_end_comes_first_inserts_at_its_start() =>
        Assert.Equal("abXc", new DocumentText("abc", PositionEncoding.Utf16).Change([new(new(new(0, 2), new(0, 1)), "X")]).Text);
}
