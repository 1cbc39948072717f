using System.Text;
using System.Xml;

namespace NewsSite.Feeds;

/// <summary>An answer in XML.</summary>
/// <param name="contentType">The media type.</param>
/// <param name="write">Writes it.</param>
internal sealed class XmlResult(string contentType, Action<XmlWriter> write) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        // XML is written all at once, and the response takes no such writes.
        using MemoryStream xml = new();
        // Some readers of feeds stumble over a byte order mark.
        using (XmlWriter writer = XmlWriter.Create(xml, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            write(writer);
        }

        httpContext.Response.ContentType = contentType;
        httpContext.Response.ContentLength = xml.Length;
        await httpContext.Response.Body.WriteAsync(xml.GetBuffer().AsMemory(0, (int)xml.Length), httpContext.RequestAborted);
    }
}
