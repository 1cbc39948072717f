using ArticleGen.Reading.Lexicon;
using ArticleGen.Reading.Markup;

namespace ArticleGen.Reading.Metadata;

/// <summary>Reads the tags of an article: several texts, or one with commas between the tags.</summary>
internal sealed class MetadataTags(MemberValues values)
{
    /// <summary>The tags, each once.</summary>
    public ValueList<string> Read()
    {
        IReadOnlyList<MetadataText> tags = values.FindAll(MetadataMember.Tags);
        bool isList = tags.Count != 1 || IsItem(tags[0]);
        if (tags.Count == 1 && (!isList || tags[0].Style == MetadataStyle.Plain) && ReadSemicolons(tags[0]) is { } parts)
        {
            return parts.Distinct().ToValueList();
        }

        return (isList ? tags.Select(static tag => tag.Text) : Split(tags[0].Text)).Distinct().ToValueList();
    }

    private bool IsItem(MetadataText tag) =>
        values.Entries.Find(MetadataMember.Tags).Any(entry => entry.Value is MetadataList list && list.Range.Contains(tag.Range));

    /// <summary>"ferry, harbour works", "#ferry #harbour".</summary>
    private static IEnumerable<string> Split(string text)
    {
        string[] words = text.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        bool isHashtags = words.Length > 1 && words.All(static word => word.Length > 1 && word[0] == '#');
        return isHashtags ? words.Select(static word => word.TrimEnd(',')) : WordList.Split(text, ',');
    }

    /// <summary>Reads and reports "ferry; harbour works"; null if no semicolon stands between tags.</summary>
    private List<string>? ReadSemicolons(MetadataText tags)
    {
        string text = tags.Text;
        string mended = text.IndexOf(',') >= 0 ? text : PutCommas(text);
        if (mended == text)
        {
            return null;
        }

        values.Report(
            tags,
            "tags have commas between them, not semicolons; write commas",
            tags.IsVerbatim ? new TextEdit(tags.Content, mended) : null);
        return [.. WordList.Split(mended, ',')];
    }

    /// <summary>The text with a comma in place of each semicolon, except those that end an entity: "R&amp;amp;D".</summary>
    private static string PutCommas(string text)
    {
        char[] mended = text.ToCharArray();
        int start = 0;
        for (int i = 0; i < mended.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] is not (';' or '#'))
            {
                start = i;
            }
            else if (text[i] == ';')
            {
                mended[i] = text[start] == '&' && i > start + 1 ? ';' : ',';
                start = i;
            }
        }

        return new string(mended);
    }
}
