using System.Linq.Expressions;
using System.Reflection;
using ArticleGen.Reading;
using ArticleGen.Reading.Lexicon.Project;

namespace ArticleGen.StepCounting;

/// <summary>
/// Reads texts by a copy of ArticleGen.Reading that counts its steps. The same text gives the same count, whatever was read before: the
/// memory that readings use again is taken away before each one.
/// </summary>
/// <remarks>One counter counts one reading at a time; those who want more at once make more counters.</remarks>
public sealed class StepCounter
{
    // Reading this creates everything that is made once and kept: the built-in lists and each way into the reading.
    private const string WarmUp = "Harbour\n\nVARNA, Aug 21 (Reuters) - \"We reopen,\" said Ines Calder.\n";

    private readonly Lock _counting = new();
    private readonly ReadText _read;
    private readonly Array _pool;
    private readonly Action _reset;
    private readonly Func<(long Count, long Polls, long Longest)> _counted;
    private readonly Action<long, CancellationTokenSource> _cancelAfter;
    private readonly Func<long> _sinceCancelled;

    public StepCounter()
        : this(Reader)
    {
    }

    private StepCounter(Func<Assembly, ReadText> reader)
    {
        CountingContext context = new("Reading, counted");
        Assembly reading = context.LoadCounted(typeof(ArticleReader).Assembly.Location);
        Type steps = context.LoadFromAssemblyName(typeof(Steps).Assembly.GetName()).GetType(typeof(Steps).FullName!, throwOnError: true)!;
        _reset = steps.GetMethod(nameof(Steps.Reset))!.CreateDelegate<Action>();
        _counted = steps.GetMethod(nameof(Steps.Read))!.CreateDelegate<Func<(long, long, long)>>();
        _cancelAfter = steps.GetMethod(nameof(Steps.CancelAfter))!.CreateDelegate<Action<long, CancellationTokenSource>>();
        _sinceCancelled = steps.GetMethod(nameof(Steps.SinceCancelled))!.CreateDelegate<Func<long>>();
        _pool = (Array)reading.GetType("ArticleGen.Reading.ScratchPool", throwOnError: true)!
            .GetField("Free", BindingFlags.Static | BindingFlags.NonPublic)!
            .GetValue(null)!;
        _read = reader(reading);
        _ = Count(WarmUp);
    }

    /// <summary>
    /// A counter of another way to read a text: a static method that takes the text, perhaps the offset at which it starts, and a token.
    /// </summary>
    /// <param name="type">The full name of its type.</param>
    /// <param name="method">Its name.</param>
    public static StepCounter Calling(string type, string method) => new(reading => Caller(reading, type, method));

    /// <summary>How many steps reading a text takes.</summary>
    public long CountSteps(string text) => Count(text).Steps;

    /// <summary>How many steps reading a file takes that is written in this way.</summary>
    public long CountSteps(string text, ArticleFormat format) => Count(text, format).Steps;

    /// <summary>What reading a file takes that is written in this way.</summary>
    public StepCount Count(string text, ArticleFormat format) => Count(text, "", format);

    /// <summary>What reading a text takes.</summary>
    public StepCount Count(string text) => Count(text, "");

    /// <summary>What it takes to read a lexicon, and a text with it.</summary>
    public StepCount Count(string text, string lexicon) => Count(text, lexicon, ArticleFormat.Text);

    private StepCount Count(string text, string lexicon, ArticleFormat format)
    {
        // One that can be cancelled, so that the reading asks it.
        using CancellationTokenSource source = new();
        return Count(text, lexicon, format, source.Token);
    }

    private StepCount Count(string text, string lexicon, ArticleFormat format, CancellationToken token)
    {
        lock (_counting)
        {
            Array.Clear(_pool);
            _reset();
            long before = GC.GetAllocatedBytesForCurrentThread();
            _ = _read(text, lexicon, (int)format, token);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            (long count, long polls, long longest) = _counted();
            return new StepCount(count, allocated, polls, longest);
        }
    }

    /// <summary>Reads a text, and cancels the reading after this many polls of the token.</summary>
    public CancelledReading CancelAfter(string text, long polls)
    {
        lock (_counting)
        {
            using CancellationTokenSource source = new();
            Array.Clear(_pool);
            object before = _read(text, "", (int)ArticleFormat.Text, CancellationToken.None);
            _reset();
            _cancelAfter(polls, source);
            bool cancelled = false;
            try
            {
                _ = _read(text, "", (int)ArticleFormat.Text, source.Token);
            }
            catch (OperationCanceledException)
            {
                cancelled = true;
            }

            long after = _sinceCancelled();
            _reset();
            return new CancelledReading(cancelled, after, before.Equals(_read(text, "", (int)ArticleFormat.Text, CancellationToken.None)));
        }
    }

    /// <summary>A delegate for the rewritten reading, whose types this assembly cannot name.</summary>
    private static ReadText Reader(Assembly reading)
    {
        Type lexicon = reading.GetType(typeof(ArticleLexicon).FullName!, throwOnError: true)!;
        Type formats = reading.GetType(typeof(ArticleFormat).FullName!, throwOnError: true)!;
        MethodInfo read = reading.GetType(typeof(ArticleReader).FullName!, throwOnError: true)!.GetMethod(
            nameof(ArticleReader.Read),
            [typeof(string), formats, lexicon, typeof(CancellationToken)])!;
        ParameterExpression text = Expression.Parameter(typeof(string));
        ParameterExpression lines = Expression.Parameter(typeof(string));
        ParameterExpression format = Expression.Parameter(typeof(int));
        ParameterExpression cancel = Expression.Parameter(typeof(CancellationToken));
        Expression words = Expression.Property(
            Expression.Call(lexicon.GetMethod(nameof(ArticleLexicon.Read))!, lines),
            nameof(LexiconReading.Lexicon));
        Expression call = Expression.Call(read, text, Expression.Convert(format, formats), words, cancel);
        return Expression.Lambda<ReadText>(call, text, lines, format, cancel).Compile();
    }

    private static readonly Func<string, bool> AlwaysTrue = static _ => true;

    private static ReadText Caller(Assembly reading, string type, string method)
    {
        ParameterExpression text = Expression.Parameter(typeof(string));
        ParameterExpression lexicon = Expression.Parameter(typeof(string));
        ParameterExpression format = Expression.Parameter(typeof(int));
        ParameterExpression cancel = Expression.Parameter(typeof(CancellationToken));
        Type declaring = reading.GetType(type, throwOnError: true)!;
        MethodInfo called = declaring.GetMethods().Single(candidate => candidate.Name == method);
        Expression call = Expression.Call(called, called.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(string) ? text
                : parameter.ParameterType == typeof(CancellationToken) ? cancel
                : parameter.ParameterType == typeof(int) ? Expression.Constant(0)
                : (Expression)Expression.Constant(AlwaysTrue)));
        call = Expression.Convert(call, typeof(object));
        return Expression.Lambda<ReadText>(call, text, lexicon, format, cancel).Compile();
    }

    /// <summary>
    /// Reads a text with the lines of a lexicon, in the format of this number: the copy of the reading has types of its own.
    /// </summary>
    private delegate object ReadText(string text, string lexicon, int format, CancellationToken cancel);
}
