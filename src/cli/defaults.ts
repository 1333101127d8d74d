/** Where `serve` listens unless told, and where the other commands look for it. */
export const ports = {
  arm: 4480,
  armTls: 4443,
  control: 4490,
  dns: 4453,
  proxy: 4488,
  gateway: 8443,
} as const;

/** The api-version of ARM that examples and `migrate` use: the newest that is not a preview. */
export const apiVersion = '2024-05-01';

/** The first api-version in which a call may say that downtime is fine. [D] B18 */
export const apiVersionWithDowntime = '2024-06-01-preview';
