// Finds the command articlegen, starts its language server, and says what is missing. What one sees in an article is the server's.
import * as child from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, Trace, type DocumentSelector } from 'vscode-languageclient/node';

/** A button that is offered, and what it does. */
interface Remedy {
    readonly button: string;
    readonly act: () => void;
}

/** What the user is told, and what helps. */
interface Problem extends Remedy {
    readonly message: string;
}

/** A program, what it is started with, and what helps if it does not start. */
interface Command {
    readonly program: string;
    readonly args: readonly string[];
    readonly folder?: string;
    readonly remedy: Remedy;
}

let isWanted = false;
let client: LanguageClient | undefined;
let messages: vscode.OutputChannel | undefined;
let turn: Promise<void> = Promise.resolve();

export async function activate(context: vscode.ExtensionContext): Promise<void> {
    context.subscriptions.push(
        vscode.commands.registerCommand('articlegen.restart', () => restart()),
        vscode.workspace.onDidChangeConfiguration(change => isWanted && change.affectsConfiguration('articlegen') && restart()),
        vscode.workspace.onDidChangeWorkspaceFolders(() => isWanted && restart()),
        vscode.workspace.onDidGrantWorkspaceTrust(() => isWanted && restart()),
        // The project may have got its package or its first article since.
        vscode.workspace.onDidOpenTextDocument(document => mayBeArticle(document) && startForArticles()));
    await startForArticles();
}

export function deactivate(): Thenable<void> | undefined {
    return client?.stop();
}

async function startForArticles(): Promise<void> {
    if (!isWanted && await hasArticles() && !isWanted) {
        void restart();
    }
}

/** Starts the server, or starts it again: one after the other, whoever asks. */
function restart(): Promise<void> {
    isWanted = true;
    turn = turn.then(start).catch(failure => void vscode.window.showErrorMessage(`ArticleGen: ${failure}`));
    return turn;
}

async function start(): Promise<void> {
    const before = client;
    client = undefined;
    // One that has failed cannot be stopped, and need not be.
    await before?.dispose().catch(() => undefined);
    const command = await findWorkingCommand();
    if ('message' in command) {
        // Not awaited: the message may stand for hours.
        void vscode.window.showWarningMessage(`ArticleGen: ${command.message}`, command.button)
            .then(chosen => chosen === command.button && command.act());
        return;
    }

    const settings = vscode.workspace.getConfiguration('articlegen');
    const trace = Trace.fromString(settings.get('trace', 'off'));
    client = new LanguageClient(
        'articlegen',
        'ArticleGen',
        { command: command.program, args: [...command.args, ...serverArguments()], options: { cwd: command.folder } },
        {
            documentSelector: selectDocuments(),
            traceOutputChannel: trace === Trace.Off ? undefined : openTrace(),
            initializationOptions: {
                askProjects: vscode.workspace.isTrusted,
                codeLens: settings.get('codeLens', false),
                diagnostics: settings.get('diagnostics', true),
            },
        });
    await client.start();
    await client.setTrace(trace);
}

function serverArguments(): string[] {
    return vscode.workspace.isTrusted ? ['lsp'] : ['lsp', '--no-project'];
}

/** The files of the workspace that the server hears of; where no folder is open, those that are open. */
function selectDocuments(): DocumentSelector {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return folders.length === 0
        ? readPatterns().map(pattern => ({ scheme: 'file', pattern }))
        : folders.flatMap(folder => readPatterns().map(pattern => (
            { scheme: 'file', pattern: { baseUri: folder.uri.toString(), pattern } })));
}

function mayBeArticle(document: vscode.TextDocument): boolean {
    return vscode.languages.match(readPatterns().map(pattern => ({ scheme: 'file', pattern })), document) > 0;
}

function readPatterns(): string[] {
    return vscode.workspace.getConfiguration('articlegen').get('files', []);
}

/** The library writes messages only where the channel's level is Trace, which is set elsewhere; the setting is enough here. */
function openTrace(): vscode.LogOutputChannel {
    const channel = vscode.window.createOutputChannel('ArticleGen: messages', { log: true });
    messages?.dispose();
    messages = channel;
    return Object.create(channel, {
        logLevel: { value: vscode.LogLevel.Trace },
        trace: { value: (message: string) => channel.info(message) },
    });
}

/**
 * The setting, the tool that the workspace has pinned, or the global one. A workspace that is not trusted has no say: `dotnet` in its
 * folder would run what the folder names, and a path that is not absolute leads into it.
 */
function findCommand(): Command | Problem {
    const set = vscode.workspace.getConfiguration('articlegen').get('path', '').trim().replace(/^~(?=[\\/])/, os.homedir());
    if (set && (vscode.workspace.isTrusted || path.isAbsolute(set))) {
        const file = path.resolve(workspaceFolders()[0] ?? os.homedir(), set);
        return file.endsWith('.dll')
            ? withDotnet(dotnet => ({ program: dotnet, args: [file], remedy: openSetting }))
            : { program: file, args: [], remedy: openSetting };
    }

    const folder = vscode.workspace.isTrusted ? findManifest() : undefined;
    if (folder) {
        const remedy = { button: 'Restore the tool', act: () => type('dotnet tool restore', folder) };
        return withDotnet(dotnet => ({ program: dotnet, args: ['tool', 'run', 'articlegen', '--'], folder, remedy }));
    }

    const global = findProgram('articlegen', [path.join(os.homedir(), '.dotnet', 'tools')]);
    return global ? { program: global, args: [], remedy: updateTool } : withDotnet(() => set ? untrustedPath(set) : missingTool());
}

