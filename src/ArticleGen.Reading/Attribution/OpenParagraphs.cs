using ArticleGen.Reading.Actors;
using ArticleGen.Reading.Attribution.Patterns;

namespace ArticleGen.Reading.Attribution;

/// <summary>
/// The quotes of a quotation whose paragraphs end without a closing mark, and which nobody has been named for. Who said them may be told
/// where it closes, or in the paragraph below.
/// </summary>
internal sealed class OpenParagraphs(QuoteDrafts quotes, List<int> open, List<int> closed)
{
    /// <summary>Adds the last quote, whose paragraph leaves the quotation open.</summary>
    public void AddLast() => open.Add(quotes.Count - 1);

    /// <summary>The quotation is closed, or there is none: what the paragraph below signs is what this one closes.</summary>
    public void Close()
    {
        closed.Clear();
        closed.AddRange(open);
        open.Clear();
    }

    /// <summary>Gives the paragraphs to a speaker who is named only where the last one closes; whether there were any.</summary>
    public bool Name(Entity speaker, TextRange? speakerRange) => Name(open, speaker, speakerRange);

    /// <summary>Gives them to a speaker who is named in the paragraph below; whether there were any.</summary>
    public bool NameBelow(Entity speaker, TextRange? speakerRange) => Name(closed, speaker, speakerRange);

    private bool Name(List<int> paragraphs, Entity speaker, TextRange? speakerRange)
    {
        bool any = paragraphs.Count > 0;
        foreach (int index in paragraphs)
        {
            quotes.Amend(index, new Amendment
            {
                Speaker = speaker,
                SpeakerRange = speakerRange,
                Pattern = nameof(ReopenedMark),
                Continues = index != paragraphs[0],
            });
        }

        paragraphs.Clear();
        return any;
    }
}
