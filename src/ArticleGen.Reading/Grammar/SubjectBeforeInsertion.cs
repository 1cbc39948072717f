using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>Finds the subject of a verb behind an insertion between commas or dashes: "[Calder], who runs the port, said".</summary>
internal static class SubjectBeforeInsertion
{
    /// <summary>"Calder, 54, of Varna, the director, said": so many tokens may stand between subject and verb.</summary>
    public const int Longest = 60;

    // And so many commas.
    private const int MostCommas = 5;

    // "who has sailed for Varna, Tarn, Hale and Dray": the commas of a list inside an insertion.
    private const int MostItems = 8;

    /// <summary>The subject of a verb behind the comma or dash that ends an insertion.</summary>
    public static Subject? Find(Passage passage, int commaToken, int lowToken)
    {
        bool marked = passage[commaToken].Kind == TokenKind.Stretch;
        TokenKind sign = marked ? TokenKind.Comma : passage[commaToken].Kind;
        if (sign == TokenKind.Comma && OpensList(passage, commaToken, lowToken) is { } opening
            && SubjectAt(passage, opening, lowToken) is { } beforeList)
        {
            return beforeList;
        }

        int commas = 0;
        for (int k = commaToken - 1; k > lowToken && k > commaToken - Longest && commas < MostCommas; k--)
        {
            marked |= passage[k].Kind == TokenKind.Stretch;
            if (passage[k].Kind != sign)
            {
                continue;
            }

            commas++;
            if (marked && !passage.IsAny(k + 1, "who", "which"))
            {
                // Only a relative clause tells of marked words between a subject and its verb: "Calder, who calls it 'a farce,' said".
                return null;
            }

            // "Cory Hale, 22, of Varna, said": an age is no subject.
            bool age = passage[k - 1].Kind == TokenKind.Number && passage.KindAt(k - 2) == sign;
            if (!age && SubjectAt(passage, k, lowToken) is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>The subject that ends before the sign that an insertion opens with.</summary>
    private static Subject? SubjectAt(Passage passage, int signToken, int lowToken) =>
        // "who left last year, and who ..., said": a time is no subject.
        !passage.Is(signToken - 1, WordMeaning.Period | WordMeaning.PartOfDay)
        && NounPhraseBefore.Find(passage, signToken, lowToken) is { } phrase
        && !passage.Is(phrase.From, "whose")
        && !(passage.Is(phrase.From, "which") && passage.Is(phrase.From + 1, WordForm.FiniteVerb))
        && (Subjects.StartsClause(passage, phrase.From, lowToken)
            || IsSaid(passage, phrase.From - 1)
            || FrontedPhrase.Ends(passage, phrase, lowToken))
        && Inserts(passage, signToken + 1)
            ? new Subject(NamedBefore(passage, phrase, lowToken) ?? phrase, SubjectPosition.BeforeInsertion)
            : null;

    /// <summary>
    /// "Calder[,] who has sailed for Varna, Tarn and Hale, said": the comma before the insertion that a list ends; null without a list.
    /// </summary>
    private static int? OpensList(Passage passage, int commaToken, int lowToken)
    {
        bool joined = false;
        bool verb = false;
        int items = 0;
        for (int k = commaToken - 1; k > lowToken && k > commaToken - Longest && items < MostItems; k--)
        {
            Token token = passage[k];
            if (token.Kind is TokenKind.Stretch or TokenKind.Dash or TokenKind.Colon or TokenKind.Semicolon || token.EndsSentence)
            {
                return null;
            }

            if (token.Kind != TokenKind.Comma)
            {
                joined |= items == 0 && passage.IsAny(k, "and", "or") && !passage.Is(k + 1, WordClass.Relative | WordClass.Wh);
                verb |= Words.IsFiniteVerb(passage, k) || NounPhraseBefore.IsPronoun(passage, k);
                continue;
            }

            if (Opens(passage, k + 1))
            {
                return items > 0 && joined ? k : null;
            }

            if (!joined || verb)
            {
                return null;
            }

            items++;
        }

        return null;
    }

    /// <summary>"who", "which", "with": what an insertion opens with that a list may end.</summary>
    private static bool Opens(Passage passage, int token) =>
        passage.IsAny(token, "who", "whose", "which") || passage.IsAny(token, "with", "where", "including");

    /// <summary>"[Hale], a deputy director of Calder, the ferry line, said": the name that the description explains.</summary>
    private static NounPhrase? NamedBefore(Passage passage, NounPhrase phrase, int lowToken) =>
        phrase is { Kind: NounPhraseKind.Description, Coordinated: false }
        && passage.IsAny(phrase.From, "a", "an", "the")
        && passage.KindAt(phrase.From - 1) == TokenKind.Comma
        && passage.Is(phrase.CoreTo - 1, WordMeaning.Role)
        && !passage.Is(phrase.CoreTo - 1, WordForm.Plural)
        && NounPhraseBefore.Find(passage, phrase.From - 1, lowToken) is { Kind: NounPhraseKind.Name, Coordinated: false } name
        && name.To == phrase.From - 1
        && !passage.Is(name.CoreTo - 1, WordMeaning.Place)
        && Subjects.StartsClause(passage, name.From, lowToken)
            ? name
            : null;

    /// <summary>"said [Hale], who is 54, had lied": a verb that takes a clause stands before its subject.</summary>
    private static bool IsSaid(Passage passage, int token) =>
        passage.Is(token, WordMeaning.CueVerb) && passage[token].Entry.Cue?.Takes(CueFrames.Clause) == true;

    /// <summary>
    /// An insertion behind a subject does not start with a subject of its own; in "In Varna, Calder rose, said Hale" there is no insertion.
    /// </summary>
    private static bool Inserts(Passage passage, int token) =>
        !(NounPhraseBefore.IsPronoun(passage, token)
            && !passage.Is(token, WordClass.Relative | WordClass.Wh)
            && !StartsApposition(passage, token))
            && passage.KindAt(token) != TokenKind.Stretch
            && !passage.IsAny(token, "is", "was", "are", "were");

    /// <summary>"one of the crew", "another old sailor": a pronoun that goes on as a phrase.</summary>
    private static bool StartsApposition(Passage passage, int token) =>
        passage.Is(token + 1, "of")
            || (passage.Is(token, WordClass.Determiner)
                && passage.KindAt(token + 1) == TokenKind.Word
                && !passage.Is(token + 1, WordClass.Auxiliary | WordClass.Pronoun)
                && !Words.IsFiniteVerb(passage, token + 1));
}
