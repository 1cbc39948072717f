using System.Text;
using ArticleGen.Reading.Text;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Finds who is quoted in a block quote: in its footer, its last line behind a dash, or the caption of its figure.</summary>
internal sealed class BlockQuotes(string source, HtmlNodes nodes, CancellationToken cancel)
{
    /// <summary>Where the attribution of the block quote that starts at a node begins in the file.</summary>
    /// <returns>The attribution; null without one.</returns>
    public QuoteAttribution? FindAttribution(int startNode)
    {
        Lines lines = ReadLines(startNode);
        if (lines.FirstOffset < 0)
        {
            return null;
        }

        // A line behind a dash may also be speech, or an item of a list.
        if (lines.LineOffset > lines.FirstOffset && Signatures.IsSigned(lines.LineWords))
        {
            return new(lines.LineOffset, HasDash: true);
        }

        return lines.Cite >= 0 ? FindInCite(lines) : FindInCaption(nodes[startNode].Partner);
    }

    /// <summary>Whether the element that starts at a node has words.</summary>
    public bool HasWords(int startNode) => !FindText(startNode).IsBlank;

    private QuoteAttribution? FindInCite(Lines lines)
    {
        TextEnds name = FindText(lines.Cite);
        if (name.IsBlank || lines.BeforeCite.IsBlank)
        {
            return null;
        }

        int dash = lines.BeforeCite.FindDash(source);
        if (dash > lines.FirstOffset && lines.CiteGoesOnLine)
        {
            return new(dash, HasDash: true);
        }

        // "as in <cite>Moby Dick</cite>": the title of a work in a sentence.
        bool isSentence = lines.CiteGoesOnLine && !IsEnd(lines.BeforeCite.Last);
        return isSentence ? null : QuoteAttribution.StartAt(name);
    }

    private QuoteAttribution? FindInCaption(int endNode)
    {
        int i = endNode + 1;
        while (i < nodes.Count && nodes[i].Kind == HtmlNodeKind.Text && TextEnds.Find(source, nodes[i], cancel).IsBlank)
        {
            i++;
        }

        bool isCaption = i < nodes.Count && nodes[i].Is(HtmlNodeKind.Start, "figcaption") && !nodes[i].Has(HtmlNodeTraits.LeftOut);
        return isCaption && FindText(i) is { IsBlank: false } name
            ? QuoteAttribution.StartAt(name)
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

        return TextEnds.None;
    }

    private Lines ReadLines(int startNode)
    {
        Lines lines = new(source);
        for (int i = startNode + 1; i < nodes[startNode].Partner; i++)
        {
            cancel.PollAt(i);
            i = SkipLeftOut(i);
            HtmlNode node = nodes[i];
            if (node.Kind == HtmlNodeKind.Text)
            {
                lines.Add(node.Range, TextEnds.Find(source, node, cancel), i < lines.CiteEnd);
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
    private sealed class Lines(string source)
    {
        // No signature is longer, and a line may be as long as the file.
        private const int MostWordsLength = 200;

        private readonly StringBuilder _words = new();
        private bool _isNewLine = true;
        private TextEnds _before = TextEnds.None;

        public int FirstOffset { get; private set; } = -1;

        public int LineOffset { get; private set; }

        /// <summary>The words of the last line, or their beginning, without the tags among them.</summary>
        public string LineWords => _words.ToString();

        /// <summary>The node of the element that ends the block quote and may name who is quoted; -1 without one.</summary>
        public int Cite { get; private set; } = -1;

        public int CiteEnd { get; private set; } = -1;

        /// <summary>The text before it.</summary>
        public TextEnds BeforeCite { get; private set; }

        /// <summary>Whether there is text before it on its line.</summary>
        public bool CiteGoesOnLine { get; private set; }

        public void Add(TextRange text, TextEnds ends, bool isInCite)
        {
            if (ends.IsBlank)
            {
                return;
            }

            FirstOffset = FirstOffset < 0 ? ends.FirstOffset : FirstOffset;
            if (_isNewLine)
            {
                (LineOffset, _isNewLine) = (ends.FirstOffset, false);
                _words.Clear();
            }

            AddWords(TextRange.Between(ends.FirstOffset, text.End));

            if (!isInCite)
            {
                Cite = -1;
            }

            _before = ends;
        }

        private void AddWords(TextRange range)
        {
            if (_words.Length > 0)
            {
                _words.Append(' ');
            }

            if (_words.Length < MostWordsLength)
            {
                TextRange start = new(range.Start, Math.Min(range.Length, MostWordsLength));
                _words.Append(CharacterReferences.Decode(source, start).TrimEnd());
            }
        }

        public void EndLine() => _isNewLine = true;

        public void BeginCite(int startNode, int endNode) =>
            (Cite, CiteEnd, BeforeCite, CiteGoesOnLine) = (startNode, endNode, _before, !_isNewLine);
    }
}
