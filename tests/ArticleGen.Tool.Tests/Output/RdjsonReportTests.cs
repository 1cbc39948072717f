using System.Text;
using System.Text.Json;
using ArticleGen.Tool.Output;
using Microsoft.CodeAnalysis;

namespace ArticleGen.Tool.Tests.Output;

public sealed class RdjsonReportTests
{
    public static TheoryData<string> Kept =>
    [
        Texts.Slips,
        Texts.Slips.Replace("\n", "\r\n", StringComparison.Ordinal),
        Texts.Slips.Replace("The", "Thé ⛴", StringComparison.Ordinal).Replace("VARNA", "VÄRNÅ", StringComparison.Ordinal),
        // What ends no line for git.
        "Harbour\u2028to reopen\r\rVARNA, Narch 14 (Reuters) - \"\U0001F6A2 We – reopen on Friday,\" siad Ines Calder.",
    ];

    [Fact]
    public async Task The_result_has_what_reviewdog_asks_for()
    {
        using Desk desk = new Desk().Write("seeds/a b.txt", Texts.Slips).Write("seeds/b.txt", "");

        ToolRun run = await desk.RunAsync("check", "seeds", "--format", "rdjson");

        JsonElement result = ReportSchema.Check("rdjson", run.Output);
        Assert.Equal("articlegen", result.GetProperty("source").GetProperty("name").GetString());
        JsonElement first = result.GetProperty("diagnostics")[0];
        Assert.Equal("seeds/a b.txt", first.GetProperty("location").GetProperty("path").GetString());
        Assert.Equal(
            ("WARNING", "ART0001"),
            (first.GetProperty("severity").GetString(), first.GetProperty("code").GetProperty("value").GetString()));
        // The page of a rule has no address that a link could lead to.
        Assert.False(first.GetProperty("code").TryGetProperty("url", out _));
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task What_is_suggested_is_what_a_fix_does(string text)
    {
        using Desk desk = new Desk().Write("a.txt", text);

        JsonElement result = ReportSchema.Check("rdjson", (await desk.RunAsync("check", "a.txt", "--format", "rdjson")).Output);
        byte[] applied = Apply(desk.Bytes("a.txt"), result);
        await desk.RunAsync("fix", "a.txt");

        Assert.NotEqual(text, Encoding.UTF8.GetString(applied));
        Assert.Equal(desk.Text("a.txt"), Encoding.UTF8.GetString(applied));
    }

    [Fact]
    public void A_page_with_an_address_is_linked()
    {
        Remark remark = WrittenReport.Remark("/desk/a.txt", "The pier.", "pier", severity: DiagnosticSeverity.Error);
        JsonElement result = ReportSchema.Check(
            "rdjson",
            WrittenReport.Write(
                RdjsonReport.Write,
                WrittenReport.Report("The pier.", remark with { Help = "https://example.org/ART0001" }, WrittenReport.Whole(path: null)),
                "/desk"));

        JsonElement[] all = [.. result.GetProperty("diagnostics").EnumerateArray()];
        Assert.Equal(
            ("https://example.org/ART0001", "ERROR"),
            (all[0].GetProperty("code").GetProperty("url").GetString(), all[0].GetProperty("severity").GetString()));
        Assert.Equal("", all[1].GetProperty("location").GetProperty("path").GetString());
        Assert.False(all[1].TryGetProperty("suggestions", out _));
    }

    // As reviewdog does it: lines end at LF, and columns count bytes.
    private static byte[] Apply(byte[] file, JsonElement result)
    {
        List<byte> bytes = [.. file];
        foreach (JsonElement suggestion in result.GetProperty("diagnostics").EnumerateArray().Reverse()
            .SelectMany(static one => one.TryGetProperty("suggestions", out JsonElement some) ? some.EnumerateArray().ToArray() : []))
        {
            int start = OffsetOf(bytes, suggestion.GetProperty("range").GetProperty("start"));
            int end = OffsetOf(bytes, suggestion.GetProperty("range").GetProperty("end"));
            bytes.RemoveRange(start, end - start);
            bytes.InsertRange(start, Encoding.UTF8.GetBytes(suggestion.GetProperty("text").GetString()!));
        }

        return [.. bytes];
    }

    private static int OffsetOf(List<byte> bytes, JsonElement position)
    {
        int offset = 0;
        for (int line = position.GetProperty("line").GetInt32(); line > 1; line--)
        {
            offset = bytes.IndexOf((byte)'\n', offset) + 1;
        }

        return offset + position.GetProperty("column").GetInt32() - 1;
    }
}
