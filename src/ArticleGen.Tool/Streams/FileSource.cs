using System.Runtime.CompilerServices;
using ArticleGen.Settings;
using ArticleGen.Tool.Hosting;
using ArticleGen.Tool.Input;

namespace ArticleGen.Tool.Streams;

/// <summary>Articles that are files. Their texts are not kept.</summary>
/// <param name="set">Where they come from.</param>
/// <param name="articles">Those of them that are wanted.</param>
/// <param name="here">Where their references are seen from.</param>
internal sealed class FileSource(TextSet set, IReadOnlyList<TextFile> articles, Surroundings here) : IArticleSource
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<IStreamedArticle> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (TextFile file in articles)
        {
            cancel.ThrowIfCancellationRequested();
            yield return new Article(file, set.GetItem(file), ShownPath.UriOf(file.Path, here.Directory));
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }

    private sealed class Article(TextFile file, ArticleItem item, string uri) : IStreamedArticle
    {
        // A guess: to ask the disk would cost more than the bound is worth.
        public long Bytes => 4096;

        public OpenedArticle Open()
        {
            if (file.ReadAgain().Read() is { Text: var text })
            {
                return new ReadableArticle(uri, item, uri, text, item.Format ?? ArticleFormats.FindByText(text));
            }

            // Now the file itself can say why.
            file.Read();
            return new UnreadableArticle(Fault: null);
        }

        public void Dispose()
        {
        }
    }
}
