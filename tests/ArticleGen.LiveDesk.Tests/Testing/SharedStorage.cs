using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Orleans.Storage;

namespace ArticleGen.LiveDesk.Tests.Testing;

/// <summary>What a database is to a cluster: storage that outlives a silo, and takes no write that has not read what is there.</summary>
internal sealed class SharedStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(string, GrainId), (string Json, int Version)> _states = new();

    /// <summary>Whether a write fails. It is asked before each.</summary>
    internal Func<GrainId, bool> Fails { get; set; } = static _ => false;

    /// <summary>How many writes there were.</summary>
    internal int Writes => _states.Values.Sum(static state => state.Version);

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (_states.TryGetValue((stateName, grainId), out (string Json, int Version) stored))
        {
            grainState.State = JsonSerializer.Deserialize<T>(stored.Json)!;
            grainState.ETag = stored.Version.ToString(CultureInfo.InvariantCulture);
            grainState.RecordExists = true;
        }

        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        if (Fails(grainId))
        {
            throw new IOException($"{grainId} cannot be written");
        }

        int read = grainState.ETag is null ? 0 : int.Parse(grainState.ETag, CultureInfo.InvariantCulture);
        (string, int) next = (JsonSerializer.Serialize(grainState.State), read + 1);
        bool written = read == 0
            ? _states.TryAdd((stateName, grainId), next)
            : _states.TryGetValue((stateName, grainId), out (string Json, int Version) stored)
                && stored.Version == read && _states.TryUpdate((stateName, grainId), next, stored);
        if (!written)
        {
            throw new InconsistentStateException($"{grainId} was written by somebody else");
        }

        grainState.ETag = next.Item2.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => throw new NotSupportedException();
}
