// Some processes that work through requests, and what becomes of one that does not come back.
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
const RUNS_TYPESCRIPT = ['--import', createRequire(import.meta.url).resolve('tsx')];
const NODE_OPTIONS = ['--experimental-vm-modules', '--no-warnings', '--max-old-space-size=2048'];
/** Every mutant leaves its modules behind; a new process forgets them. */
const REQUESTS_A_PROCESS = 400;

export interface Job<Request> {
  readonly request: Request;
  /** Milliseconds after which the process is ended. */
  readonly limit: number;
}

/** Starts a process in the folder; it is there once it says so. */
async function start(folder: string): Promise<ChildProcess> {
  const child = fork(WORKER, {
    cwd: folder,
    execArgv: [...RUNS_TYPESCRIPT, ...NODE_OPTIONS],
    env: { ...process.env, NO_COLOR: '1', VITEST: 'true' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) =>
      reject(new Error(`Expected a worker that runs, got one that ended (${code})`)),
    );
  });
  return child;
}

/** The answer to one request, or undefined where the process ended or its time was over. */
function askOnce(child: ChildProcess, request: object, limit: number): Promise<unknown> {
  return new Promise((resolve) => {
    const settle = (value: unknown): void => {
      clearTimeout(timer);
      child.off('message', settle).off('exit', lost);
      resolve(value);
    };
    const lost = (): void => settle(undefined);
    const timer = setTimeout(lost, limit);
    child.once('message', settle).once('exit', lost);
    child.send(request);
  });
}

/**
 * Works through all jobs, several at once.
 *
 * @returns the answers in the order of the jobs; undefined where the time was over
 */
export async function workThrough<Answer>(
  folder: string,
  jobs: readonly Job<object>[],
  atOnce: number,
  onDone: (count: number) => void = () => {},
): Promise<readonly (Answer | undefined)[]> {
  const answers: (Answer | undefined)[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let child: ChildProcess | undefined;
    for (let served = 1; next < jobs.length; served++) {
      const at = next++;
      const job = jobs[at] as Job<object>;
      child ??= await start(folder);
      const answer = await askOnce(child, job.request, job.limit);
      answers[at] = answer as Answer | undefined;
      if (answer === undefined || served % REQUESTS_A_PROCESS === 0) {
        child.kill('SIGKILL');
        child = undefined;
      }
      onDone(++done);
    }
    child?.kill('SIGKILL');
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}
