namespace ArticleGen.Tool.Tests.Testing;

/// <summary>
/// A project that says what a build with ArticleGen would ask of the compiler, without an SDK: it needs no restore, and MSBuild is done
/// with it in a moment.
/// </summary>
internal static class BareProject
{
    /// <summary>Writes a project.</summary>
    /// <param name="desk">The folder.</param>
    /// <param name="path">The path of the project there.</param>
    /// <param name="files">Its articles and lexicons, as MSBuild's Include takes them.</param>
    /// <param name="frameworks">Its target frameworks, where it has several.</param>
    /// <param name="schema">Its schema, where it has one.</param>
    /// <param name="isRestored">Whether its packages are there.</param>
    internal static Desk WriteProject(
        this Desk desk,
        string path,
        string files = "*.txt;*.lexicon",
        string frameworks = "",
        string schema = "",
        bool isRestored = true) =>
        desk.Write(path + ".compile", $"""
            <Project>
              <Target Name="Compile">
                <ItemGroup>
                  <Line Include="is_global = true" />
                  <Line Include="@(Schema->'%5B%(FullPath)%5D%0Abuild_metadata.AdditionalFiles.ArticleGenSchema = true')" />
                  <CscCommandLineArgs Include="/target:library" />
                  <CscCommandLineArgs Include="/analyzer:{(isRestored ? "ArticleGen.dll" : "Other.dll")}" />
                  <CscCommandLineArgs Include="@(File->'/additionalfile:%(FullPath)')" />
                  <CscCommandLineArgs Include="@(Schema->'/additionalfile:%(FullPath)')" />
                  <CscCommandLineArgs Include="@(Settings->'/analyzerconfig:%(FullPath)')" />
                  <CscCommandLineArgs Include="/analyzerconfig:$(Config)" />
                </ItemGroup>
                <WriteLinesToFile File="$(Config)" Lines="@(Line)" Overwrite="true" />
              </Target>
            </Project>
            """).Write(path, $"""
            <Project>
              <PropertyGroup>
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <SchemaFile>{schema}</SchemaFile>
                <Config>$(MSBuildProjectDirectory)/obj/$(MSBuildProjectName).generated</Config>
              </PropertyGroup>
              <ItemGroup>
                <File Include="{files}" />
                <Schema Include="$(SchemaFile)" />
                <Settings Include="*.globalconfig;*.editorconfig" />
              </ItemGroup>
              <!-- ArticleGen, by whose name the server finds it. A project for several frameworks has no such target of its own. -->
              <Import Project="$(MSBuildProjectFile).compile" Condition="'$(TargetFrameworks)' == '' or '$(TargetFramework)' != ''" />
            </Project>
            """);
}
