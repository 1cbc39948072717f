using System.Text;
using ArticleGen.Diagnose;
using ArticleGen.Documentation;
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

    /// <summary>Articles with two slips or more, beside those with one on the pages of the rules.</summary>
    private static readonly Dictionary<string, string> SeveralSlips = new()
    {
        ["ART0001"] = "Ferry resumes\n\nCoast News 2 Narch 2011 09:20 (UTC ++01:00)\n\nThe ferry runs, Ines Calder said.\n",
        ["ART0004"] =
            "Ferry resumes\n\nCoast News 2 March 2011\n\nWe sail on time,\" Tom Hale said.\n\n\"We reopen at dawn, said Ines Calder.\n",
        ["ART0005"] =
            "Ferry resumes\n\nCoast News 2 March 2011\n\n"
                + "\"We reopen at dawn,\" Ines Calder undrelined. \"We sail,\" Tom Hale undrelined.\n",
        ["ART0010"] =
            "Ferry resumes\n\nCoast News Friday, 14 March 2011\n\n"
                + "BERGEN, Sunday, March 14, 2011 (NTB) - The ferry runs, Ines Calder said.\n",
        ["ART0011"] =
            "Ferry resumes\n\nInes Haldorsen opens the mole, Haldorsen's office said.\n\n\"We sail,\" Haldorson said. Haldorsen left, "
                + "and Haldorson's ship sailed.\n",
        ["ART0017"] = "Ferry resumes\n\nCoast News 2 March 2011\n\n“We reopen,\" Ines Calder said.\n\n“We sail,\" Tom Hale said.\n",
        ["ART0027"] =
            "---\ntitle:Ferry resumes\nnote: @desk\ntags: [a, , \"b\"]\ntext: \"C:\\q\"\nby:\n  -Tom Hale\n  -Ines\n"
                + "kind: Pier #2\nlead: Ferry,\n---\n\nFerry resumes\n\n"
                + "Coast News 2 March 2011\n\n\"We reopen,\" Ines Calder said.\n",
        ["ART0031"] =
            "---\nkind: \"opinoin\"\nrating: '5'\nsubject: Ines Caldr\n---\nFerry resumes\n\n"
                + "Coast News 2 March 2011\n\n\"We reopen,\" Ines Calder said.\n",
        ["ART0034"] =
            "---\nregions: [north, 5, no]\nvenue: {halls: [east, 3]}\n---\nFerry resumes\n\n"
                + "Coast News 2 March 2011\n\n\"We reopen,\" Ines Calder said.\n",
    };

    /// <summary>The rules for articles that have a fix.</summary>
    public static TheoryData<string> Ids =>
        [.. RulePage.WithArticles.Select(page => page.Id).Where(new TextFix().FixableDiagnosticIds.Contains)];

    public static TheoryData<string, FixAllScope> Scopes =>
        [.. Ids.SelectMany(
            row => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }.Select(scope => (row.Data, scope)))];

    /// <summary>The page of a rule shows what its fix makes.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_wrong_example_of_the_page_becomes_the_right_one(string id)
    {
        RulePage page = RulePage.Get(id);
        using NewsDesk desk = Desk(id).Add("Desk", (Locate(id, Ferry), page.Wrong));
        await desk.FixAsync(Locate(id, Ferry));
        Assert.Equal(page.Right, await desk.TextAsync(Locate(id, Ferry)));
        Assert.Empty(await desk.DiagnosticsAsync());
    }

    // What has an edit, "articlegen fix" makes: it does not ask which rule has a fix.
    [Fact]
    public async Task What_a_rule_without_a_fix_reports_has_no_edit()
    {
        foreach (RulePage page in RulePage.WithArticles.Where(page => !new TextFix().FixableDiagnosticIds.Contains(page.Id)))
        {
            using NewsDesk desk = Desk(page.Id).Add("Desk", (Locate(page.Id, Ferry), page.Wrong));
            Assert.All(await desk.DiagnosticsAsync(), diagnostic => Assert.Empty(diagnostic.Properties));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task One_place_after_the_other(string id)
    {
        using NewsDesk desk = Desk(id).Add("Desk", (Locate(id, Ferry), GetWrong(id)));
        int places = (await desk.DiagnosticsAsync()).Length;
        Assert.True(places > (SeveralSlips.ContainsKey(id) ? 1 : 0));
        for (int left = places; left > 0; left = (await desk.DiagnosticsAsync()).Length)
        {
            await desk.FixAsync(Locate(id, Ferry));
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
            .Add("Desk", (Locate(id, Ferry), GetWrong(id)), (Locate(id, Pier), GetWrong(id)), (Locate(id, Shared), GetWrong(id)))
            .Add("Archive", (Locate(id, Shared), GetWrong(id)));
        await desk.FixAllAsync(Locate(id, Ferry), scope);
        HashSet<string> left = [.. (await desk.DiagnosticsAsync()).Select(diagnostic => diagnostic.Location.GetLineSpan().Path)];
        string[] expected = scope == FixAllScope.Document ? [Pier, Shared] : scope == FixAllScope.Project ? [Shared] : [];
        Assert.Equal(expected.Select(path => Locate(id, path)), left.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_file_that_projects_share_gets_the_same_text_in_each(string id)
    {
        using NewsDesk desk = Desk(id)
            .Add("Desk", (Locate(id, Ferry), GetWrong(id)), (Locate(id, Shared), GetWrong(id)))
            .Add("Archive", (Locate(id, Shared), GetWrong(id)));
        await desk.FixAllAsync(Locate(id, Ferry), FixAllScope.Solution);
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
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(GetWrong(id).Replace("\n", "\r\n", StringComparison.Ordinal))];
        using NewsDesk plain = Desk(id).Add("Desk", (Locate(id, Ferry), GetWrong(id)));
        using NewsDesk desk = Desk(id).Add("Desk", (Locate(id, Ferry), bytes));
        await plain.FixAllAsync(Locate(id, Ferry), FixAllScope.Document);
        await desk.FixAllAsync(Locate(id, Ferry), FixAllScope.Document);
        Assert.Empty(await desk.DiagnosticsAsync());
        string expected = (await plain.TextAsync(Locate(id, Ferry))).Replace("\n", "\r\n", StringComparison.Ordinal);
        byte[] saved = await desk.BytesAsync(Locate(id, Ferry));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], saved);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_diagnostic_of_a_text_that_has_changed_since_does_no_harm(string id)
    {
        using NewsDesk old = Desk(id).Add("Desk", (Locate(id, Ferry), GetWrong(id)));
        using NewsDesk desk = Desk(id).Add("Desk", (Locate(id, Ferry), "Corrected: " + GetWrong(id)));
        List<CodeAction> fixes = [];
        foreach (Diagnostic diagnostic in await old.DiagnosticsAsync())
        {
            CancellationToken cancel = TestContext.Current.CancellationToken;
            await new TextFix().RegisterCodeFixesAsync(new(desk.File(Locate(id, Ferry)), diagnostic, (fix, _) => fixes.Add(fix), cancel));
        }

        Assert.Empty(fixes);
    }

    [Fact]
    public async Task Fixes_of_two_rules_work_in_one_file()
    {
        const string Both =
            "Ferry resumes\n\nCoast News 2 Narch 2011\n\n\"We reopen at dawn, said Ines Calder. \"We sail,\" Tom Hale undrelined.\n";
        string text = Both;
        foreach (string id in new[] { "ART0005", "ART0004", "ART0001" })
        {
            using NewsDesk desk = Desk(id).Add("Desk", (Ferry, text));
            await desk.FixAllAsync(Ferry, FixAllScope.Document);
            Assert.Empty(await desk.DiagnosticsAsync());
            text = await desk.TextAsync(Ferry);
        }

        Assert.Equal(
            "Ferry resumes\n\nCoast News 2 March 2011\n\n\"We reopen at dawn,\" said Ines Calder. \"We sail,\" Tom Hale underlined.\n",
            text);
    }

    private static string GetWrong(string id) => SeveralSlips.TryGetValue(id, out string? wrong) ? wrong : RulePage.Get(id).Wrong;

    /// <summary>The path with the extension that the rule needs.</summary>
    private static string Locate(string id, string path) => Path.ChangeExtension(path, RulePage.Get(id).Extension);

    private static NewsDesk Desk(string id) =>
        new(KnownRules.All.Single(rule => rule.Descriptor.Id == id)) { Schema = RulePage.Get(id).Schema };
}
