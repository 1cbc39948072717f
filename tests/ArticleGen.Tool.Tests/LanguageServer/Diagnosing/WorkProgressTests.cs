using ArticleGen.Tool.LanguageServer.Connection;
using ArticleGen.Tool.LanguageServer.Diagnosing;

namespace ArticleGen.Tool.Tests.LanguageServer.Diagnosing;

public sealed class WorkProgressTests
{
    [Theory]
    [InlineData(true, true, 2)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void Progress_is_told_where_the_client_has_made_a_place_for_it(bool shows, bool makesPlace, int told)
    {
        Listener client = new(makesPlace);
        WorkProgress progress = new(client);
        progress.ReadCapabilities(new() { Window = new(WorkDoneProgress: shows) });

        progress.Begin("desk.csproj").Dispose();

        Assert.Equal(told, client.Told.Count(static method => method == "$/progress"));
    }

    private sealed class Listener(bool makesPlace) : IClient
    {
        internal List<string> Told { get; } = [];

        public void Notify(string method, object value) => Told.Add(method);

        public Task<bool> RequestAsync(string method, object? value) => Task.FromResult(makesPlace);
    }
}
