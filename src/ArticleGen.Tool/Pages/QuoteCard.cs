using System.Globalization;
using Placeholder;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Writes how a quote was found: by which pattern, which words, and whom else they could mean. It is shown beside the quote while somebody
/// points at it or has reached its letter by keyboard; the letter opens it as well.
/// </summary>
/// <param name="html">The page.</param>
/// <param name="view">The article.</param>
internal sealed class QuoteCard(HtmlWriter html, ArticleView view)
{
    /// <summary>Writes the letter of the speaker, and the card behind it. Both stand in a paragraph.</summary>
    internal void Write(Quote quote)
    {
        int number = view.GetNumber(quote);
        SpeakerMark mark = view.Marks.Find(quote.Speaker);
        string who = Name(quote);
        // Room for the letter, which is no part of the line: a line starts neither with it nor with the full stop behind it.
        html.Open("span", ("class", mark.Letters.Length > 1 ? "tie wide" : "tie"));
        html.Element(
            "button",
            mark.Letters,
            ("type", "button"),
            ("class", $"ref {mark.Style}"),
            ("popovertarget", PageParts.Card(number)),
            ("aria-label", $"{mark.Letters}: {OneLine.From(who)}, quote {number.ToString(CultureInfo.InvariantCulture)}: how it was read"));
        html.Close();
        html.Open("span", ("class", "why"), ("id", PageParts.Card(number)), ("popover", ""));
        html.Open("span", ("class", $"why-who {mark.Style}"));
        html.Element("span", mark.Letters, ("class", "badge"), ("aria-hidden", "true"));
        html.Text(" " + OneLine.From(who));
        html.Close();
        WriteRow("Kind", quote.Kind.ToString().ToLowerInvariant() + (quote.Continues ? ", goes on with the quote before" : ""));
        WriteRow("Pattern", quote.Pattern);
        WriteWords("Cue", quote.CueRange);
        WriteWords("Named as", quote.SpeakerRange);
        WriteCandidates(quote);
        WriteActor("Through", quote.Via);
        WriteActor("Told to", quote.Addressee);
        html.Close();
    }

    private static string Name(Quote quote) => quote.Speaker?.Name ?? "nobody is named";

    private void WriteCandidates(Quote quote)
    {
        if (view.FindStep(quote.Pattern, ArticleView.Convert(quote.Range)) is { Candidates.Count: > 0 } step)
        {
            WriteRow("Could mean", OneLine.From(string.Join(", ", step.Candidates)));
        }
    }

    private void WriteWords(string what, Placeholder.TextRange? range)
    {
        if (range is { } known)
        {
            WriteRow(what, $"“{OneLine.From(view.GetWords(known))}”");
        }
    }

    private void WriteActor(string what, Actor? actor)
    {
        if (actor is not null)
        {
            WriteRow(what, OneLine.From(actor.Name));
        }
    }

    private void WriteRow(string what, string value)
    {
        html.Open("span", ("class", "why-row"));
        html.Element("span", what + ": ", ("class", "why-what"));
        html.Text(value);
        html.Close();
    }
}
