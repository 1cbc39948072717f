// What a user sees in VS Code, in a browser: try.mjs ADDRESS DESK SCREENSHOTS SETTINGS. Started by run.sh.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

const [address, desk, folder, settings] = process.argv.slice(2);
const { chromium } = await import(process.env.PLAYWRIGHT);

const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(120_000);

let shown = 0;
async function shoot(name) {
    shown++;
    await page.screenshot({ path: path.join(folder, `${shown}-${name}.png`) });
}

async function step(name, act) {
    const start = Date.now();
    try {
        await act();
    } catch (failure) {
        await shoot(`${name.replaceAll(' ', '-')}-failed`);
        console.error(`VS Code: ${name}: ${failure.message}`);
        process.exitCode = 1;
        throw failure;
    }

    await shoot(name.replaceAll(' ', '-'));
    console.log(`VS Code: ${name}: right, after ${Math.round((Date.now() - start) / 1000)} s`);
}

const editor = page.locator('.editor-instance .view-lines').first();
const lightBulb = page.locator('.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible').first();
const warnings = page.locator('.editor-instance .squiggly-warning');

async function openFolder(path) {
    await page.goto(`${address}/?folder=${path}`);
    await page.locator('.monaco-workbench').waitFor();
}

async function openFile(name) {
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
    // A file that was made a moment ago is not found at once.
    for (let tries = 1; !await found.isVisible(); tries++) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+P');
        await page.locator('.quick-input-widget input').first().fill(name);
        await waitUnlessLast(found, tries);
    }

    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Waits a while for what a key should bring, so that the key can be pressed again; the fifth time it has to be there. */
async function waitUnlessLast(brought, tries) {
    await brought.waitFor({ timeout: 15_000 }).catch(failure => {
        if (tries === 5) {
            throw failure;
        }
    });
}

/** The middle of some words in the editor, where the mouse can go. */
async function find(words) {
    const handle = await page.waitForFunction(sought => {
        for (const line of document.querySelectorAll('.editor-instance .view-line')) {
            const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const start = node.data.replaceAll('\u00a0', ' ').indexOf(sought);
                if (start >= 0) {
                    const range = document.createRange();
                    range.setStart(node, start);
                    range.setEnd(node, start + sought.length);
                    const box = range.getBoundingClientRect();
                    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
                }
            }
        }

        return undefined;
    }, words);
    return handle.jsonValue();
}

async function clickOn(words) {
    const place = await find(words);
    await page.mouse.click(place.x, place.y);
}

async function readEditor() {
    return (await editor.innerText()).replaceAll('\u00a0', ' ');
}

async function waitForSquiggles(kind, count) {
    await page.waitForFunction(
        ([kind, count]) => document.querySelectorAll(`.editor-instance .squiggly-${kind}`).length === count, [kind, count]);
}

const waitForWarnings = count => waitForSquiggles('warning', count);

/** Takes what is offered for the letters in front of the cursor. */
async function complete(label) {
    const offered = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
    // Markdown has no offers while one types.
    if (!await offered.isVisible()) {
        await page.keyboard.press('Control+Space');
    }

    await offered.waitFor({ timeout: 30_000 });
    await shoot(`completes-${label}`);
    await offered.click();
    await offered.waitFor({ state: 'hidden' });
}

async function waitForText(words) {
    await page.waitForFunction(sought => document.querySelector('.editor-instance .view-lines').innerText
        .replaceAll('\u00a0', ' ').includes(sought), words);
}

/** What has started, as VS Code lists it. */
async function listRunningExtensions() {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Developer: Show Running Extensions');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();
    await page.locator('.runtime-extensions-editor .monaco-list-row').first().waitFor();
    // Whatever starts with the folder has started by then.
    await page.waitForTimeout(8_000);
    return page.locator('.runtime-extensions-editor .monaco-list').first().innerText();
}

/** Takes the first action at a place whose title has these words. */
async function fix(words, title) {
    await clickOn(words);
    await lightBulb.waitFor();
    const action = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // The key opens nothing while the editor still asks what can be done there.
    for (let tries = 1; !await action.isVisible(); tries++) {
        await page.keyboard.press('Control+.');
        await waitUnlessLast(action, tries);
    }

    await shoot(`offers-for-${words}`);
    await action.click();
    await action.waitFor({ state: 'hidden' });
}

async function hover(words) {
    const place = await find(words);
    await page.mouse.move(place.x, place.y - 200);
    await page.mouse.move(place.x, place.y);
    const text = page.locator('.monaco-hover:visible .hover-contents', { hasText: 'Calder' }).first();
    await text.waitFor();
    return text.innerText();
}

