namespace ArticleGen.Reading.Tests.Markup.FrontMatter;

/// <summary>Makes a slip or two in a text: a character more or less, a line indented otherwise.</summary>
/// <param name="random">What decides.</param>
/// <param name="characters">The characters that are put in.</param>
internal sealed class RandomSlips(Random random, string characters)
{
    /// <summary>The text with slips.</summary>
    public string Make(string text)
    {
        for (int i = random.Next(1, 3); i > 0; i--)
        {
            text = MakeOne(text);
        }

        return text;
    }

    private string MakeOne(string text)
    {
        int offset = random.Next(text.Length + 1);
        if (offset == text.Length || char.IsSurrogate(text[offset]))
        {
            return text;
        }

        switch (random.Next(4))
        {
            case 0:
                return text.Remove(offset, 1);
            case 1:
                string[] lines = text.Split('\n');
                int line = random.Next(lines.Length);
                lines[line] = random.Next(2) == 0 ? " " + lines[line] : lines[line].TrimStart();
                return string.Join('\n', lines);
            default:
                return text.Insert(offset, characters[random.Next(characters.Length)].ToString());
        }
    }
}
