namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>Where the reading of lists and maps in brackets is.</summary>
/// <param name="source">The front matter.</param>
/// <param name="keys">Tells the lines of keys and items.</param>
/// <param name="startOffset">The first bracket.</param>
/// <param name="indent">The indentation of the key in front of it.</param>
internal sealed class YamlFlowCursor(FrontMatterSource source, YamlKeys keys, int startOffset, int indent)
{
    /// <summary>The next character.</summary>
    public int Offset { get; set; } = startOffset;

    /// <summary>The indentation of the key in front of the brackets.</summary>
    public int Indent => indent;

    /// <summary>Whether the brackets are never closed, and what follows does not belong to them.</summary>
    public bool IsCut { get; set; }

    /// <summary>Goes past blanks, comments and line breaks; the collection is cut where a line cannot belong to it.</summary>
    public void SkipTrivia()
    {
        while (!IsCut)
        {
            Offset = source.SkipBlanks(Offset);
            if (source.IsComment(Offset))
            {
                Offset = source.FindLineEnd(Offset);
            }

            if (Offset >= source.End)
            {
                IsCut = true;
            }
            else if (source[Offset] is '\n' or '\r')
            {
                Offset = source.SkipLineBreak(Offset);
                IsCut = Offset >= source.End || keys.IsLineOutside(Offset, indent);
            }
            else
            {
                return;
            }
        }
    }
}
