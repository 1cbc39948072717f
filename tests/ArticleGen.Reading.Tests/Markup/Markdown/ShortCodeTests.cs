namespace ArticleGen.Reading.Tests.Markup.Markdown;

/// <summary>Codes and directives of site generators are markup; the words around them stay.</summary>
public class ShortCodeTests
{
    [Theory]
    [InlineData("Ships sail.\n\n{{< figure src=\"a.jpg\" caption=\"A ship\" >}}\n\nGulls cry.")]
    [InlineData("Ships sail.\n\n{{% notice tip %}}\n\nGulls cry.\n\n{{% /notice %}}")]
    [InlineData("Ships sail.\n\n{{< box >}}\nGulls cry.\n{{< /box >}}")]
    [InlineData("Ships sail.\n\n{{< box\n  title=\"Gulls\"\n>}}\n\nGulls cry.")]
    [InlineData("{% include map.html port=\"x\" %}\n\nShips sail.\n\n{% pullquote %}\nGulls cry.\n{% endpullquote %}")]
    [InlineData("{{ page.title }}\n\nShips sail.\n\nGulls cry.{{ page.date | date: '%Y' }}")]
    [InlineData("{/* Who drew this map? */}\n\nShips sail.\n\nGulls {/* cry\nloudly */}cry.")]
    [InlineData("import Map from './map'\nimport { Port, Mole } from \"../port\";\n\nShips sail.\n\nGulls cry.")]
    [InlineData("import './map.css';\n\nShips sail.\n\nGulls cry.\n\nexport default Layout")]
    [InlineData("import {\n  Port,\n  Mole,\n} from '../port'\nShips sail.\n\nGulls cry.")]
    [InlineData("export const meta = {\n  title: 'Port',\n}\n\nShips sail.\n\nGulls cry.")]
    [InlineData(":::note\nShips sail.\n:::\nGulls cry.")]
    [InlineData("::: warning Rough seas\nShips sail.\n:::\n\n::::{.wide}\nGulls cry.\n::::")]
    [InlineData(":::tip[Rough *seas*]\n\nShips sail.\n\n:::\n\nGulls cry.")]
    [InlineData("> [!NOTE]\n> Ships sail.\n\nGulls cry.")]
    [InlineData("> [!warning]  \n> Ships sail.\n>\n> Gulls cry.")]
    [InlineData("> [!TIP]\n>\n> Ships sail.\n\nGulls cry.")]
    [InlineData("[Ships]({{< ref \"ships.md\" >}}) sail.\n\nGulls [cry]({% link _posts/gulls.md %} \"Gulls\").")]
    [InlineData("Ships sail.\n\n<div>\n{{< map \"x\" >}}\nGulls cry.\n</div>")]
    [InlineData("Ships sail.{{< /box >}}\n\n**Gulls {{< mark *a* >}}cry.**")]
    public void Codes_are_left_out(string markdown) => Assert.Equal("Ships sail.\n\nGulls cry.", MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("Ships {{< sail.")]
    [InlineData("Ships {{< sail.\n\nGulls cry >}}.")]
    [InlineData("Ships {% sail }} and {{ sink %}.")]
    [InlineData("Ships {/* sail.")]
    [InlineData("Ships { sail } and {sink}.")]
    [InlineData("import duties rise from May.")]
    [InlineData("import duties rise from 'May' on.")]
    [InlineData("export of fish falls.")]
    [InlineData("Ships sail.\n\nShe said: import './map.css'")]
    [InlineData(":: note")]
    [InlineData("Ships ::: sail.")]
    [InlineData(":::) said Ines.")]
    [InlineData("[!NOTE]")]
    public void Other_words_stay(string markdown) => Assert.Equal(markdown, MarkdownInvariants.Check(markdown).Text);

    [Theory]
    [InlineData("Type `{{< ref \"x\" >}}` here.", "Type {{< ref \"x\" >}} here.")]
    [InlineData("Type \\{{< ref >}} here.", "Type {{< ref >}} here.")]
    [InlineData("Ships {{< sail {{< ref \"x\" >}} home.", "Ships {{< sail home.")]
    [InlineData("> Ships sail.\n> [!NOTE]", "Ships sail. [!NOTE]")]
    [InlineData("- import './map.css'", "import './map.css'")]
    public void Near_codes_stay(string markdown, string view) => Assert.Equal(view, MarkdownInvariants.Check(markdown).Text);

    [Fact]
    public void A_code_alone_is_no_paragraph() => Assert.Equal("", MarkdownInvariants.Check("{{< toc >}}\n\n:::\n\n> [!NOTE]").Text);
}
