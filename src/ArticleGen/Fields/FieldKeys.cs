using System.Text;

namespace ArticleGen.Fields;

/// <summary>Knows which keys are one field.</summary>
internal static class FieldKeys
{
    /// <summary>The key in small letters, without blanks, hyphens and underscores: keys that differ in these alone are one field.</summary>
    internal static string Normalize(string key)
    {
        StringBuilder letters = new(key.Length);
        foreach (char c in key)
        {
            if (c is not (' ' or '-' or '_'))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }
}
