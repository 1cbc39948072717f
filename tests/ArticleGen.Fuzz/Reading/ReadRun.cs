using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleGen.Fuzz.Reading;

/// <summary>Reads case after case on all cores until enough characters are read or the time is over.</summary>
internal sealed class ReadRun(ulong seed, IReadOnlyList<string> sources, bool explain)
{
    // Far above what the longest case takes on a busy machine.
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, FoundFailure> _found = new(StringComparer.Ordinal);
    private long _next = -1;
    private long _characters;
    private long _failed;

    /// <summary>Reads the cases, and gives one failure of each kind found.</summary>
    public IReadOnlyList<FoundFailure> Read(double characters, TimeSpan time, long first, TextWriter output)
    {
        _next = first - 1;
        Stopwatch watch = Stopwatch.StartNew();
        long[] cases = new long[Environment.ProcessorCount];
        Thread[] workers = [.. cases.Select((_, worker) => new Thread(() => Work(worker)) { IsBackground = true })];
        Array.ForEach(workers, worker => worker.Start());
        TimeSpan reported = TimeSpan.Zero;
        long[] seen = new long[workers.Length];
        TimeSpan[] seenAt = new TimeSpan[workers.Length];
        while (!workers.All(worker => worker.Join(TimeSpan.FromMilliseconds(100))))
        {
            for (int i = 0; i < workers.Length; i++)
            {
                if (Volatile.Read(ref cases[i]) is var now && now != seen[i])
                {
                    (seen[i], seenAt[i]) = (now, watch.Elapsed);
                }
                else if (workers[i].IsAlive && watch.Elapsed - seenAt[i] > Hang)
                {
                    ReadCase hanging = ReadCase.Make(seed, seen[i], sources);
                    return [new(seed, seen[i], hanging, Failure.Hang), .. InOrder()];
                }
            }

            if (watch.Elapsed - reported > ReportEvery)
            {
                reported = watch.Elapsed;
                Report();
            }
        }

        Report();
        return InOrder();

        void Work(int worker)
        {
            while (Interlocked.Read(ref _characters) < characters && watch.Elapsed < time)
            {
                long number = Interlocked.Increment(ref _next);
                Volatile.Write(ref cases[worker], number);
                ReadOne(number);
            }
        }

        void Report()
        {
            long done = Interlocked.Read(ref _characters);
            string read = FormattableString.Invariant($"{_next + 1 - first:N0} texts from case {first} on, {done:N0} characters");
            output.WriteLine($"{(int)watch.Elapsed.TotalSeconds} s: {read}, {Interlocked.Read(ref _failed)} failed in {_found.Count} ways");
        }
    }

    private void ReadOne(long number)
    {
        ReadCase given = ReadCase.Make(seed, number, sources);
        if (ReadCheck.Find(given, explain) is { } failure)
        {
            Interlocked.Increment(ref _failed);
            FoundFailure found = new(seed, number, given, failure);

            // The first case of a kind is kept, whichever worker comes first.
            _found.AddOrUpdate(failure.Kind, found, (_, other) => other.Number < number ? other : found);
        }

        Interlocked.Add(ref _characters, given.Text.Length + given.Lexicon.Length);
    }

    private FoundFailure[] InOrder() => [.. _found.Values.OrderBy(found => found.Number)];
}
