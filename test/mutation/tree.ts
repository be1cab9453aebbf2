// A copy of the tree, so that mutants never meet the files that people work on.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'test', 'data', 'package.json', 'manifest.json', '.env.example', 'README.md'];

/** Copies what tests read into a new folder; packages and the shared folder are linked. */
export function copyTree(root: string): { readonly folder: string; readonly remove: () => void } {
  const above = mkdtempSync(join(tmpdir(), 'says-who-mutants-'));
  const folder = join(above, 'main');
  mkdirSync(folder);
  for (const name of COPIED)
    if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const shared = resolve(root, '../shared');
  if (existsSync(shared)) symlinkSync(shared, join(above, 'shared'));
  return { folder, remove: () => rmSync(above, { recursive: true, force: true }) };
}
