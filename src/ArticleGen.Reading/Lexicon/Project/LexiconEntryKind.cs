namespace ArticleGen.Reading.Lexicon.Project;

/// <summary>What a line of a project's lexicon adds.</summary>
public enum LexiconEntryKind
{
    /// <summary>A verb of saying: "verb: row back".</summary>
    Verb,

    /// <summary>A news agency: "agency: Harbour Wire, HW".</summary>
    Agency,

    /// <summary>A newspaper or broadcaster: "media: The Varna Post".</summary>
    Media,

    /// <summary>A section of the paper, as it stands in publication lines: "section: Have your say".</summary>
    Section,

    /// <summary>A title before names: "title: Portreeve".</summary>
    Title,

    /// <summary>A person by name: "person: Ines Calder | female".</summary>
    Person,

    /// <summary>A body by name: "organization: Bread and Salt, BAS".</summary>
    Organization,

    /// <summary>A place by name: "place: Old Harbour".</summary>
    Place,
}
