using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Storage;
using Orleans.TestingHost;

namespace ArticleGen.LiveDesk.Tests.Testing;

/// <summary>A desk of two silos in this process, which share their storage.</summary>
public sealed class TwoSilos : IAsyncLifetime
{
    private readonly InProcessTestCluster _cluster;

    public TwoSilos()
    {
        InProcessTestClusterBuilder builder = new(2);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<IGrainStorage>(Storage);
            silo.Configure<ClusterMembershipOptions>(static membership => membership.ProbeTimeout = TimeSpan.FromMilliseconds(500));
            silo.Configure<SiloMessagingOptions>(static messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(2));
        });
        builder.ConfigureClient(static client =>
            client.Configure<ClientMessagingOptions>(static messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(3)));
        _cluster = builder.Build();
    }

    /// <summary>Where the grains are asked for.</summary>
    public IGrainFactory Grains => _cluster.Client;

    /// <summary>How many silos there are.</summary>
    public int Count => _cluster.Silos.Count;

    internal SharedStorage Storage { get; } = new();

    public async ValueTask InitializeAsync() => await _cluster.DeployAsync();

    public async ValueTask DisposeAsync() => await _cluster.DisposeAsync();

    /// <summary>Ends the second silo without a word to the other one: what it has in memory is lost.</summary>
    public Task KillOneAsync() => _cluster.KillSiloAsync(_cluster.Silos[1]);
}
