using ArticleGen.Reading.Actors.Clues;
using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Takes names that no list knows for persons when they stand in a row with a person: "Tom Moss, Teskil Ondra (Japan) and Ana
/// Quill".
/// </summary>
internal static class ListedPersons
{
    // "Tom Reed 68 66 (Britain), Ivo Marsh": a score and a country may stand between two names.
    private const int MostBetween = 8;

    /// <summary>Settles the names of a sentence, which are those from <paramref name="firstIndex"/> on.</summary>
    public static void Settle(Passage passage, List<KnownName> names, int firstIndex)
    {
        for (int from = firstIndex; from + 1 < names.Count;)
        {
            int to = from + 1;
            bool ends = false;
            while (to < names.Count && Join(passage, names[to - 1].To, names[to].From) is var link and not Link.None)
            {
                ends |= link == Link.And;
                to++;
            }

            SettleRow(passage, names, from, to, ends && to - from > 2);
            from = to;
        }
    }

    private static void SettleRow(Passage passage, List<KnownName> names, int fromIndex, int toIndex, bool isList)
    {
        for (int i = fromIndex + 1; i < toIndex; i++)
        {
            Compare(passage, names[i - 1], names[i], names[i], isList);
        }

        for (int i = toIndex - 1; i > fromIndex; i--)
        {
            Compare(passage, names[i - 1], names[i], names[i - 1], isList);
        }
    }

    private static void Compare(Passage passage, in KnownName left, in KnownName right, in KnownName unknown, bool isList)
    {
        Entity other = (unknown == left ? right : left).Entity;
        bool open = unknown.Entity.Kind is null && other is { Kind: ActorKind.Person, IsKindGuessed: false } && other.Name.IndexOf(' ') > 0;
        if (open
            && (isList || Join(passage, left.To, right.From) is not (Link.None or Link.Comma))
            && PersonShape.IsFullName(passage, new(unknown.From, unknown.To))
            && (unknown == left || Ends(passage, right.To)))
        {
            unknown.Entity.TellKind(ActorKind.Person);
        }
    }

    /// <summary>
    /// How two names are joined. A comma alone may stand before the firm that somebody works for: "Tom Hale, Varna Slate".
    /// </summary>
    private static Link Join(Passage passage, int fromToken, int toToken)
    {
        if (toToken - fromToken > MostBetween)
        {
            return Link.None;
        }

        Link link = Link.None;
        bool bracket = false;
        bool figures = false;
        for (int i = fromToken; i < toToken; i++)
        {
            TokenKind kind = passage[i].Kind;
            bracket = kind == TokenKind.OpenBracket || (bracket && kind != TokenKind.CloseBracket);
            bool and = passage.Is(i, "and");
            bool joins = and || kind is TokenKind.Comma or TokenKind.Semicolon;
            bool shirt = kind == TokenKind.Dash && passage.KindAt(i - 1) == TokenKind.Number;
            if (!joins && !bracket && !shirt && kind is not (TokenKind.Number or TokenKind.CloseBracket))
            {
                return Link.None;
            }

            figures |= bracket || kind is TokenKind.Number or TokenKind.Semicolon;
            Link next = and ? Link.And : Link.Comma;
            link = joins && next > link ? next : link;
        }

        return figures && link == Link.Comma ? Link.Result : link;
    }

    /// <summary>"Ana Hale, Varna Slate [analyst]": a noun behind the name shows that it is no person's.</summary>
    private static bool Ends(Passage passage, int token) =>
        token >= passage.Count
        || passage[token].Kind != TokenKind.Word
        || passage.Is(token, WordClass.Closed)
        || Words.IsFiniteVerb(passage, token);

    private enum Link
    {
        None,
        Comma,

        /// <summary>A comma or semicolon, and a score or a country.</summary>
        Result,
        And,
    }
}
