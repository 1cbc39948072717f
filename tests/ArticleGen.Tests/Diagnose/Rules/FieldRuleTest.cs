using System.Collections.Immutable;
using System.Globalization;

namespace ArticleGen.Tests.Diagnose.Rules;

/// <summary>What the tests of the rules about declared fields share.</summary>
public abstract class FieldRuleTest
{
    /// <summary>Two articles that fields may refer to, one of them in the folder of the article that is checked.</summary>
    private static readonly TextFile[] Others =
    [
        new("/desk/seeds/sport/derby.md", Story("Derby drawn", "\"We drew,\" coach Tom Hale said. \"We win,\" Hale said.")),
        new(
            "/desk/seeds/budget.md",
            Story(
                "Budget passes",
                "\"It passes,\" port director Ines Calder said. \"Now,\" Calder said.\n\n"
                    + "\"No,\" mayor Ada Hale said. \"Never,\" Hale said.")),
    ];

    /// <summary>What the rules about fields say of an article with this front matter: line, column, ID and message.</summary>
    private protected static async Task<string[]> OfAsync(string schema, string frontMatter, string? itemFields = null)
    {
        ImmutableArray<Diagnostic> all = await DiagnosticsAsync(schema, frontMatter, itemFields);
        return [.. all.Select(static one => $"{Place(one)} {one.Id} {one.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    /// <summary>The front matter after the one edit that a rule offers; null where it offers none.</summary>
    private protected static async Task<string?> FixAsync(string schema, string frontMatter)
    {
        Diagnostic diagnostic = Assert.Single(await DiagnosticsAsync(schema, frontMatter));
        SourceText text = SourceText.From(Article(frontMatter));
        return ArticleGen.Diagnose.Reporting.DiagnosticEdits.Read(diagnostic, text) is { } change
            ? text.WithChanges(change).ToString().Split("---\n")[1].TrimEnd('\n')
            : null;
    }

    private protected static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(
        string schema, string frontMatter, string? itemFields = null)
    {
        TextFile checkedFile = new("/desk/seeds/sport/cup.md", Article(frontMatter));
        if (itemFields is not null)
        {
            checkedFile.Metadata["ArticleFields"] = itemFields;
        }

        foreach (TextFile file in (TextFile[])[checkedFile, .. Others])
        {
            file.Metadata["ArticleGenItem"] = "true";
        }

        return [.. (await Analysis.OfAsync([checkedFile, .. Others], new() { ["ArticleGen_Fields"] = schema }))
            .Where(diagnostic => diagnostic.Location.GetLineSpan().Path == checkedFile.Path)];
    }

    private static string Article(string frontMatter) =>
        frontMatter.Length == 0 ? Story("Cup final", "It rained.") : $"---\n{frontMatter}\n---\n{Story("Cup final", "It rained.")}";

    private static string Story(string headline, string text) => $"{headline}\n\nCoast News 2 March 2011\n\n{text}\n";

    private static string Place(Diagnostic diagnostic)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        LinePosition end = diagnostic.Location.GetLineSpan().EndLinePosition;
        return $"({start.Line + 1},{start.Character + 1}-{end.Character + 1})";
    }
}
