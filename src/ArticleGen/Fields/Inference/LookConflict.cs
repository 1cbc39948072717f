namespace ArticleGen.Fields.Inference;

/// <summary>Values of a field that do not go together with those of other articles.</summary>
/// <param name="Odd">What they look like.</param>
/// <param name="Usual">What the values of most articles look like.</param>
/// <param name="UsualArticle">The number of the first article that has such a value.</param>
internal sealed record LookConflict(Looks Odd, Looks Usual, int UsualArticle)
{
    // Text that may be an address is text beside other text. In one article text goes first, because quotation marks mend the others.
    private static readonly Looks[] Kinds = [Looks.Text, Looks.Boolean, Looks.Number, Looks.Day, Looks.DateTimeOffset, Looks.Uri];

    /// <summary>The conflicts of a field; none when its values go together.</summary>
    internal static IReadOnlyList<LookConflict> Find(FieldTally field)
    {
        if (FindWinner(field) == Looks.Map)
        {
            return Find(field, Looks.Map, Looks.Single);
        }

        Looks[] kinds =
        [
            .. Kinds.Where(kind => (field.Looks & kind) != 0)
                .Select(kind => (kind & Looks.Words) != 0 && (field.Looks & Looks.Text) != 0 ? Looks.Words : kind)
                .Distinct(),
        ];
        return
        [
            .. kinds.Length < 2 ? [] : Find(field, FindMost(field, kinds), kinds),
            .. Find(field, Looks.Single, Looks.Map),
        ];
    }

    /// <summary>Map or single value, whichever more articles have; of two that as many have, that of the first article.</summary>
    internal static Looks FindWinner(FieldTally field) => FindMost(field, Looks.Single, Looks.Map);

    private static Looks FindMost(FieldTally field, params Looks[] kinds) =>
        kinds.OrderByDescending(field.CountOf).ThenBy(field.FirstArticleWith).First();

    private static IReadOnlyList<LookConflict> Find(FieldTally field, Looks usual, params Looks[] kinds) =>
        field.CountOf(usual) == 0 ? []
            : [.. kinds.Where(kind => kind != usual && field.CountOf(kind) > 0)
                .Select(kind => new LookConflict(kind, usual, field.FirstArticleWith(usual)))];
}
