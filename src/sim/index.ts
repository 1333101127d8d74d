/** A world of API Management instances on a virtual clock. Deterministic, and free of any I/O. */
export type { Command, CommandResult } from './commands.ts';
export type { AdditionalLocation, CustomHostname, Placement } from './configuration.ts';
export type { ServiceConfiguration } from './configuration.ts';
export { type Json, type JsonObject, sameJson } from './json.ts';
export { defaultInfrastructure, defaultSettings, precreatedIpsProperty } from './defaults.ts';
export { iso, parseInstant } from './instant.ts';
export { inventPeople } from './invent.ts';
export type { CompleteWorldOptions, WorldOptions } from './options.ts';
export { displayRegion, regionName, regions } from './regions.ts';
export { RehearsalError } from './rehearsal-error.ts';
export type { JournalEntry, Recipe, SavedWorld } from './saved-world.ts';
export { completeSeed, parseMigrationMode, serviceNamePattern, type ServiceSeed } from './seed.ts';
export type { DeletedService, Entity, Operation, ResourceGroup, Service } from './service.ts';
export { describeLocations, describeWhole, serviceId } from './status.ts';
export type { LocationStatus, ServiceStatus } from './status.ts';
export { formatElapsed, formatEntry, type Timeline, type TimelineEntry } from './timeline.ts';
export { World } from './world.ts';