try {
    await openFolder(desk);
    await step('squiggles', async () => {
        await openFile('harbour-reopens.txt');
        await warnings.first().waitFor();
        await waitForWarnings(2);
    });

    await step('typing', async () => {
        await clickOn('Harbour');
        await page.keyboard.press('Control+Home');
        await page.keyboard.type('"It is safe," siad Mara Quinn. ');
        await waitForWarnings(3);
        await page.keyboard.press('Shift+Home');
        await page.keyboard.press('Delete');
        await waitForWarnings(2);
    });

    await step('light bulb', async () => {
        await clickOn('Narch');
        await lightBulb.waitFor();
    });

    await step('fix', async () => {
        await fix('Narch', 'March');
        await waitForWarnings(1);
        await fix('siad', 'said');
        await waitForWarnings(0);
        assert.match(await readEditor(), /VARNA, March 14 \(Reuters\) - "We reopen on Friday," said Ines Calder/);
    });

    await step('hover', async () => assert.match(await hover('We reopen'), /^Ines Calder, by 'said' \(SaidInversion\)/));

    await step('hint', async () => {
        await waitForText('"The ferry sails at noon."');
        assert.match(await readEditor(), /thanked the pilots\. "The ferry sails at noon\." ?Ines Calder$/m);
        assert.doesNotMatch(await readEditor(), /"We reopen on Friday," ?Ines/, 'The sentence itself says it.');
    });

    await step('completion of a name', async () => {
        await clickOn('Harbour');
        await page.keyboard.press('Control+End');
        await page.keyboard.type('The pilots thanked In');
        await complete('Ines Calder');
        await waitForText('The pilots thanked Ines Calder');
    });

    await step('project', async () => {
        await openFolder(`${desk}-project`);
        await openFile('pier.md');
        // Its settings make the month an error and say nothing of the verb.
        await waitForSquiggles('error', 1);
        await waitForWarnings(0);
    });

    await step('completion of front matter', async () => {
        await clickOn('kind');
        await page.keyboard.press('End');
        await page.keyboard.press('ArrowDown');
        await complete('rating');
        await waitForText('rating: ');
        await page.keyboard.type('4');
        await clickOn('brief');
        await page.keyboard.press('End');
        for (let letter = 0; letter < 'brief'.length; letter++) {
            await page.keyboard.press('Backspace');
        }

        await complete('opinion');
        await waitForText('kind: opinion');
        assert.match(await readEditor(), /kind: opinion\nrating: 4\n/);
        await waitForSquiggles('error', 1);
        await waitForWarnings(0);
    });

    await step('lexicon', async () => {
        await openFile('newsroom.lexicon');
        await find('persn');
        // Comment, kind, word, flag and what is no kind have a colour each; the grammar is loaded a moment after the text.
        await page.waitForFunction(() => new Set(Array.from(
            document.querySelectorAll('.editor-instance .view-line span span'), span => getComputedStyle(span).color)).size >= 5);
        await waitForWarnings(1);
    });

    await step('completion of a kind', async () => {
        await clickOn('persn');
        await page.keyboard.press('Control+End');
        await page.keyboard.type('org');
        await complete('organization');
        await waitForText('organization: ');
    });

    await step('no article of the project', async () => {
        await openFile('notes.md');
        await page.waitForTimeout(5_000);
        await waitForSquiggles('error', 0);
        await waitForWarnings(0);
    });

    await step('folder without a project', async () => {
        await openFolder(`${desk}-without-articles/notes`);
        await openFile('plan.txt');
        assert.doesNotMatch(await listRunningExtensions(), /ArticleGen/);
    });

    await step('project without articles', async () => {
        await openFolder(`${desk}-without-articles`);
        await openFile('plan.txt');
        // The extension has to look at the project file. It looks no further: there is no global tool here, of which it would tell.
        assert.match(await listRunningExtensions(), /ArticleGen/);
        assert.equal(await page.locator('.notification-toast').count(), 0);
        await waitForWarnings(0);
    });

    await step('first article', async () => {
        fs.mkdirSync(`${desk}-without-articles/seeds`);
        fs.copyFileSync(`${desk}-without-articles/notes/plan.txt`, `${desk}-without-articles/seeds/harbour.txt`);
        await openFile('harbour.txt');
        const message = page.locator('.notification-toast', { hasText: 'The command articlegen is not installed.' }).first();
        await message.locator('.monaco-button', { hasText: 'Install it' }).waitFor();
    });

    await step('missing command', async () => {
        await openFolder(`${desk}-without-command`);
        const message = page.locator('.notification-toast', { hasText: 'articlegen.path' }).first();
        await message.waitFor();
        assert.match(await message.innerText(), /nowhere lsp does not start\. There is no such file\./);
        await message.locator('.monaco-button', { hasText: 'Open the setting articlegen.path' }).waitFor();
    });

    await step('path in a workspace that is not trusted', async () => {
        const written = JSON.parse(fs.readFileSync(settings, 'utf8'));
        written['articlegen.path'] = './articlegen';
        written['security.workspace.trust.enabled'] = true;
        written['security.workspace.trust.startupPrompt'] = 'never';
        fs.writeFileSync(settings, JSON.stringify(written));
        await openFolder(`${desk}-relative-path`);
        const message = page.locator('.notification-toast', { hasText: 'articlegen.path' }).first();
        await message.waitFor();
        assert.match(await message.innerText(), /names \.\/articlegen in a workspace that is not trusted/);
        assert.ok(!fs.existsSync(`${desk}-relative-path/was-run`), 'The program in the workspace was run.');
        await shoot('restricted');

        await message.locator('.monaco-button', { hasText: 'Manage trust' }).click();
        await page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ }).first().click();
        for (let tries = 0; tries < 60 && !fs.existsSync(`${desk}-relative-path/was-run`); tries++) {
            await page.waitForTimeout(500);
        }

        assert.ok(fs.existsSync(`${desk}-relative-path/was-run`), 'The program was not run when the workspace was trusted.');
    });
} finally {
    await browser.close();
}
