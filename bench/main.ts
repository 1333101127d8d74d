import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { migrationRows } from './migration.ts';
import { processRows } from './process.ts';
import { simulationRows } from './simulation.ts';
import { print } from './table.ts';
import { type LoadOrder, obey, wireRows } from './wire.ts';

if (isMainThread) {
  const rows = [
    ...(await processRows()),
    ...(await migrationRows()),
    ...(await wireRows(1_500)),
    ...simulationRows(),
  ];
  print(rows);
} else {
  parentPort?.postMessage(await obey(workerData as LoadOrder));
}
