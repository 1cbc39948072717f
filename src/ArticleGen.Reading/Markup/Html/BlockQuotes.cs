using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds who is quoted in a block quote: in its footer, its last line behind a dash, or the caption of its figure.</summary>
internal sealed class BlockQuotes(string source, HtmlNodes nodes, CancellationToken cancel)
{
    // Longer than a name and a role; a line behind a dash may also be speech.
    private const int LongestAttribution = 160;

    /// <summary>Where the attribution of the block quote that starts at a node begins in the file.</summary>
    /// <returns>The offset of its first word or dash, and whether that is a dash; null without an attribution.</returns>
    public (int Offset, bool HasDash)? FindAttribution(int startNode)
    {
        Lines lines = ReadLines(startNode);
        if (lines.FirstOffset < 0)
        {
            return null;
        }

        if (lines.LineStartsWithDash && lines.LineOffset > lines.FirstOffset
            && lines.LastOffset - lines.LineOffset <= LongestAttribution)
        {
            return (lines.LineOffset, true);
        }

        return lines.Cite >= 0 ? FindInCite(lines) : FindInCaption(nodes[startNode].Partner);
    }

    /// <summary>Whether the element that starts at a node has words.</summary>
    public bool HasWords(int startNode) => !FindText(startNode).IsBlank;

    private (int Offset, bool HasDash)? FindInCite(Lines lines)
    {
        TextEnds name = FindText(lines.Cite);
        if (name.IsBlank || lines.BeforeCite.IsBlank)
        {
            return null;
        }

        int dash = lines.BeforeCite.FindDash(source);
        if (dash > lines.FirstOffset && lines.CiteGoesOnLine)
        {
            return (dash, true);
        }

        // "as in <cite>Moby Dick</cite>": the title of a work in a sentence.
        bool isSentence = lines.CiteGoesOnLine && !IsEnd(lines.BeforeCite.Last);
        return isSentence ? null : (name.FirstOffset, Characters.IsDash(name.First));
    }

    private (int Offset, bool HasDash)? FindInCaption(int endNode)
    {
        int i = endNode + 1;
        while (i < nodes.Count && nodes[i].Kind == HtmlNodeKind.Text && TextEnds.Find(source, nodes[i], cancel).IsBlank)
        {
            i++;
        }

        return i < nodes.Count && nodes[i].Is(HtmlNodeKind.Start, "figcaption") && FindText(i) is { IsBlank: false } name
            ? (name.FirstOffset, Characters.IsDash(name.First))
            : null;
    }

    /// <summary>The first text in an element that is not blank.</summary>
    private TextEnds FindText(int startNode)
    {
        for (int i = startNode + 1; i < nodes[startNode].Partner; i++)
        {
            i = SkipLeftOut(i);
            if (nodes[i].Kind == HtmlNodeKind.Text && TextEnds.Find(source, nodes[i], cancel) is { IsBlank: false } ends)
            {
                return ends;
            }
        }

        return new('\0', -1, '\0', -1);
    }

    private Lines ReadLines(int startNode)
    {
        Lines lines = new();
        for (int i = startNode + 1; i < nodes[startNode].Partner; i++)
        {
            cancel.PollAt(i);
            i = SkipLeftOut(i);
            HtmlNode node = nodes[i];
            if (node.Kind == HtmlNodeKind.Text)
            {
                lines.Add(TextEnds.Find(source, node, cancel), i < lines.CiteEnd);
            }
            else if (node.Element.Has(ElementTraits.Block) || node.Element.Name == "br")
            {
                lines.EndLine();
            }

            if (node.Kind == HtmlNodeKind.Start && node.Element.Name is "cite" or "footer" && i >= lines.CiteEnd)
            {
                lines.BeginCite(i, node.Partner);
            }
        }

        return lines;
    }

    /// <summary>The end of the element that starts at a node if it is left out; else the node.</summary>
    private int SkipLeftOut(int node) =>
        nodes[node].Kind == HtmlNodeKind.Start && nodes[node].Has(HtmlNodeTraits.LeftOut) ? nodes[node].Partner : node;

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '\u2026' or '"' or '\u201D' or '\u2019' or '\'' or '\u00BB' or ')';

    /// <summary>What is known of the lines of a block quote.</summary>
    private sealed class Lines
    {
        private TextEnds _before = new('\0', -1, '\0', -1);
        private bool _isNewLine = true;

        public int FirstOffset { get; private set; } = -1;

        public int LineOffset { get; private set; }

        public bool LineStartsWithDash { get; private set; }

        public int LastOffset { get; private set; }

        /// <summary>The node of the element that ends the block quote and may name who is quoted; -1 without one.</summary>
        public int Cite { get; private set; } = -1;

        public int CiteEnd { get; private set; } = -1;

        /// <summary>The text before it.</summary>
        public TextEnds BeforeCite { get; private set; }

        /// <summary>Whether there is text before it on its line.</summary>
        public bool CiteGoesOnLine { get; private set; }

        public void Add(TextEnds ends, bool isInCite)
        {
            if (ends.IsBlank)
            {
                return;
            }

            FirstOffset = FirstOffset < 0 ? ends.FirstOffset : FirstOffset;
            if (_isNewLine)
            {
                (LineOffset, LineStartsWithDash, _isNewLine) = (ends.FirstOffset, Characters.IsDash(ends.First), false);
            }

            if (!isInCite)
            {
                Cite = -1;
            }

            LastOffset = ends.LastOffset;
            _before = ends;
        }

        public void EndLine() => _isNewLine = true;

        public void BeginCite(int startNode, int endNode) =>
            (Cite, CiteEnd, BeforeCite, CiteGoesOnLine) = (startNode, endNode, _before, !_isNewLine);
    }
}
