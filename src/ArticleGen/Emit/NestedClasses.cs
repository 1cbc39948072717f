using ArticleGen.Emit.Code;

namespace ArticleGen.Emit;

/// <summary>Opens and closes the classes in Articles that folders have, so that the next member is written into the right one.</summary>
/// <param name="code">Is in Articles.</param>
/// <param name="isAtStart">Whether nothing stands there yet.</param>
internal sealed class NestedClasses(CodeWriter code, bool isAtStart)
{
    private static readonly char[] Separator = ['.'];

    private string[] _open = [];
    private bool _isAtStart = isAtStart;

    /// <summary>Goes to a class, and leaves an empty line between what stands there and the next member.</summary>
    /// <param name="path">"Sport.Football", or "" for Articles itself.</param>
    /// <param name="writeSummary">Writes what stands above the class when it is opened.</param>
    internal void GoTo(string path, Action? writeSummary = null)
    {
        string[] classes = path.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        int shared = 0;
        while (shared < _open.Length && shared < classes.Length && _open[shared] == classes[shared])
        {
            shared++;
        }

        CloseTo(shared);
        for (int i = shared; i < classes.Length; i++)
        {
            Separate();
            writeSummary?.Invoke();
            code.Line("public static partial class ", classes[i]);
            code.Open();
            _isAtStart = true;
        }

        _open = classes;
        Separate();
    }

    /// <summary>Goes back to Articles, where nothing more is written.</summary>
    internal void Close()
    {
        CloseTo(0);
        _open = [];
    }

    private void CloseTo(int level)
    {
        for (int i = _open.Length; i > level; i--)
        {
            code.Close();
        }
    }

    private void Separate()
    {
        if (!_isAtStart)
        {
            code.Line();
        }

        _isAtStart = false;
    }
}
