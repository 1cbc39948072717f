using ArticleGen.Tool.Commands;
using ArticleGen.Tool.Hosting;

namespace ArticleGen.Tool.Tests.Hosting;

public sealed class FailuresTests
{
    public static TheoryData<Exception, int, string?> Known => new()
    {
        { new ToolException("a.txt: there is no such file"), 2, "a.txt: there is no such file" },
        { new OperationCanceledException(), 130, null },
        { new AggregateException(new OperationCanceledException(), new TaskCanceledException()), 130, null },
        { new AggregateException(new OperationCanceledException(), new ToolException("b.txt: wrong")), 2, "b.txt: wrong" },
        { new AggregateException(new AggregateException(new IOException("No space left on device"))), 2, "No space left on device" },
        { new UnauthorizedAccessException(), 2, "permission denied" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void What_is_known_has_its_own_words(Exception failure, int exitCode, string? line) =>
        Assert.Equal((exitCode, line), Failures.Describe(failure));

    public static TheoryData<Exception> Memory => [
        new InsufficientMemoryException(),
        new AggregateException(new InvalidOperationException(), new InsufficientMemoryException()),
        new TypeInitializationException("T", new InsufficientMemoryException())
    ];

    [Theory]
    [MemberData(nameof(Memory))]
    public void A_lack_of_memory_is_named_with_what_to_do(Exception failure)
    {
        (int exitCode, string? line) = Failures.Describe(failure);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("there is not enough memory: look at fewer or smaller files", line, StringComparison.Ordinal);
    }

    public static TheoryData<Exception> Unknown =>
        [
            new InvalidOperationException("over\nthere"),
            new KeyNotFoundException("over\r\nthere"),
            new AggregateException(new InvalidOperationException("over\nthere"), new OperationCanceledException()),
            new DllNotFoundException("over\nthere")
        ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_defect_is_one_line_with_its_kind_and_without_a_stack(Exception failure)
    {
        (int exitCode, string? line) = Failures.Describe(failure);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("a defect of articlegen, not of what it looks at: ", line, StringComparison.Ordinal);
        Assert.Contains(", over there ", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line!);
    }

    [Theory]
    [InlineData("check", "a.txt")]
    [InlineData("fix", "a.txt", "--dry-run")]
    [InlineData("read", "a.txt")]
    [InlineData("explain", "a.txt")]
    public async Task A_run_that_fails_in_any_way_ends_with_one_line_and_the_exit_code_2(params string[] arguments)
    {
        foreach (Exception failure in new Exception[] {
            new InvalidOperationException("so"),
            new InsufficientMemoryException(),
            new AggregateException(new NotSupportedException("so"))
        })
        {
            using Desk desk = new Desk().Write("a.txt", Texts.Slips);
            using StringWriter error = new() { NewLine = "\n" };
            using Broken output = new(failure);

            int exitCode = await ArticlegenCommand.RunAsync(
                arguments,
                new(desk.Folder, new MemoryStream(), output, error, ColourOutput: false, ErrorIsScreen: false),
                TestContext.Current.CancellationToken);

            Assert.Equal(2, exitCode);
            Assert.StartsWith(
                "articlegen: ",
                Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)),
                StringComparison.Ordinal);
        }
    }

    private sealed class Broken(Exception failure) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw failure;

        public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
    }
}
