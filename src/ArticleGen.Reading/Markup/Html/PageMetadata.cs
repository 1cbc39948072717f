using ArticleGen.Reading.Markup.Json;

namespace ArticleGen.Reading.Markup.Html;

/// <summary>Collects what a page says about its article: title, meta tags, times, language, address, and JSON-LD.</summary>
internal sealed class PageMetadata
{
    private readonly string _source;
    private readonly HtmlNodes _nodes;
    private readonly ArticleBody _body;
    private readonly CancellationToken _cancel;
    private readonly List<MetadataEntry> _entries = [];
    private readonly List<HtmlAttribute> _attributes = [];
    private bool _hasArticle;
    private bool _hasTitle;

    private PageMetadata(string source, HtmlNodes nodes, ArticleBody body, CancellationToken cancel)
    {
        _source = source;
        _nodes = nodes;
        _body = body;
        _cancel = cancel;
    }

    /// <summary>The entries, in the order of the page.</summary>
    /// <param name="source">The text of the file.</param>
    /// <param name="nodes">Its nodes.</param>
    /// <param name="body">Which of them are the article.</param>
    /// <param name="authors">The authors that elements of the article name: they count if nothing else names one.</param>
    /// <param name="cancel">Ends the work.</param>
    public static IReadOnlyList<MetadataEntry> Read(
        string source,
        HtmlNodes nodes,
        ArticleBody body,
        IReadOnlyList<MetadataEntry> authors,
        CancellationToken cancel)
    {
        PageMetadata metadata = new(source, nodes, body, cancel);
        metadata.ReadAll();
        if (!metadata._entries.Exists(NamesAuthor))
        {
            metadata._entries.AddRange(authors);
        }

        return metadata._entries;
    }

    /// <summary>Whether an entry has the name of an author, and not only an address.</summary>
    private static bool NamesAuthor(MetadataEntry entry) =>
        (entry.Key.IndexOf("author", StringComparison.OrdinalIgnoreCase) >= 0
            || entry.Key.IndexOf("creator", StringComparison.OrdinalIgnoreCase) >= 0)
        && !(entry.Value is MetadataText text && text.Text.IndexOf("://", StringComparison.Ordinal) >= 0);

    private void ReadAll()
    {
        int leftOutUntil = -1;
        for (int i = 0; i < _nodes.Count; i++)
        {
            _cancel.ThrowIfCancellationRequested();
            HtmlNode node = _nodes[i];
            if (node.Kind == HtmlNodeKind.Start)
            {
                ReadStart(i, node, i < leftOutUntil);
                leftOutUntil = IsOther(i, node) ? Math.Max(leftOutUntil, node.Partner) : leftOutUntil;
            }
            else if (node.Kind == HtmlNodeKind.Empty && i > leftOutUntil)
            {
                ReadEmpty(node);
            }
        }
    }

    /// <summary>Whether an element is about the site or about another article.</summary>
    private bool IsOther(int startNode, HtmlNode node) =>
        _body.IsLeftOut(_nodes, startNode) || (node.Has(HtmlNodeTraits.Article) && (node.Partner < _body.Start || startNode >= _body.End));

    private void ReadStart(int startNode, HtmlNode node, bool isLeftOut)
    {
        // JSON-LD may stand anywhere: where it stands says nothing.
        if (node.Element.Name == "script" && !_hasArticle)
        {
            ReadScript(startNode, node);
        }
        else if (node.Element.Name == "title" && !isLeftOut && !_hasTitle && _nodes[startNode + 1].Kind == HtmlNodeKind.Text)
        {
            _hasTitle = true;
            TextRange range = HtmlWhiteSpace.Trim(_source, _nodes[startNode + 1].Range);
            string title = Collapse(CharacterReferences.Decode(_source, range));
            _entries.Add(new("title", FindName(node), new MetadataText(title, range, range, MetadataStyle.Plain)));
        }
    }

    private void ReadScript(int startNode, HtmlNode node)
    {
        ReadAttributes(node);
        string? type = _attributes.FindValue(_source, "type")?.Split(';')[0].Trim();
        if (string.Equals(type, "application/ld+json", StringComparison.OrdinalIgnoreCase)
            && _nodes[startNode + 1].Kind == HtmlNodeKind.Text)
        {
            IReadOnlyList<MetadataEntry> article = LinkedData.Read(
                JsonReader.Read(_source, _nodes[startNode + 1].Range, _cancel),
                _cancel);
            _hasArticle = article.Count > 0;
            _entries.AddRange(article);
        }
    }

    private void ReadEmpty(HtmlNode node)
    {
        switch (node.Element.Name)
        {
            case "html":
                ReadAttributes(node);
                AddLanguage();
                break;
            case "meta":
                ReadAttributes(node);
                AddMeta();
                break;
            case "link":
                ReadAttributes(node);
                AddCanonical();
                break;
            case "time":
                ReadAttributes(node);
                AddTime(node);
                break;
        }
    }

    private void AddLanguage()
    {
        if (_attributes.Find(_source, "lang") is { Content.Length: > 0 } language)
        {
            Add("lang", language.Name, language);
        }
    }

    private void AddMeta()
    {
        HtmlAttribute? key = _attributes.Find(_source, "property") ?? _attributes.Find(_source, "name")
            ?? _attributes.Find(_source, "itemprop");
        if (key is { } named && _attributes.Find(_source, "content") is { } content)
        {
            Add(CharacterReferences.DecodeAttribute(_source, named.Content), named.Content, content);
        }
    }

    private void AddCanonical()
    {
        if (_attributes.Find(_source, "rel") is { } rel
            && string.Equals(rel.Content.In(_source).Trim(), "canonical", StringComparison.OrdinalIgnoreCase)
            && _attributes.Find(_source, "href") is { } address)
        {
            Add("canonical", rel.Content, address);
        }
    }

    /// <summary>A time says by a property, a mark or a class which one it is.</summary>
    private void AddTime(HtmlNode node)
    {
        if (_attributes.Find(_source, "datetime") is not { } time)
        {
            return;
        }

        if (_attributes.Find(_source, "pubdate") is { } published)
        {
            Add("pubdate", published.Name, time);
        }
        else if ((_attributes.Find(_source, "itemprop") ?? _attributes.Find(_source, "class")) is { Content.Length: > 0 } named)
        {
            Add(CharacterReferences.DecodeAttribute(_source, named.Content), named.Content, time);
        }
        else
        {
            Add("time", FindName(node), time);
        }
    }

    private void Add(string key, TextRange keyRange, HtmlAttribute value)
    {
        MetadataStyle style = value.IsQuoted ? MetadataStyle.Quoted : MetadataStyle.Plain;
        string text = CharacterReferences.DecodeAttribute(_source, value.Content);
        _entries.Add(new(key, keyRange, new MetadataText(text, value.Value, value.Content, style)));
    }

    private void ReadAttributes(HtmlNode node) => HtmlAttributes.Read(_source, FindName(node).End, _attributes);

    private static TextRange FindName(HtmlNode tag) => new(tag.Range.Start + 1, tag.Element.Name.Length);

    private static string Collapse(string text) =>
        string.Join(" ", text.Split([' ', '\n', '\t', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
