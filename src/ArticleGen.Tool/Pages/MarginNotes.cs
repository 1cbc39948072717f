using Placeholder;

namespace ArticleGen.Tool.Pages;

/// <summary>Writes beside a paragraph who speaks in it, through whom, and what the rules say of it.</summary>
/// <param name="html">The page.</param>
/// <param name="view">The article.</param>
/// <param name="links">Writes names.</param>
internal sealed class MarginNotes(HtmlWriter html, ArticleView view, NameLinks links)
{
    /// <summary>Writes the notes; nothing where there are none.</summary>
    /// <param name="quotes">The quotes that start or go on in the paragraph.</param>
    /// <param name="remarks">What the rules say of words in it.</param>
    internal void Write(IReadOnlyList<Quote> quotes, IReadOnlyList<Remark> remarks)
    {
        if (quotes.Count + remarks.Count == 0)
        {
            return;
        }

        html.Open("ul", ("class", "notes"));
        foreach (IGrouping<string?, Quote> same in quotes.GroupBy(static quote => quote.Speaker?.Id))
        {
            Write([.. same]);
        }

        foreach (Remark remark in remarks)
        {
            Write(remark);
        }

        html.Close();
    }

    /// <summary>Writes what a rule says.</summary>
    internal void Write(Remark remark)
    {
        html.Open("li", ("class", "note-slip"));
        html.Element("strong", remark.Id);
        html.Text(" " + OneLine.From(remark.Message));
        html.Close();
    }

    private void Write(IReadOnlyList<Quote> quotes)
    {
        Actor? speaker = quotes[0].Speaker;
        SpeakerMark mark = view.Marks.Find(speaker);
        html.Open("li", ("class", mark.Style));
        html.Element("span", mark.Letters, ("class", "badge"), ("aria-hidden", "true"));
        html.Open("span", ("class", "note-who"));
        if (speaker is null)
        {
            html.Text("nobody is named");
        }
        else
        {
            links.Write(speaker);
        }

        WriteOthers("through", quotes.Select(static quote => quote.Via));
        WriteOthers("to", quotes.Select(static quote => quote.Addressee));
        html.Close();
        html.Close();
    }

    private void WriteOthers(string word, IEnumerable<Actor?> actors)
    {
        foreach (Actor actor in actors.OfType<Actor>().DistinctBy(static actor => actor.Id, StringComparer.Ordinal))
        {
            html.Open("span", ("class", "note-other"));
            html.Text($" {word} ");
            links.Write(actor);
            html.Close();
        }
    }
}
