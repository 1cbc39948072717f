namespace NewsSite.Feeds;

/// <summary>An answer in XML.</summary>
/// <param name="contentType">The media type.</param>
/// <param name="write">Writes it.</param>
internal sealed class XmlResult(string contentType, Action<Stream> write) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // XML is written all at once, and the response takes no such writes.
        using MemoryStream xml = new();
        write(xml);
        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = xml.Length;
        await httpContext.Response.Body.WriteAsync(xml.GetBuffer().AsMemory(0, (int)xml.Length), httpContext.RequestAborted);
    }
}
