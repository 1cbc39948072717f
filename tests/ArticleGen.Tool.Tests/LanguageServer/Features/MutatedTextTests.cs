using ArticleGen.Tool.LanguageServer.Features;
using ArticleGen.Tool.LanguageServer.Protocol;
using ArticleGen.Tool.LanguageServer.Workspaces;
using Range = ArticleGen.Tool.LanguageServer.Protocol.Range;

namespace ArticleGen.Tool.Tests.LanguageServer.Features;

/// <summary>What people have typed halfway: whatever the text, what is answered keeps the rules of the protocol.</summary>
public class MutatedTextTests
{
    private const int Mutations = 150;

    private static readonly string[] Pieces =
    [
        "\"", "“", "\r", "\n\n", "# ", "## Two\n", "---\n", "```\n", "> ", "\U0001F6A2", "\uD83D", " said ", ": ",
        "HALE: ", "<q>", "</p>",
        "{", "|",
    ];

    private static readonly string Markdown =
        "---\ntitle: Ferry resumes\nvenue:\n  name: Mole\n---\n\n# Ferry resumes\n\n" + Texts.Pier
        + "\n## The talk\n\n**Hale:** What will you do?\n\n**Calder:** We will mend it.\n\nWe have money.\n\n**Hale:** And then?\n\n"
        + "> It is late.\n> - Mara Quinn\n";

    private static readonly string Html =
        $"<html><body><h1>Pier</h1><p>{Texts.Pier.Replace("\n\n", "</p>\n<p>", StringComparison.Ordinal)}</p></body></html>";

    [Theory]
    [InlineData("pier.txt", 1)]
    [InlineData("pier.md", 2)]
    [InlineData("pier.html", 3)]
    [InlineData("words.lexicon", 4)]
    public async Task Answers_keep_the_rules(string name, int seed)
    {
        using Desk desk = new Desk().Write(name, "").Write("other.txt", Texts.Clean);
        Workspace workspace = LoadedWorkspace.Load(desk);
        Random random = new(seed);
        string text = name switch
        {
            "pier.html" => Html,
            "words.lexicon" => "# Words\nverb: row back | clause told\nperson: Ines Calder, I. K. Calder | female\n",
            "pier.md" => Markdown,
            _ => Texts.Pier,
        };
        string mutated = text;
        for (int i = 0; i < Mutations; i++)
        {
            mutated = i % 10 == 0 ? text : Mutate(mutated, random);
            TextDocumentIdentifier document = LoadedWorkspace.Name(desk, name);
            workspace.Open(new(document.Uri, null, i, mutated));
            await CheckAsync(workspace, document, mutated, random);
        }
    }

    private static string Mutate(string text, Random random)
    {
        int offset = random.Next(text.Length + 1);
        int length = Math.Min(random.Next(12), text.Length - offset);
        return random.Next(3) switch
        {
            0 => text.Remove(offset, length),
            1 => text.Insert(offset, text.Substring(offset, length)),
            _ => text.Insert(offset, Pieces[random.Next(Pieces.Length)]),
        };
    }

    private static async Task CheckAsync(Workspace workspace, TextDocumentIdentifier document, string text, Random random)
    {
        int[] lengths = [.. text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r').Select(static line => line.Length)];
        TextDocumentParams asked = new(document);
        Range all = new(new(0, 0), new(int.MaxValue, 0));
        CheckTokens((await new SemanticTokensFeature(workspace).FindAllAsync(asked, CancellationToken.None)).Data, lengths);
        CheckFolds(await new FoldingRangeFeature(workspace).FindAsync(asked, CancellationToken.None), lengths.Length);
        DocumentSymbolFeature symbols = new(workspace);
        ((IFeature)symbols).Announce(new(), new() { TextDocument = new() { DocumentSymbol = new(true, null) } });
        Assert.All(await symbols.FindAsync(asked, CancellationToken.None), symbol => CheckSymbol((DocumentSymbol)symbol, all));
        foreach (InlayHint hint in await new InlayHintFeature(workspace).FindAsync(new(document, all), CancellationToken.None))
        {
            Assert.False(string.IsNullOrWhiteSpace(hint.Label));
            Assert.InRange(hint.Position.Character, 0, lengths[hint.Position.Line]);
        }

        CodeLensFeature lenses = new(workspace) { IsOn = true };
        foreach (CodeLens lens in await lenses.FindAsync(asked, CancellationToken.None))
        {
            Assert.NotNull((await lenses.ResolveAsync(lens, CancellationToken.None)).Command);
        }

        int line = random.Next(lengths.Length);
        Position place = new(line, random.Next(lengths[line] + 2));
        Hover? hover = await new HoverFeature(workspace).ShowAsync(new(document, place), CancellationToken.None);
        Assert.NotEqual("", hover?.Contents.Value);
    }

    private static void CheckTokens(IReadOnlyList<int> data, int[] lengths)
    {
        int line = 0;
        int character = 0;
        int end = 0;
        foreach (int[] token in data.Chunk(5))
        {
            Assert.True(token[0] >= 0 && (token[0] > 0 || token[1] >= 0));
            end = token[0] > 0 ? 0 : end;
            line += token[0];
            character = token[0] > 0 ? token[1] : character + token[1];
            Assert.True(token[2] > 0 && character >= end && character + token[2] <= lengths[line]);
            end = character + token[2];
        }
    }

    private static void CheckFolds(IReadOnlyList<FoldingRange> folds, int lines)
    {
        for (int i = 0; i < folds.Count; i++)
        {
            Assert.True(folds[i].StartLine < folds[i].EndLine && folds[i].EndLine < lines);
            Assert.All(folds.Take(i), other => Assert.True(
                other.StartLine < folds[i].StartLine && (other.EndLine < folds[i].StartLine || other.EndLine >= folds[i].EndLine)));
        }
    }

    private static void CheckSymbol(DocumentSymbol symbol, Range above)
    {
        Assert.False(string.IsNullOrWhiteSpace(symbol.Name));
        Assert.True(Contains(above, symbol.Range) && Contains(symbol.Range, symbol.SelectionRange));
        Assert.All(symbol.Children ?? [], child => CheckSymbol(child, symbol.Range));
    }

    private static bool Contains(Range outer, Range inner) =>
        Compare(outer.Start, inner.Start) <= 0 && Compare(inner.Start, inner.End) <= 0 && Compare(inner.End, outer.End) <= 0;

    private static int Compare(Position one, Position other) =>
        (one.Line, one.Character).CompareTo((other.Line, other.Character));
}