const openSetting: Remedy = {
    button: 'Open the setting articlegen.path',
    act: () => void vscode.commands.executeCommand('workbench.action.openSettings', 'articlegen.path'),
};

const updateTool: Remedy = { button: 'Update it', act: () => type('dotnet tool update --global ArticleGen.Tool') };

function missingTool(): Problem {
    return {
        message: 'The command the command articlegen is not installed.',
        button: 'Install it',
        act: () => type('dotnet tool install --global ArticleGen.Tool'),
    };
}

function untrustedPath(set: string): Problem {
    return {
        message: `The setting articlegen.path names ${set} in a workspace that is not trusted, and no global articlegen is installed.`,
        button: 'Manage trust',
        act: () => void vscode.commands.executeCommand('workbench.trust.manage'),
    };
}

function withDotnet<T>(make: (dotnet: string) => T): T | Problem {
    const folders = [process.env.DOTNET_ROOT, path.join(os.homedir(), '.dotnet'), '/usr/share/dotnet', '/usr/lib/dotnet',
        '/usr/local/share/dotnet', process.env.ProgramFiles && path.join(process.env.ProgramFiles, 'dotnet')];
    const dotnet = findProgram('dotnet', folders);
    return dotnet ? make(dotnet) : {
        message: 'The command dotnet is not installed. ArticleGen needs .NET 8 or later.',
        button: 'Get .NET',
        act: () => void vscode.env.openExternal(vscode.Uri.parse('https://dotnet.microsoft.com/download')),
    };
}

/** A program in absolute folders only: by itself, Windows looks into the current folder first. */
function findProgram(name: string, others: readonly (string | undefined)[]): string | undefined {
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    return [...(process.env.PATH ?? '').split(path.delimiter), ...others]
        .filter(folder => folder && path.isAbsolute(folder))
        .map(folder => path.join(folder!, file))
        .find(isFile);
}

function isFile(file: string): boolean {
    try {
        return fs.statSync(file).isFile();
    } catch {
        return false;
    }
}

/** The folder whose list of tools names ArticleGen's: one of the workspace or above it, as `dotnet` looks for it. */
function findManifest(): string | undefined {
    for (const start of workspaceFolders()) {
        for (let folder = start; ; folder = path.dirname(folder)) {
            if (['.config/dotnet-tools.json', 'dotnet-tools.json'].some(file => holds(path.join(folder, file), '"articlegen.tool"'))) {
                return start;
            }

            if (folder === path.dirname(folder)) {
                break;
            }
        }
    }

    return undefined;
}

function workspaceFolders(): string[] {
    return (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file').map(folder => folder.uri.fsPath);
}

function holds(file: string, words: string): boolean {
    try {
        return fs.readFileSync(file, 'utf8').toLowerCase().includes(words);
    } catch {
        return false;
    }
}

/** Whether anything in the workspace may use ArticleGen. */
async function hasArticles(): Promise<boolean> {
    if (vscode.workspace.textDocuments.some(document => document.languageId === 'articlegen-lexicon') || findManifest()) {
        return true;
    }

    for (const pattern of ['**/*.lexicon', '**/seeds/**/*.{txt,md,markdown,mdx}']) {
        if ((await vscode.workspace.findFiles(pattern, '**/{bin,obj,node_modules}/**', 1)).length > 0) {
            return true;
        }
    }

    const projects = await vscode.workspace.findFiles(
        '**/{*.csproj,Directory.Build.props,Directory.Build.targets,Directory.Packages.props}', '**/{bin,obj,node_modules}/**', 500);
    return projects.some(project => holds(project.fsPath, 'articlegen'));
}

/** Asks the command for the help of its server first: of a server that ends at once nobody would learn why. */
async function findWorkingCommand(): Promise<Command | Problem> {
    const command = findCommand();
    if ('message' in command) {
        return command;
    }

    const fault = await run(command, ['lsp', '--help']);
    return fault === undefined
        ? command
        : { ...command.remedy, message: `${[command.program, ...command.args, 'lsp'].join(' ')} does not start. ${fault}` };
}

/** Runs a command to its end; gives what is wrong, undefined where it ends well. */
function run(command: Command, args: readonly string[]): Promise<string | undefined> {
    return new Promise(resolve => child.execFile(
        command.program,
        [...command.args, ...args],
        { cwd: command.folder, timeout: 60_000 },
        (failure, output, errors) => resolve(failure ? describe(failure, `${errors}\n${output}`) : undefined)));
}

function describe(failure: child.ExecFileException, printed: string): string {
    if (failure.code === 'ENOENT') {
        return 'There is no such file.';
    }

    return failure.killed
        ? 'It gave no answer for a minute.'
        : `${printed}\n${failure.message}`.split('\n').map(line => line.trim()).find(line => line) ?? 'It has failed.';
}

/** Types a command into a terminal; the user reads it, changes it and presses Enter. When something was run there, it is tried again. */
function type(command: string, folder?: string): void {
    const terminal = vscode.window.createTerminal({ name: 'ArticleGen', cwd: folder });
    terminal.show();
    terminal.sendText(command, false);
    const ended = vscode.window.onDidEndTerminalShellExecution(execution => execution.terminal === terminal && !client && restart());
    const closed = vscode.window.onDidCloseTerminal(one => {
        if (one === terminal) {
            ended.dispose();
            closed.dispose();
            void (client ?? restart());
        }
    });
}
