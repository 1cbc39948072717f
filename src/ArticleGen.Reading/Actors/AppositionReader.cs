using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Reads the role in apposition to a name: "Ines Calder, [director of the port of Varna],", "the [port's director], Ines Calder,".
/// </summary>
internal static class AppositionReader
{
    // "[not her real name]", "(Varna North, Lab)"
    private const int LongestBracket = 8;

    /// <summary>The role without its article; null when no role follows the token before <paramref name="fromToken"/>.</summary>
    public static string? Read(Passage passage, int fromToken, int highToken)
    {
        if (passage.KindAt(fromToken) != TokenKind.Comma || fromToken + 1 >= highToken)
        {
            return null;
        }

        int start = fromToken + 1;
        if (passage.KindAt(start) == TokenKind.Number && passage.KindAt(start + 1) == TokenKind.Comma)
        {
            // Ines Calder, 54, director of ...
            start += 2;
        }

        if (passage.Is(start, "whose"))
        {
            // Ann Lee, whose brother, Bo Lee, ...: the role of a relative.
            return null;
        }

        if (passage.Is(start, "who") && passage.IsAny(start + 1, "is", "was"))
        {
            start += 2;
        }

        if (NounPhraseAt.Find(passage, start, highToken) is not { Kind: not NounPhraseKind.Pronoun, Coordinated: false } phrase)
        {
            return null;
        }

        bool ends = phrase.To >= highToken
            || IsSign(passage, phrase.To)
            || passage.Is(phrase.To, "who") || passage.Is(phrase.To, WordClass.Preposition | WordClass.Conjunction);
        return ends && IsRole(passage, phrase) ? Words(passage, phrase) : null;
    }

    /// <summary>
    /// The description before a comma and a name, when a sign also follows the name; otherwise null: "[the director of the port], Ines
    /// Calder, left".
    /// </summary>
    public static NounPhrase? Before(Passage passage, TokenSpan name, TokenSpan all)
    {
        int comma = name.From - 1;
        if (!IsSetOff(passage, name, all)
            || NounPhraseBefore.Find(passage, comma, all.From) is not { } found
            || (found.Coordinated ? NounPhraseBefore.Nearest(passage, comma, all.From) : found) is not { } phrase)
        {
            return null;
        }

        if (IsOneOf(passage, phrase))
        {
            return Speaks(passage, name.To, all.To) ? phrase : null;
        }

        if (IsBodyNoun(passage, phrase) && !IsPerson(passage, name))
        {
            return DescribesBody(passage, phrase, name, all) ? phrase : null;
        }

        if (phrase.Kind != NounPhraseKind.Description && !(passage.Is(phrase.From, "the") && IsOffice(passage, phrase)))
        {
            return null;
        }

        // Without an article it may be one of a list: "pilots, sailors, Ines Calder".
        bool owned = passage.Is(phrase.From, WordClass.Possessive)
            || passage.Has(TokenKind.Possessive, new(phrase.From, phrase.CoreTo));
        bool definite = owned || passage.Is(phrase.From, "the");
        // "Varna Slate chairwoman, Ines Calder, said": a role of a body opens the sentence.
        bool opening = phrase.From == all.From
            && IsPerson(passage, name)
            && phrase.CoreTo - phrase.From > 1
            && Grammar.Words.IsName(passage, phrase.CoreTo - 2);
        bool one = definite || opening || (passage.IsAny(phrase.From, "a", "an") || passage.Is(phrase.From, "another"));
        return IsRole(passage, phrase)
            ? definite || (one && Speaks(passage, name.To, all.To)) ? phrase : null
            : owned && IsPerson(passage, name) && Speaks(passage, name.To, all.To) ? phrase : null;
    }

    /// <summary>The same before the name of a body: "[the ferry operator], Varna Lines, said".</summary>
    public static NounPhrase? BeforeBody(Passage passage, TokenSpan name, TokenSpan all) =>
        IsSetOff(passage, name, all)
        && NounPhraseBefore.Find(passage, name.From - 1, all.From) is { } phrase
        && IsBodyNoun(passage, phrase)
        && DescribesBody(passage, phrase, name, all)
            ? phrase
            : null;

    private static bool DescribesBody(Passage passage, NounPhrase phrase, TokenSpan name, TokenSpan all) =>
        StartsClause(passage, phrase.From, all.From) && Speaks(passage, name.To, all.To);

