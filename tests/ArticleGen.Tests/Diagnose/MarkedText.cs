namespace ArticleGen.Tests.Diagnose;

/// <summary>A text in which the words a rule should report stand between ⟦ and ⟧.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextRange> Ranges)
{
    public static MarkedText Parse(string marked)
    {
        List<TextRange> ranges = [];
        System.Text.StringBuilder text = new();
        int start = 0;
        foreach (char letter in marked)
        {
            switch (letter)
            {
                case '⟦':
                    start = text.Length;
                    break;
                case '⟧':
                    ranges.Add(TextRange.Between(start, text.Length));
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return new(text.ToString(), ranges);
    }
}
