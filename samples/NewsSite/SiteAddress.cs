namespace NewsSite;

/// <summary>Where things are on the site.</summary>
internal static class SiteAddress
{
    /// <summary>
    /// The address of the site, as this request has it, with a slash at its end. Requests may name any host; AllowedHosts in
    /// appsettings.json says which are answered.
    /// </summary>
    public static Uri Of(HttpRequest request) => new($"{request.Scheme}://{request.Host}{request.PathBase}/");

    /// <summary>The address of an article, below that of the site.</summary>
    public static string Of(Article article) => "articles/" + Escape(article.Id);

    /// <summary>The address of a person, below that of the site.</summary>
    public static string Of(Actor person) => "people/" + Escape(person.Id);

    /// <summary>The address of a section, below that of the site.</summary>
    public static string OfSection(string folder) => "sections/" + Escape(folder);

    /// <summary>The address of a tag, below that of the site.</summary>
    public static string OfTag(string tag) => "tags/" + Uri.EscapeDataString(tag);

    // The slashes of an id are those of the address.
    private static string Escape(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
