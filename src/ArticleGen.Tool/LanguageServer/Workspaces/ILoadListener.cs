namespace ArticleGen.Tool.LanguageServer.Workspaces;

/// <summary>Told what becomes of projects. Called from any thread.</summary>
internal interface ILoadListener
{
    /// <summary>A project is asked, which may take seconds; disposed of at the end.</summary>
    IDisposable Begin(string project);

    /// <summary>Of a project's target frameworks the first was chosen.</summary>
    void Chose(string project, string framework);

    /// <summary>A project cannot be asked.</summary>
    /// <param name="why">Which one, why, and what to do.</param>
    /// <param name="isMinor">Whether it need not be shown at once: somebody who looks for it finds it in the log.</param>
    void CannotLoad(string why, bool isMinor);

    /// <summary>Something has failed, which is a defect.</summary>
    void Failed(Exception failure);
}
