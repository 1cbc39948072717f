using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ArticleGen.Benchmarks.Corpora;
using ArticleGen.Benchmarks.Scale.Processes;

namespace ArticleGen.Benchmarks.Scale.Editor;

/// <summary>What the language server takes, from its start to its end.</summary>
internal static class EditorFigures
{
    private const int FewArticles = 2000;
    private const double MostOpenSeconds = 6;
    private const double MostMegabytes = 500;
    private const double MostIdleSeconds = 0.02;

    // Somebody types, stops to think, and types on: what compares all files begins in the pauses.
    private const int KeysInARow = 20;

    private static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    // Built with this program, whose project refers to it.
    private static readonly string Articlegen = Path.Combine(
        Workspace.Repository, "src", "ArticleGen.Tool", "bin", "Release", "net10.0", "ArticleGen.Tool.dll");

    public static IEnumerable<Figure> Measure(Archive archive, int count, int keys)
    {
        string folder = Directory.CreateTempSubdirectory("articlegen-benchmarks-").FullName;
        try
        {
            archive.Write(folder, count);
            string file = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .ElementAt(count / 2);
            using EditorClient editor = new(Articlegen, folder);
            string name = string.Create(CultureInfo.InvariantCulture, $"{count:#,0} articles");
            double load = LoadOfTheMachine();

            yield return Figure.Below($"{name}: open, all diagnostics told", MostOpenSeconds, Open(editor), " s");
            yield return Figure.Plain($"{name}: the same, all processors", editor.ProcessorSeconds, " s");

            string text = File.ReadAllText(file);
            editor.OpenDocument(file, text);
            (double[] pressed, double[] empty) = Press(editor, file, text.AsSpan().Count('\n') / 2, keys);
            double median = Rounds.Median(pressed);
            double nothing = Rounds.Median(empty);
            yield return Figure.Below(
                $"{name}: a key to the file's diagnostics, median", count <= FewArticles ? 15 : 30, median * 1000, " ms");
            yield return Figure.Plain($"{name}: the same, 90 % are below", pressed[pressed.Length * 9 / 10] * 1000, " ms");
            yield return Figure.Plain($"{name}: an empty request and its answer, median", nothing * 1000, " ms");
            yield return Figure.Plain($"{name}: the same, 90 % are below", empty[empty.Length * 9 / 10] * 1000, " ms");
            yield return Figure.Plain($"{name}: a key, as so many empty requests", median / nothing, "");

            WaitForQuiet(editor);
            double before = editor.ProcessorSeconds;
            Thread.Sleep(Idle);
            yield return Figure.Below(
                $"{name}: processor in 10 s without a key", MostIdleSeconds, editor.ProcessorSeconds - before, " s");
            yield return Figure.Below($"{name}: peak memory", MostMegabytes, editor.PeakBytes / 1e6, " MB");
            yield return Figure.Plain($"{name}: processes that wanted a processor when it began", load, "");
            editor.End();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Open(EditorClient editor)
    {
        long began = Stopwatch.GetTimestamp();
        editor.Initialize();
        editor.WaitFor(static message => message.Method == "$/progress"
            && message.Parameters.GetProperty("value").GetProperty("kind").GetString() == "end");
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    // Seconds, the sorted ones of keys and of requests about nothing.
    private static (double[] Pressed, double[] Empty) Press(EditorClient editor, string file, int line, int keys)
    {
        double[] pressed = new double[keys];
        double[] empty = new double[keys];
        // The code is compiled again while it gets warm.
        for (int i = -keys / 2; i < keys; i++)
        {
            Thread.Sleep(i % KeysInARow == 0 ? Pause : BetweenKeys);
            double request = Time(() => editor.Ask("textDocument/hover", new
            {
                textDocument = new { uri = "file:///none.txt" },
                position = new { line = 0, character = 0 },
            }));
            double key = Time(() =>
            {
                int version = editor.Insert(file, line, i % 7 == 0 ? " said" : "x");
                editor.WaitFor(message => message.Method == "textDocument/publishDiagnostics"
                    && message.Parameters.TryGetProperty("version", out JsonElement of)
                    && of.ValueKind == JsonValueKind.Number
                    && of.GetInt32() == version);
            });
            if (i >= 0)
            {
                (pressed[i], empty[i]) = (key, request);
            }
        }

        Array.Sort(pressed);
        Array.Sort(empty);
        return (pressed, empty);
    }

    // What the last key has started ends before; on a busy machine that takes longer.
    private static void WaitForQuiet(EditorClient editor)
    {
        long began = Stopwatch.GetTimestamp();
        double before;
        do
        {
            before = editor.ProcessorSeconds;
            Thread.Sleep(Idle / 2);
        }
        while (editor.ProcessorSeconds > before && Stopwatch.GetElapsedTime(began) < 6 * Idle);
    }

    private static double Time(Action piece)
    {
        long began = Stopwatch.GetTimestamp();
        piece();
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    // Linux says how many processes ran or waited in the mean of the last minute.
    private static double LoadOfTheMachine() => File.Exists("/proc/loadavg")
        ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture)
        : double.NaN;
}
