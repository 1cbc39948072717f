using Placeholder;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// The letters and colours of the speakers of an article. The letter tells them apart where colours do not: to who does not see them, on
/// paper, and where there are more speakers than colours.
/// </summary>
internal sealed class SpeakerMarks
{
    /// <summary>The mark of quotes whose speaker the article does not tell.</summary>
    internal static readonly SpeakerMark Nobody = new("?", "s-none");

    private readonly Dictionary<string, SpeakerMark> _marks = new(StringComparer.Ordinal);

    /// <summary>Gives each speaker a mark, in the order of the quotes.</summary>
    internal SpeakerMarks(IEnumerable<Quote> quotes)
    {
        foreach (Quote quote in quotes)
        {
            if (quote.Speaker is { } speaker && !_marks.ContainsKey(speaker.Id))
            {
                _marks.Add(speaker.Id, new(ToLetters(_marks.Count), $"s{_marks.Count % StyleSheet.Colours}"));
            }
        }
    }

    /// <summary>The mark of a speaker.</summary>
    internal SpeakerMark Find(Actor? speaker) => speaker is null ? Nobody : _marks[speaker.Id];

    // A to Z, then AA, AB, as columns of a table.
    private static string ToLetters(int number) =>
        (number < 26 ? "" : ToLetters((number / 26) - 1)) + (char)('A' + (number % 26));
}

/// <summary>How a page marks a speaker.</summary>
/// <param name="Letters">By letters.</param>
/// <param name="Style">By the class of a colour.</param>
internal sealed record SpeakerMark(string Letters, string Style);
