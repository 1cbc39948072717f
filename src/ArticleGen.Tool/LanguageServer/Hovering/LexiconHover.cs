using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Hovering;

/// <summary>What a part of a lexicon's line means.</summary>
internal static class LexiconHover
{
    // What a kind adds.
    private static readonly Dictionary<LexiconEntryKind, string> Kinds = new()
    {
        [LexiconEntryKind.Verb] = "a verb of saying: the base alone if it is regular, else all five forms",
        [LexiconEntryKind.Agency] = "a news agency, in datelines and as a source",
        [LexiconEntryKind.Media] = "a newspaper or broadcaster, which may relay what others said",
        [LexiconEntryKind.Section] = "a section as publication lines name it",
        [LexiconEntryKind.Title] = "a title before names, and a noun for a person who has it",
        [LexiconEntryKind.Person] = "a person, by the first name and the others",
        [LexiconEntryKind.Organization] = "an organization, by the first name and the others",
        [LexiconEntryKind.Place] = "a place, by the first name and the others",
    };

    private static readonly Dictionary<string, string> Flags = new(StringComparer.Ordinal)
    {
        ["clause"] = "stands before a clause, with or without 'that': said the port would reopen",
        ["that"] = "stands before a clause with 'that', 'whether', 'how' or 'why' only: explained that ...",
        ["quote"] = "stands beside a quotation in marks",
        ["told"] = "stands before the person who is told: told the council that ...",
        ["object"] = "stands before a noun phrase in marks: denied 'the charge'",
        ["of"] = "accused him of ...",
        ["as"] = "described it as ...",
        ["called"] = "called it ...",
        ["to"] = "vowed to ...",
        ["for"] = "called for ...",
        ["question"] = "stands before or behind a question",
        ["manner"] = "a manner of speaking or a gesture: counts beside marks only",
        ["mental"] = "a thought: counts beside marks, or before a clause of its own, which is no quote then",
        ["show"] = "also with a document or data as its subject",
        ["female"] = "of a woman: 'she'",
        ["male"] = "of a man: 'he'",
        ["honorific"] = "names no office, as 'Sir' does",
        ["modifier"] = "needs another title behind it, as 'Deputy' does",
    };

    /// <summary>The part at an offset and what it means; null where nothing stands there, or nothing that is understood.</summary>
    /// <param name="line">The line.</param>
    /// <param name="text">The text of the lexicon.</param>
    /// <param name="offset">Where the user is.</param>
    /// <param name="format">"markdown" or "plaintext".</param>
    internal static (TextRange Part, string Text)? Write(LexiconLine line, string text, int offset, string format)
    {
        if (line.FindKind(text) is not { } kind || line.Word is not { } word)
        {
            return null;
        }

        HoverLines shown = new(format);
        if (word.Touches(offset))
        {
            shown.Add($"{LexiconFlags.Kinds[(int)kind]}: {Kinds[kind]}");
            IReadOnlyList<string> flags = LexiconFlags.GetFlags(kind);
            return (word, shown.Add(flags.Count == 0 ? "No flags" : "Flags: " + string.Join(", ", flags)).ToString());
        }

        if (line.Flags.FirstOrDefault(flag => flag.Touches(offset)) is { Length: > 0 } part)
        {
            string flag = part.In(text).Trim(',').ToLowerInvariant();
            return LexiconFlags.GetFlags(kind).Contains(flag) ? (part, $"{flag}: {Flags[flag]}") : null;
        }

        if (line.Forms.FirstOrDefault(form => form.Touches(offset)) is not { Length: > 0 } named)
        {
            return null;
        }

        shown.Add($"{shown.Show(line.Forms[0].In(text))}, {Kinds[kind]}");
        if (line.Forms.Count > 1)
        {
            shown.Add("Also: " + string.Join(", ", line.Forms.Skip(1).Select(form => shown.Show(form.In(text)))));
        }

        return (named, shown.ToString());
    }
}
