using System.Text;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.Reading.Tests;

/// <summary>Reads a story and writes what was read in short lines, so that an expectation is one line.</summary>
internal static class Script
{
    /// <summary>Stands above each story, so that headline and dateline are there and quote nobody.</summary>
    public const string Front = "Harbour news\n\n21 August 2008\n\n";

    /// <summary>The reading of an article whose body is <paramref name="body"/>.</summary>
    public static ArticleReading Read(string body) => Invariants.CheckText(Front + body);

    /// <summary>The reading of such an article with a project's lexicon.</summary>
    public static ArticleReading ReadWith(string lexicon, string body)
    {
        ArticleReading reading = ArticleReader.Read(Front + body, ArticleLexicon.Read(lexicon).Lexicon);
        Invariants.Check(reading);
        return reading;
    }

    /// <summary>
    /// One line a quote, act or thought: "Direct|We reopen,|Ines Calder|said|SaidInversion", with "|via Reuters", "|to Tom Hale" and "|goes
    /// on" where they apply.
    /// </summary>
    public static string[] Quotes(string body) => QuotesOf(Read(body));

    /// <summary>The lines of <see cref="Quotes"/> for a file in Markdown.</summary>
    public static string[] MarkdownQuotes(string body) => QuotesOf(ReadMarkdown(body));

    /// <summary>The reading of a file in Markdown whose body is <paramref name="body"/>.</summary>
    public static ArticleReading ReadMarkdown(string body) =>
        ArticleReader.Read(Front + body, ArticleFormat.Markdown, ArticleLexicon.Empty, TestContext.Current.CancellationToken);

    /// <summary>
    /// The lines of <see cref="Quotes"/> without the kind and without the marks around the words, where only words, speaker and pattern
    /// matter.
    /// </summary>
    public static string[] Attributions(string body)
    {
        ArticleReading reading = Read(body);
        return reading.Attributions.Select(quote => Trim(quote.Range.In(reading.Text)) + Rest(reading, quote)).ToArray();
    }

    /// <summary>One line a quote, act or thought: "Ines Calder: We reopen,".</summary>
    public static string[] Speakers(string body)
    {
        ArticleReading reading = Read(body);
        return reading.Attributions.Select(quote => Name(reading, quote.Speaker) + ": " + Trim(quote.Range.In(reading.Text))).ToArray();
    }

    public static string[] QuotesOf(ArticleReading reading) =>
        reading.Attributions.Select(quote => quote.Kind + "|" + quote.Range.In(reading.Text) + Rest(reading, quote)).ToArray();

    /// <summary>Expects the lines of <see cref="Quotes"/> to be these; the message shows sentence and lines in full.</summary>
    public static void HasQuotes(string body, params string[] expected) => Expect(body, expected, Quotes(body));

    /// <summary>Expects the lines of <see cref="Speakers"/> to be these.</summary>
    public static void HasSpeakers(string body, params string[] expected) => Expect(body, expected, Speakers(body));

    /// <summary>Expects two lists of lines to be equal; the message shows what was read and both lists in full.</summary>
    public static void Expect(string what, IEnumerable<string> expected, IEnumerable<string> came)
    {
        if (!expected.SequenceEqual(came))
        {
            Assert.Fail(
                $"{what.Replace("\n", "\u00B6", StringComparison.Ordinal)}\n  expected: {string.Join("\n            ", expected)}\n  "
                    + $"came:     {string.Join("\n            ", came)}");
        }
    }

    /// <summary>
    /// One line an actor: "Person|Ines Calder|port director|Calder" (kind, name, roles, aliases), lists separated by " + ".
    /// </summary>
    public static string[] Actors(string body) =>
        Read(body).Actors.Select(
            actor => $"{actor.Kind}|{actor.Name}|{string.Join(" + ", actor.Roles)}|{string.Join(" + ", actor.Aliases)}")
            .ToArray();

    /// <summary>The actor of that name.</summary>
    public static ActorReading Actor(string body, string name) => Assert.Single(Read(body).Actors, actor => actor.Name == name);

    /// <summary>
    /// One line a problem: "UnclosedQuotationMark|5|\"": kind, line, the text at its range, and "|reported" where there is a suggestion.
    /// </summary>
    public static string[] ProblemsOf(string text)
    {
        ArticleReading reading = ArticleReader.Read(text);
        Invariants.Check(reading);
        return reading.Problems.Select(problem => Line(text, problem)).ToArray();
    }

    /// <summary>The problems of an article with this body.</summary>
    public static string[] Problems(string body) => ProblemsOf(Front + body);

    /// <summary>The line, counted from 1, on which an offset lies.</summary>
    public static int LineOf(string text, int offset) => 1 + text.Take(offset).Count(c => c == '\n');

    private static string Line(string text, Problem problem)
    {
        StringBuilder line = new($"{problem.Kind}|{LineOf(text, problem.Range.Start)}|{problem.Range.In(text)}");
        return (problem.Suggestion is { } suggestion ? line.Append('|').Append(suggestion) : line).ToString();
    }

    private static string Rest(ArticleReading reading, QuoteReading quote)
    {
        StringBuilder line = new();
        line.Append('|').Append(Name(reading, quote.Speaker));
        line.Append('|').Append(quote.CueRange is { } cue ? cue.In(reading.Text) : "-");
        line.Append('|').Append(quote.Pattern);
        _ = quote.Via is { } via ? line.Append("|via ").Append(reading.Actors[via].Name) : line;
        _ = quote.Addressee is { } addressee ? line.Append("|to ").Append(reading.Actors[addressee].Name) : line;
        _ = quote.Continues ? line.Append("|goes on") : line;
        return line.ToString();
    }

    private static string Name(ArticleReading reading, int? actor) => actor is { } index ? reading.Actors[index].Name : "-";

    private static string Trim(string words) => words.Trim('"', '\u201C', '\u201D');
}
