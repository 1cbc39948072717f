using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>
/// Reports texts that a "#" behind a blank cuts off, because it starts a comment: title: Pier #2, tag: #ferry. A comment has a blank behind
/// its "#".
/// </summary>
internal sealed class YamlCuts(FrontMatterSource source)
{
    private static readonly char[] Blanks = [' ', '\t'];

    // Comments that often stand without a blank.
    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase) { "todo", "fixme", "xxx", "hack", "nolint" };

    private static readonly HashSet<string> OtherValues =
        new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "null" };

    /// <summary>Whether a value has a comment behind it that looks like the rest of its text, and is reported.</summary>
    /// <param name="value">The value in front of the comment.</param>
    /// <param name="lineEndOffset">The end of its line.</param>
    /// <param name="isContinued">Whether lines below belong to it, so that a change of this line would leave them behind.</param>
    public bool Check(TextRange value, int lineEndOffset, bool isContinued)
    {
        int comment = source.SkipBlanks(value.End);
        bool isNumber = Characters.IsDigit(source[comment + 1]);
        bool isCut = StartsText(comment, lineEndOffset) && IsText(value.In(source.Text), isOfMoreWords: !isNumber);
        if (isCut)
        {
            Report(TextRange.Between(value.Start, source.TrimEnd(value.Start, lineEndOffset)), isContinued);
        }

        return isCut;
    }

    /// <summary>Reports a comment where a value should stand, if each word has its own sign: #12, #ferry #port.</summary>
    public void CheckEmpty(int commentOffset, int lineEndOffset)
    {
        TextRange comment = TextRange.Between(commentOffset, source.TrimEnd(commentOffset, lineEndOffset));
        if (source.IsComment(commentOffset)
            && StartsText(commentOffset, lineEndOffset)
            && comment.In(source.Text).Split(Blanks, StringSplitOptions.RemoveEmptyEntries).All(static word => word[0] == '#'))
        {
            Report(comment, isContinued: false);
        }
    }

    private void Report(TextRange range, bool isContinued) => source.Report(
        range,
        "a # after a space starts a comment; put the value in quotation marks, or a space after the # if it is a comment",
        isContinued ? null : new TextEdit(range, QuotationFix.Write(range.In(source.Text))));

    /// <summary>Whether a letter or a digit stands right behind the "#", and no word such as "todo".</summary>
    private bool StartsText(int commentOffset, int lineEndOffset)
    {
        int end = commentOffset + 1;
        while (end < lineEndOffset && (Characters.IsLetter(source[end]) || Characters.IsDigit(source[end])))
        {
            end++;
        }

        return end > commentOffset + 1 && !Remarks.Contains(source.Text.Substring(commentOffset + 1, end - commentOffset - 1));
    }

    /// <summary>
    /// Whether a value is text, and no number, date or truth value. Behind a single small word, as in "layout: post #default", a word is
    /// rather a comment; a number is not.
    /// </summary>
    private static bool IsText(string value, bool isOfMoreWords) =>
        char.IsLetter(value[0])
        && !OtherValues.Contains(value)
        && (!isOfMoreWords || char.IsUpper(value[0]) || value.IndexOf(' ') > 0);
}
