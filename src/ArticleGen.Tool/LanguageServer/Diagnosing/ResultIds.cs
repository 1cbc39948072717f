using System.Security.Cryptography;
using System.Text.Json;
using ArticleGen.Tool.LanguageServer.Protocol;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>Names of reports: what says the same has the same name, whenever it was made.</summary>
internal static class ResultIds
{
    /// <summary>The name of a report.</summary>
    internal static string Create(IReadOnlyList<Diagnostic> items) =>
        items.Count == 0 ? "0" : Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(items)), 0, 16);
}
