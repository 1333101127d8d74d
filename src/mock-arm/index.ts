/** Everything with a socket: a mock Azure Resource Manager over a simulated world, and its control API. */
export type { Exchange } from './arm/app.ts';
export {
  ControlClient,
  type MockClock,
  type MockEra,
  type MockHealth,
  type MockResource,
  type MockWorldInfo,
} from './control/client.ts';
export { ControlRefusedError, ControlUnreachableError } from './control/control-transport.ts';
export type { MockFault, MockFaultInfo, MockOnPremZone, NewMockFault } from './control/client.ts';
export type { MockPopulation, MockPopulationWish, MockTraffic } from './control/client.ts';
export type { GatewayOptions } from './gateway/gateway-options.ts';
export type { GatewayStatus, GatewayVip } from './gateway/gateway-status.ts';
export { gatewayWhereabouts, type GatewayWhereabouts } from './gateway/gateway-whereabouts.ts';
export { CannotListenError } from './listener.ts';
export type { DnsAddresses } from './dns/dns-server.ts';
export type { ConnectedWorld } from './connected-world.ts';
export { createMockArm, type MockArm } from './mock-arm.ts';
export type { Advance, MockWorldOptions } from './mock-world.ts';
export type { MockArmOptions } from './options.ts';
export type { Attempt, AttemptOutcome } from './probe/attempt.ts';
export { Probe, type ProbeOptions } from './probe/probe.ts';
export { RefusedError } from './refused-error.ts';
export type { MockClientOptions, MockCredential, Transport } from './sdk.ts';
export type { AutomaticMigration, PlatformMigration } from './service-commands.ts';
export type { MockServiceStatus } from './service-listeners.ts';
export { type ClockMode, type ClockSettings, parseDuration } from './world-clock.ts';
