using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>The words that a line of a lexicon may begin with, and those that may stand behind its bar.</summary>
public static class LexiconFlags
{
    private static readonly string[] None = [];
    private static readonly string[] Genders = ["female", "male"];
    private static readonly string[] Titles = ["female", "male", "honorific", "modifier"];

    // cue-verbs.txt explains each; those that only its own verbs need are not offered.
    private static readonly string[] Frames = [
        "clause", "that", "quote", "told", "of", "as", "called", "object", "to", "for", "manner", "question", "mental", "show"
    ];

    /// <summary>The kinds as they are written, in the order of <see cref="LexiconEntryKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["verb", "agency", "media", "section", "title", "person", "organization", "place"];

    /// <summary>The kind that a word means, in whatever case it is written; null when there is no such kind.</summary>
    /// <param name="word">The word in front of the colon.</param>
    public static LexiconEntryKind? FindKind(string word)
    {
        string written = word.ToLowerInvariant();
        for (int i = 0; i < Kinds.Count; i++)
        {
            if (Kinds[i] == written)
            {
                return (LexiconEntryKind)i;
            }
        }

        return null;
    }

    /// <summary>The flags that a line of this kind may have.</summary>
    /// <param name="kind">The kind.</param>
    public static IReadOnlyList<string> GetFlags(LexiconEntryKind kind) => kind switch
    {
        LexiconEntryKind.Verb => Frames,
        LexiconEntryKind.Title => Titles,
        LexiconEntryKind.Person => Genders,
        _ => None,
    };

    /// <summary>The one that was most likely meant: one slip of the keyboard away, or written in the plural; null when none is.</summary>
    internal static string? Meant(string word, IReadOnlyList<string> known)
    {
        string one = word.EndsWith("ies", StringComparison.Ordinal) ? word.Substring(0, word.Length - 3) + "y" : word.TrimEnd('s');
        string[] near = known.Where(candidate => candidate == one || OneEdit.Apart(word, candidate) || OneEdit.Apart(one, candidate))
            .ToArray();
        return near.Length == 1 ? near[0] : null;
    }
}
