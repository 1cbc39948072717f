using System.Security.Cryptography;
using System.Text;
using ArticleGen.Naming;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// The files of pages: named by ids, safe on every file system, and different from one another by more than case. The same ids give the
/// same names.
/// </summary>
internal static class PageNames
{
    private const int Longest = 80;

    // Windows has devices of these names, whatever the extension.
    private static readonly HashSet<string> Devices = new(
        [
            "con", "prn", "aux", "nul",
            .. Enumerable.Range(0, 10).SelectMany(static number => new[] { $"com{number}", $"lpt{number}" }),
        ],
        StringComparer.Ordinal);

    /// <summary>An address for each id, below a folder of the site.</summary>
    internal static IReadOnlyDictionary<string, PageAddress> Assign(string folder, IEnumerable<string> ids)
    {
        UniqueNames taken = new();
        Dictionary<string, PageAddress> addresses = new(StringComparer.Ordinal);
        foreach (string id in ids)
        {
            string wanted = MakeSafe(id);
            string name = taken.TryTake(wanted) ? wanted : taken.TakeNumbered(wanted, "_");
            addresses.Add(id, new($"{folder}/{name}.html"));
        }

        return addresses;
    }

    /// <summary>
    /// An id as a path of letters, digits and hyphens of ASCII. A part that had to be changed gets a hash of the original behind it, so
    /// that nobody else's name changes with it.
    /// </summary>
    internal static string MakeSafe(string id) => string.Join('/', id.Split('/').Select(MakePartSafe));

    private static string MakePartSafe(string part)
    {
        StringBuilder safe = new();
        foreach (char letter in part)
        {
            bool isKept = char.IsAsciiLetterOrDigit(letter) || (letter == '_' && safe.Length > 0);
            if (isKept)
            {
                safe.Append(char.ToLowerInvariant(letter));
            }
            else if (safe.Length > 0 && safe[^1] != '-')
            {
                safe.Append('-');
            }
        }

        string name = safe.ToString().TrimEnd('-');
        bool isSame = name.Length is > 0 and <= Longest
            && string.Equals(name, part, StringComparison.OrdinalIgnoreCase)
            && !Devices.Contains(name);
        return isSame ? name : $"{name[..Math.Min(name.Length, Longest)]}-{Hash(part)}".TrimStart('-');
    }

    private static string Hash(string part) =>
        Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(part)), 0, 4).ToLowerInvariant();
}
