using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Actors;

/// <summary>Reads the role in apposition behind a name: "Ines Calder, [director of the port of Varna],".</summary>
internal static class AppositionReader
{
    /// <summary>The role without its article, or null when what follows the token before <paramref name="from"/> is none.</summary>
    public static string? Read(Passage passage, int from, int high)
    {
        if (passage.KindAt(from) != TokenKind.Comma || from + 1 >= high)
        {
            return null;
        }

        int start = from + 1;
        if (passage.KindAt(start) == TokenKind.Number && passage.KindAt(start + 1) == TokenKind.Comma)
        {
            // Ines Calder, 54, director of ...
            start += 2;
        }

        if (NounPhraseAt.Find(passage, start, high) is not { Kind: not NounPhraseKind.Pronoun, Coordinated: false } phrase)
        {
            return null;
        }

        int head = phrase.CoreTo - 1;
        bool role = passage.Is(head, WordClass.Role | WordClass.Title) && !passage.Is(head, WordClass.Plural);
        bool ends = phrase.To >= high
            || passage[phrase.To].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Dash
            || passage[phrase.To].EndsSentence
            || passage.Is(phrase.To, "who") || passage.Is(phrase.To, WordClass.Preposition | WordClass.Conjunction);
        if (!role || !ends)
        {
            return null;
        }

        int first = phrase.From;
        while (passage.Is(first, WordClass.Determiner))
        {
            first++;
        }

        return NameReader.Phrase(passage, first, phrase.To);
    }
}
