// Which mutant is on, and which switches a test has passed.

/** No program of ours passes one file's switches so often in a test: beyond this it runs in circles. */
const MOST_PASSES = 20_000_000;
const MOST_MUTANTS = 10_000;

interface FileState {
  readonly passed: Uint8Array;
  on: number;
  passesLeft: number;
}

/** Turns one mutant on at a time; off, it counts what is passed. Switches are passed often, so they do little. */
export function createActiveMutant() {
  const states = new Map<string, FileState>();

  function stateOf(file: string): FileState {
    const state = states.get(file) ?? {
      passed: new Uint8Array(MOST_MUTANTS),
      on: -1,
      passesLeft: Number.POSITIVE_INFINITY,
    };
    states.set(file, state);
    return state;
  }

  /** The switch of one file, as `$m` in its text. */
  function switchOf(file: string): (index: number) => boolean {
    const state = stateOf(file);
    return (index) => {
      state.passed[index] = 1;
      if (--state.passesLeft < 0) throw new Error('Expected an end, got a program that runs in circles');
      return index === state.on;
    };
  }

  function turnOn(file: string, index: number): void {
    for (const state of states.values()) state.on = -1;
    Object.assign(stateOf(file), { on: index, passesLeft: MOST_PASSES });
  }

  /** The switches passed since the last call, by file. */
  function takePassed(): readonly (readonly [file: string, indices: readonly number[]])[] {
    return [...states].map(([file, { passed }]) => {
      const indices = [...passed.keys()].filter((index) => passed[index] === 1);
      passed.fill(0);
      return [file, indices] as const;
    });
  }

  return { switchOf, turnOn, takePassed };
}

export type ActiveMutant = ReturnType<typeof createActiveMutant>;
