// The page's script and style, made of its sources when the workspace starts: no build step to forget.
import { fileURLToPath } from 'node:url';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

const ENTRY = fileURLToPath(new URL('./client/main.tsx', import.meta.url));

let made: Promise<Bundle> | undefined;

/** The bundle, made once in a process: the sources are the same for every workspace. */
export function bundled(): Promise<Bundle> {
  made ??= make();
  return made;
}

async function make(): Promise<Bundle> {
  // Loaded only here, so that workspaces without a page do not pay for it.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    // Minifying for a browser also takes React's production build: https://esbuild.github.io/api/#platform
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    outdir: 'page',
    logLevel: 'silent',
  });
  const file = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: file('.js'), style: file('.css') };
}
