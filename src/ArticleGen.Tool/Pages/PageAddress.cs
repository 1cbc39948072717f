using System.Globalization;

namespace ArticleGen.Tool.Pages;

/// <summary>
/// Where a page or a file is in the site: "people/ines-calder.html". <see cref="PageNames"/> makes it of safe characters.
/// </summary>
/// <param name="Path">The path below the folder of the site, with '/'.</param>
internal readonly record struct PageAddress(string Path)
{
    /// <summary>A link to it from another page, which works wherever the site is.</summary>
    internal PageLink LinkFrom(PageAddress page, string? part = null)
    {
        string up = string.Concat(Enumerable.Repeat("../", page.Path.Count(static letter => letter == '/')));
        return new(up + Path + (part is null ? "" : "#" + part));
    }

    /// <summary>The page of this number, where one thing has several: the first is this one.</summary>
    internal PageAddress WithNumber(int number) => number == 1
        ? this
        : new(string.Create(CultureInfo.InvariantCulture, $"{Path[..^".html".Length]}/page-{number}.html"));
}

/// <summary>A link inside the site.</summary>
/// <param name="Address">What an attribute says.</param>
internal readonly record struct PageLink(string Address)
{
    /// <summary>A link to a part of the same page.</summary>
    internal static PageLink ToPart(string id) => new("#" + id);
}
