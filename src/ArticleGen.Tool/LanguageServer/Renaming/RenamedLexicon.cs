using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Articles;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Changes the lines of a lexicon that have the name of an actor.</summary>
internal static class RenamedLexicon
{
    /// <summary>The lexicon with its changes.</summary>
    /// <param name="text">The text of the lexicon.</param>
    /// <param name="oldName">The name.</param>
    /// <param name="newName">The new name.</param>
    /// <param name="kind">What the actor is.</param>
    internal static EditedText Edit(string text, string oldName, string newName, ActorKind kind)
    {
        ActorName old = new(oldName);
        NewName next = new(old, newName, kind);
        return new(text, LexiconLine.ReadAll(text)
            .Where(line => line.FindKind(text) is { } named && ActorOutsideText.FindKind(named) == kind)
            .Where(line => line.Forms.Any(form => string.Equals(form.In(text), oldName, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(static line => line.Forms)
            .Select(form => old.FindLongest(text, form))
            .OfType<NamePart>()
            .SelectMany(part => next.Edit(text, part)));
    }

    /// <summary>What is wrong with the lexicon after its changes; null where it has the same lines with as many forms.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="after">The text after them.</param>
    /// <param name="newName">The new name.</param>
    internal static string? FindFault(string before, string after, string newName) =>
        CountForms(before).SequenceEqual(CountForms(after))
        && ArticleLexicon.Read(after).Problems.Count <= ArticleLexicon.Read(before).Problems.Count
            ? null
            : $"'{newName}' cannot stand in a lexicon";

    private static IEnumerable<int> CountForms(string text) => LexiconLine.ReadAll(text).Select(static line => line.Forms.Count);
}
