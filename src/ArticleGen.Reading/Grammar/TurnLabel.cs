using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Grammar;

/// <summary>
/// The letters before the turns of an interview: "Q: Will the port reopen? A: On Friday.", and "Q." and "A." at the start of their
/// paragraphs.
/// </summary>
internal static class TurnLabel
{
    /// <summary>
    /// Whether a turn starts at the token. In a paragraph that does not start with such a letter, "A:" is an item of a list.
    /// </summary>
    public static bool Starts(Passage passage, int token) =>
        (IsLetter(passage, 0) && IsLetter(passage, token) && (token == 0 || passage[token - 1].EndsSentence))
            || (token == 0 && IsDotted(passage));

    /// <summary>Whether the turn that starts at the token answers.</summary>
    public static bool Answers(Passage passage, int token) => passage.Text[passage[token].Start] == 'A';

    /// <summary>The token behind the label that stands at the token.</summary>
    public static int Behind(Passage passage, int token) => IsLetter(passage, token) ? token + 2 : token + 1;

    /// <summary>The colon or the full stop of the label.</summary>
    public static TextRange Sign(Passage passage, int token) =>
        IsLetter(passage, token) ? passage[token + 1].Range : new TextRange(passage[token].End - 1, 1);

    private static bool IsLetter(Passage passage, int token) => passage.KindAt(token + 1) == TokenKind.Colon && IsQOrA(passage, token, 1);

    /// <summary>
    /// "Q. Hale left" starts with an initial, so "Q." is a label only if the paragraph ends with a question mark. "A." is a label after a
    /// question, and the caller checks for that.
    /// </summary>
    private static bool IsDotted(Passage passage) =>
        IsQOrA(passage, 0, 2)
            && passage.Text[passage[0].End - 1] == '.'
            && (Answers(passage, 0) || passage[passage.Count - 1].Kind == TokenKind.Question);

    private static bool IsQOrA(Passage passage, int token, int length) =>
        passage.KindAt(token) == TokenKind.Word && passage[token].Length == length && passage.Text[passage[token].Start] is 'Q' or 'A';
}
