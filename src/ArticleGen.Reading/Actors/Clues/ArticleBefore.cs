using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors.Clues;

/// <summary>
/// "the [Varna Rovers]", "The [Admiralty]": an article before a name says that it is no person's; a plural is most often a team.
/// </summary>
internal sealed class ArticleBefore : KindClue
{
    private const int NoPerson = -4;

    public override KindWeights Weigh(Passage passage, TokenSpan name)
    {
        if (!passage.Is(name.From - 1, "the"))
        {
            return default;
        }

        // "the Varna harbour": the article belongs to what follows.
        bool ends = passage.KindAt(name.To) != TokenKind.Word || !IsNounLike(passage, name.To);
        bool plural = name.Count > 1 && passage[name.Last].Length > 3 && passage.Text[passage[name.Last].End - 1] == 's';
        return ends ? new(NoPerson, plural ? 1 : 0, 0, 0) : default;
    }

    private static bool IsNounLike(Passage passage, int token) => Grammar.Words.IsNominal(passage, token);
}
