using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleGen.Reading.Tests.Markup.Html;

/// <summary>The words of a page by a parser that builds the whole tree: what a browser would show of it, paragraph by paragraph.</summary>
internal sealed class PageOracle
{
    private const string Blocks =
        " address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure footer "
            + "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search "
            + "section summary table tbody td tfoot th thead tr ul xmp ";

    private const string LeftOut =
        " aside audio button canvas datalist footer iframe label legend math meter nav noembed noframes noscript object applet optgroup "
            + "option output progress script search select style svg template textarea title video ";

    // The marks that stand for tags in a plain view, and what is not shown.
    private const string Ignored = "\u00AD\u201C\u201D\u2018\u2019";

    private static readonly char[] Blanks = [' ', '\n', '\t', '\r', '\f', '\u0085', '\u2028', '\u2029'];

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    private readonly List<string> _paragraphs = [];
    private readonly StringBuilder _paragraph = new();
    private bool _lineEnded;
    private int _headings;

    private PageOracle()
    {
    }

    /// <summary>The paragraphs of a page that has no article or main element. Without an h1, its title comes first.</summary>
    public static IReadOnlyList<string> ReadParagraphs(string page)
    {
        IDocument document = Parser.ParseDocument(page);
        PageOracle oracle = new();
        if (!document.QuerySelectorAll("h1").Any(static heading => IsShown(heading) && HasWords(heading))
            && document.All.FirstOrDefault(IsTitle) is { } title)
        {
            oracle.Add(title.TextContent, isPreformatted: false);
            oracle.EndParagraph();
        }

        oracle.Walk(document.Body!, isPreformatted: false);
        oracle.EndParagraph();
        return oracle._paragraphs;
    }

    /// <summary>What a text with character references is, by the other parser.</summary>
    public static string Decode(string text) => Parser.ParseDocument("<!doctype html><p>" + text).QuerySelector("p")!.TextContent;

    /// <summary>What the value of an attribute is.</summary>
    public static string DecodeAttribute(string value) =>
        Parser.ParseDocument($"<!doctype html><p title=\"{value}\">").QuerySelector("p")!.GetAttribute("title")!;

    /// <summary>The words of a text as this class gives them: one blank between words, and no marks, as tags have none there.</summary>
    public static string Normalize(string paragraph) =>
        string.Join(
            ' ',
            new string([.. paragraph.Where(static c => !Ignored.Contains(c))]).Split(Blanks, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsTitle(IElement element) =>
        element is { LocalName: "title", NamespaceUri: "http://www.w3.org/1999/xhtml" }
        && (element.ParentElement is null || IsShown(element.ParentElement));

    private static bool IsShown(IElement element)
    {
        for (IElement? around = element; around is not null; around = around.ParentElement)
        {
            if (IsLeftOut(around))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasWords(IElement element)
    {
        PageOracle oracle = new();
        oracle.Walk(element, isPreformatted: false);
        oracle.EndParagraph();
        return oracle._paragraphs.Any(static paragraph => paragraph.Any(static c => !char.IsWhiteSpace(c)));
    }

    private static bool IsLeftOut(IElement element) =>
        LeftOut.Contains($" {element.LocalName} ", StringComparison.Ordinal)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.Ordinal)
            ?? false)
        || (element.LocalName == "dialog" && !element.HasAttribute("open"));

    private void Walk(INode node, bool isPreformatted)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                Add(text.Data, isPreformatted);
            }
            else if (child is IElement element)
            {
                WalkElement(element, isPreformatted);
            }
        }
    }

    private void WalkElement(IElement element, bool isPreformatted)
    {
        bool isBlock = Blocks.Contains($" {element.LocalName} ", StringComparison.Ordinal);
        if (element.LocalName == "br")
        {
            if (_headings > 0)
            {
                _paragraph.Append(' ');
            }
            else
            {
                EndLine();
            }

            return;
        }

        bool isHeading = element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
        _headings += isHeading ? 1 : 0;

        if (isBlock)
        {
            EndParagraph();
        }

        if (!IsLeftOut(element))
        {
            Walk(element, isPreformatted || element.LocalName is "pre" or "listing" or "xmp" or "plaintext");
        }

        if (isBlock)
        {
            EndParagraph();
        }

        _headings -= isHeading ? 1 : 0;
    }

    private void Add(string text, bool isPreformatted)
    {
        foreach (char c in text)
        {
            if (isPreformatted && c is '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                EndLine();
            }
            else
            {
                _paragraph.Append(c);
                _lineEnded &= c is ' ' or '\n' or '\t' or '\f' or '\u00AD';
            }
        }
    }

    // Two line breaks with nothing between them end a paragraph.
    private void EndLine()
    {
        if (_lineEnded)
        {
            EndParagraph();
        }

        _paragraph.Append('\n');
        _lineEnded = true;
    }

    private void EndParagraph()
    {
        string paragraph = Normalize(_paragraph.ToString());
        if (paragraph.Length > 0)
        {
            _paragraphs.Add(paragraph);
        }

        _paragraph.Clear();
        _lineEnded = false;
    }
}
