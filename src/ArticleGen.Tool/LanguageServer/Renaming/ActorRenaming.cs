using ArticleGen.Files;
using ArticleGen.Model;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.Input;
using ArticleGen.Tool.LanguageServer.Projects;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGen.Tool.LanguageServer.Renaming;

/// <summary>Gives an actor another name in all files of a project.</summary>
/// <param name="project">The files.</param>
/// <param name="actor">The actor.</param>
/// <param name="newName">The new name.</param>
internal sealed class ActorRenaming(ProjectSnapshot project, ActorModel actor, string newName)
{
    /// <summary>The changes of all files that have any.</summary>
    /// <exception cref="RenamingException">An article would not read the new name as that of the same actor.</exception>
    internal IReadOnlyList<RenamedFile> Find(CancellationToken cancel)
    {
        ProjectIndex index = project.GetIndex(cancel);
        Dictionary<string, int> actors = new(StringComparer.Ordinal);
        foreach (ActorInArticle place in index.FindPlaces(actor))
        {
            actors.TryAdd(place.Article.Item.Key, place.Actor);
        }

        (ArticleLexicon lexicon, List<RenamedFile> files) = EditLexicons(cancel);
        Catalogue catalogue = index.GetCatalogue(cancel);
        HashSet<string> ids = new(index.Articles.Select(article => catalogue.File(article).Id), StringComparer.OrdinalIgnoreCase);
        RenamedFile?[] articles =
        [
            .. index.Articles
                .Where(article => actors.ContainsKey(article.Item.Key) || NamedFields.Has(article, actor.Name))
                .AsParallel().AsOrdered().WithCancellation(cancel)
                .Select(article => Edit(
                    index.GetFile(article),
                    article,
                    actors.TryGetValue(article.Item.Key, out int known) ? known : null,
                    words => ids.Contains(words) || ids.Contains($"{article.Item.Folder}/{words}"),
                    lexicon,
                    cancel)),
        ];
        files.AddRange(articles.OfType<RenamedFile>());
        return files.FirstOrDefault(static file => file.Fault is not null) is { } faulty
            ? throw new RenamingException($"{Path.GetFileName(faulty.File.Path)}: {faulty.Fault}")
            : [.. files.Where(static file => file.Edits.Count > 0)];
    }

    private RenamedFile? Edit(
        ArticleFile file, ArticleModel article, int? index, Func<string, bool> isArticle, ArticleLexicon lexicon, CancellationToken cancel)
    {
        if (project.Read(file, cancel) is not { } reading)
        {
            return null;
        }

        NameChange name = new(index is { } own ? reading.Actors[own].Name : actor.Name, newName)
        {
            Schema = project.Known.FindSchema(cancel).Schema,
            IsArticle = isArticle,
        };
        ArticleFormat format = article.Item.Format ?? ArticleFormats.FindByText(reading.Text);
        RenamedArticle renamed = new(reading, format, index, name, cancel);
        return renamed.Edits.Count == 0 && index is null ? null : new(file, renamed.Edits, renamed.FindFault(lexicon, cancel));
    }

    // All articles are read with the words of the lexicons as they will be.
    private (ArticleLexicon Lexicon, List<RenamedFile> Files) EditLexicons(CancellationToken cancel)
    {
        List<RenamedFile> files = [];
        List<ArticleLexicon> lexicons = [];
        foreach (ArticleFile file in project.Set.Lexicons)
        {
            if (file.GetText(cancel) is not { } text)
            {
                continue;
            }

            string before = text.ToString();
            EditedText edited = RenamedLexicon.Edit(before, actor.Name, newName, actor.Kind);
            if (edited.Edits.Count == 0)
            {
                lexicons.Add(ProjectFiles.ReadLexicon(text).Lexicon);
                continue;
            }

            string after = edited.Apply();
            files.Add(new(file, edited.Edits, RenamedLexicon.FindFault(before, after, newName)));
            lexicons.Add(ArticleLexicon.Read(after).Lexicon);
        }

        return (ArticleLexicon.Join(lexicons), files);
    }
}

/// <summary>A file in which an actor gets another name.</summary>
/// <param name="File">The file.</param>
/// <param name="Edits">The changes, in their order.</param>
/// <param name="Fault">Why the name is not to be changed; null where nothing speaks against it.</param>
internal sealed record RenamedFile(ArticleFile File, IReadOnlyList<TextChange> Edits, string? Fault);
