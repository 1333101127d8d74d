import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { migrationRows } from './migration.ts';
import { askNames, type NameOrder, nameRows } from './names.ts';
import { processRows } from './process.ts';
import { simulationRows } from './simulation.ts';
import { print } from './table.ts';
import { trafficRows } from './traffic.ts';
import { type LoadOrder, obey, wireRows } from './wire.ts';

if (isMainThread) {
  const rows = [
    ...(await processRows()),
    ...(await migrationRows()),
    ...(await wireRows(1_500)),
    ...(await nameRows(1_500)),
    ...(await trafficRows()),
    ...simulationRows(),
  ];
  print(rows);
} else {
  const order = workerData as LoadOrder | NameOrder;
  parentPort?.postMessage(await (order.kind === 'names' ? askNames(order) : obey(order)));
}
