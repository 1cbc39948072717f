using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Grammar;

/// <summary>The letters before the turns of an interview: "Q: Will the port reopen? A: On Friday."</summary>
internal static class TurnLabel
{
    /// <summary>Whether a turn starts at the token. Elsewhere than in a paragraph that starts with such a letter, "A:" is an item of a list.</summary>
    public static bool Starts(Passage passage, int i) => IsLetter(passage, 0) && IsLetter(passage, i) && (i == 0 || passage[i - 1].EndsSentence);

    /// <summary>Whether the turn that starts at the token answers.</summary>
    public static bool Answers(Passage passage, int i) => passage.Text[passage[i].Start] == 'A';

    private static bool IsLetter(Passage passage, int i) =>
        passage.KindAt(i + 1) == TokenKind.Colon && passage.KindAt(i) == TokenKind.Word && passage[i].Length == 1 && passage.Text[passage[i].Start] is 'Q' or 'A';
}
