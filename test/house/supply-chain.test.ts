// What comes from others: few packages, each with a reason and a licence that lets us, locked, and running no scripts.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { scripts, dependencies } = json('package.json');
const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([path]) => path !== '');
const running = locked.filter(([, { dev }]) => dev !== true);

/** Licences under which the work may be used and passed on. */
const LICENCES = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'BlueOak-1.0.0',
]);

const SCRIPTS_ON_INSTALL = [
  'preinstall',
  'install',
  'postinstall',
  'prepare',
  'prepublish',
  'preprepare',
  'postprepare',
];

test('nothing of ours runs when it is installed', () => {
  expect(Object.keys(scripts).filter((name) => SCRIPTS_ON_INSTALL.includes(name))).toEqual([]);
});

test('of the packages only esbuild would run something, and it works without', () => {
  const wanting = running.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
  expect(wanting).toEqual(['node_modules/esbuild']);
});

test('every package that runs with the bot has its reason in the README', () => {
  const table = readFileSync('README.md', 'utf8').split('## Packages, and why')[1]?.split('\n## ')[0] ?? '';
  const told = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(Object.keys(dependencies).filter((name) => !told.includes(name))).toEqual([]);
});

test('every package that runs with the bot is locked to its content, and comes by an encrypted way', () => {
  const loose = running
    .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    .map(([path]) => path);
  expect(loose).toEqual([]);
  expect(
    running.filter(([, { resolved }]) => resolved && !resolved.startsWith('https://')).map(([path]) => path),
  ).toEqual([]);
});

test('every package that runs with the bot has a licence that lets us, in the lock file and as installed', () => {
  const foreign = running.filter(([path, { license = 'none' }]) => {
    const installed = existsSync(`${path}/package.json`) ? json(`${path}/package.json`).license : license;
    return !LICENCES.has(license) || (installed !== undefined && !LICENCES.has(installed));
  });
  expect(foreign.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});
