namespace ArticleGen.Reading.Markup.FrontMatter;

/// <summary>A line of front matter.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Indent">The number of blanks it starts with. In "- name: Ines" the key is indented by two.</param>
/// <param name="ContentStart">Its first character that is neither blank nor tab.</param>
/// <param name="End">Its end, without the line break.</param>
/// <param name="Next">Where the next line starts.</param>
internal readonly record struct SourceLine(int Start, int Indent, int ContentStart, int End, int Next)
{
    /// <summary>Whether it has nothing but blanks and tabs.</summary>
    public bool IsBlank => ContentStart == End;

    /// <summary>Whether a tab stands in front of its content.</summary>
    public bool IsIndentedByTab => ContentStart > Start + Indent && !IsBlank;
}
