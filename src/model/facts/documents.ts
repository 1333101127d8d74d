/** The documents the facts were taken from, by name and date. */

/** The platform article, as it changed. */
export const platforms2021 = 'compute-infrastructure, 2021-08-10';
export const platforms2022 = 'compute-infrastructure, 2022-03-16';
export const platformsFebruary2023 = 'compute-infrastructure, 2023-02-01';
export const platformsMarch2023 = 'compute-infrastructure, 2023-03-09';
export const platformsSeptember2023 = 'compute-infrastructure, 2023-09-18';

/** The migration article while there was one for all instances. */
export const migrationJanuary2023 = 'migrate-stv1-to-stv2, 2023-01-20';
export const migrationMay2023 = 'migrate-stv1-to-stv2, about 2023-05';
export const migrationOctober2023 = 'migrate-stv1-to-stv2, 2023-10-18';
export const migrationDecember2023 = 'migrate-stv1-to-stv2, about 2023-12';

/** The article for instances in a virtual network. */
export const vnetMarch2024 = 'migrate-stv1-to-stv2-vnet, 2024-03-14';
export const vnetAugust2024 = 'migrate-stv1-to-stv2-vnet, 2024-08-19';
export const vnetNovember2024 = 'migrate-stv1-to-stv2-vnet, 2024-11-04';

/** The article for instances outside one. */
export const noVnetFebruary2024 = 'migrate-stv1-to-stv2-no-vnet, 2024-02-13';
export const noVnetMarch2024 = 'migrate-stv1-to-stv2-no-vnet, 2024-03-14';

/** Texts that several articles include. */
export const validateInclude = 'api-management-validate-migration-to-stv2 (include), 2024-02-27';
export const supportInclude = 'api-management-migration-support (include), 2024-02-13';
export const precreatedInclude = 'api-management-migration-precreated-ip (include), 2024-08-29';
export const coexistInclude = 'api-management-migration-compute-coexist (include)';
export const coexistJune2024 = 'api-management-migration-compute-coexist (include), about 2024-06';
export const automaticFebruary2025 = 'api-management-automatic-migration (include), 2025-02-21';
export const automaticMarch2025 = 'api-management-automatic-migration (include), 2025-03-11';
export const updatingInclude = 'api-management-service-update-behavior (include)';
export const publicIpInclude = 'api-management-publicip-internal-vnet (include), 2024-05-02';
export const prerequisitesInclude = 'api-management-virtual-network-prerequisites (include), 2024-05-10';
export const troubleshootingInclude =
  'api-management-virtual-network-troubleshooting (include), about 2023-05';
export const regionsInclude = 'api-management-multi-region-concepts (include), 2025-03-31';
export const scriptInclude = 'api-management-migration-cli-steps (include), 2024-08-09';

/** Retirement. */
export const retirement2023 = 'stv1-platform-retirement-august-2024, 2023-01-10';
export const retirement2024 = 'stv1-platform-retirement-august-2024, 2024-08-08';
export const retirement2025 = 'stv1-platform-retirement-august-2024, 2025-02-19';
export const sovereignFirst = 'stv1-platform-retirement-sovereign-clouds-february-2025, 2024-08-09';
export const sovereignThen = 'stv1-platform-retirement-sovereign-clouds-february-2025, 2024-08-28';

/** Networks, addresses, zones. */
export const networkReference = 'virtual-network-reference, 2025-06-17';
export const injectionResources = 'virtual-network-injection-resources, 2025-04-17';
export const externalNetwork2022 = 'api-management-using-with-vnet, 2022-01-03';
export const externalNetwork2026 = 'api-management-using-with-vnet, 2026-01-08';
export const internalNetwork = 'api-management-using-with-internal-vnet, 2026-08-24';
export const addresses2021 = 'api-management-howto-ip-addresses, 2021-12-21';
export const addresses2024 = 'api-management-howto-ip-addresses, 2024-05-15';
export const zones2022 = 'zone-redundancy, 2022-05-11';
export const zoneMigration2022 = 'migrate-api-mgt, 2022-07-07';
export const zones2025 = 'enable-availability-zone-support, 2025-06-26';

/** Others. */
export const migrateReference = 'REST reference of migrateToStv2, 2022-08-01 and 2024-05-01';
export const serviceReference = 'REST reference of the service';
export const advisor = 'Advisor reliability recommendations, 2024-08-29';
export const newOptionsPost = 'techcommunity: New Options and Considerations, 2024-08-23';
export const softDelete = 'soft-delete, 2022-02-03';
