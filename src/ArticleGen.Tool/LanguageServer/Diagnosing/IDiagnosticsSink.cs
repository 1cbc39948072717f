using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Diagnosing;

/// <summary>Is told when the remarks about files change. Called from any thread.</summary>
internal interface IDiagnosticsSink
{
    /// <summary>The remarks about these files have changed, or their texts, and with them the lines.</summary>
    void Changed(IReadOnlyCollection<string> paths);

    /// <summary>All files of a project are about to be checked.</summary>
    /// <param name="home">The project.</param>
    /// <param name="count">How many files it has.</param>
    /// <param name="isFirst">Whether they have just been found, so that the check takes longer.</param>
    IPassProgress BeginPass(ProjectHome home, int count, bool isFirst);

    /// <summary>A check has failed, which is a defect.</summary>
    void Failed(Exception failure);
}

/// <summary>Told how many files were checked; disposed of at the end.</summary>
internal interface IPassProgress : IProgress<int>, IDisposable;
