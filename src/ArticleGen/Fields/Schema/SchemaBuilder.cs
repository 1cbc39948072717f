using ArticleGen.Fields.Inference;
using ArticleGen.Reading.Text;

namespace ArticleGen.Fields.Schema;

/// <summary>Puts the fields of all sources together: those with one path are one record.</summary>
internal sealed class SchemaBuilder
{
    private readonly DeclaredRecord _top = new();
    private readonly List<SchemaProblem>[] _problems;
    private readonly IReadOnlyList<SchemaSource> _sources;

    private SchemaBuilder(IReadOnlyList<SchemaSource> sources)
    {
        _sources = sources;
        _problems = [.. sources.Select(static source => new List<SchemaProblem>(source.Reading.Problems))];
    }

    /// <summary>The schema of a project. A source that declares nothing still says that there is a schema.</summary>
    /// <param name="sources">The sources, in the order in which their fields count.</param>
    internal static DeclaredSchema Build(IReadOnlyList<SchemaSource> sources) =>
        sources.Count == 0 ? DeclaredSchema.None : new SchemaBuilder(sources).Build();

    private DeclaredSchema Build()
    {
        for (int i = 0; i < _sources.Count; i++)
        {
            foreach (FieldDeclaration declaration in _sources[i].Reading.Declarations)
            {
                Add(declaration, i);
            }
        }

        return new(
            new FieldSchema(_top.ToFields(FieldNames.Class), IsDeclared: true),
            _problems.Select(static all => all.OrderBy(static problem => problem.Range.Start).ToValueList()).ToValueList());
    }

    private void Add(FieldDeclaration declaration, int source)
    {
        if (FindFault(declaration) is { } fault)
        {
            _problems[source].Add(new(fault.Name.Range, Excerpt.Cut(fault.Name.Name), fault.Detail, fault.Advice));
            return;
        }

        DeclaredRecord record = _top;
        for (int i = 0; i < declaration.Path.Count; i++)
        {
            DeclaredName name = declaration.Path[i];
            bool isLast = i == declaration.Path.Count - 1;
            DeclaredField field = record.Find(name.Name)
                ?? record.Add(name, isLast ? declaration.Type : null, Place(source, declaration.Line));
            field.MayBeMissing |= name.MayBeMissing;
            record = field.Record ?? record;
        }
    }

    // In all of the path: a declaration that is left out changes nothing.
    private DeclarationFault? FindFault(FieldDeclaration declaration)
    {
        DeclaredRecord record = _top;
        for (int i = 0; i < declaration.Path.Count; i++)
        {
            DeclaredName name = declaration.Path[i];
            if (record.Find(name.Name) is not { } field)
            {
                // What follows is new as well.
                return FindFault(record, name);
            }

            string? fault = i == declaration.Path.Count - 1 ? "has it already"
                : field.Record is null ? "says that it is no record"
                : field.IsList != name.IsList ? (field.IsList ? "says that it is a list" : "says that it is no list")
                : null;
            if (fault is not null)
            {
                return new(name, Tell(field, fault), "each field once, always in the same way");
            }

            record = field.Record!;
        }

        return null;
    }

    private static DeclarationFault? FindFault(DeclaredRecord record, DeclaredName name) =>
        record.Count == FieldInference.MostMembers
            ? new(name, FormattableString.Invariant($"a record has at most {FieldInference.MostMembers:N0} fields"), "fewer fields")
        : record.FindByProperty(name.Name) is { } other
            ? new(name, Tell(other, $"has '{other.Name}', which gives the same property"), "another name")
        : null;

    private static string Tell(DeclaredField field, string what) => $"{field.Place} {what}";

    private string Place(int source, int line) => _sources.Count == 1 ? $"line {line}" : $"line {line} of {_sources[source].Name}";

    private sealed record DeclarationFault(DeclaredName Name, string Detail, string Advice);
}
