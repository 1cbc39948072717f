# What the fault tests share: a project that takes ArticleGen from the sources, and the question whether its program has the texts that are in its folder.
# Sourced, not run. Each test is a folder of its own below $work, which is removed at the end.
set -uo pipefail

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
export MSBUILDTERMINALLOGGER=off MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# Not CONFIGURATION: MSBuild takes variables for properties.
configuration=${ARTICLEGEN_CONFIGURATION:-Debug}
name=$(basename "$0" .sh)
work=$(mktemp -d "${TMPDIR:-/tmp}/articlegen-$name-XXXXXX")
violations=0
trap 'cleanup; rm -rf "$work"' EXIT

# A test that mounts or starts something says here how to undo it.
cleanup() { :; }

say() { printf '%s: %s\n' "$name" "$*"; }
skip() { say "skipped: $*"; exit 0; }
violation() { violations=$((violations + 1)); say "VIOLATION: $*"; }
finish() { say "$*, $violations violations"; [ "$violations" -eq 0 ]; exit; }

for assembly in ArticleGen ArticleGen.Reading ArticleGen.Build; do
  [ -e "$repository/src/$assembly/bin/$configuration/netstandard2.0/$assembly.dll" ] || { say "run dotnet build -c $configuration first"; exit 2; }
done

# new_project FOLDER STORAGE [PROPERTIES]: twelve articles and a program that prints what it has of each.
new_project() {
  local folder=$1 storage=$2 properties=${3:-<TargetFramework>net10.0</TargetFramework>} i
  mkdir -p "$folder/seeds"
  cat >"$folder/Desk.csproj" <<END
<Project Sdk="Microsoft.NET.Sdk">
  <Import Project="$repository/src/ArticleGen.Package/build/ArticleGen.props" />
  <PropertyGroup>
    $properties
    <OutputType>Exe</OutputType>
    <RootNamespace>Desk</RootNamespace>
    <ImplicitUsings>enable</ImplicitUsings>
    <UseAppHost>false</UseAppHost>
    <UseSharedCompilation>false</UseSharedCompilation>
    <EnableNETAnalyzers>false</EnableNETAnalyzers>
    <ArticleGen_TextStorage>$storage</ArticleGen_TextStorage>
    <_ArticleGenTasksAssembly>$repository/src/ArticleGen.Build/bin/$configuration/netstandard2.0/ArticleGen.Build.dll</_ArticleGenTasksAssembly>
  </PropertyGroup>
  <ItemGroup>
    <Analyzer Include="$repository/src/ArticleGen/bin/$configuration/netstandard2.0/ArticleGen.dll;$repository/src/ArticleGen.Reading/bin/$configuration/netstandard2.0/ArticleGen.Reading.dll" />
  </ItemGroup>
  <Import Project="$repository/src/ArticleGen.Package/build/ArticleGen.targets" />
</Project>
END
  cat >"$folder/Program.cs" <<'END'
foreach (Desk.Article article in Desk.Articles.All.OrderBy(article => article.SourceFile, StringComparer.Ordinal))
{
    byte[] bytes = System.Text.Encoding.UTF8.GetBytes(article.Text);
    Console.WriteLine(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes)).ToLowerInvariant() + "  " + article.SourceFile);
}
END
  for i in 1 2 3 4 5 6 7 8 9 10 11 12; do write_article "$folder" "story-$i" "first"; done
}

# write_article FOLDER NAME WORD: a text of some kilobytes that has the word in it.
write_article() {
  local i
  {
    printf 'Ferry %s resumes %s\n\nHarbour News 3 March 2021 08:15 (UTC +01:00)\n\n' "$2" "$3"
    for i in $(seq 1 20); do printf '"We reopen %s," Ines Calder, the port director, told Northwire %s.\n\n' "$3" "$i"; done
  } >"$1/seeds/$2.txt"
}

# build FOLDER [ARGUMENTS]: builds without a word; the log is there for those who ask.
build() {
  local folder=$1
  shift
  (cd "$folder" && timeout 600 dotnet build "$@") >"$folder/build.log" 2>&1 </dev/null
}

expected() { (cd "$1" && LC_ALL=C && export LC_ALL && sha256sum seeds/*.txt 2>/dev/null); }

# has_its_texts FOLDER [PROGRAM]: whether the program has the texts of the folder, each byte of them.
has_its_texts() {
  local folder=$1 program=${2:-$1/bin/Debug/net10.0/Desk.dll}
  [ "$(dotnet exec --roll-forward Major "$program" 2>&1)" = "$(expected "$folder")" ]
}

# A build that nobody disturbs may use the compiler that the caller keeps loaded; one that is killed has its own, which is killed with it.
compiler=()
[ -z "${SharedCompilationId:-}" ] || compiler=(-p:UseSharedCompilation=true)

# check_build FOLDER WHAT [ARGUMENTS]: builds, and expects it to succeed and the program to have its texts.
check_build() {
  local folder=$1 what=$2
  shift 2
  if ! build "$folder" "${compiler[@]}" "$@"; then
    violation "$what: the build fails: $(grep -m 3 'error' "$folder/build.log")"
  elif ! has_its_texts "$folder"; then
    violation "$what: the program has other texts than its folder: $(diff <(expected "$folder") <(dotnet exec --roll-forward Major "$folder/bin/Debug/net10.0/Desk.dll" 2>&1) | head -5)"
  fi
}
