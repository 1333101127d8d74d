/** Everything with a socket: a mock Azure Resource Manager over a simulated world, and its control API. */
export type { Exchange } from './arm/app.ts';
export {
  ControlClient,
  ControlRefusedError,
  ControlUnreachableError,
  type MockClock,
  type MockEra,
  type MockHealth,
  type MockResource,
  type MockWorldInfo,
} from './control/client.ts';
export { CannotListenError } from './listener.ts';
export { type ConnectedWorld, createMockArm, type MockArm } from './mock-arm.ts';
export type { Advance, MockWorldOptions } from './mock-world.ts';
export type { MockArmOptions } from './options.ts';
export { RefusedError } from './refused-error.ts';
export type { MockClientOptions, MockCredential, Transport } from './sdk.ts';
export type { AutomaticMigration, PlatformMigration } from './service-commands.ts';
export { type ClockMode, type ClockSettings, parseDuration } from './world-clock.ts';
