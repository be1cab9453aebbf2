// The command line of `npm run validate:blocks`.
import { validateGolden } from './validate-blocks.ts';

const { lines, exitCode } = await validateGolden(process.argv[2]);
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
