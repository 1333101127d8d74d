import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { print } from './table.ts';
import { type LoadOrder, obey, wireRows } from './wire.ts';

if (isMainThread) {
  print(await wireRows(1500));
} else {
  parentPort?.postMessage(await obey(workerData as LoadOrder));
}
