using System.Text;

namespace ArticleGen.Model;

/// <summary>An article that asks for a name.</summary>
/// <param name="Path">Its path, as the compiler gives it.</param>
/// <param name="Item">What the project says about it.</param>
internal sealed record NameRequest(string Path, ArticleItem Item);

/// <summary>The name an article got.</summary>
/// <param name="Request">The article.</param>
/// <param name="Property">Its property in Articles.</param>
/// <param name="First">The article that has the name this one asked for; null when this one has it.</param>
internal sealed record GivenName(NameRequest Request, string Property, NameRequest? First);

/// <summary>Gives every article a name of its own.</summary>
internal static class ArticleNaming
{
    /// <summary>The names, the first of several by path keeping the one they ask for.</summary>
    public static IReadOnlyList<GivenName> Give(IEnumerable<NameRequest> requests)
    {
        List<GivenName> names = [];
        Dictionary<string, (NameRequest First, int Count)> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (NameRequest request in requests.OrderBy(static request => request.Item.Key, StringComparer.Ordinal))
        {
            string property = Property(request.Item.Name);
            if (taken.TryGetValue(property, out (NameRequest First, int Count) holder))
            {
                taken[property] = (holder.First, holder.Count + 1);
                names.Add(new(request, $"{property}_{holder.Count + 1}", holder.First));
            }
            else
            {
                taken[property] = (request, 1);
                names.Add(new(request, property, null));
            }
        }

        return names;
    }

    private static string Property(string id)
    {
        StringBuilder name = new();
        bool start = true;
        foreach (char letter in id)
        {
            if (char.IsLetterOrDigit(letter))
            {
                name.Append(start ? char.ToUpperInvariant(letter) : letter);
            }

            start = !char.IsLetterOrDigit(letter);
        }

        return name.ToString();
    }
}
