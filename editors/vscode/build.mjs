// Bundles the extension into one file, and puts beside it what the package has in common with the others.
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';

await build({
    entryPoints: ['src/extension.ts'],
    outfile: 'out/extension.js',
    bundle: true,
    external: ['vscode'],
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minify: true,
});
copyFileSync('../../LICENSE', 'LICENSE');
copyFileSync('../../src/ArticleGen.Package/icon.png', 'icon.png');