    /// <summary>Whether a comma stands before the name, and a sign behind it.</summary>
    private static bool IsSetOff(Passage passage, TokenSpan name, TokenSpan all) =>
        name.From - 1 > all.From
        && passage[name.From - 1].Kind == TokenKind.Comma
        && (name.To >= all.To || IsSign(passage, name.To) || passage[name.To].Kind == TokenKind.OpenBracket);

    /// <summary>"[the ferry operator], Varna Lines, said": the noun tells what a body does.</summary>
    public static bool IsBodyNoun(Passage passage, NounPhrase phrase) =>
        phrase is { Kind: NounPhraseKind.Description, Coordinated: false }
        && (passage.Is(phrase.From, "the") || passage.Has(TokenKind.Possessive, new(phrase.From, phrase.CoreTo)))
        && passage.Is(phrase.CoreTo - 1, WordMeaning.BodyNoun)
        && !passage.Is(phrase.CoreTo - 1, WordForm.Plural)
        && !passage[phrase.CoreTo - 1].IsCapitalized;

    /// <summary>Nothing that the description belongs to stands before it: "after the airline" has a preposition.</summary>
    private static bool StartsClause(Passage passage, int fromToken, int lowToken) =>
        Subjects.StartsClause(passage, fromToken, lowToken) || passage.Is(fromToken - 1, WordMeaning.CueVerb);

    /// <summary>"[One of them], Ines Calder, said": one of several, whoever they are.</summary>
    public static bool IsOneOf(Passage passage, NounPhrase phrase) =>
        passage.Is(phrase.From, "one") && passage.Is(phrase.From + 1, "of");

    /// <summary>"Ines Calder[, said]", "Ines Calder[, 54, told]": the name ends the sentence, or a verb follows.</summary>
    private static bool Speaks(Passage passage, int endToken, int highToken)
    {
        if (passage.KindAt(endToken) == TokenKind.OpenBracket)
        {
            // Ines Calder [not her real name].
            int close = endToken;
            while (close < highToken && close < endToken + LongestBracket && passage[close].Kind != TokenKind.CloseBracket)
            {
                close++;
            }

            endToken = close + 1;
        }

        if (endToken >= highToken || passage[endToken].EndsSentence)
        {
            return true;
        }

        int comma = passage.KindAt(endToken + 1) == TokenKind.Number && passage.KindAt(endToken + 2) == TokenKind.Comma
            ? endToken + 2
            : endToken;
        int verb = Adverbials.SkipRight(passage, comma + 1, highToken);
        return passage.KindAt(comma) == TokenKind.Comma
            && (Grammar.Words.IsFiniteVerb(passage, verb) || passage.Is(verb, WordMeaning.CueVerb));
    }

    /// <summary>Whether title or given name show that the name is a person's: "his ally, [Cllr Jane Rudd], said".</summary>
    private static bool IsPerson(Passage passage, TokenSpan name) =>
        name.Count > 1
        && passage.Is(name.From, WordMeaning.GivenName | WordMeaning.Title)
        && !passage.Is(name.Last, WordMeaning.OrganizationNoun | WordMeaning.OrganizationSuffix | WordMeaning.Place);

    /// <summary>The words of a role without its article.</summary>
    public static string Words(Passage passage, NounPhrase phrase)
    {
        int first = phrase.From;
        while (passage.Is(first, WordClass.Determiner) && first + 1 < phrase.To)
        {
            first++;
        }

        return PhraseWords.Read(passage, new(first, phrase.To));
    }

    /// <summary>"the Speaker", "the Deputy Minister for Ports": an office in capitals, and nobody's name.</summary>
    private static bool IsOffice(Passage passage, NounPhrase phrase)
    {
        for (int i = phrase.From + 1; i < phrase.CoreTo; i++)
        {
            if (!passage.Is(i, WordMeaning.Role | WordMeaning.Title | WordMeaning.TitleModifier))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a phrase tells what one person is.</summary>
    public static bool IsRole(Passage passage, NounPhrase phrase) =>
        passage.Is(phrase.CoreTo - 1, WordMeaning.Role | WordMeaning.Title)
            && !passage.Is(phrase.CoreTo - 1, WordForm.Plural | WordMeaning.GroupRole);

    private static bool IsSign(Passage passage, int token) =>
        passage[token].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Dash
            || passage[token].EndsSentence;
}
