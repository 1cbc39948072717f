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
internal sealed class ActorRenaming(ProjectSnapshot project, ActorReading actor, string newName)
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
        RenamedFile?[] articles =
        [
            .. index.Articles
                .Where(article => actors.ContainsKey(article.Item.Key) || NamedFields.Has(article, actor.Name))
                .AsParallel().AsOrdered().WithCancellation(cancel)
                .Select(article => Edit(index.GetFile(article), article, actors, lexicon, cancel)),
        ];
        files.AddRange(articles.OfType<RenamedFile>());
        return files.FirstOrDefault(static file => file.Fault is not null) is { } faulty
            ? throw new RenamingException($"{Path.GetFileName(faulty.File.Path)}: {faulty.Fault}")
            : files;
    }

    private RenamedFile? Edit(
        ArticleFile file, ArticleModel article, Dictionary<string, int> actors, ArticleLexicon lexicon, CancellationToken cancel)
    {
        if (project.Read(file, cancel) is not { } reading)
        {
            return null;
        }

        int? index = actors.TryGetValue(article.Item.Key, out int known) ? known : null;
        string oldName = index is { } own ? reading.Actors[own].Name : actor.Name;
        RenamedArticle renamed = new(reading, index, project.Known.FindSchema(cancel).Schema, oldName, newName);
        return renamed.Edits.Count == 0 && index is null ? null
            : new(file, renamed.Edits, renamed.FindFault(article.Item.Format, lexicon, cancel));
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

            EditedText edited = RenamedLexicon.Edit(text.ToString(), actor.Name, newName, actor.Kind);
            if (edited.Edits.Count > 0)
            {
                files.Add(new(file, edited.Edits, Fault: null));
            }

            lexicons.Add(edited.Edits.Count > 0 ? ArticleLexicon.Read(edited.Apply()).Lexicon : ProjectFiles.ReadLexicon(text).Lexicon);
        }

        return (ArticleLexicon.Join(lexicons), files);
    }
}

/// <summary>A file in which an actor gets another name.</summary>
/// <param name="File">The file.</param>
/// <param name="Edits">The changes, in their order.</param>
/// <param name="Fault">Why the name is not to be changed; null where nothing speaks against it.</param>
internal sealed record RenamedFile(ArticleFile File, IReadOnlyList<TextChange> Edits, string? Fault);

/// <summary>A name is not to be changed.</summary>
/// <param name="message">Why.</param>
internal sealed class RenamingException(string message) : Exception(message);
