// Where a thread that loads records begins: that sources run as they stand does not hold in it until it is said anew.
// Node 20 does not take it from `--import` there.
import { register } from 'tsx/esm/api';

register();
await import('./record-worker.ts');
