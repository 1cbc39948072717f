using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleGen.Settings;

/// <summary>Namespaces as they stand in code.</summary>
internal static class Namespaces
{
    /// <summary>The namespace of a project that gives no name to make one from.</summary>
    internal const string Default = "Articles_";

    /// <summary>Takes a namespace that somebody wrote. Keywords get the @ they need.</summary>
    internal static bool TryParse(string value, [NotNullWhen(true)] out string? parsed)
    {
        string[] parts = value.Split('.');
        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Trim();
            string name = part.StartsWith("@", StringComparison.Ordinal) ? part.Substring(1) : part;
            if (!SyntaxFacts.IsValidIdentifier(name))
            {
                parsed = null;
                return false;
            }

            parts[i] = Escape(name);
        }

        parsed = string.Join(".", parts);
        return true;
    }

    /// <summary>Makes a namespace from any name, as the .NET SDK's templates do: what cannot stand in it becomes an underscore.</summary>
    internal static string Make(string name)
    {
        List<string> parts = [];
        foreach (string part in name.Split('.'))
        {
            if (MakePart(part) is { Length: > 0 } made)
            {
                parts.Add(Escape(made));
            }
        }

        return parts.Count == 0 ? Default : string.Join(".", parts);
    }

    private static string MakePart(string part)
    {
        StringBuilder made = new(part.Length + 1);
        foreach (char c in part.Trim())
        {
            if (made.Length == 0 && !SyntaxFacts.IsIdentifierStartCharacter(c))
            {
                made.Append('_');
            }

            if (SyntaxFacts.IsIdentifierPartCharacter(c))
            {
                made.Append(c);
            }
            else if (made.Length == 0 || made[made.Length - 1] != '_')
            {
                made.Append('_');
            }
        }

        return made.ToString();
    }

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
