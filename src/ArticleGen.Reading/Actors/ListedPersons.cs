using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Takes names that no list knows for persons when they stand in a row with a person: "Mark Brooks, Hidemichi Tanaka (Japan) and Steve
/// Stricker".
/// </summary>
internal static class ListedPersons
{
    // "Robert Coles 68 66 (Britain), David Williams": a score and a country may stand between two names.
    private const int MostBetween = 8;

    /// <summary>Settles the names of a sentence, which are those from <paramref name="firstIndex"/> on.</summary>
    public static void Settle(Passage passage, List<KnownName> names, int firstIndex)
    {
        for (int i = firstIndex + 1; i < names.Count; i++)
        {
            Compare(passage, names[i - 1], names[i], names[i]);
        }

        for (int i = names.Count - 1; i > firstIndex; i--)
        {
            Compare(passage, names[i - 1], names[i], names[i - 1]);
        }
    }

    private static void Compare(Passage passage, in KnownName left, in KnownName right, in KnownName unknown)
    {
        Entity other = (unknown == left ? right : left).Entity;
        bool open = unknown.Entity.Kind is null && other is { Kind: ActorKind.Person, IsKindGuessed: false } && other.Name.IndexOf(' ') > 0;
        if (open
            && StandInRow(passage, left.To, right.From)
            && PersonShape.IsFullName(passage, new(unknown.From, unknown.To))
            && (unknown == left || Ends(passage, right.To)))
        {
            unknown.Entity.TellKind(ActorKind.Person);
        }
    }

    private static bool StandInRow(Passage passage, int fromToken, int toToken)
    {
        bool joined = false;
        bool bracket = false;
        for (int i = fromToken; i < toToken; i++)
        {
            TokenKind kind = passage[i].Kind;
            bracket = kind == TokenKind.OpenBracket || (bracket && kind != TokenKind.CloseBracket);
            bool joins = kind is TokenKind.Comma or TokenKind.Semicolon || passage.Is(i, "and");
            joined |= joins;
            bool shirt = kind == TokenKind.Dash && passage.KindAt(i - 1) == TokenKind.Number;
            if (!joins && !bracket && !shirt && kind is not (TokenKind.Number or TokenKind.CloseBracket))
            {
                return false;
            }
        }

        return joined && toToken - fromToken <= MostBetween;
    }

    /// <summary>"Ana Hale, Varna Slate [analyst]": a noun behind the name shows that it is no person's.</summary>
    private static bool Ends(Passage passage, int token) =>
        token >= passage.Count
        || passage[token].Kind != TokenKind.Word
        || passage.Is(token, WordClass.Closed)
        || Words.IsFiniteVerb(passage, token);
}
