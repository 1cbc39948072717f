using ArticleGen.Reading.Lexicon;

namespace ArticleGen.Reading.Actors;

/// <summary>Remembers who was spoken of last, so that "he", "she", "they" and "it" find somebody.</summary>
internal sealed class Salience
{
    // More than any two paragraphs mention.
    private const int Remembered = 32;

    // A pronoun does not reach back further than this.
    private const int FarthestSentences = 12;

    // Somebody without a name is meant by a pronoun not further from the description.
    private const int NearSentences = 2;

    // To be the subject, or to speak, counts as much as being mentioned one or two sentences later.
    private const double Prominence = 1.5;

    // "It" more likely means a body than a place, or than a speaker who may be a person; "he" a person rather than a name that may be
    // anything; "they" several rather than a body.
    private const double Handicap = 2;

    // A ring: the oldest mention stands at _oldest once it is full.
    private readonly List<SalientMention> _mentions;
    private int _oldest;
    private SalientMention? _unexplained;

    public Salience(List<SalientMention> mentions) => _mentions = mentions;

    /// <summary>
    /// Notes a mention. Subjects and speakers weigh more: a pronoun means them rather than somebody mentioned in passing.
    /// </summary>
    public void Note(Entity entity, int sentence, bool subject, bool speaker, int token = -1)
    {
        entity.Context.NoteSentence(sentence, subject, speaker);
        SalientMention mention = new(entity, sentence, (subject ? Prominence : 0) + (speaker ? Prominence : 0), token);
        if (_mentions.Count < Remembered)
        {
            _mentions.Add(mention);
        }
        else
        {
            _mentions[_oldest] = mention;
            _oldest = (_oldest + 1) % Remembered;
        }
    }

    /// <summary>
    /// Whom a pronoun means, or null; never <paramref name="except"/>, and nobody whom its own sentence first mentions at
    /// <paramref name="beforeToken"/> or behind it.
    /// </summary>
    public Entity? Find(WordForm pronoun, string form, int sentence, Entity? except = null, int beforeToken = int.MaxValue)
    {
        Entity? best = null;
        double bestScore = double.MinValue;
        for (int i = 0; i < _mentions.Count; i++)
        {
            (Entity mentioned, int at, double weight, int token) = _mentions[(_oldest + i) % _mentions.Count];
            Entity entity = mentioned.Final;
            if (at == sentence && token >= beforeToken)
            {
                continue;
            }

            double score = at + weight - (IsUnlikely(entity, form) ? Handicap : 0);
            if (Fits(entity, pronoun, form) && sentence - at <= FarthestSentences && score >= bestScore && entity != except)
            {
                best = entity;
                bestScore = score;
            }
        }

        return best;
    }

    /// <summary>
    /// Notes somebody without a name who is the subject of a sentence, "the minister": a pronoun means them only if it can mean nobody
    /// whom the article names.
    /// </summary>
    public void NoteUnexplained(Entity entity, int sentence) => _unexplained = new(entity, sentence, 0);

    /// <summary>Whom a pronoun means if it means nobody with a name: somebody described in a sentence or two before.</summary>
    public Entity? FindUnexplained(WordForm pronoun, string form, int sentence, Entity? except) =>
        _unexplained is { } last
        && last.Entity.Final is var entity
        && entity != except
        && sentence - last.Sentence <= NearSentences
        && form is "he" or "she" or "him" or "her"
        && FitsPerson(entity, pronoun)
            ? entity
            : null;

    /// <summary>All those whom a pronoun could mean, the likeliest first.</summary>
    public IEnumerable<Entity> Candidates(WordForm pronoun, string form, int sentence) =>
        _mentions.Skip(_oldest).Concat(_mentions.Take(_oldest))
        .Where(mention => sentence - mention.Sentence <= FarthestSentences && Fits(mention.Entity.Final, pronoun, form))
        .Select((mention, order) => (Entity: mention.Entity.Final, Score: mention.Sentence + mention.Weight, order))
        .OrderByDescending(mention => mention.Score)
        .ThenByDescending(mention => mention.order)
        .Select(mention => mention.Entity)
        .Distinct();

    private static bool IsUnlikely(Entity entity, string form) =>
        entity.Kind == ActorKind.Place
        || ((entity.Kind is null || entity.IsKindGuessed) && form is "he" or "she" or "him" or "her" or "his")
        || (entity is { Kind: ActorKind.Person, IsKindGuessed: true } && form is "it" or "its")
        || (entity.Kind == ActorKind.Organization && form is "they" or "them" or "their");

    private static bool Fits(Entity entity, WordForm pronoun, string form) => form switch
    {
        "he" or "she" or "him" or "her" or "his" or "who" => FitsPerson(entity, pronoun),
        "it" or "its" => FitsThing(entity),
        _ => FitsSeveral(entity),
    };

    private static bool FitsPerson(Entity entity, WordForm pronoun) =>
        (entity.MayBePerson || entity.Kind is ActorKind.Anonymous)
        && ((entity.Gender & WordForm.Gender) == 0 || (pronoun & WordForm.Gender) == 0 || (entity.Gender & pronoun & WordForm.Gender) != 0);

    private static bool FitsThing(Entity entity) => entity.MayBeBody || entity.Kind is ActorKind.Place;

    private static bool FitsSeveral(Entity entity) => entity.Kind is ActorKind.Group or ActorKind.Organization;
}
