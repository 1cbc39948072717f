using ArticleGen.Reading.Grammar;
using ArticleGen.Reading.Passages;

namespace ArticleGen.Reading.Actors;

/// <summary>
/// Finds whom phrases mean that stand in tokens of their own, such as the end of a quotation that nothing closes. What is known of the
/// paragraph goes by the numbers of its own tokens, so it says nothing here.
/// </summary>
internal sealed class Aside
{
    private readonly ActorScratch _own = new();
    private readonly Cast _cast;
    private readonly Referents _referents;

    public Aside(Salience salience, Cast cast, Authors authors)
    {
        _cast = cast;
        _referents = new Referents(_own, salience, cast, authors);
    }

    /// <summary>Whom the phrase means.</summary>
    /// <param name="aside">The tokens. The names among them have been entered before, so they are no new mentions.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="sentence">The number of the sentence that they stand in.</param>
    public Referent? Find(Passage aside, NounPhrase phrase, int sentence)
    {
        _own.NamesInPassage.Clear();
        for (int i = 0; i < phrase.To;)
        {
            if (NameReader.Next(aside, new(0, aside.Count), ref i) is { } mention)
            {
                Entity entity = _cast.Find(mention) ?? _cast.Named(mention, aside.RangeOf(mention.Span), sentence);
                _own.NamesInPassage.Add(new KnownName(mention.NameFrom, mention.To, mention.Described?.From ?? -1, entity));
            }
        }

        return _referents.Find(aside, phrase, sentence, except: null);
    }
}
