/** apim-rehearsal: the rehearsal of an Azure API Management platform migration. */
export * as model from './model/index.ts';
export * from './mock-arm/index.ts';
export {
  formatEntry,
  RehearsalError,
  type Recipe,
  type SavedWorld,
  type ServiceSeed,
  type ServiceStatus,
  type TimelineEntry,
  World,
  type WorldOptions,
} from './sim/index.ts';
