// What a user sees in VS Code, in a browser: try.mjs ADDRESS DESK SCREENSHOTS. Started by run.sh.
import assert from 'node:assert/strict';
import path from 'node:path';

const [address, desk, folder] = process.argv.slice(2);
const { chromium } = await import(process.env.PLAYWRIGHT);

const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(300_000);

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
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: name }).waitFor();
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

async function waitForWarnings(count) {
    await page.waitForFunction(
        expected => document.querySelectorAll('.editor-instance .squiggly-warning').length === expected, count);
}

/** Takes the first action at a place whose title has these words. */
async function fix(words, title) {
    await clickOn(words);
    await lightBulb.waitFor();
    const action = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // The key opens nothing while the editor still asks what can be done there.
    for (let tries = 1; !await action.isVisible(); tries++) {
        await page.keyboard.press('Control+.');
        await action.waitFor({ timeout: 15_000 }).catch(failure => {
            if (tries === 5) {
                throw failure;
            }
        });
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

    // Hints: the article's last quotation has its speaker in another paragraph; look for '.view-line' with the name behind its mark.
    // Completion: type two letters of a name into the article, and 'per' into the lexicon; look for '.suggest-widget'.

    await step('lexicon', async () => {
        await openFile('newsroom.lexicon');
        await find('persn');
        // Comment, kind, word, flag and what is no kind have a colour each; the grammar is loaded a moment after the text.
        await page.waitForFunction(() => new Set(Array.from(
            document.querySelectorAll('.editor-instance .view-line span span'), span => getComputedStyle(span).color)).size >= 5);
    });

    await step('missing command', async () => {
        await openFolder(`${desk}-without-command`);
        const message = page.locator('.notification-toast', { hasText: 'articlegen.path' }).first();
        await message.waitFor();
        assert.match(await message.innerText(), /nowhere lsp does not start\. There is no such file\./);
        await message.locator('.monaco-button', { hasText: 'Open the setting' }).waitFor();
    });
} finally {
    await browser.close();
}
