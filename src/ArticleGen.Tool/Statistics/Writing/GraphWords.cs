using System.Globalization;
using System.Text;

namespace ArticleGen.Tool.Statistics.Writing;

/// <summary>Who quotes whom, as text for programs that draw graphs.</summary>
internal static class GraphWords
{
    /// <summary>As a flowchart of Mermaid.</summary>
    internal static string ToMermaid(QuotingGraph graph)
    {
        StringBuilder text = new("flowchart LR\n");
        Dictionary<QuotingNode, string> names = NameNodes(graph);
        foreach ((QuotingNode node, string name) in names)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {name}[\"{EscapeMermaid(node.Name)}\"]\n");
        }

        foreach (QuotingEdge edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {names[edge.From]} -->|{edge.Quotes}| {names[edge.To]}\n");
        }

        return text.ToString();
    }

    /// <summary>In the language of Graphviz.</summary>
    internal static string ToDot(QuotingGraph graph)
    {
        StringBuilder text = new("digraph quoting {\n    rankdir=LR;\n    node [shape=box, style=rounded];\n");
        Dictionary<QuotingNode, string> names = NameNodes(graph);
        foreach ((QuotingNode node, string name) in names)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {name} [label=\"{EscapeDot(node.Name)}\"];\n");
        }

        foreach (QuotingEdge edge in graph.Edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {names[edge.From]} -> {names[edge.To]} [label=\"{edge.Quotes}\"];\n");
        }

        return text.Append("}\n").ToString();
    }

    // A number each: a name of an article is never a word of these languages.
    private static Dictionary<QuotingNode, string> NameNodes(QuotingGraph graph)
    {
        Dictionary<QuotingNode, string> names = [];
        foreach (QuotingNode node in graph.Edges.SelectMany(static edge => new[] { edge.From, edge.To }))
        {
            names.TryAdd(node, string.Create(CultureInfo.InvariantCulture, $"n{names.Count + 1}"));
        }

        return names;
    }

    // Mermaid reads HTML and Markdown in labels, and entities by number with # in place of &#.
    private static string EscapeMermaid(string name) => string.Concat(OneLine.From(name).Select(static letter =>
        char.IsLetterOrDigit(letter) || letter is ' ' or '.' or ',' or '-' or '\'' || letter > 127
            ? letter.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"#{(int)letter};")));

    private static string EscapeDot(string name) =>
        OneLine.From(name).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
