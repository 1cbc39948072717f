using System.Globalization;
using System.Text;
using ArticleGen.Build;

namespace ArticleGen.Tool.Input;

/// <summary>Code pages by their numbers, as the compiler's option takes them.</summary>
internal static class CodePages
{
    /// <summary>The encoding with this number; null where there is none that the compiler would take.</summary>
    internal static Encoding? Find(string number)
    {
        // 0 would be whatever the system has, and the compiler refuses it.
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int page) || page == 0)
        {
            return null;
        }

        try
        {
            return TextDecoder.CodePage(page);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
