using System.Text;
using ArticleGen.Diagnose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleGen.CodeFixes.Tests;

/// <summary>Each fix, by itself and for all places at once, in files as they come: afterwards its rule has nothing left to say.</summary>
public class EveryFixTests
{
    private const string Ferry = "/desk/seeds/ferry.txt";
    private const string Pier = "/desk/seeds/pier.txt";
    private const string Shared = "/shared/seeds/storm.txt";

    /// <summary>For each fix an article with two slips or more.</summary>
    private static readonly Dictionary<string, string> Wrong = new()
    {
        ["ART0001"] = "Ferry resumes\n\nCoast News 2 Narch 2011 09:20 (UTC ++01:00)\n\nThe ferry runs, Ines Calder said.\n",
        ["ART0004"] = "Ferry resumes\n\nCoast News 2 March 2011\n\nWe sail on time,\" Tom Hale said.\n\n\"We reopen at dawn, said Ines Calder.\n",
        ["ART0005"] = "Ferry resumes\n\nCoast News 2 March 2011\n\n\"We reopen at dawn,\" Ines Calder undrelined. \"We sail,\" Tom Hale undrelined.\n",
        ["ART0010"] = "Ferry resumes\n\nCoast News Friday, 14 March 2011\n\nBERGEN, Sunday, March 14, 2011 (NTB) - The ferry runs, Ines Calder said.\n",
        ["ART0011"] = "Ferry resumes\n\nInes Haldorsen opens the mole, Haldorsen's office said.\n\n\"We sail,\" Haldorson said. Haldorsen left, and Haldorson's ship sailed.\n",
        ["ART0017"] = "Ferry resumes\n\nCoast News 2 March 2011\n\n“We reopen,\" Ines Calder said.\n\n“We sail,\" Tom Hale said.\n",
    };

    private static readonly IReadOnlyList<ProblemRule> Rules = [.. KnownRules.All.OfType<ProblemRule>()];

    /// <summary>The fixable rules for articles.</summary>
    public static TheoryData<string> Ids =>
        [.. FixSetTests.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Where(id => Rules.Any(rule => rule.Descriptor.Id == id))];

    public static TheoryData<string, FixAllScope> Scopes =>
        [.. Ids.SelectMany(row => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Select(scope => (row.Data, scope)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task One_place_after_the_other(string id)
    {
        using NewsDesk desk = Desk(id).Add("Desk", (Ferry, Wrong[id]));
        int places = (await desk.DiagnosticsAsync()).Length;
        Assert.True(places > 1);
        for (int left = places; left > 0; left = (await desk.DiagnosticsAsync()).Length)
        {
            await desk.FixAsync(Ferry);
            Assert.True((await desk.DiagnosticsAsync()).Length < left);
        }

        Assert.Empty(await desk.DiagnosticsAsync());
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public async Task All_places_at_once(string id, FixAllScope scope)
    {
        // One file stands in both projects, as linked files do.
        using NewsDesk desk = Desk(id)
            .Add("Desk", (Ferry, Wrong[id]), (Pier, Wrong[id]), (Shared, Wrong[id]))
            .Add("Archive", (Shared, Wrong[id]));
        await desk.FixAllAsync(Ferry, scope);
        HashSet<string> left = [.. (await desk.DiagnosticsAsync()).Select(diagnostic => diagnostic.Location.GetLineSpan().Path)];
        Assert.Equal(scope == FixAllScope.Document ? [Pier, Shared] : scope == FixAllScope.Project ? [Shared] : [], left.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_file_that_projects_share_gets_the_same_text_in_each(string id)
    {
        using NewsDesk desk = Desk(id).Add("Desk", (Ferry, Wrong[id]), (Shared, Wrong[id])).Add("Archive", (Shared, Wrong[id]));
        await desk.FixAllAsync(Ferry, FixAllScope.Solution);
        List<string> texts = [];
        foreach (TextDocument document in desk.Solution.Projects.SelectMany(project => project.AdditionalDocuments))
        {
            texts.Add((await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        }

        Assert.Single(texts.Distinct());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Line_ends_and_a_byte_order_mark_stay(string id)
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Wrong[id].Replace("\n", "\r\n", StringComparison.Ordinal))];
        using NewsDesk plain = Desk(id).Add("Desk", (Ferry, Wrong[id]));
        using NewsDesk desk = Desk(id).Add("Desk", (Ferry, bytes));
        await plain.FixAllAsync(Ferry, FixAllScope.Document);
        await desk.FixAllAsync(Ferry, FixAllScope.Document);
        Assert.Empty(await desk.DiagnosticsAsync());
        string expected = (await plain.TextAsync(Ferry)).Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] saved = await desk.BytesAsync(Ferry);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], saved);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_diagnostic_of_a_text_that_has_changed_since_does_no_harm(string id)
    {
        using NewsDesk old = Desk(id).Add("Desk", (Ferry, Wrong[id]));
        using NewsDesk desk = Desk(id).Add("Desk", (Ferry, "(1) " + Wrong[id]));
        List<CodeAction> fixes = [];
        foreach (Diagnostic diagnostic in await old.DiagnosticsAsync())
        {
            await Fix(id).RegisterCodeFixesAsync(new CodeFixContext(desk.File(Ferry), diagnostic, (fix, _) => fixes.Add(fix), TestContext.Current.CancellationToken));
        }

        Assert.Empty(fixes);
    }

    [Fact]
    public async Task Fixes_of_two_rules_work_in_one_file()
    {
        const string Both = "Ferry resumes\n\nCoast News 2 Narch 2011\n\n\"We reopen at dawn, said Ines Calder. \"We sail,\" Tom Hale undrelined.\n";
        string text = Both;
        foreach (string id in new[] { "ART0005", "ART0004", "ART0001" })
        {
            using NewsDesk desk = Desk(id).Add("Desk", (Ferry, text));
            await desk.FixAllAsync(Ferry, FixAllScope.Document);
            Assert.Empty(await desk.DiagnosticsAsync());
            text = await desk.TextAsync(Ferry);
        }

        Assert.Equal("Ferry resumes\n\nCoast News 2 March 2011\n\n\"We reopen at dawn,\" said Ines Calder. \"We sail,\" Tom Hale underlined.\n", text);
    }

    [Fact]
    public void Each_fix_is_tried() => Assert.Equal(Wrong.Keys.Order(), Ids.Select(row => row.Data).Order());

    private static CodeFixProvider Fix(string id) => FixSetTests.Fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));

    private static NewsDesk Desk(string id) => new(Rules.Single(rule => rule.Descriptor.Id == id), Fix(id));
}
