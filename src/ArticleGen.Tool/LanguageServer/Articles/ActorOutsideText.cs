using ArticleGen.Fields;
using ArticleGen.Model;
using ArticleGen.Reading.Lexicon.Project;
using ArticleGen.Tool.LanguageServer.Projects;
using ArticleGen.Tool.LanguageServer.Workspaces;

namespace ArticleGen.Tool.LanguageServer.Articles;

/// <summary>An actor whom a value of front matter or a form in a lexicon names.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Words">The words that name the actor.</param>
/// <param name="Written">What they say.</param>
internal sealed record ActorOutsideText(ActorModel Actor, TextRange Words, string Written)
{
    /// <summary>Finds the actor at an offset; null where no words name one.</summary>
    /// <param name="file">An article, or a lexicon.</param>
    /// <param name="offset">The offset.</param>
    /// <param name="names">The names in the project.</param>
    /// <param name="cancel">Ends the work.</param>
    internal static ActorOutsideText? Find(ViewedFile file, int offset, QuietNames names, CancellationToken cancel) =>
        file.Read(cancel) is { } reading
            ? FindInFields(file, FieldPlace.Find(reading, offset), names, cancel)
            : FindInLexicon(file, offset, names, cancel);

    /// <summary>What actors an entry of a lexicon names; null where it names none.</summary>
    internal static ActorKind? FindKind(LexiconEntryKind kind) => kind switch
    {
        LexiconEntryKind.Person => ActorKind.Person,
        LexiconEntryKind.Organization or LexiconEntryKind.Agency or LexiconEntryKind.Media => ActorKind.Organization,
        LexiconEntryKind.Place => ActorKind.Place,
        _ => null,
    };

    private static ActorOutsideText? FindInFields(ViewedFile file, FieldPlace? place, QuietNames names, CancellationToken cancel)
    {
        if (place is null)
        {
            return null;
        }

        ProjectNames known = names.Get(file.Home, file.Project, cancel);
        FieldSchema? schema = file.Project.Known.FindSchema(cancel).Schema;
        string folder = file.Project.Known.FindItem(file.File).Item?.Folder ?? "";
        string written = place.Value.Text.Trim();
        return place.MayNameActors(schema, words => known.FindArticle(folder, words) is not null)
            && known.FindActor(written) is { } named
                ? new(named.Actor, place.Value.Range, written)
                : null;
    }

    private static ActorOutsideText? FindInLexicon(ViewedFile file, int offset, QuietNames names, CancellationToken cancel)
    {
        string text = file.Content.Text;
        if (file.ReadLexicon().FirstOrDefault(line => line.Range.Touches(offset)) is not { } line
            || line.FindKind(text) is not { } named
            || FindKind(named) is not { } kind
            || line.Forms.FirstOrDefault(form => form.Touches(offset)) is not { Length: > 0 } form)
        {
            return null;
        }

        // No article has to have the actor.
        ProjectNames known = names.Get(file.Home, file.Project, cancel);
        ActorModel actor = line.Forms.Select(one => known.FindActor(one.In(text))?.Actor).FirstOrDefault(one => one?.Kind == kind)
            ?? new(line.Forms[0].In(text), kind, ValueList<string>.Empty, ValueList<string>.Empty, ValueList<string>.Empty);
        return new(actor, form, form.In(text));
    }
}
