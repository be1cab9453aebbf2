// As many broken requests and records as one likes: npm run fuzz -- [--runs 100000] [--seed 1] [--records 20000]
import { parseArgs } from 'node:util';
import { fuzzPayloads } from './fuzz-payloads.ts';
import { fuzzRecords } from './fuzz-records.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    records: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
process.on('unhandledRejection', (error) => {
  process.stderr.write(`Nobody caught: ${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
});

const seed = Number(values.seed);
process.stdout.write(`seed ${seed}\n`);
const records = fuzzRecords(Number(values.records), seed);
process.stdout.write(`${values.records} records: ${records.sound} sound, ${records.refused} refused\n`);
const runs = Number(values.runs);
const payloads = await fuzzPayloads(runs, seed, ({ sent, faults }) => {
  if (sent % 5000 === 0) process.stderr.write(`${sent} of ${runs}, ${faults.length} faults\n`);
});
const statuses = Object.entries(payloads.statuses).map(([status, count]) => `${count} with ${status}`);
process.stdout.write(`${payloads.sent} requests: ${statuses.join(', ')}; ${payloads.calls} calls\n`);
const faults = [...records.faults, ...payloads.faults];
for (const fault of faults) process.stdout.write(`- ${fault}\n`);
process.stdout.write(
  faults.length === 0
    ? `No faults in ${values.records} records and ${runs} requests.\n`
    : `${faults.length} faults after ${values.records} records and ${payloads.sent} of ${runs} requests.\n`,
);
process.exit(faults.length === 0 ? 0 : 1);
