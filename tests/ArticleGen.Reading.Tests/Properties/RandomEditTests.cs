using CsCheck;

namespace ArticleGen.Reading.Tests.Properties;

/// <summary>Own stories, edited at random: whatever stands there, reading holds to its promises.</summary>
public class RandomEditTests
{
    // The characters that cause most trouble; any others come too.
    private static readonly string[] Crumbs =
    [
        "\"", "'", "\u201C", "\u201D", "\u2018", "\u2019", "\u00AB", "\u00BB", "\u201E", "``", "''", "\n", "\n\n", "\r", "\r\n",
            "\u2028", "\0", "\uD800", "\uDC00", "\uFFFD", "\uFEFF", "(", ")", "[", "]",
        ":", ";", ",", ".",
            "...", " - ", "\u2014", " said ", " said Calder", "he ", " who ", " that ", ", the ", "'s ", "according to ", " told ",
            "as saying ", "Mr. ", "U.S. ", "31 February 2008", "25:61",
        "(AP) -", "*/", "{0}", "\"\"\"", "\U0001F6A2", "\u0301", " ", "  ", "\t", "1", "x",
    ];

    private static readonly Gen<Func<string, string>> Edit =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 100000], Gen.Int[0, 100000], AnyOf(Crumbs), Gen.Char, Gen.Bool)
        .Select((kind, from, to, crumb, any, useAny) =>
            (Func<string, string>)(text => Apply(text, kind, from, to, useAny ? any.ToString() : crumb)));

    private static readonly Gen<string> Edited = Gen.Select(AnyOf(Stories.All), Edit.Array[1, 12])
        .Select((story, edits) => edits.Aggregate(story, (text, edit) => edit(text)));

    [Fact]
    public void Reading_never_throws_and_every_range_stands_in_the_text() => Edited.Sample(text => Invariants.CheckText(text), iter: 3000);

    [Fact]
    public void Random_text_is_read_as_well() =>
        AnyOf(Crumbs).Array[0, 60].Sample(crumbs => Invariants.CheckText(string.Concat(crumbs)), iter: 3000);

    [Fact]
    public void Any_characters_are_read_as_well() => Gen.String.Sample(text => Invariants.CheckText(text), iter: 1000);

    [Fact]
    public void The_same_text_gives_an_equal_reading() =>
        Edited.Sample(text => ArticleReader.Read(text).Equals(ArticleReader.Read(string.Concat(text.AsSpan(), ""))), iter: 300);

    // A reading depends on the text only, not on whether somebody asked for an explanation.
    [Theory]
    [InlineData("Many said the port was shut.")]
    [InlineData("\"Many said the port was shut.\"")]
    [InlineData("little dub h")]
    [InlineData("t said;.;said")]
    [InlineData("s saying;:\u00AB")]
    [InlineData("The port said; . ; said")]
    [InlineData("According to the film \"Harbour.\" x")]
    [InlineData("According to ``U.S.'' \u201D, x")]
    [InlineData("For many, that candidate is Trump")]
    [InlineData("Some said no. Several told Reuters that others said so, and nobody said yes.")]
    [InlineData("The GOP presidential candidate said so, and the candidate of the GOP said no.")]
    public void Explaining_changes_nothing(string text)
    {
        Invariants.CheckText(text);
        Invariants.CheckText(Script.Front + text);
    }

    [Fact]
    public void A_direct_quote_is_what_stands_between_its_marks() =>
        Edited.Sample(
            text =>
            {
                foreach (QuoteReading quote in ArticleReader.Read(text).Attributions.Where(
                    quote => quote.Kind == QuoteKind.Direct && quote.Pattern != "Transcript"))
                {
                    // A turn of a transcript has a colon before it, also one that goes on with a quotation left open above.
                    Assert.True(
                        Before(text, quote.Range.Start) is var before && (IsMark(before) || before == ':'),
                        $"no mark before {quote.Range} in: {text}");
                }
            },
            iter: 1000);

    [Fact]
    public void Each_pair_of_quotes_is_apart_or_nested() =>
        Edited.Sample(
            text =>
            {
                ValueList<QuoteReading> quotes = ArticleReader.Read(text).Attributions;
                for (int i = 1; i < quotes.Count; i++)
                {
                    TextRange a = quotes[i - 1].Range;
                    TextRange b = quotes[i].Range;
                    Assert.True(!a.Overlaps(b) || a.Contains(b) || b.Contains(a), $"{a} and {b} cross in: {text}");
                }
            },
            iter: 1000);

    private static Gen<string> AnyOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Apply(string text, int kind, int from, int to, string crumb)
    {
        int start = text.Length == 0 ? 0 : from % text.Length;
        int other = text.Length == 0 ? 0 : to % text.Length;
        int length = Math.Min(1 + (to % 40), text.Length - start);
        return kind switch
        {
            0 => text.Insert(start, crumb),
            1 => text.Remove(start, length),
            2 when text.Length > 0 => Swap(text, start, other),
            _ => text.Insert(other, text.Substring(start, length)),
        };
    }

    private static string Swap(string text, int a, int b)
    {
        char[] characters = text.ToCharArray();
        (characters[a], characters[b]) = (characters[b], characters[a]);
        return new string(characters);
    }

    private static char Before(string text, int start)
    {
        int i = start - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || text[i] is '\0' or '\uFEFF' or '\u200B'))
        {
            i--;
        }

        return i < 0 ? '?' : text[i];
    }

    private static bool IsMark(char c) =>
        c is '"' or '\'' or '`' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A'
            or '\u00AB' or '\u00BB' or '\uFF02' or '\u301D' or '\u301E';
}
