// Generated from openapi/arm.yaml by `npm run generate`.
export interface paths {
    readonly "/providers/Microsoft.ApiManagement/operations": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List what can be allowed or denied.
         * @description [D] docs/wire.md §1.1. The names that role definitions use. Outside any subscription, so it is the same in every world.
         */
        readonly get: operations["ApiManagementOperations_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/checkNameAvailability": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask whether a name is free.
         * @description [R] docs/wire.md §1.1. A bad or taken name is not an error: 200 with nameAvailable false. Although a POST, it counts as a read in the rate-limit headers.
         */
        readonly post: operations["ApiManagementService_CheckNameAvailability"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/service": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the services of a subscription.
         * @description [R] docs/wire.md §1.1, §2. Each entry is exactly what a GET of it would answer. nextLink is absolute and opaque.
         */
        readonly get: operations["ApiManagementService_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the services of a resource group.
         * @description [D] docs/wire.md §1.1. 404 ResourceGroupNotFound when there is no such group, an empty list when it has no service.
         */
        readonly get: operations["ApiManagementService_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a service.
         * @description [R] docs/wire.md §2, §4.1. Stays 200 while an operation runs, and then shows the old values of everything but the two provisioning states. What an api-version does not know is left out; what it knows and has no value is null.
         */
        readonly get: operations["ApiManagementService_Get"];
        /**
         * Create a service, update it, or bring it back.
         * @description [R] docs/wire.md §1.1, §4.1. The status says less than it seems: from 2022-04-01-preview on an update answers 200 and has only begun (Updating/Updating, both polling headers); before that it answers 202 with Succeeded/Updating. An update that changes nothing answers 200, without polling headers and with the etag it had. 409 ServiceLocked while an operation runs; 409 ServiceAlreadyExistsInSoftDeletedState when the name waits for its purge, unless restore is true.
         */
        readonly put: operations["ApiManagementService_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a service, softly.
         * @description [R] docs/wire.md §1.1, §4.1. The name stays taken for 48 hours, see Deleted services. GET answers 404 ServiceNotFound once the operation is over.
         */
        readonly delete: operations["ApiManagementService_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of a service.
         * @description [R] docs/wire.md §1.1, §4.1. Not a merge all the way down: custom properties left out go back to their defaults [D], arrays are taken whole [I]. location cannot change. This is how a VNet, a subnet or a public IP address is changed, so a move from stv1 to stv2 through a new subnet is a PATCH (or a PUT), not migrateToStv2. 409 as for a PUT.
         */
        readonly patch: operations["ApiManagementService_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/migrateToStv2": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Migrate a service from stv1 to stv2.
         * @description [D] docs/wire.md §3; since 2022-04-01-preview. One call moves every location, and there is no way back after success; a failure rolls back to stv1. Clients send no body, an empty one, or a mode. On a service that is on stv2 already: 400 [R], wording synthetic. 400 and 403 also for want of a prerequisite: docs/wire.md §6. 409 ServiceLocked while anything else runs.
         */
        readonly post: operations["ApiManagementService_MigrateToStv2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/applynetworkconfigurationupdates": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have a service read the settings of its network anew.
         * @description [D] docs/wire.md §1.1. For DNS servers that have changed. Runs for all locations, whichever the body names: *synthetic*. 400 InvalidOperation for a service in no virtual network [R]; 409 ServiceLocked while anything else runs.
         */
        readonly post: operations["ApiManagementService_ApplyNetworkConfigurationUpdates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/networkstatus": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what each location of a service can reach.
         * @description [D] docs/wire.md §1.1. A bare array. Looked at every 15 minutes; no lines outside of a virtual network, which is *synthetic*.
         */
        readonly get: operations["NetworkStatus_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/locations/{location}/networkstatus": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what one location of a service can reach.
         * @description [D] docs/wire.md §1.1. 404 for a location it does not have, which is *synthetic*.
         */
        readonly get: operations["NetworkStatus_ListByLocation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/outboundNetworkDependenciesEndpoints": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List what a service has to reach from inside a virtual network.
         * @description [D] docs/wire.md §1.1. Categories, ports and common names are those of the official example; names of its own resources are *synthetic*.
         */
        readonly get: operations["OutboundNetworkDependenciesEndpoints_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/operationresults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Its presence asks for a status instead of a result; the value means nothing. The URL is handed out with a bare asyncResponse, and the JS client sends asyncResponse=undefined (docs/wire.md §4.3, trap 1). */
                readonly asyncResponse?: components["parameters"]["AsyncResponse"];
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll an operation on a service.
         * @description [R] docs/wire.md §4.1; the operationId is ours. Two dialects of one URL. Without asyncResponse: 202 and nothing while it runs, then what the call would have answered had it been fast. With asyncResponse: always 200 with a status. It answers for a service that is gone, too. Spelled operationResults in 2025, and below a double slash for backups.
         */
        readonly get: operations["ApiManagementService_GetOperationResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/operationStatuses/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the status of an operation.
         * @description [D] docs/wire.md §1.1, §4.2; since 2023-09-01-preview. 200 even for an operation that failed: an error status here means that the status could not be read. No recorded answer points here.
         */
        readonly get: operations["OperationStatus_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/operationResults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Wait for the end of a DELETE or PATCH.
         * @description [D] docs/wire.md §1.1; since 2023-09-01-preview. The plural in the official operationId is no slip of ours. Never a body.
         */
        readonly get: operations["OperationsResults_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/deletedservices": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the soft-deleted services.
         * @description [D] docs/wire.md §1.1. Of all locations; only from the end of the deletion on [I].
         */
        readonly get: operations["DeletedServices_ListBySubscription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{serviceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a soft-deleted service.
         * @description [R] docs/wire.md §1.1. The path has the location as westus, the body as West US. Terraform spells deletedServices.
         */
        readonly get: operations["DeletedServices_GetByName"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Give up a soft-deleted service for good.
         * @description [R] docs/wire.md §1.1. Frees the name at the end of the operation; scheduledPurgeDate moves to now at once.
         */
        readonly delete: operations["DeletedServices_Purge"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{serviceName}/operationResults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll a purge.
         * @description [R] docs/wire.md §4.1; the operationId is ours. Never a body. Capital R here, unlike under a service.
         */
        readonly get: operations["DeletedServices_GetOperationResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/skus": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the tiers of all regions.
         * @description [D] docs/wire.md §1.1. No tier is restricted anywhere, and none spread over zones: *synthetic*.
         */
        readonly get: operations["ApiManagementSkus_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/getDomainOwnershipIdentifier": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read what proves that a domain is one’s own.
         * @description [D] docs/wire.md §1.1. The same for ever in a subscription; the value is *synthetic*.
         */
        readonly post: operations["ApiManagementService_GetDomainOwnershipIdentifier"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/skus": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the tiers that a service can change to.
         * @description [D] docs/wire.md §1.1. Only its own for one on Consumption, and never Consumption for the others.
         */
        readonly get: operations["ApiManagementServiceSkus_ListAvailableServiceSkus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/regions": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the regions a service stands in.
         * @description [D] docs/wire.md §1.1. The first is the master.
         */
        readonly get: operations["Region_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/getssotoken": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read where an administrator is signed in to the portal.
         * @description [D] docs/wire.md §1.1. The token is *synthetic*, and good for nothing.
         */
        readonly post: operations["ApiManagementService_GetSsoToken"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/settings": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the settings of the tenant.
         * @description [D] docs/wire.md §1.1. One, named public; it follows the portal settings.
         */
        readonly get: operations["TenantSettings_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/settings/{settingsType}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only public. */
                readonly settingsType: components["parameters"]["SettingsType"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the settings of the tenant.
         * @description [D] docs/wire.md §1.1.
         */
        readonly get: operations["TenantSettings_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the private endpoint connections.
         * @description [D] docs/wire.md §1.1. Always none: nobody can ask for one here.
         */
        readonly get: operations["PrivateEndpointConnection_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections/{privateEndpointConnectionName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly privateEndpointConnectionName: components["parameters"]["PrivateEndpointConnectionName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a private endpoint connection.
         * @description [D] docs/wire.md §1.1. Always 404.
         */
        readonly get: operations["PrivateEndpointConnection_GetByName"];
        /**
         * Approve or reject a private endpoint connection.
         * @description [D] docs/wire.md §1.1. Always 404: only what was asked for by an endpoint can be answered.
         */
        readonly put: operations["PrivateEndpointConnection_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a private endpoint connection.
         * @description [D] docs/wire.md §1.1. Always 204.
         */
        readonly delete: operations["PrivateEndpointConnection_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateLinkResources": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List what a private endpoint can lead to.
         * @description [D] docs/wire.md §1.1. The gateway.
         */
        readonly get: operations["PrivateEndpointConnection_ListPrivateLinkResources"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateLinkResources/{privateLinkSubResourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only Gateway. */
                readonly privateLinkSubResourceName: components["parameters"]["PrivateLinkSubResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what a private endpoint can lead to.
         * @description [D] docs/wire.md §1.1.
         */
        readonly get: operations["PrivateEndpointConnection_GetPrivateLinkResource"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/connectivityCheck": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask whether a service can reach a destination.
         * @description [D] docs/wire.md §1.1. From one of its regions, by what its network lets out and by the DNS it asks. Hops and latencies are *synthetic*.
         */
        readonly post: operations["PerformConnectivityCheckAsync"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/connectivityCheck/operationresults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll a connectivity check.
         * @description [D] docs/wire.md §1.1, §4.1.
         */
        readonly get: operations["PerformConnectivityCheck_GetOperationResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tenants": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the tenants of the caller.
         * @description [R] CLIENTS §2 C2. Asked by the Azure CLI and by PowerShell once a person has signed in. The domain is ours.
         */
        readonly get: operations["Tenants_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the subscriptions of the caller.
         * @description [D] docs/wire.md §1.3. Asked by every login of the Azure CLI. One subscription a world.
         */
        readonly get: operations["Subscriptions_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a subscription.
         * @description [D] docs/wire.md §5. 404 SubscriptionNotFound for one that belongs to no world.
         */
        readonly get: operations["Subscriptions_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/operationresults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll the deletion of a resource group.
         * @description [R] docs/wire.md §4.1; the operationId is ours. Retry-After is 15, where services say 60. Never a body.
         */
        readonly get: operations["ResourceGroups_GetOperationResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourcegroups": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the resource groups.
         * @description [D] docs/wire.md §1.3. Lower case throughout, as Azure spells this path and only this family.
         */
        readonly get: operations["ResourceGroups_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a resource group.
         * @description [D] docs/wire.md §1.3. Terraform reads it five times after it wrote it.
         */
        readonly get: operations["ResourceGroups_Get"];
        /**
         * Create a resource group, or replace its tags.
         * @description [D] docs/wire.md §1.3. Never long-running. The location of a group cannot change.
         */
        readonly put: operations["ResourceGroups_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a resource group and all that is in it.
         * @description [D] docs/wire.md §1.3, §4.1. The services in it become soft-deleted and outlive the group [I].
         */
        readonly delete: operations["ResourceGroups_Delete"];
        readonly options?: never;
        /**
         * Ask whether a resource group exists.
         * @description [D] docs/wire.md §1.3. 204 for yes, not 200.
         */
        readonly head: operations["ResourceGroups_CheckExistence"];
        /**
         * Replace the tags of a resource group.
         * @description [D] docs/wire.md §1.3. tags are taken whole; what is left out stays.
         */
        readonly patch: operations["ResourceGroups_Update"];
        readonly trace?: never;
    };
    readonly "/providers": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the resource providers there are.
         * @description [M] Outside any subscription, so nothing is said of a registration.
         */
        readonly get: operations["Providers_ListAtTenantScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/{resourceProviderNamespace}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a resource provider.
         * @description [M] 404 InvalidResourceNamespace for one nobody here knows.
         */
        readonly get: operations["Providers_GetAtTenantScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/locations": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the regions.
         * @description [R] docs/wire.md §1.3. Every region that a service can stand in, those of sovereign clouds included, which is *synthetic*.
         */
        readonly get: operations["Subscriptions_ListLocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the resource providers, and how the subscription stands with each.
         * @description [R] docs/wire.md §1.3. azurerm reads it whenever it starts, and registers what is listed and not registered.
         */
        readonly get: operations["Providers_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a resource provider, and how the subscription stands with it.
         * @description [R] docs/wire.md §1.3. The newest stable api-version of a type comes first; az resource takes the first that is no preview. In mode skip, to read one that is being registered moves time.
         */
        readonly get: operations["Providers_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/register": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register the subscription with a provider.
         * @description [R] docs/wire.md §1.3. Registering first, and Registered a minute later [S].
         */
        readonly post: operations["Providers_Register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/{resourceProviderNamespace}/unregister": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take back the registration with a provider.
         * @description [M] At once, whatever there is of it, which is *synthetic*. From then on writes are refused with 409 MissingSubscriptionRegistration.
         */
        readonly post: operations["Providers_Unregister"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resources": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the resources of a subscription.
         * @description [R] docs/wire.md §1.3. Services and what stands around them, each in brief. $filter knows resourceType, name, location, resourceGroup, tagName and tagValue with eq and ne, substringof and startswith, joined by and and or.
         */
        readonly get: operations["Resources_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/resources": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the resources of a resource group.
         * @description [R] docs/wire.md §1.3. azurerm reads it before it deletes a group. As in a subscription.
         */
        readonly get: operations["Resources_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Ask whether a resource is there.
         * @description [M] By its id, whatever it is.
         */
        readonly head: operations["Resources_CheckExistence"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourceType}/{parentResourceName}/{resourceType}/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Ask whether what stands inside a resource is there.
         * @description [M] A subnet, a rule or a route. What is inside a service has an ETag to ask for.
         */
        readonly head: operations["Resources_CheckExistenceOfChild"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the APIs.
         * @description [D] docs/wire.md §1.2. 400 InvalidOperation while the service is first activated; it answers during updates. Terraform asks right after it created a service, and deletes what it finds.
         */
        readonly get: operations["Api_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read an API.
         * @description [R] docs/wire.md §1.2. With asyncId and asyncCode, which an import hands out, this same path is what the import is polled at: 202 until it is done, then 201.
         */
        readonly get: operations["Api_Get"];
        /**
         * Create an API, or replace it.
         * @description [R] docs/wire.md §1.2. Allowed while the platform is being migrated. Imports (value and format) may run long: 202 up to 2022-08-01, the final status with polling headers in 2024-05-01 (its provisioningState is then InProgress). 409 PessimisticConcurrencyConflict when the same API is being written by somebody else.
         */
        readonly put: operations["Api_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete an API.
         * @description [D] docs/wire.md §1.2. 200 up to 2022-08-01; long-running in 2024-05-01.
         */
        readonly delete: operations["Api_Delete"];
        readonly options?: never;
        /**
         * Read the ETag of an API.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["Api_GetEntityTag"];
        /**
         * Change parts of an API.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["Api_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the policies of an API.
         * @description [D] docs/wire.md §1.2. One or none.
         */
        readonly get: operations["ApiPolicy_ListByApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/policies/{policyId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the policy of an API.
         * @description [R] docs/wire.md §1.2. 404 ResourceNotFound when the API has none; nothing is inherited in this answer.
         */
        readonly get: operations["ApiPolicy_Get"];
        /**
         * Set the policy of an API.
         * @description [D] docs/wire.md §1.2. Allowed while the platform is being migrated.
         */
        readonly put: operations["ApiPolicy_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete the policy of an API.
         * @description [D] docs/wire.md §1.2. What the service sets applies again.
         */
        readonly delete: operations["ApiPolicy_Delete"];
        readonly options?: never;
        /**
         * Read the ETag of the policy of an API.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["ApiPolicy_GetEntityTag"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the products.
         * @description [D] docs/wire.md §1.2. Terraform asks right after it created a service, and deletes what it finds; here it finds nothing, since the mock makes none of the products a real service begins with.
         */
        readonly get: operations["Product_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a product.
         * @description [D] docs/wire.md §1.2.
         */
        readonly get: operations["Product_Get"];
        /**
         * Create a product, or replace it.
         * @description [D] docs/wire.md §1.2. Allowed while the platform is being migrated.
         */
        readonly put: operations["Product_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a product.
         * @description [D] docs/wire.md §1.2. A product with subscriptions goes only with deleteSubscriptions.
         */
        readonly delete: operations["Product_Delete"];
        readonly options?: never;
        /**
         * Read the ETag of a product.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["Product_GetEntityTag"];
        /**
         * Change parts of a product.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["Product_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the users.
         * @description [D] docs/wire.md §1.2. Only the users that were put there: the mock makes no administrator of its own.
         */
        readonly get: operations["User_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a user.
         * @description [D] docs/wire.md §1.2.
         */
        readonly get: operations["User_Get"];
        /**
         * Create a user, or replace it.
         * @description [D] docs/wire.md §1.2. Allowed while the platform is being migrated. The password never comes back.
         */
        readonly put: operations["User_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a user.
         * @description [D] docs/wire.md §1.2. 200 up to 2022-08-01; long-running in 2024-05-01.
         */
        readonly delete: operations["User_Delete"];
        readonly options?: never;
        /**
         * Read the ETag of a user.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["User_GetEntityTag"];
        /**
         * Change parts of a user.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["User_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policies": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the policies of the service.
         * @description [D] docs/wire.md §1.2. One or none.
         */
        readonly get: operations["Policy_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/policies/{policyId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read the policy of the service.
         * @description [R] docs/wire.md §1.2. 404 ResourceNotFound when nobody has set one; Terraform counts on that.
         */
        readonly get: operations["Policy_Get"];
        /**
         * Set the policy of the service.
         * @description [D] docs/wire.md §1.2. Allowed while the platform is being migrated.
         */
        readonly put: operations["Policy_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Reset the policy of the service.
         * @description [D] docs/wire.md §1.2. Requests are then forwarded as they are.
         */
        readonly delete: operations["Policy_Delete"];
        readonly options?: never;
        /**
         * Read the ETag of the policy of the service.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["Policy_GetEntityTag"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the settings of the developer portal.
         * @description [D] docs/wire.md §1.1. The three of them, with what each is when nobody has set it.
         */
        readonly get: operations["PortalSettings_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/signin": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read whether visitors have to sign in.
         * @description [D] docs/wire.md §1.2.
         */
        readonly get: operations["SignInSettings_Get"];
        /**
         * Set whether visitors have to sign in.
         * @description [R] docs/wire.md §1.2. 200 even the first time: azurerm takes 201 for an error.
         */
        readonly put: operations["SignInSettings_CreateOrUpdate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Read the ETag of the setting whether visitors have to sign in.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["SignInSettings_GetEntityTag"];
        /**
         * Change parts of the setting whether visitors have to sign in.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["SignInSettings_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/signup": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read whether visitors can sign up.
         * @description [D] docs/wire.md §1.2.
         */
        readonly get: operations["SignUpSettings_Get"];
        /**
         * Set whether visitors can sign up.
         * @description [R] docs/wire.md §1.2. 200 even the first time: azurerm takes 201 for an error.
         */
        readonly put: operations["SignUpSettings_CreateOrUpdate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Read the ETag of the setting whether visitors can sign up.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["SignUpSettings_GetEntityTag"];
        /**
         * Change parts of the setting whether visitors can sign up.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["SignUpSettings_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read who signs visitors in and up.
         * @description [D] docs/wire.md §1.2. The validation key never comes back; listSecrets has it.
         */
        readonly get: operations["DelegationSettings_Get"];
        /**
         * Set who signs visitors in and up.
         * @description [R] docs/wire.md §1.2. 200 even the first time: azurerm takes 201 for an error. The validation key never comes back; listSecrets has it.
         */
        readonly put: operations["DelegationSettings_CreateOrUpdate"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Read the ETag of the setting who signs visitors in and up.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["DelegationSettings_GetEntityTag"];
        /**
         * Change parts of the setting who signs visitors in and up.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["DelegationSettings_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings/delegation/listSecrets": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the validation key of delegation.
         * @description [R] docs/wire.md §1.2. The one that was set, or one made from the seed of the world.
         */
        readonly post: operations["DelegationSettings_ListSecrets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the ways into the tenant.
         * @description [D] docs/wire.md §1.2. Through the management API, and through git.
         */
        readonly get: operations["TenantAccess_ListByService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read whether a way in is open.
         * @description [D] docs/wire.md §1.2. Closed when nobody has opened it.
         */
        readonly get: operations["TenantAccess_Get"];
        /**
         * Open or close a way in.
         * @description [D] docs/wire.md §1.2. Keys that are sent along are kept in memory alone. If-Match is looked at where it is sent [I].
         */
        readonly put: operations["TenantAccess_Create"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        /**
         * Read the ETag of a way in.
         * @description [D] docs/wire.md §1.2. The ETag is the whole answer.
         */
        readonly head: operations["TenantAccess_GetEntityTag"];
        /**
         * Open or close a way in.
         * @description [D] docs/wire.md §1.2. If-Match is not optional; without it 400 [I].
         */
        readonly patch: operations["TenantAccess_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/listSecrets": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the keys of a way in.
         * @description [R] docs/wire.md §1.2. Made from the seed of the world unless they were set.
         */
        readonly post: operations["TenantAccess_ListSecrets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/regeneratePrimaryKey": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make the primary key of a way in anew.
         * @description [D] docs/wire.md §1.2.
         */
        readonly post: operations["TenantAccess_RegeneratePrimaryKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/regenerateSecondaryKey": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make the secondary key of a way in anew.
         * @description [D] docs/wire.md §1.2.
         */
        readonly post: operations["TenantAccess_RegenerateSecondaryKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/git/regeneratePrimaryKey": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make the primary key of a way in anew.
         * @description [D] docs/wire.md §1.2.
         */
        readonly post: operations["TenantAccessGit_RegeneratePrimaryKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/git/regenerateSecondaryKey": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Make the secondary key of a way in anew.
         * @description [D] docs/wire.md §1.2.
         */
        readonly post: operations["TenantAccessGit_RegenerateSecondaryKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/virtualNetworks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the virtual networks of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["VirtualNetworks_ListAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the virtual networks of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["VirtualNetworks_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a virtual network.
         * @description [D] docs/wire.md §1.4. Its subnets stand inside it, as a GET of each would answer.
         */
        readonly get: operations["VirtualNetworks_Get"];
        /**
         * Create a virtual network, or replace it.
         * @description Done when it is answered, which is *synthetic*. Whole: a subnet that is left out is deleted, and its prefix is changed where another stands, unless it is in use. docs/wire.md §1.4.
         */
        readonly put: operations["VirtualNetworks_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a virtual network.
         * @description Done when it is answered, which is *synthetic*. 400 InUseSubnetCannotBeDeleted while somebody holds an address in it [R]: docs/wire.md §1.4.
         */
        readonly delete: operations["VirtualNetworks_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a virtual network.
         * @description [D] docs/wire.md §1.4.
         */
        readonly patch: operations["VirtualNetworks_UpdateTags"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{resourceName}/usages": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List how full each subnet is.
         * @description [D] docs/wire.md §1.4. limit leaves out the five addresses that Azure keeps.
         */
        readonly get: operations["VirtualNetworks_ListUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{resourceName}/subnets": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the subnets of a virtual network.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Subnets_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{resourceName}/subnets/{childName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a subnet.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Subnets_Get"];
        /**
         * Create a subnet, or replace it.
         * @description Done when it is answered, which is *synthetic*. 400 InUsePrefixCannotBeDeleted where its prefix would change while it is in use [R].
         */
        readonly put: operations["Subnets_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a subnet.
         * @description Done when it is answered, which is *synthetic*. 400 InUseSubnetCannotBeDeleted while somebody holds an address in it, or a service is linked to it [R].
         */
        readonly delete: operations["Subnets_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/networkSecurityGroups": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the network security groups of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkSecurityGroups_ListAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkSecurityGroups": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the network security groups of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkSecurityGroups_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkSecurityGroups/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a network security group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkSecurityGroups_Get"];
        /**
         * Create a network security group, or replace it.
         * @description Done when it is answered, which is *synthetic*: docs/wire.md §1.4.
         */
        readonly put: operations["NetworkSecurityGroups_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a network security group.
         * @description Done when it is answered, which is *synthetic*. 400 InUseNetworkSecurityGroupCannotBeDeleted while it is attached [R].
         */
        readonly delete: operations["NetworkSecurityGroups_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a network security group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly patch: operations["NetworkSecurityGroups_UpdateTags"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkSecurityGroups/{resourceName}/securityRules": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the security rules of a network security group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["SecurityRules_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkSecurityGroups/{resourceName}/securityRules/{childName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a security rule.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["SecurityRules_Get"];
        /**
         * Create a security rule, or replace it.
         * @description Done when it is answered, which is *synthetic*.
         */
        readonly put: operations["SecurityRules_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a security rule.
         * @description Done when it is answered, which is *synthetic*.
         */
        readonly delete: operations["SecurityRules_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/routeTables": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the route tables of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["RouteTables_ListAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/routeTables": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the route tables of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["RouteTables_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/routeTables/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a route table.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["RouteTables_Get"];
        /**
         * Create a route table, or replace it.
         * @description Done when it is answered, which is *synthetic*: docs/wire.md §1.4.
         */
        readonly put: operations["RouteTables_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a route table.
         * @description Done when it is answered, which is *synthetic*. 400 InUseRouteTableCannotBeDeleted while it is attached [R].
         */
        readonly delete: operations["RouteTables_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a route table.
         * @description [D] docs/wire.md §1.4.
         */
        readonly patch: operations["RouteTables_UpdateTags"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/routeTables/{resourceName}/routes": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the routes of a route table.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Routes_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/routeTables/{resourceName}/routes/{childName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a route.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Routes_Get"];
        /**
         * Create a route, or replace it.
         * @description Done when it is answered, which is *synthetic*.
         */
        readonly put: operations["Routes_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a route.
         * @description Done when it is answered, which is *synthetic*.
         */
        readonly delete: operations["Routes_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/publicIPAddresses": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the public IP addresses of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["PublicIPAddresses_ListAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/publicIPAddresses": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the public IP addresses of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["PublicIPAddresses_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/publicIPAddresses/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a public IP address.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["PublicIPAddresses_Get"];
        /**
         * Create a public IP address, or replace it.
         * @description Done when it is answered, which is *synthetic*: docs/wire.md §1.4.
         */
        readonly put: operations["PublicIPAddresses_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a public IP address.
         * @description Done when it is answered, which is *synthetic*. 400 PublicIPAddressCannotBeDeleted while something has it [R].
         */
        readonly delete: operations["PublicIPAddresses_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a public IP address.
         * @description [D] docs/wire.md §1.4.
         */
        readonly patch: operations["PublicIPAddresses_UpdateTags"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/networkInterfaces": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the network interfaces of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkInterfaces_ListAll"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkInterfaces": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the network interfaces of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkInterfaces_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkInterfaces/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a network interface.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["NetworkInterfaces_Get"];
        /**
         * Create a network interface, or replace it.
         * @description Done when it is answered, which is *synthetic*. Takes an address of its subnet: the one it names, or the lowest that is free. docs/wire.md §1.4.
         */
        readonly put: operations["NetworkInterfaces_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a network interface.
         * @description Done when it is answered, which is *synthetic*. Its address is free at once.
         */
        readonly delete: operations["NetworkInterfaces_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a network interface.
         * @description [D] docs/wire.md §1.4.
         */
        readonly patch: operations["NetworkInterfaces_UpdateTags"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/dnsZones": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the public DNS zones of a subscription.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["DnsZones_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the public DNS zones of a resource group.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["DnsZones_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones/{zoneName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a public DNS zone.
         * @description [R] docs/wire.md §1.6. What stands in it has operations of its own.
         */
        readonly get: operations["DnsZones_Get"];
        /**
         * Create a public DNS zone, or replace its tags.
         * @description What stands in it stays. docs/wire.md §1.6.
         */
        readonly put: operations["DnsZones_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a public DNS zone.
         * @description With all that stands in it. Done when it is answered, which is *synthetic*.
         */
        readonly delete: operations["DnsZones_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a public DNS zone.
         * @description [D] docs/wire.md §1.6.
         */
        readonly patch: operations["DnsZones_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones/{zoneName}/recordsets": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the record sets of a public DNS zone.
         * @description [D] docs/wire.md §1.6. Those that head the zone come first [R].
         */
        readonly get: operations["DnsRecordSets_ListByDnsZone"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones/{zoneName}/all": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the record sets of a public DNS zone.
         * @description [D] docs/wire.md §1.6. Those that head the zone come first [R].
         */
        readonly get: operations["DnsRecordSets_ListAllByDnsZone"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones/{zoneName}/{recordType}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
            };
            readonly cookie?: never;
        };
        /**
         * List the record sets of one type in a public DNS zone.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["DnsRecordSets_ListByType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/dnsZones/{zoneName}/{recordType}/{relativeRecordSetName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a record set of a public DNS zone.
         * @description [R] docs/wire.md §1.6.
         */
        readonly get: operations["DnsRecordSets_Get"];
        /**
         * Create a record set in a public DNS zone, or replace it.
         * @description All of its records at once; of an SOA, what is said. 409 Conflict where a CNAME would stand beside something else [R]: docs/wire.md §1.6.
         */
        readonly put: operations["DnsRecordSets_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a record set of a public DNS zone.
         * @description [D] docs/wire.md §1.6. Those that head the zone stay: 400 [R].
         */
        readonly delete: operations["DnsRecordSets_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of a record set of a public DNS zone.
         * @description [R] docs/wire.md §1.6. Records that are named replace all that were there.
         */
        readonly patch: operations["DnsRecordSets_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Network/privateDnsZones": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the private DNS zones of a subscription.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["PrivateDnsZones_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the private DNS zones of a resource group.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["PrivateDnsZones_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a private DNS zone.
         * @description [R] docs/wire.md §1.6. What stands in it has operations of its own.
         */
        readonly get: operations["PrivateDnsZones_Get"];
        /**
         * Create a private DNS zone, or replace its tags.
         * @description Done when it is answered, which is *synthetic*. What stands in it stays. docs/wire.md §1.6.
         */
        readonly put: operations["PrivateDnsZones_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a private DNS zone.
         * @description Done when it is answered, which is *synthetic*. 409 CannotDeleteResource while a network is linked to it [R].
         */
        readonly delete: operations["PrivateDnsZones_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Replace the tags of a private DNS zone.
         * @description Done when it is answered, which is *synthetic*. [D] docs/wire.md §1.6.
         */
        readonly patch: operations["PrivateDnsZones_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}/virtualNetworkLinks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the networks that are linked to a private DNS zone.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["VirtualNetworkLinks_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}/virtualNetworkLinks/{virtualNetworkLinkName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                readonly virtualNetworkLinkName: components["parameters"]["VirtualNetworkLinkName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a link.
         * @description [R] docs/wire.md §1.6.
         */
        readonly get: operations["VirtualNetworkLinks_Get"];
        /**
         * Link a network to a private DNS zone, or change its link.
         * @description Done when it is answered, which is *synthetic*. The network has to exist, and to be linked to no other zone of this name: 409 and 400 [R], docs/wire.md §1.6.
         */
        readonly put: operations["VirtualNetworkLinks_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a link.
         * @description Done when it is answered, which is *synthetic*. Clients in the network are led to the zone no more.
         */
        readonly delete: operations["VirtualNetworkLinks_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a link.
         * @description Done when it is answered, which is *synthetic*. [D] docs/wire.md §1.6.
         */
        readonly patch: operations["VirtualNetworkLinks_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}/ALL": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the record sets of a private DNS zone.
         * @description [D] docs/wire.md §1.6. Those that head the zone come first [R].
         */
        readonly get: operations["PrivateDnsRecordSets_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}/{recordType}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
            };
            readonly cookie?: never;
        };
        /**
         * List the record sets of one type in a private DNS zone.
         * @description [D] docs/wire.md §1.6.
         */
        readonly get: operations["PrivateDnsRecordSets_ListByType"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/privateDnsZones/{zoneName}/{recordType}/{relativeRecordSetName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a record set of a private DNS zone.
         * @description [R] docs/wire.md §1.6.
         */
        readonly get: operations["PrivateDnsRecordSets_Get"];
        /**
         * Create a record set in a private DNS zone, or replace it.
         * @description All of its records at once; of an SOA, what is said. 409 Conflict where a CNAME would stand beside something else [R]: docs/wire.md §1.6.
         */
        readonly put: operations["PrivateDnsRecordSets_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a record set of a private DNS zone.
         * @description [D] docs/wire.md §1.6. Those that head the zone stay: 400 [R].
         */
        readonly delete: operations["PrivateDnsRecordSets_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of a record set of a private DNS zone.
         * @description [R] docs/wire.md §1.6. Records that are named replace all that were there.
         */
        readonly patch: operations["PrivateDnsRecordSets_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Insights/autoscaleSettings": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the autoscale settings of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["AutoscaleSettings_ListBySubscription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/autoscaleSettings": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the autoscale settings of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["AutoscaleSettings_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Insights/autoscaleSettings/{resourceName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read an autoscale setting.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["AutoscaleSettings_Get"];
        /**
         * Create an autoscale setting, or replace it.
         * @description [D] docs/wire.md §1.4. Never long-running.
         */
        readonly put: operations["AutoscaleSettings_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete an autoscale setting.
         * @description Done when it is answered [D].
         */
        readonly delete: operations["AutoscaleSettings_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of an autoscale setting.
         * @description [D] docs/wire.md §1.4. tags are taken whole, properties are merged.
         */
        readonly patch: operations["AutoscaleSettings_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.KeyVault/vaults": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the key vaults of a subscription.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Vaults_ListBySubscription"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the key vaults of a resource group.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Vaults_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
                readonly vaultName: components["parameters"]["VaultName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a key vault.
         * @description [D] docs/wire.md §1.4.
         */
        readonly get: operations["Vaults_Get"];
        /**
         * Create a key vault, or replace it.
         * @description Done when it is answered, which is *synthetic*. What a vault keeps is not simulated: docs/wire.md §1.4.
         */
        readonly put: operations["Vaults_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Delete a key vault.
         * @description Done when it is answered [D]. Gone for good: soft deletion of vaults is not simulated.
         */
        readonly delete: operations["Vaults_Delete"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change parts of a key vault.
         * @description [D] docs/wire.md §1.4. tags are taken whole, properties are merged.
         */
        readonly patch: operations["Vaults_Update"];
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the locks of a subscription, and of all below it.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_ListAtSubscriptionLevel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Authorization/locks/{lockName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a lock of a subscription.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_GetAtSubscriptionLevel"];
        /**
         * Lock a subscription.
         * @description [D] docs/wire.md §1.5. In force at once [I]; no lock keeps anybody from locks.
         */
        readonly put: operations["ManagementLocks_CreateOrUpdateAtSubscriptionLevel"];
        readonly post?: never;
        /**
         * Remove a lock of a subscription.
         * @description [D] docs/wire.md §1.5.
         */
        readonly delete: operations["ManagementLocks_DeleteAtSubscriptionLevel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the locks of a resource group, and of all below it.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_ListAtResourceGroupLevel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Authorization/locks/{lockName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a lock of a resource group.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_GetAtResourceGroupLevel"];
        /**
         * Lock a resource group.
         * @description [D] docs/wire.md §1.5. In force at once [I]; no lock keeps anybody from locks.
         */
        readonly put: operations["ManagementLocks_CreateOrUpdateAtResourceGroupLevel"];
        readonly post?: never;
        /**
         * Remove a lock of a resource group.
         * @description [D] docs/wire.md §1.5.
         */
        readonly delete: operations["ManagementLocks_DeleteAtResourceGroupLevel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the locks of a resource, and of all below it.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_ListAtResourceLevel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a lock of a resource.
         * @description [D] docs/wire.md §1.5.
         */
        readonly get: operations["ManagementLocks_GetAtResourceLevel"];
        /**
         * Lock a resource.
         * @description [D] docs/wire.md §1.5. In force at once [I]; no lock keeps anybody from locks.
         */
        readonly put: operations["ManagementLocks_CreateOrUpdateAtResourceLevel"];
        readonly post?: never;
        /**
         * Remove a lock of a resource.
         * @description [D] docs/wire.md §1.5.
         */
        readonly delete: operations["ManagementLocks_DeleteAtResourceLevel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourceType}/{parentResourceName}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the locks of a resource inside a resource, and of all below it.
         * @description [D] docs/wire.md §1.5. The operationId is ours: officially it is the same as of a resource.
         */
        readonly get: operations["ManagementLocks_ListAtChildResourceLevel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{parentResourceType}/{parentResourceName}/{resourceType}/{resourceName}/providers/Microsoft.Authorization/locks/{lockName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a lock of a resource inside a resource.
         * @description [D] docs/wire.md §1.5. The operationId is ours: officially it is the same as of a resource.
         */
        readonly get: operations["ManagementLocks_GetAtChildResourceLevel"];
        /**
         * Lock a resource inside a resource.
         * @description [D] docs/wire.md §1.5. In force at once [I]; no lock keeps anybody from locks. The operationId is ours: officially it is the same as of a resource.
         */
        readonly put: operations["ManagementLocks_CreateOrUpdateAtChildResourceLevel"];
        readonly post?: never;
        /**
         * Remove a lock of a resource inside a resource.
         * @description [D] docs/wire.md §1.5. The operationId is ours: officially it is the same as of a resource.
         */
        readonly delete: operations["ManagementLocks_DeleteAtChildResourceLevel"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        /**
         * List the deployments in a resource group.
         * @description [D] docs/wire.md §1.7. Newest first. Of filters `provisioningState eq` is known.
         */
        readonly get: operations["Deployments_ListByResourceGroup"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a deployment in a resource group.
         * @description [D] docs/wire.md §1.7. Values of secure parameters and outputs are never shown.
         */
        readonly get: operations["Deployments_Get"];
        /**
         * Deploy a template in a resource group.
         * @description [R] docs/wire.md §1.7 for the body, which may be no strict JSON, and for the headers; the forms of errors are known wording [M]. What is done at once is done when it answers, and still it answers Accepted.
         */
        readonly put: operations["Deployments_CreateOrUpdate"];
        readonly post?: never;
        /**
         * Forget a deployment in a resource group.
         * @description [D] docs/wire.md §1.7. What it has made stays. Done when it is answered, which is *synthetic*.
         */
        readonly delete: operations["Deployments_Delete"];
        readonly options?: never;
        /**
         * Ask whether there is a deployment in a resource group.
         * @description [D] docs/wire.md §1.7. 204 for yes.
         */
        readonly head: operations["Deployments_CheckExistence"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/cancel": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a deployment in a resource group.
         * @description [D] docs/wire.md §1.7. What it has begun goes on; nothing more is begun.
         */
        readonly post: operations["Deployments_Cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/validate": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look whether a template could be deployed in a resource group.
         * @description [R] docs/wire.md §1.7. Tried out in a copy of the world; refused with InvalidTemplateDeployment and what would be refused in it. How much Azure looks at is not known: *synthetic*.
         */
        readonly post: operations["Deployments_Validate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/whatIf": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask what a deployment in a resource group would change.
         * @description [D] docs/wire.md §1.7. Tried out in a copy of the world. The place of the result is *synthetic*.
         */
        readonly post: operations["Deployments_WhatIf"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/whatIfResults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what a deployment in a resource group would change.
         * @description The form is documented [D] docs/wire.md §1.7, the path *synthetic*.
         */
        readonly get: operations["Deployments_GetWhatIfResult"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/exportTemplate": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the template of a deployment in a resource group.
         * @description [D] docs/wire.md §1.7. As it was sent.
         */
        readonly post: operations["Deployments_ExportTemplate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Resources/deployments/{deploymentName}/operationStatuses/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll a deployment in a resource group.
         * @description [R] docs/wire.md §1.7; the operationId is ours.
         */
        readonly get: operations["Deployments_GetOperationStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/deployments/{deploymentName}/operations": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        /**
         * List what a deployment in a resource group has done.
         * @description [R] docs/wire.md §1.7, the path. Newest first.
         */
        readonly get: operations["DeploymentOperations_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourcegroups/{resourceGroupName}/deployments/{deploymentName}/operations/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read one thing that a deployment in a resource group has done.
         * @description [D] docs/wire.md §1.7.
         */
        readonly get: operations["DeploymentOperations_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List the deployments in a subscription.
         * @description [D] docs/wire.md §1.7. Newest first. Of filters `provisioningState eq` is known.
         */
        readonly get: operations["Deployments_ListAtSubscriptionScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        /**
         * Read a deployment in a subscription.
         * @description [D] docs/wire.md §1.7. Values of secure parameters and outputs are never shown.
         */
        readonly get: operations["Deployments_GetAtSubscriptionScope"];
        /**
         * Deploy a template in a subscription.
         * @description [R] docs/wire.md §1.7 for the body, which may be no strict JSON, and for the headers; the forms of errors are known wording [M]. What is done at once is done when it answers, and still it answers Accepted.
         */
        readonly put: operations["Deployments_CreateOrUpdateAtSubscriptionScope"];
        readonly post?: never;
        /**
         * Forget a deployment in a subscription.
         * @description [D] docs/wire.md §1.7. What it has made stays. Done when it is answered, which is *synthetic*.
         */
        readonly delete: operations["Deployments_DeleteAtSubscriptionScope"];
        readonly options?: never;
        /**
         * Ask whether there is a deployment in a subscription.
         * @description [D] docs/wire.md §1.7. 204 for yes.
         */
        readonly head: operations["Deployments_CheckExistenceAtSubscriptionScope"];
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/cancel": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a deployment in a subscription.
         * @description [D] docs/wire.md §1.7. What it has begun goes on; nothing more is begun.
         */
        readonly post: operations["Deployments_CancelAtSubscriptionScope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/validate": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look whether a template could be deployed in a subscription.
         * @description [R] docs/wire.md §1.7. Tried out in a copy of the world; refused with InvalidTemplateDeployment and what would be refused in it. How much Azure looks at is not known: *synthetic*.
         */
        readonly post: operations["Deployments_ValidateAtSubscriptionScope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/whatIf": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask what a deployment in a subscription would change.
         * @description [D] docs/wire.md §1.7. Tried out in a copy of the world. The place of the result is *synthetic*.
         */
        readonly post: operations["Deployments_WhatIfAtSubscriptionScope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/whatIfResults/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read what a deployment in a subscription would change.
         * @description The form is documented [D] docs/wire.md §1.7, the path *synthetic*.
         */
        readonly get: operations["Deployments_GetWhatIfResultAtSubscriptionScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/exportTemplate": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read the template of a deployment in a subscription.
         * @description [D] docs/wire.md §1.7. As it was sent.
         */
        readonly post: operations["Deployments_ExportTemplateAtSubscriptionScope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/operationStatuses/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Poll a deployment in a subscription.
         * @description [R] docs/wire.md §1.7; the operationId is ours.
         */
        readonly get: operations["Deployments_GetOperationStatusAtSubscriptionScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/operations": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        /**
         * List what a deployment in a subscription has done.
         * @description [R] docs/wire.md §1.7, the path. Newest first.
         */
        readonly get: operations["DeploymentOperations_ListAtSubscriptionScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Resources/deployments/{deploymentName}/operations/{operationId}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Read one thing that a deployment in a subscription has done.
         * @description [D] docs/wire.md §1.7.
         */
        readonly get: operations["DeploymentOperations_GetAtSubscriptionScope"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/Microsoft.ResourceGraph/resources": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Query the resources of all subscriptions.
         * @description [D] docs/inventory.md; the operationId is ours. As much of the Kusto Query Language as that page lists; anything else is refused with its name, its place, and what there is. Since 2021-03-01 an answer is a list of objects unless it is said, and before that a table.
         */
        readonly post: operations["ResourceGraph_Resources"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Members of an event, with commas between them. */
                readonly $select?: string;
                /** @description Where a nextLink goes on. */
                readonly $skipToken?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        /**
         * List what was done to a subscription, newest first.
         * @description [D] docs/inventory.md. $filter is required and has to say from when on. Read off the timeline of the world: what is refused at once leaves no event, and neither do writes inside a service.
         */
        readonly get: operations["ActivityLogs_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/Microsoft.Insights/eventcategories": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the categories of events.
         * @description [D] docs/inventory.md.
         */
        readonly get: operations["EventCategories_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/Microsoft.Authorization/policyDefinitions/{policyDefinitionName}": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                readonly policyDefinitionName: string;
            };
            readonly cookie?: never;
        };
        /**
         * Read the built-in definition that finds services on stv1.
         * @description [D] docs/inventory.md; row A26 of the facts. There is no other.
         */
        readonly get: operations["PolicyDefinitions_GetBuiltIn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List which services at or below a subscription comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_ListQueryResultsForSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count which services at or below a subscription comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_SummarizeForSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List which services at or below a resource group comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_ListQueryResultsForResourceGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count which services at or below a resource group comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_SummarizeForResourceGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.PolicyInsights/policyStates/latest/queryResults": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List which services at or below a resource comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_ListQueryResultsForResource"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/{resourceProviderNamespace}/{resourceType}/{resourceName}/providers/Microsoft.PolicyInsights/policyStates/latest/summarize": {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Count which services at or below a resource comply.
         * @description [D] docs/inventory.md; row A26 of the facts. That its definition is assigned is synthetic.
         */
        readonly post: operations["PolicyStates_SummarizeForResource"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Uuid: string;
        /** @description UTC with up to seven decimals; trailing zeros are dropped. */
        readonly Timestamp: string;
        readonly AbsoluteUrl: string;
        readonly ArmId: string;
        /** @description Absent on the last page, or null, or empty; clients take all three. */
        readonly NextLink: string | null;
        readonly ServiceName: string;
        readonly ResourceGroupName: string;
        readonly Tags: {
            readonly [key: string]: string;
        };
        readonly TagsWrite: {
            readonly [key: string]: string;
        } | null;
        /**
         * @description BasicV2 and StandardV2 came with 2023-05-01-preview, PremiumV2 with 2025-03-01-preview.
         * @enum {string}
         */
        readonly SkuName: "Developer" | "Basic" | "Standard" | "Premium" | "Isolated" | "Consumption" | "BasicV2" | "StandardV2" | "PremiumV2";
        /**
         * @description undetermined while a dedicated tier is first activated; mtv1 is Consumption, at once. stv2.1 came with 2022-09-01-preview.
         * @enum {string}
         */
        readonly PlatformVersion: "undetermined" | "stv1" | "stv2" | "stv2.1" | "mtv1";
        /**
         * @description Deleting is in no specification, but recorded.
         * @enum {string}
         */
        readonly ProvisioningState: "Created" | "Activating" | "Succeeded" | "Updating" | "Failed" | "Stopped" | "Deleting" | "Terminating" | "TerminationFailed" | "Deleted";
        /**
         * @description Empty, not null, when nothing runs.
         * @enum {string}
         */
        readonly TargetProvisioningState: "" | "Activating" | "Updating" | "Deleting";
        /** @enum {string} */
        readonly VirtualNetworkType: "None" | "External" | "Internal";
        /**
         * @description ConfigurationApi came with 2023-03-01-preview.
         * @enum {string}
         */
        readonly HostnameType: "Proxy" | "Portal" | "Management" | "Scm" | "DeveloperPortal" | "ConfigurationApi";
        /** @enum {string|null} */
        readonly CertificateSource: "Managed" | "KeyVault" | "Custom" | "BuiltIn" | null;
        /** @enum {string|null} */
        readonly CertificateStatus: "Completed" | "Failed" | "InProgress" | null;
        /** @enum {string} */
        readonly CertificateStoreName: "CertificateAuthority" | "Root";
        /** @enum {string} */
        readonly EnabledOrDisabled: "Enabled" | "Disabled";
        /** @enum {string|null} */
        readonly EnabledOrDisabledWrite: "Enabled" | "Disabled" | null;
        /**
         * @description Unsupported is in no enumeration of a specification, but answered by services outside a VNet [R].
         * @enum {string}
         */
        readonly NatGatewayState: "Enabled" | "Disabled" | "Unsupported";
        /** @enum {string|null} */
        readonly NatGatewayStateWrite: "Enabled" | "Disabled" | "Unsupported" | null;
        readonly NullableStrings: readonly string[] | null;
        /** @description Body of a PUT. Echoing a whole GET is fine; read-only properties are not even looked at. */
        readonly ApiManagementServiceWrite: {
            /** @description Cannot change. */
            readonly location: string;
            readonly sku: components["schemas"]["ServiceSkuWrite"];
            readonly properties: components["schemas"]["ApiManagementServiceWriteProperties"];
            readonly identity?: components["schemas"]["ServiceIdentityWrite"];
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly tags?: components["schemas"]["TagsWrite"];
        };
        /** @description Body of a PATCH. Nothing is required; an empty object changes nothing. */
        readonly ApiManagementServicePatch: {
            readonly sku?: components["schemas"]["ServiceSkuWrite"];
            readonly properties?: components["schemas"]["ApiManagementServicePatchProperties"];
            readonly identity?: components["schemas"]["ServiceIdentityWrite"];
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly tags?: components["schemas"]["TagsWrite"];
        };
        readonly ApiManagementServiceWriteProperties: WithRequired<components["schemas"]["ApiManagementServicePatchProperties"], "publisherEmail" | "publisherName">;
        readonly ApiManagementServicePatchProperties: {
            /** @description Empty only beside restore, which overlooks it; azurerm sends it so. */
            readonly publisherEmail?: string;
            /** @description As publisherEmail. */
            readonly publisherName?: string;
            /** @description apimgmt-noreply@mail.windowsazure.com when never set; the Azure CLI sends publisherEmail. */
            readonly notificationSenderEmail?: string | null;
            readonly hostnameConfigurations?: readonly components["schemas"]["HostnameConfigurationWrite"][] | null;
            readonly certificates?: readonly components["schemas"]["CertificateConfigurationWrite"][] | null;
            /** @description Switches for protocols and ciphers. Sent as "false", answered as "False". Service.Disabled as "False" lets clients in again that the platform shuts out; otherwise it is not read. */
            readonly customProperties?: {
                readonly [key: string]: string | null;
            } | null;
            /**
             * @description None when never set.
             * @enum {string|null}
             */
            readonly virtualNetworkType?: "None" | "External" | "Internal" | null;
            readonly virtualNetworkConfiguration?: components["schemas"]["VirtualNetworkConfigurationWrite"];
            /** @description Id of a Standard, IPv4 address for a service in a VNet. The JS client drops a null, so it cannot unset it. */
            readonly publicIpAddressId?: string | null;
            readonly publicNetworkAccess?: components["schemas"]["EnabledOrDisabledWrite"];
            /** @description Premium only. Taken whole; a location left out is removed. */
            readonly additionalLocations?: readonly components["schemas"]["AdditionalLocationWrite"][] | null;
            readonly natGatewayState?: components["schemas"]["NatGatewayStateWrite"];
            readonly disableGateway?: boolean | null;
            /** @description Consumption only. */
            readonly enableClientCertificate?: boolean | null;
            readonly apiVersionConstraint?: {
                readonly minApiVersion?: string | null;
            } | null;
            readonly configurationApi?: {
                readonly legacyApi?: components["schemas"]["EnabledOrDisabledWrite"];
            } | null;
            readonly legacyPortalStatus?: components["schemas"]["EnabledOrDisabledWrite"];
            readonly developerPortalStatus?: components["schemas"]["EnabledOrDisabledWrite"];
            /** @enum {string|null} */
            readonly releaseChannel?: "Preview" | "Default" | "Stable" | null;
            readonly zoneRedundant?: boolean | null;
            /** @description Made by the private endpoint itself; here only because clients echo. */
            readonly privateEndpointConnections?: readonly {
                readonly [key: string]: unknown;
            }[] | null;
            /** @description True brings a soft-deleted service back, and everything else in the body is ignored. Never answered. */
            readonly restore?: boolean | null;
        };
        readonly ServiceSkuWrite: {
            readonly name: components["schemas"]["SkuName"];
            /** @description 0 for Consumption. */
            readonly capacity: number;
        };
        readonly ServiceIdentityWrite: {
            /**
             * @description The form without a space is not in the specification; other ARM clients send it [I].
             * @enum {string}
             */
            readonly type: "None" | "SystemAssigned" | "UserAssigned" | "SystemAssigned, UserAssigned" | "SystemAssigned,UserAssigned";
            /** @description Keys are resource ids, values empty objects; null takes one away. */
            readonly userAssignedIdentities?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                } | null;
            } | null;
        } | null;
        readonly HostnameConfigurationWrite: {
            readonly type: components["schemas"]["HostnameType"];
            /** @description Null only because a service that is being created answers it so, and clients echo. */
            readonly hostName: string | null;
            readonly keyVaultId?: string | null;
            readonly identityClientId?: string | null;
            readonly encodedCertificate?: string | null;
            readonly certificatePassword?: string | null;
            readonly defaultSslBinding?: boolean | null;
            readonly negotiateClientCertificate?: boolean | null;
            readonly certificate?: {
                readonly [key: string]: unknown;
            } | null;
            readonly certificateSource?: components["schemas"]["CertificateSource"];
            readonly certificateStatus?: components["schemas"]["CertificateStatus"];
        };
        readonly CertificateConfigurationWrite: {
            readonly storeName: components["schemas"]["CertificateStoreName"];
            readonly encodedCertificate?: string | null;
            readonly certificatePassword?: string | null;
            readonly certificate?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly VirtualNetworkConfigurationWrite: {
            /** @description The specification insists on its own capitals; ids are compared without, so the usual ones pass [I]. */
            readonly subnetResourceId?: string | null;
        } | null;
        readonly AdditionalLocationWrite: {
            readonly location: string;
            readonly sku: components["schemas"]["ServiceSkuWrite"];
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly publicIpAddressId?: string | null;
            readonly virtualNetworkConfiguration?: components["schemas"]["VirtualNetworkConfigurationWrite"];
            readonly natGatewayState?: components["schemas"]["NatGatewayStateWrite"];
            readonly disableGateway?: boolean | null;
        };
        readonly ApiManagementServiceCheckNameAvailabilityWrite: {
            readonly name: string;
        };
        /** @description Since 2023-03-01-preview, optional as a whole; PreserveIp when absent. Earlier api-versions take none [I]. */
        readonly MigrateToStv2Write: {
            /** @description PreserveIp or NewIP. Microsoft's own pages also write PreserveIP and NewIp, so letters match in any case. */
            readonly mode?: string | null;
        } | null;
        /** @description The order of keys on the wire changed between 2023 and 2025, so nothing should depend on it. */
        readonly ApiManagementServiceResource: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: components["schemas"]["ServiceName"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service";
            readonly tags: components["schemas"]["Tags"];
            /** @description The display name, West US, even if westus was sent. */
            readonly location: string;
            readonly etag: string;
            readonly properties: components["schemas"]["ApiManagementServiceProperties"];
            readonly sku: components["schemas"]["ServiceSku"];
            readonly identity: components["schemas"]["ServiceIdentity"];
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly systemData?: components["schemas"]["SystemData"];
        };
        readonly ApiManagementServiceProperties: {
            readonly publisherEmail: string;
            readonly publisherName: string;
            readonly notificationSenderEmail: string;
            readonly provisioningState: components["schemas"]["ProvisioningState"];
            readonly targetProvisioningState: components["schemas"]["TargetProvisioningState"];
            readonly createdAtUtc: components["schemas"]["Timestamp"];
            /** @description The one URL known at once, since 2022; the others are null until activated. */
            readonly gatewayUrl: string | null;
            readonly gatewayRegionalUrl: string | null;
            readonly portalUrl: string | null;
            readonly developerPortalUrl: string | null;
            readonly managementApiUrl: string | null;
            readonly scmUrl: string | null;
            /** @description Always has the default Proxy name, except in the old-style answer to a DELETE, where it is empty. */
            readonly hostnameConfigurations: readonly components["schemas"]["HostnameConfiguration"][];
            readonly publicIPAddresses: components["schemas"]["NullableStrings"];
            /** @description Internal VNet only. */
            readonly privateIPAddresses: components["schemas"]["NullableStrings"];
            readonly additionalLocations: readonly components["schemas"]["AdditionalLocation"][] | null;
            readonly virtualNetworkConfiguration: components["schemas"]["VirtualNetworkConfiguration"];
            /** @description Null until activated; then eight switches (six on Consumption) if none was set, as "True" and "False". Service.Disabled only while the platform shuts clients out. */
            readonly customProperties: {
                readonly [key: string]: string;
            } | null;
            readonly virtualNetworkType: components["schemas"]["VirtualNetworkType"];
            readonly certificates: readonly components["schemas"]["CertificateConfiguration"][] | null;
            /** @description Consumption only; absent elsewhere. */
            readonly enableClientCertificate?: boolean;
            readonly disableGateway?: boolean;
            readonly natGatewayState?: components["schemas"]["NatGatewayState"];
            /** @description The same as publicIPAddresses while the NAT gateway is off, even on stv1. */
            readonly outboundPublicIPAddresses?: components["schemas"]["NullableStrings"];
            readonly apiVersionConstraint?: components["schemas"]["ApiVersionConstraint"];
            readonly publicIpAddressId?: string | null;
            readonly publicNetworkAccess?: components["schemas"]["EnabledOrDisabled"];
            readonly configurationApi?: components["schemas"]["ConfigurationApi"];
            readonly privateEndpointConnections?: readonly components["schemas"]["PrivateEndpointConnection"][] | null;
            /** @description The only sign that a migration is over; it changes at the very end, for all locations at once. */
            readonly platformVersion?: components["schemas"]["PlatformVersion"];
            readonly legacyPortalStatus?: components["schemas"]["EnabledOrDisabled"];
            readonly developerPortalStatus?: components["schemas"]["EnabledOrDisabled"];
            /** @enum {string} */
            readonly releaseChannel?: "Preview" | "Default" | "Stable";
            readonly zoneRedundant?: boolean;
        };
        readonly ApiManagementServiceListResult: {
            readonly value: readonly components["schemas"]["ApiManagementServiceResource"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ServiceSku: {
            readonly name: components["schemas"]["SkuName"];
            readonly capacity: number;
        };
        /** @description Null, not None, when there is none. */
        readonly ServiceIdentity: {
            /** @enum {string} */
            readonly type: "SystemAssigned" | "UserAssigned" | "SystemAssigned, UserAssigned" | "None";
            readonly principalId?: string | null;
            readonly tenantId?: string | null;
            readonly userAssignedIdentities?: {
                readonly [key: string]: {
                    readonly principalId: string;
                    readonly clientId: string;
                };
            } | null;
        } | null;
        readonly HostnameConfiguration: {
            readonly type: components["schemas"]["HostnameType"];
            /** @description Null in the old-style answer to a creation. */
            readonly hostName: string | null;
            /** @description Never given back. */
            readonly encodedCertificate: null;
            readonly keyVaultId: string | null;
            /** @description Never given back. */
            readonly certificatePassword: null;
            readonly negotiateClientCertificate: boolean;
            readonly certificate: components["schemas"]["CertificateInformation"];
            readonly defaultSslBinding: boolean;
            readonly identityClientId?: string | null;
            readonly certificateSource?: components["schemas"]["CertificateSource"];
            readonly certificateStatus?: components["schemas"]["CertificateStatus"];
        };
        readonly CertificateConfiguration: {
            readonly storeName: components["schemas"]["CertificateStoreName"];
            /** @description Never given back. */
            readonly encodedCertificate: null;
            /** @description Never given back. */
            readonly certificatePassword: null;
            readonly certificate: components["schemas"]["CertificateInformation"];
        };
        readonly CertificateInformation: {
            /** @description The one time that may carry an offset instead of Z. */
            readonly expiry: string;
            readonly thumbprint: string;
            readonly subject: string;
        } | null;
        readonly VirtualNetworkConfiguration: {
            readonly subnetResourceId: string;
            /** @description All zeros, whatever the VNet. */
            readonly vnetid: string;
            /** @description Null, whatever the subnet. */
            readonly subnetname: string | null;
        } | null;
        readonly AdditionalLocation: {
            readonly location: string;
            readonly sku: components["schemas"]["ServiceSku"];
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly publicIPAddresses: components["schemas"]["NullableStrings"];
            readonly privateIPAddresses: components["schemas"]["NullableStrings"];
            readonly publicIpAddressId?: string | null;
            readonly virtualNetworkConfiguration: components["schemas"]["VirtualNetworkConfiguration"];
            readonly gatewayRegionalUrl: string | null;
            readonly natGatewayState?: components["schemas"]["NatGatewayState"];
            readonly outboundPublicIPAddresses?: components["schemas"]["NullableStrings"];
            readonly disableGateway?: boolean;
            readonly platformVersion?: components["schemas"]["PlatformVersion"];
        };
        readonly ApiVersionConstraint: {
            readonly minApiVersion: string | null;
        };
        readonly ConfigurationApi: {
            readonly legacyApi: components["schemas"]["EnabledOrDisabled"];
        };
        readonly PrivateEndpointConnection: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: string;
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/privateEndpointConnections";
            readonly properties: {
                readonly privateEndpoint: {
                    readonly id: components["schemas"]["ArmId"];
                };
                readonly privateLinkServiceConnectionState: {
                    readonly status: string;
                    readonly description: string | null;
                    readonly actionsRequired: string | null;
                };
                readonly provisioningState: string;
                readonly groupIds: readonly string[];
            };
        };
        readonly SystemData: {
            readonly createdBy: string;
            readonly createdByType: components["schemas"]["CreatedByType"];
            readonly createdAt: components["schemas"]["Timestamp"];
            readonly lastModifiedBy: string;
            readonly lastModifiedByType: components["schemas"]["CreatedByType"];
            readonly lastModifiedAt: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        readonly CreatedByType: "User" | "Application" | "ManagedIdentity" | "Key";
        readonly ApiManagementServiceNameAvailabilityResult: {
            readonly nameAvailable: boolean;
            /** @enum {string} */
            readonly reason: "Valid" | "Invalid" | "AlreadyExists";
            /** @description Empty when the name is free. */
            readonly message: string;
        };
        readonly DeletedServiceContract: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: components["schemas"]["ServiceName"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/deletedservices";
            /** @description The display name, West US. */
            readonly location: string;
            readonly properties: {
                readonly serviceId: components["schemas"]["ArmId"];
                /** @description 48 hours after the DELETE was asked for, not after it was done; "now" once a purge is asked for. */
                readonly scheduledPurgeDate: components["schemas"]["Timestamp"];
                readonly deletionDate: components["schemas"]["Timestamp"];
            };
        };
        readonly DeletedServicesCollection: {
            readonly value: readonly components["schemas"]["DeletedServiceContract"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        /** @description All that a service says with asyncResponse. The failed form is what the rules of ARM ask for; none was recorded. */
        readonly ServiceOperationStatus: {
            /** @enum {string} */
            readonly status: "InProgress" | "Succeeded";
        } | {
            /** @enum {string} */
            readonly status: "Failed" | "Canceled";
            readonly error: components["schemas"]["ErrorDetail"];
        };
        /** @description status is all that is sure. Clients take any word but Succeeded, Failed and Canceled for running. */
        readonly OperationStatusResult: {
            readonly id?: components["schemas"]["ArmId"];
            readonly name?: string;
            readonly resourceId?: components["schemas"]["ArmId"];
            /** @enum {string} */
            readonly status: "InProgress" | "Succeeded" | "Failed" | "Canceled";
            readonly percentComplete?: number;
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly endTime?: components["schemas"]["Timestamp"];
            readonly error?: components["schemas"]["ErrorDetail"];
        };
        readonly Operation: {
            readonly name: string;
            readonly isDataAction?: boolean;
            readonly origin?: string | null;
            readonly display: {
                readonly provider: string;
                readonly resource: string;
                readonly operation: string;
                readonly description: string;
            };
            readonly properties?: {
                readonly [key: string]: unknown;
            } | null;
        };
        readonly OperationListResult: {
            readonly value: readonly components["schemas"]["Operation"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly Subscription: {
            readonly id: components["schemas"]["ArmId"];
            readonly subscriptionId: components["schemas"]["Uuid"];
            readonly tenantId: components["schemas"]["Uuid"];
            readonly displayName: string;
            /** @enum {string} */
            readonly state: "Enabled" | "Warned" | "PastDue" | "Disabled" | "Deleted";
            readonly authorizationSource: string;
            readonly managedByTenants: readonly {
                readonly tenantId: components["schemas"]["Uuid"];
            }[];
            readonly subscriptionPolicies: {
                readonly locationPlacementId: string;
                readonly quotaId: string;
                /** @enum {string} */
                readonly spendingLimit: "On" | "Off" | "CurrentPeriodOff";
            };
            readonly tags?: components["schemas"]["Tags"];
        };
        readonly TenantListResult: {
            readonly value: readonly components["schemas"]["Tenant"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly Tenant: {
            readonly id: string;
            readonly tenantId: components["schemas"]["Uuid"];
            readonly countryCode?: string;
            readonly displayName: string;
            readonly domains?: readonly string[];
            /** @enum {string} */
            readonly tenantCategory?: "Home";
            readonly defaultDomain: string;
            /** @enum {string} */
            readonly tenantType?: "AAD";
        };
        readonly SubscriptionListResult: {
            readonly value: readonly components["schemas"]["Subscription"][];
            /** @description An object here, a number in the lists of a service. */
            readonly count?: {
                /** @constant */
                readonly type: "Total";
                readonly value: number;
            };
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ResourceGroupWrite: {
            readonly location: string;
            readonly tags?: components["schemas"]["TagsWrite"];
            readonly managedBy?: string | null;
        };
        readonly ResourceGroupPatch: {
            readonly tags?: components["schemas"]["TagsWrite"];
            readonly managedBy?: string | null;
        };
        readonly ResourceGroup: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: components["schemas"]["ResourceGroupName"];
            /** @constant */
            readonly type: "Microsoft.Resources/resourceGroups";
            /** @description The short form, westus; unlike a service. */
            readonly location: string;
            readonly tags?: components["schemas"]["Tags"];
            readonly managedBy?: string | null;
            readonly properties: {
                /** @enum {string} */
                readonly provisioningState: "Succeeded" | "Deleting";
            };
        };
        readonly ResourceGroupListResult: {
            readonly value: readonly components["schemas"]["ResourceGroup"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ApiWrite: {
            readonly properties: {
                /** @description Id of an API to start from. */
                readonly sourceApiId?: string | null;
                /** @description What to import: a document, or the URL of one. */
                readonly value?: string | null;
                /** @enum {string|null} */
                readonly format?: "openapi" | "openapi-link" | "openapi+json" | "openapi+json-link" | "swagger-json" | "swagger-link-json" | "swagger-link" | "wadl-xml" | "wadl-link-json" | "wsdl" | "wsdl-link" | "graphql-link" | "odata" | "odata-link" | "grpc" | "grpc-link" | null;
                readonly wsdlSelector?: {
                    readonly wsdlServiceName?: string | null;
                    readonly wsdlEndpointName?: string | null;
                } | null;
                /**
                 * @description Decides how a WSDL is imported; type is what the API is afterwards.
                 * @enum {string|null}
                 */
                readonly apiType?: "http" | "soap" | "websocket" | "graphql" | "odata" | "grpc" | null;
                /** @enum {string|null} */
                readonly translateRequiredQueryParameters?: "template" | "query" | null;
            } & WithRequired<components["schemas"]["ApiPatchProperties"], "path">;
        };
        readonly ApiPatch: {
            readonly properties?: components["schemas"]["ApiPatchProperties"];
        };
        readonly ApiPatchProperties: {
            readonly displayName?: string | null;
            /** @description Empty is allowed. No two APIs share one. */
            readonly path?: string;
            readonly serviceUrl?: string | null;
            readonly protocols?: readonly components["schemas"]["ApiProtocol"][] | null;
            readonly description?: string | null;
            /** @enum {string|null} */
            readonly type?: "http" | "soap" | "websocket" | "graphql" | "odata" | "grpc" | null;
            readonly apiRevision?: string | null;
            readonly apiRevisionDescription?: string | null;
            readonly apiVersion?: string | null;
            readonly apiVersionDescription?: string | null;
            readonly apiVersionSetId?: string | null;
            readonly apiVersionSet?: {
                readonly id?: string | null;
                readonly name?: string | null;
                readonly description?: string | null;
                /** @enum {string|null} */
                readonly versioningScheme?: "Segment" | "Query" | "Header" | null;
                readonly versionQueryName?: string | null;
                readonly versionHeaderName?: string | null;
            } | null;
            readonly isCurrent?: boolean | null;
            readonly subscriptionRequired?: boolean | null;
            readonly termsOfServiceUrl?: string | null;
            readonly contact?: {
                readonly name?: string | null;
                readonly url?: string | null;
                readonly email?: string | null;
            } | null;
            readonly license?: {
                readonly name?: string | null;
                readonly url?: string | null;
            } | null;
            readonly authenticationSettings?: {
                readonly oAuth2?: components["schemas"]["ApiOAuth2SettingsWrite"];
                readonly openid?: components["schemas"]["ApiOpenIdSettingsWrite"];
                readonly oAuth2AuthenticationSettings?: readonly components["schemas"]["ApiOAuth2SettingsWrite"][] | null;
                readonly openidAuthenticationSettings?: readonly components["schemas"]["ApiOpenIdSettingsWrite"][] | null;
            } | null;
            readonly subscriptionKeyParameterNames?: {
                readonly header?: string | null;
                readonly query?: string | null;
            } | null;
        };
        readonly ApiOAuth2SettingsWrite: {
            readonly authorizationServerId?: string | null;
            readonly scope?: string | null;
        } | null;
        readonly ApiOpenIdSettingsWrite: {
            readonly openidProviderId?: string | null;
            readonly bearerTokenSendingMethods?: readonly components["schemas"]["BearerTokenSendingMethod"][] | null;
        } | null;
        readonly ProductWrite: {
            readonly properties: WithRequired<components["schemas"]["ProductPatchProperties"], "displayName">;
        };
        readonly ProductPatch: {
            readonly properties?: components["schemas"]["ProductPatchProperties"];
        };
        readonly ProductPatchProperties: {
            readonly displayName?: string;
            readonly description?: string | null;
            readonly terms?: string | null;
            readonly subscriptionRequired?: boolean | null;
            readonly approvalRequired?: boolean | null;
            readonly subscriptionsLimit?: number | null;
            /** @enum {string|null} */
            readonly state?: "notPublished" | "published" | null;
        };
        readonly UserWrite: {
            readonly properties: {
                /** @enum {string|null} */
                readonly appType?: "portal" | "developerPortal" | null;
                /** @enum {string|null} */
                readonly confirmation?: "signup" | "invite" | null;
            } & WithRequired<components["schemas"]["UserPatchProperties"], "email" | "firstName" | "lastName">;
        };
        readonly UserPatch: {
            readonly properties?: components["schemas"]["UserPatchProperties"];
        };
        readonly UserPatchProperties: {
            readonly email?: string;
            readonly firstName?: string;
            readonly lastName?: string;
            /** @description Made up when absent. */
            readonly password?: string | null;
            /** @enum {string|null} */
            readonly state?: "active" | "blocked" | "pending" | "deleted" | null;
            readonly note?: string | null;
            readonly identities?: readonly {
                readonly provider?: string | null;
                readonly id?: string | null;
            }[] | null;
        };
        readonly PolicyWrite: {
            readonly properties: {
                readonly value: string;
                /**
                 * @description xml when absent; then quotes in expressions must be escaped, in rawxml they must not.
                 * @enum {string|null}
                 */
                readonly format?: "xml" | "xml-link" | "rawxml" | "rawxml-link" | null;
            };
        };
        /** @enum {string} */
        readonly ApiProtocol: "http" | "https" | "ws" | "wss";
        /** @enum {string} */
        readonly BearerTokenSendingMethod: "authorizationHeader" | "query";
        readonly ApiContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/apis";
            /** @description With ;rev=n when it is not the current revision. */
            readonly name: string;
            readonly properties: {
                readonly displayName: string;
                readonly apiRevision: string;
                readonly apiRevisionDescription?: string | null;
                readonly apiVersion?: string | null;
                readonly apiVersionDescription?: string | null;
                readonly apiVersionSetId?: string | null;
                readonly apiVersionSet?: {
                    readonly id: string;
                    readonly name?: string;
                    readonly description?: string | null;
                    /** @enum {string} */
                    readonly versioningScheme?: "Segment" | "Query" | "Header";
                    readonly versionQueryName?: string | null;
                    readonly versionHeaderName?: string | null;
                } | null;
                readonly description?: string | null;
                /** @enum {string|null} */
                readonly type?: "http" | "soap" | "websocket" | "graphql" | "odata" | "grpc" | null;
                readonly serviceUrl?: string | null;
                readonly path: string;
                readonly protocols: readonly components["schemas"]["ApiProtocol"][];
                readonly subscriptionRequired?: boolean;
                /** @description Absent on a revision that is not. */
                readonly isCurrent?: boolean;
                readonly isOnline?: boolean;
                readonly sourceApiId?: string | null;
                readonly termsOfServiceUrl?: string | null;
                readonly contact?: {
                    readonly name?: string | null;
                    readonly url?: string | null;
                    readonly email?: string | null;
                } | null;
                readonly license?: {
                    readonly name?: string | null;
                    readonly url?: string | null;
                } | null;
                readonly authenticationSettings?: components["schemas"]["ApiAuthenticationSettings"];
                readonly subscriptionKeyParameterNames?: {
                    readonly header: string;
                    readonly query: string;
                } | null;
                /**
                 * @description Only while an import runs, or after it.
                 * @enum {string}
                 */
                readonly provisioningState?: "InProgress" | "Succeeded" | "Failed";
            };
        };
        readonly ApiAuthenticationSettings: {
            readonly oAuth2?: components["schemas"]["ApiOAuth2Settings"];
            readonly openid?: components["schemas"]["ApiOpenIdSettings"];
            readonly oAuth2AuthenticationSettings?: readonly components["schemas"]["ApiOAuth2Settings"][] | null;
            readonly openidAuthenticationSettings?: readonly components["schemas"]["ApiOpenIdSettings"][] | null;
        } | null;
        readonly ApiOAuth2Settings: {
            readonly authorizationServerId: string;
            readonly scope?: string | null;
        } | null;
        readonly ApiOpenIdSettings: {
            readonly openidProviderId: string;
            readonly bearerTokenSendingMethods?: readonly components["schemas"]["BearerTokenSendingMethod"][] | null;
        } | null;
        readonly ApiCollection: {
            readonly value: readonly components["schemas"]["ApiContract"][];
            /** @description Of all pages, not of this one. */
            readonly count: number;
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ProductContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/products";
            readonly name: string;
            readonly properties: {
                readonly displayName: string;
                readonly description?: string | null;
                readonly terms?: string | null;
                readonly subscriptionRequired: boolean;
                /** @description Only where subscriptionRequired is true. */
                readonly approvalRequired?: boolean | null;
                /** @description Null or absent: no limit. */
                readonly subscriptionsLimit?: number | null;
                /** @enum {string} */
                readonly state: "notPublished" | "published";
            };
        };
        readonly ProductCollection: {
            readonly value: readonly components["schemas"]["ProductContract"][];
            readonly count: number;
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly UserContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/users";
            readonly name: string;
            readonly properties: {
                readonly firstName: string;
                /** @description Empty for the administrator. */
                readonly lastName: string;
                readonly email: string;
                /** @enum {string} */
                readonly state: "active" | "blocked" | "pending" | "deleted";
                readonly registrationDate: components["schemas"]["Timestamp"];
                readonly note?: string | null;
                readonly groups?: readonly {
                    readonly displayName: string;
                    readonly description?: string | null;
                    readonly builtIn?: boolean;
                    /** @enum {string} */
                    readonly type?: "custom" | "system" | "external";
                    readonly externalId?: string | null;
                }[];
                readonly identities: readonly {
                    readonly provider: string;
                    readonly id: string;
                }[];
            };
        };
        readonly UserCollection: {
            readonly value: readonly components["schemas"]["UserContract"][];
            readonly count: number;
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly PolicyContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @enum {string} */
            readonly type: "Microsoft.ApiManagement/service/policies" | "Microsoft.ApiManagement/service/apis/policies";
            /** @constant */
            readonly name: "policy";
            readonly properties: {
                /**
                 * @description Never a link, since what was sent as a link has been fetched.
                 * @enum {string}
                 */
                readonly format?: "xml" | "rawxml";
                readonly value: string;
            };
        };
        readonly PolicyCollection: {
            readonly value: readonly components["schemas"]["PolicyContract"][];
            readonly count: number;
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ResourceWrite: {
            /** @description Cannot change. */
            readonly location: string;
            readonly tags?: components["schemas"]["TagsWrite"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Tags, and nothing else. Taken whole; without them nothing changes. */
        readonly ResourcePatch: {
            readonly tags?: components["schemas"]["TagsWrite"];
        };
        readonly ResourcePropertiesPatch: {
            readonly tags?: components["schemas"]["TagsWrite"];
            readonly properties?: {
                readonly [key: string]: unknown;
            } | null;
        };
        /** @description Another resource, by its id. It has to exist where resources of its kind are served. */
        readonly ReferenceWrite: ({
            readonly id: string;
        } & {
            readonly [key: string]: unknown;
        }) | null;
        readonly VirtualNetworkWrite: {
            readonly properties: {
                readonly addressSpace: {
                    readonly addressPrefixes: readonly string[];
                } & {
                    readonly [key: string]: unknown;
                };
                readonly subnets?: readonly components["schemas"]["NamedSubnetWrite"][] | null;
            } & {
                readonly [key: string]: unknown;
            };
        } & components["schemas"]["ResourceWrite"];
        readonly SubnetWrite: {
            readonly properties: {
                /** @description As in 10.0.1.0/24, or the first of addressPrefixes. */
                readonly addressPrefix?: string | null;
                readonly addressPrefixes?: components["schemas"]["NullableStrings"];
                readonly networkSecurityGroup?: components["schemas"]["ReferenceWrite"];
                readonly routeTable?: components["schemas"]["ReferenceWrite"];
                readonly serviceEndpoints?: readonly ({
                    /** @description As in Microsoft.Storage. */
                    readonly service?: string | null;
                } & {
                    readonly [key: string]: unknown;
                })[] | null;
                readonly delegations?: readonly ({
                    readonly name?: string | null;
                    readonly properties?: ({
                        /** @description As in Microsoft.Web/serverFarms. */
                        readonly serviceName?: string | null;
                    } & {
                        readonly [key: string]: unknown;
                    }) | null;
                } & {
                    readonly [key: string]: unknown;
                })[] | null;
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly NamedSubnetWrite: {
            readonly name: components["schemas"]["ChildName"];
        } & components["schemas"]["SubnetWrite"];
        readonly ChildName: string;
        readonly NetworkSecurityGroupWrite: {
            readonly properties?: ({
                readonly securityRules?: readonly components["schemas"]["NamedSecurityRuleWrite"][] | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & components["schemas"]["ResourceWrite"];
        readonly SecurityRuleWrite: {
            readonly properties: {
                /**
                 * @example *
                 * @example Tcp
                 * @example Udp
                 */
                readonly protocol: string;
                /**
                 * @example Allow
                 * @example Deny
                 */
                readonly access: string;
                /**
                 * @example Inbound
                 * @example Outbound
                 */
                readonly direction: string;
                /** @description One rule each, for a direction. */
                readonly priority: number;
                readonly sourcePortRange?: string | null;
                readonly sourcePortRanges?: components["schemas"]["NullableStrings"];
                readonly destinationPortRange?: string | null;
                readonly destinationPortRanges?: components["schemas"]["NullableStrings"];
                /** @description A prefix or a service tag. */
                readonly sourceAddressPrefix?: string | null;
                readonly sourceAddressPrefixes?: components["schemas"]["NullableStrings"];
                readonly destinationAddressPrefix?: string | null;
                readonly destinationAddressPrefixes?: components["schemas"]["NullableStrings"];
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly NamedSecurityRuleWrite: {
            readonly name: components["schemas"]["ChildName"];
        } & components["schemas"]["SecurityRuleWrite"];
        readonly RouteTableWrite: {
            readonly properties?: ({
                readonly routes?: readonly components["schemas"]["NamedRouteWrite"][] | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & components["schemas"]["ResourceWrite"];
        readonly RouteWrite: {
            readonly properties: {
                /** @description A prefix or a service tag. */
                readonly addressPrefix?: string | null;
                /** @enum {string} */
                readonly nextHopType: "VirtualNetworkGateway" | "VnetLocal" | "Internet" | "VirtualAppliance" | "None";
                readonly nextHopIpAddress?: string | null;
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly NamedRouteWrite: {
            readonly name: components["schemas"]["ChildName"];
        } & components["schemas"]["RouteWrite"];
        readonly PublicIPAddressWrite: {
            /** @description Basic when never said. */
            readonly sku?: ({
                /** @enum {string|null} */
                readonly name?: "Basic" | "Standard" | "StandardV2" | null;
                /** @enum {string|null} */
                readonly tier?: "Regional" | "Global" | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
            readonly zones?: components["schemas"]["NullableStrings"];
            readonly properties?: ({
                /**
                 * @description Static is the only one of Standard, and what it has when nothing is said; Basic is Dynamic then.
                 * @enum {string|null}
                 */
                readonly publicIPAllocationMethod?: "Static" | "Dynamic" | null;
                /** @enum {string|null} */
                readonly publicIPAddressVersion?: "IPv4" | "IPv6" | null;
                readonly idleTimeoutInMinutes?: number | null;
                readonly dnsSettings?: ({
                    /**
                     * @description Becomes the first part of a name in cloudapp.azure.com.
                     * @example contoso-apim
                     */
                    readonly domainNameLabel?: string | null;
                } & {
                    readonly [key: string]: unknown;
                }) | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & components["schemas"]["ResourceWrite"];
        readonly NetworkInterfaceWrite: {
            readonly properties: {
                readonly networkSecurityGroup?: components["schemas"]["ReferenceWrite"];
                /** @description The first one has the address; others are kept, and get none. */
                readonly ipConfigurations: readonly ({
                    readonly name: components["schemas"]["ChildName"];
                    readonly properties: {
                        readonly subnet: components["schemas"]["ReferenceWrite"];
                        readonly publicIPAddress?: components["schemas"]["ReferenceWrite"];
                        /** @enum {string|null} */
                        readonly privateIPAllocationMethod?: "Static" | "Dynamic" | null;
                        readonly privateIPAddress?: string | null;
                        readonly primary?: boolean | null;
                    } & {
                        readonly [key: string]: unknown;
                    };
                } & {
                    readonly [key: string]: unknown;
                })[];
            } & {
                readonly [key: string]: unknown;
            };
        } & components["schemas"]["ResourceWrite"];
        readonly AutoscaleSettingWrite: {
            readonly properties: {
                /** @description True when never said. */
                readonly enabled?: boolean | null;
                /** @description What is scaled. */
                readonly targetResourceUri?: string | null;
                readonly profiles: readonly {
                    readonly [key: string]: unknown;
                }[];
            } & {
                readonly [key: string]: unknown;
            };
        } & components["schemas"]["ResourceWrite"];
        readonly VaultWrite: {
            readonly properties: {
                readonly tenantId: string;
                readonly sku: {
                    readonly family?: string | null;
                    /** @enum {string} */
                    readonly name: "standard" | "premium";
                } & {
                    readonly [key: string]: unknown;
                };
                readonly accessPolicies?: readonly {
                    readonly [key: string]: unknown;
                }[] | null;
                /** @description Without it everybody is let in. */
                readonly networkAcls?: ({
                    /** @enum {string|null} */
                    readonly defaultAction?: "Allow" | "Deny" | null;
                    /** @enum {string|null} */
                    readonly bypass?: "AzureServices" | "None" | null;
                    readonly virtualNetworkRules?: readonly components["schemas"]["ReferenceWrite"][] | null;
                } & {
                    readonly [key: string]: unknown;
                }) | null;
            } & {
                readonly [key: string]: unknown;
            };
        } & components["schemas"]["ResourceWrite"];
        readonly ManagementLockWrite: {
            readonly properties: {
                /** @enum {string} */
                readonly level: "CanNotDelete" | "ReadOnly";
                readonly notes?: string | null;
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        };
        readonly DnsZoneWrite: {
            /** @description global, and nothing else. */
            readonly location?: string;
            readonly properties?: ({
                /** @description Public; Private in its older sense is not simulated. */
                readonly zoneType?: string | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & components["schemas"]["ResourceWrite"];
        readonly PrivateDnsZoneWrite: {
            /** @description global, and nothing else. */
            readonly location?: string;
        } & components["schemas"]["ResourceWrite"];
        /** @description Records of one type, with the members that it has in answers. */
        readonly DnsRecordsWrite: readonly {
            readonly [key: string]: unknown;
        }[] | null;
        /** @description Of the records only those of the type in the path. What only the provider says is not looked at, and neither is the case of names. */
        readonly DnsRecordSetWrite: {
            readonly properties?: ({
                /** @description Seconds, at least 1. A PUT needs it. */
                readonly TTL?: number | null;
                readonly metadata?: components["schemas"]["TagsWrite"];
                readonly ARecords?: components["schemas"]["DnsRecordsWrite"];
                readonly AAAARecords?: components["schemas"]["DnsRecordsWrite"];
                readonly caaRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly MXRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly NSRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly PTRRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly SRVRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly TXTRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly CNAMERecord?: {
                    readonly [key: string]: unknown;
                } | null;
                readonly SOARecord?: {
                    readonly [key: string]: unknown;
                } | null;
                /** @description An alias, which is not simulated. */
                readonly targetResource?: {
                    readonly [key: string]: unknown;
                } | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Of the records only those of the type in the path. What only the provider says is not looked at, and neither is the case of names. */
        readonly PrivateDnsRecordSetWrite: {
            readonly properties?: ({
                /** @description Seconds, at least 1. A PUT needs it. */
                readonly ttl?: number | null;
                readonly metadata?: components["schemas"]["TagsWrite"];
                readonly aRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly aaaaRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly mxRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly ptrRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly srvRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly txtRecords?: components["schemas"]["DnsRecordsWrite"];
                readonly cnameRecord?: {
                    readonly [key: string]: unknown;
                } | null;
                readonly soaRecord?: {
                    readonly [key: string]: unknown;
                } | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly VirtualNetworkLinkWrite: {
            /** @description global, and nothing else. */
            readonly location?: string | null;
            readonly tags?: components["schemas"]["TagsWrite"];
            readonly properties?: ({
                readonly virtualNetwork?: components["schemas"]["ReferenceWrite"];
                /** @description Machines would be registered; there are none here. */
                readonly registrationEnabled?: boolean | null;
                /** @description Default; NxDomainRedirect is not simulated. */
                readonly resolutionPolicy?: string | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ApplyNetworkConfigurationWrite: {
            /** @description A location of the service; without one, all. */
            readonly location?: string | null;
        } | null;
        readonly Resource: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: string;
            readonly properties: Record<string, never>;
        };
        readonly NetworkResource: {
            readonly etag: string;
            /** @description The short form, westus; unlike a service. */
            readonly location: string;
            readonly tags?: components["schemas"]["Tags"];
            readonly properties?: components["schemas"]["Settled"];
        } & components["schemas"]["Resource"];
        readonly NetworkChild: {
            readonly etag: string;
            readonly properties?: components["schemas"]["Settled"];
        } & components["schemas"]["Resource"];
        readonly Settled: {
            /** @constant */
            readonly provisioningState: "Succeeded";
        };
        readonly References: readonly components["schemas"]["Reference"][];
        readonly Reference: {
            readonly id: components["schemas"]["ArmId"];
        };
        readonly VirtualNetwork: {
            /** @constant */
            readonly type?: "Microsoft.Network/virtualNetworks";
            readonly properties?: {
                readonly resourceGuid: components["schemas"]["Uuid"];
                readonly addressSpace: Record<string, never>;
                readonly subnets: readonly components["schemas"]["Subnet"][];
            };
        } & components["schemas"]["NetworkResource"];
        readonly Subnet: {
            /** @constant */
            readonly type?: "Microsoft.Network/virtualNetworks/subnets";
            readonly properties?: {
                readonly addressPrefix: string;
                /** @description One for each address that somebody holds; absent where nobody does. */
                readonly ipConfigurations?: components["schemas"]["References"];
                /** @description Services on stv1, and those that have left and are not unlinked yet; absent where there is none. */
                readonly resourceNavigationLinks?: readonly {
                    readonly id: components["schemas"]["ArmId"];
                    readonly name: string;
                    readonly properties: {
                        /** @constant */
                        readonly linkedResourceType: "Microsoft.ApiManagement/service";
                        readonly link: components["schemas"]["ArmId"];
                        /** @constant */
                        readonly provisioningState: "Succeeded";
                    };
                }[];
            };
        } & components["schemas"]["NetworkChild"];
        readonly SubnetUsageList: {
            readonly value: readonly {
                readonly id: components["schemas"]["ArmId"];
                readonly name: {
                    /** @constant */
                    readonly value: "SubnetSpace";
                    readonly localizedValue: string;
                };
                readonly currentValue: number;
                readonly limit: number;
                /** @constant */
                readonly unit: "Count";
            }[];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly NetworkSecurityGroup: {
            /** @constant */
            readonly type?: "Microsoft.Network/networkSecurityGroups";
            readonly properties?: {
                readonly resourceGuid: components["schemas"]["Uuid"];
                readonly securityRules: readonly components["schemas"]["SecurityRule"][];
                /** @description The six that every group ends with. */
                readonly defaultSecurityRules: readonly components["schemas"]["NetworkChild"][];
                /** @description Absent where it is attached to none. */
                readonly subnets?: components["schemas"]["References"];
                /** @description Likewise. */
                readonly networkInterfaces?: components["schemas"]["References"];
            };
        } & components["schemas"]["NetworkResource"];
        readonly SecurityRule: {
            /** @constant */
            readonly type?: "Microsoft.Network/networkSecurityGroups/securityRules";
        } & components["schemas"]["NetworkChild"];
        readonly RouteTable: {
            /** @constant */
            readonly type?: "Microsoft.Network/routeTables";
            readonly properties?: {
                readonly resourceGuid: components["schemas"]["Uuid"];
                readonly routes: readonly components["schemas"]["Route"][];
                /** @description Absent where it is attached to none. */
                readonly subnets?: components["schemas"]["References"];
            };
        } & components["schemas"]["NetworkResource"];
        readonly Route: {
            /** @constant */
            readonly type?: "Microsoft.Network/routeTables/routes";
        } & components["schemas"]["NetworkChild"];
        readonly PublicIPAddress: {
            /** @constant */
            readonly type?: "Microsoft.Network/publicIPAddresses";
            readonly sku: {
                /** @enum {string} */
                readonly name: "Basic" | "Standard" | "StandardV2";
                readonly tier: string;
            };
            readonly zones?: readonly string[];
            readonly properties?: {
                readonly resourceGuid: components["schemas"]["Uuid"];
                /** @description Absent where it is Dynamic and nothing has it. */
                readonly ipAddress?: string;
                /** @description What has it. */
                readonly ipConfiguration?: components["schemas"]["Reference"];
                readonly dnsSettings?: {
                    readonly domainNameLabel?: string;
                    readonly fqdn?: string;
                };
            };
        } & components["schemas"]["NetworkResource"];
        readonly NetworkInterface: {
            /** @constant */
            readonly type?: "Microsoft.Network/networkInterfaces";
            readonly properties?: {
                readonly resourceGuid: components["schemas"]["Uuid"];
                readonly ipConfigurations: readonly components["schemas"]["NetworkChild"][];
            };
        } & components["schemas"]["NetworkResource"];
        readonly DnsARecord: {
            readonly ipv4Address: string;
        };
        readonly DnsAAAARecord: {
            readonly ipv6Address: string;
        };
        readonly DnsCaaRecord: {
            readonly flags: number;
            readonly tag: string;
            readonly value: string;
        };
        readonly DnsCnameRecord: {
            readonly cname: string;
        };
        readonly DnsMxRecord: {
            readonly preference: number;
            readonly exchange: string;
        };
        readonly DnsNsRecord: {
            readonly nsdname: string;
        };
        readonly DnsPtrRecord: {
            readonly ptrdname: string;
        };
        readonly DnsSrvRecord: {
            readonly priority: number;
            readonly weight: number;
            readonly port: number;
            readonly target: string;
        };
        readonly DnsTxtRecord: {
            readonly value: readonly string[];
        };
        readonly DnsSoaRecord: {
            readonly email: string;
            /** @description Seconds. */
            readonly expireTime: number;
            /** @description Stays what it is. */
            readonly host: string;
            /** @description Seconds for which it is believed that there is no such name. */
            readonly minimumTTL: number;
            /** @description Seconds. */
            readonly refreshTime: number;
            /** @description Seconds. */
            readonly retryTime: number;
            readonly serialNumber: number;
        };
        readonly PrivateDnsSoaRecord: {
            readonly email: string;
            /** @description Seconds. */
            readonly expireTime: number;
            /** @description Stays what it is. */
            readonly host: string;
            /** @description Seconds for which it is believed that there is no such name. */
            readonly minimumTtl: number;
            /** @description Seconds. */
            readonly refreshTime: number;
            /** @description Seconds. */
            readonly retryTime: number;
            readonly serialNumber: number;
        };
        readonly DnsZone: {
            /**
             * @description The z is small, in the id as well [R].
             * @constant
             */
            readonly type?: "Microsoft.Network/dnszones";
            readonly etag: string;
            /** @constant */
            readonly location: "global";
            readonly tags: components["schemas"]["Tags"];
            readonly properties?: {
                readonly maxNumberOfRecordSets: number;
                readonly maxNumberOfRecordsPerRecordSet?: null;
                /** @description With NS and SOA of the zone itself. */
                readonly numberOfRecordSets: number;
                readonly nameServers: readonly string[];
                /** @constant */
                readonly zoneType: "Public";
            };
        } & components["schemas"]["Resource"];
        readonly PrivateDnsZone: {
            /** @constant */
            readonly type?: "Microsoft.Network/privateDnsZones";
            readonly etag: string;
            /** @constant */
            readonly location: "global";
            readonly tags: components["schemas"]["Tags"];
            readonly properties?: {
                readonly maxNumberOfRecordSets: number;
                readonly maxNumberOfVirtualNetworkLinks?: number;
                readonly maxNumberOfVirtualNetworkLinksWithRegistration?: number;
                /** @description With the SOA of the zone itself. */
                readonly numberOfRecordSets: number;
                readonly numberOfVirtualNetworkLinks: number;
                readonly numberOfVirtualNetworkLinksWithRegistration?: number;
                /** @constant */
                readonly provisioningState: "Succeeded";
            };
        } & components["schemas"]["Resource"];
        readonly DnsRecordSet: {
            readonly type?: string;
            readonly etag: string;
            readonly properties?: {
                /** @description Seconds. */
                readonly TTL: number;
                /** @description With a dot at its end. */
                readonly fqdn: string;
                readonly metadata?: components["schemas"]["Tags"];
                readonly ARecords?: readonly components["schemas"]["DnsARecord"][];
                readonly AAAARecords?: readonly components["schemas"]["DnsAAAARecord"][];
                readonly caaRecords?: readonly components["schemas"]["DnsCaaRecord"][];
                readonly MXRecords?: readonly components["schemas"]["DnsMxRecord"][];
                readonly NSRecords?: readonly components["schemas"]["DnsNsRecord"][];
                readonly PTRRecords?: readonly components["schemas"]["DnsPtrRecord"][];
                readonly SRVRecords?: readonly components["schemas"]["DnsSrvRecord"][];
                readonly TXTRecords?: readonly components["schemas"]["DnsTxtRecord"][];
                readonly CNAMERecord?: components["schemas"]["DnsCnameRecord"];
                readonly SOARecord?: components["schemas"]["DnsSoaRecord"];
                readonly targetResource?: {
                    readonly id?: string;
                };
                /** @constant */
                readonly provisioningState: "Succeeded";
            };
        } & components["schemas"]["Resource"];
        readonly PrivateDnsRecordSet: {
            readonly type?: string;
            readonly etag: string;
            readonly properties?: {
                /** @description Seconds. */
                readonly ttl: number;
                /** @description With a dot at its end. */
                readonly fqdn: string;
                readonly metadata?: components["schemas"]["Tags"];
                readonly aRecords?: readonly components["schemas"]["DnsARecord"][];
                readonly aaaaRecords?: readonly components["schemas"]["DnsAAAARecord"][];
                readonly mxRecords?: readonly components["schemas"]["DnsMxRecord"][];
                readonly ptrRecords?: readonly components["schemas"]["DnsPtrRecord"][];
                readonly srvRecords?: readonly components["schemas"]["DnsSrvRecord"][];
                readonly txtRecords?: readonly components["schemas"]["DnsTxtRecord"][];
                readonly cnameRecord?: components["schemas"]["DnsCnameRecord"];
                readonly soaRecord?: components["schemas"]["PrivateDnsSoaRecord"];
                /** @constant */
                readonly isAutoRegistered: false;
            };
        } & components["schemas"]["Resource"];
        readonly VirtualNetworkLink: {
            /** @constant */
            readonly type?: "Microsoft.Network/privateDnsZones/virtualNetworkLinks";
            /** @description In quotes, unlike that of its zone [R]. */
            readonly etag: string;
            /** @constant */
            readonly location: "global";
            readonly tags?: components["schemas"]["Tags"];
            readonly properties?: {
                /** @constant */
                readonly provisioningState: "Succeeded";
                readonly registrationEnabled: boolean;
                readonly virtualNetwork: components["schemas"]["Reference"];
                /** @constant */
                readonly virtualNetworkLinkState: "Completed";
            };
        } & components["schemas"]["Resource"];
        readonly AutoscaleSetting: {
            /** @constant */
            readonly type?: "Microsoft.Insights/autoscaleSettings";
            readonly location: string;
            readonly tags?: components["schemas"]["Tags"];
            readonly properties?: {
                readonly name: string;
                readonly enabled: boolean;
                readonly profiles: readonly unknown[];
            };
        } & components["schemas"]["Resource"];
        readonly Vault: {
            /** @constant */
            readonly type?: "Microsoft.KeyVault/vaults";
            readonly location: string;
            readonly tags?: components["schemas"]["Tags"];
            readonly properties?: {
                readonly tenantId: string;
                readonly sku: Record<string, never>;
                readonly accessPolicies: readonly unknown[];
                readonly vaultUri: string;
            } & components["schemas"]["Settled"];
        } & components["schemas"]["Resource"];
        readonly ManagementLock: {
            /** @constant */
            readonly type?: "Microsoft.Authorization/locks";
            readonly properties?: {
                /** @enum {string} */
                readonly level: "CanNotDelete" | "ReadOnly";
                readonly notes?: string;
            };
        } & components["schemas"]["Resource"];
        readonly ResourceList: {
            readonly value: readonly unknown[];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly VirtualNetworkList: {
            readonly value?: readonly components["schemas"]["VirtualNetwork"][];
        } & components["schemas"]["ResourceList"];
        readonly SubnetList: {
            readonly value?: readonly components["schemas"]["Subnet"][];
        } & components["schemas"]["ResourceList"];
        readonly NetworkSecurityGroupList: {
            readonly value?: readonly components["schemas"]["NetworkSecurityGroup"][];
        } & components["schemas"]["ResourceList"];
        readonly SecurityRuleList: {
            readonly value?: readonly components["schemas"]["SecurityRule"][];
        } & components["schemas"]["ResourceList"];
        readonly RouteTableList: {
            readonly value?: readonly components["schemas"]["RouteTable"][];
        } & components["schemas"]["ResourceList"];
        readonly RouteList: {
            readonly value?: readonly components["schemas"]["Route"][];
        } & components["schemas"]["ResourceList"];
        readonly PublicIPAddressList: {
            readonly value?: readonly components["schemas"]["PublicIPAddress"][];
        } & components["schemas"]["ResourceList"];
        readonly NetworkInterfaceList: {
            readonly value?: readonly components["schemas"]["NetworkInterface"][];
        } & components["schemas"]["ResourceList"];
        readonly DnsZoneList: {
            readonly value?: readonly components["schemas"]["DnsZone"][];
        } & components["schemas"]["ResourceList"];
        readonly DnsRecordSetList: {
            readonly value?: readonly components["schemas"]["DnsRecordSet"][];
        } & components["schemas"]["ResourceList"];
        readonly PrivateDnsZoneList: {
            readonly value?: readonly components["schemas"]["PrivateDnsZone"][];
        } & components["schemas"]["ResourceList"];
        readonly PrivateDnsRecordSetList: {
            readonly value?: readonly components["schemas"]["PrivateDnsRecordSet"][];
        } & components["schemas"]["ResourceList"];
        readonly VirtualNetworkLinkList: {
            readonly value?: readonly components["schemas"]["VirtualNetworkLink"][];
        } & components["schemas"]["ResourceList"];
        readonly AutoscaleSettingList: {
            readonly value?: readonly components["schemas"]["AutoscaleSetting"][];
        } & components["schemas"]["ResourceList"];
        readonly VaultList: {
            readonly value?: readonly components["schemas"]["Vault"][];
        } & components["schemas"]["ResourceList"];
        readonly ManagementLockList: {
            readonly value?: readonly components["schemas"]["ManagementLock"][];
        } & components["schemas"]["ResourceList"];
        readonly NetworkStatusByLocation: readonly {
            /** @description The display name, West US. */
            readonly location: string;
            readonly networkStatus: components["schemas"]["NetworkStatus"];
        }[];
        readonly NetworkStatus: {
            readonly dnsServers: readonly string[];
            readonly connectivityStatus: readonly {
                readonly name: string;
                /** @enum {string} */
                readonly status: "initializing" | "success" | "failure";
                /** @description Empty where it is no failure. */
                readonly error: string;
                readonly lastUpdated: components["schemas"]["Timestamp"];
                readonly lastStatusChange: components["schemas"]["Timestamp"];
                /** @description As in SQLDatabase. */
                readonly resourceType: string;
                readonly isOptional: boolean;
            }[];
        };
        readonly OutboundEndpointList: {
            readonly value: readonly {
                /** @description As in Azure SQL. */
                readonly category: string;
                readonly endpoints: readonly {
                    readonly domainName: string;
                    readonly endpointDetails: readonly {
                        readonly port: number;
                        /** @description West US, or Global. */
                        readonly region: string;
                    }[];
                }[];
            }[];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ServiceSkuListResult: {
            readonly value: readonly {
                /** @constant */
                readonly resourceType: "Microsoft.ApiManagement/service";
                readonly sku: {
                    readonly name: components["schemas"]["SkuName"];
                };
                readonly capacity: components["schemas"]["SkuCapacity"] | null;
            }[];
            readonly nextLink: components["schemas"]["NextLink"];
        };
        readonly SkuCapacity: {
            readonly minimum: number;
            readonly maximum: number;
            readonly default: number;
            /**
             * @description In lower case of a service, with a capital of all of them.
             * @enum {string}
             */
            readonly scaleType: "none" | "manual" | "automatic" | "None" | "Manual" | "Automatic";
        };
        readonly ApiManagementSkuListResult: {
            readonly value: readonly {
                /** @constant */
                readonly resourceType: "service";
                readonly name: components["schemas"]["SkuName"];
                readonly locations: readonly string[];
                readonly locationInfo: readonly {
                    readonly location: string;
                    readonly zones: readonly string[];
                    readonly zoneDetails: readonly Record<string, never>[];
                }[];
                readonly capacity: components["schemas"]["SkuCapacity"];
                readonly restrictions: readonly Record<string, never>[];
            }[];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly DomainOwnershipIdentifier: {
            readonly domainOwnershipIdentifier: string;
        };
        readonly RegionListResult: {
            readonly value: readonly {
                readonly name: string;
                readonly isMasterRegion: boolean;
                readonly isDeleted: boolean;
            }[];
            readonly count: number;
            readonly nextLink: components["schemas"]["NextLink"];
        };
        readonly SsoToken: {
            readonly redirectUri: components["schemas"]["AbsoluteUrl"];
        };
        readonly TenantSettingsContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/settings";
            /** @constant */
            readonly name: "public";
            readonly properties: {
                /** @description Everything is text; what is on says True. */
                readonly settings: {
                    readonly [key: string]: string | null;
                };
            };
        };
        readonly TenantSettingsCollection: {
            readonly value: readonly components["schemas"]["TenantSettingsContract"][];
            readonly nextLink: components["schemas"]["NextLink"];
        };
        readonly PrivateEndpointConnectionListResult: {
            readonly value: readonly components["schemas"]["PrivateEndpointConnection"][];
        };
        readonly PrivateEndpointConnectionWrite: Record<string, never>;
        readonly PrivateLinkResource: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: string;
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/privateLinkResources";
            readonly properties: {
                readonly groupId: string;
                readonly requiredMembers: readonly string[];
                readonly requiredZoneNames: readonly string[];
            };
        };
        readonly PrivateLinkResourceListResult: {
            readonly value: readonly components["schemas"]["PrivateLinkResource"][];
        };
        readonly ConnectivityCheckWrite: {
            readonly source: {
                readonly region: string;
            };
            readonly destination: {
                /** @description An IPv4 address, a name, or a URL. */
                readonly address: string;
                readonly port: number;
            };
            /** @enum {string|null} */
            readonly preferredIPVersion?: "IPv4" | null;
            /** @enum {string|null} */
            readonly protocol?: "TCP" | "HTTP" | "HTTPS" | null;
        };
        readonly ConnectivityCheckResponse: {
            readonly hops: readonly {
                /** @enum {string} */
                readonly type: "Source" | "Internet" | "VirtualNetwork" | "VirtualAppliance";
                readonly id: components["schemas"]["Uuid"];
                /** @description Null where no name led to one. */
                readonly address: string | null;
                readonly resourceId?: components["schemas"]["ArmId"];
                readonly nextHopIds: readonly components["schemas"]["Uuid"][];
                readonly issues: readonly {
                    /** @enum {string} */
                    readonly origin: "Local" | "Inbound" | "Outbound";
                    /** @enum {string} */
                    readonly severity: "Error" | "Warning";
                    /** @enum {string} */
                    readonly type: "DnsResolution" | "NetworkSecurityRule" | "UserDefinedRoute" | "Platform";
                    readonly context: readonly {
                        readonly [key: string]: string;
                    }[];
                }[];
            }[];
            /** @enum {string} */
            readonly connectionStatus: "Connected" | "Disconnected";
            readonly avgLatencyInMs: number | null;
            readonly minLatencyInMs: number | null;
            readonly maxLatencyInMs: number | null;
            readonly probesSent: number;
            readonly probesFailed: number;
        };
        readonly PortalSigninSettingsWrite: {
            readonly properties?: {
                readonly enabled?: boolean | null;
            } | null;
        };
        readonly PortalSignupSettingsWrite: {
            readonly properties?: {
                readonly enabled?: boolean | null;
                readonly termsOfService?: {
                    readonly text?: string | null;
                    readonly enabled?: boolean | null;
                    readonly consentRequired?: boolean | null;
                } | null;
            } | null;
        };
        readonly PortalDelegationSettingsWrite: {
            readonly properties?: {
                readonly url?: string | null;
                readonly validationKey?: string | null;
                readonly subscriptions?: components["schemas"]["DelegationSwitchWrite"];
                readonly userRegistration?: components["schemas"]["DelegationSwitchWrite"];
            } | null;
        };
        readonly DelegationSwitchWrite: {
            readonly enabled?: boolean | null;
        } | null;
        readonly AccessInformationWrite: {
            readonly properties?: {
                readonly enabled?: boolean | null;
                readonly principalId?: string | null;
                readonly primaryKey?: string | null;
                readonly secondaryKey?: string | null;
            } | null;
        };
        readonly PortalSigninSettings: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/portalsettings";
            /** @constant */
            readonly name: "signin";
            readonly properties: {
                readonly enabled: boolean;
            };
        };
        readonly PortalSignupSettings: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/portalsettings";
            /** @constant */
            readonly name: "signup";
            readonly properties: {
                readonly enabled: boolean;
                readonly termsOfService: {
                    readonly text: string | null;
                    readonly enabled: boolean;
                    readonly consentRequired: boolean;
                };
            };
        };
        readonly PortalDelegationSettings: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/portalsettings";
            /** @constant */
            readonly name: "delegation";
            readonly properties: {
                readonly url: string | null;
                readonly subscriptions: components["schemas"]["DelegationSwitch"];
                readonly userRegistration: components["schemas"]["DelegationSwitch"];
            };
        };
        readonly DelegationSwitch: {
            readonly enabled: boolean;
        };
        readonly PortalSettingCollection: {
            readonly value: readonly (components["schemas"]["PortalDelegationSettings"] | components["schemas"]["PortalSigninSettings"] | components["schemas"]["PortalSignupSettings"])[];
            readonly count: number;
        };
        readonly PortalSettingValidationKey: {
            readonly validationKey: string;
        };
        readonly AccessInformationContract: {
            readonly id: components["schemas"]["ArmId"];
            /** @constant */
            readonly type: "Microsoft.ApiManagement/service/tenant";
            /** @enum {string} */
            readonly name: "access" | "gitAccess";
            readonly properties: {
                /** @enum {string} */
                readonly id: "access" | "gitAccess";
                readonly principalId: string | null;
                readonly enabled: boolean;
            };
        };
        readonly AccessInformationCollection: {
            readonly value: readonly components["schemas"]["AccessInformationContract"][];
            readonly count: number;
            readonly nextLink: components["schemas"]["NextLink"];
        };
        readonly AccessInformationSecrets: {
            /** @enum {string} */
            readonly id: "access" | "gitAccess";
            readonly principalId: string | null;
            readonly primaryKey: string;
            readonly secondaryKey: string;
            readonly enabled: boolean;
        };
        readonly Provider: {
            readonly id: string;
            readonly namespace: string;
            readonly authorizations?: readonly Record<string, never>[];
            readonly resourceTypes: readonly components["schemas"]["ProviderResourceType"][];
            /**
             * @description Not said outside of a subscription.
             * @enum {string}
             */
            readonly registrationState?: "NotRegistered" | "Registering" | "Registered";
            /** @enum {string} */
            readonly registrationPolicy?: "RegistrationRequired" | "RegistrationFree";
        };
        readonly ProviderResourceType: {
            readonly resourceType: string;
            readonly locations: readonly string[];
            /** @description Stable ones first, and the newest of them first. */
            readonly apiVersions: readonly string[];
            readonly defaultApiVersion: string;
            readonly capabilities: string;
        };
        readonly ProviderListResult: {
            readonly value: readonly components["schemas"]["Provider"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly LocationListResult: {
            readonly value: readonly {
                readonly id: components["schemas"]["ArmId"];
                readonly name: string;
                /** @constant */
                readonly type: "Region";
                readonly displayName: string;
                readonly regionalDisplayName: string;
                readonly metadata: {
                    /** @constant */
                    readonly regionType: "Physical";
                    /** @enum {string} */
                    readonly regionCategory: "Recommended" | "Other";
                    readonly geographyGroup: string;
                    readonly pairedRegion: readonly Record<string, never>[];
                };
            }[];
        };
        readonly GenericResourceListResult: {
            readonly value: readonly components["schemas"]["GenericResource"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        /** @description A resource in brief. What is not there is left out. */
        readonly GenericResource: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: string;
            readonly type: string;
            readonly location: string;
            readonly sku?: Record<string, never>;
            readonly kind?: string;
            readonly identity?: Record<string, never>;
            readonly zones?: readonly unknown[];
            readonly tags?: {
                readonly [key: string]: string;
            };
            readonly createdTime?: components["schemas"]["Timestamp"];
            readonly changedTime?: components["schemas"]["Timestamp"];
            readonly provisioningState?: string;
        };
        /** @description What is to be deployed. Looked at by the operation itself, in ARM's words; templateLink and parametersLink are not taken. */
        readonly DeploymentWrite: {
            readonly location?: string | null;
            readonly tags?: {
                readonly [key: string]: string;
            } | null;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A deployment, or one that was only looked at. */
        readonly Deployment: {
            readonly id: components["schemas"]["ArmId"];
            readonly name: string;
            /** @constant */
            readonly type: "Microsoft.Resources/deployments";
            readonly location?: string;
            readonly tags?: {
                readonly [key: string]: string;
            };
            readonly properties: components["schemas"]["DeploymentProperties"];
        };
        readonly DeploymentProperties: {
            readonly templateHash: string;
            readonly parameters: components["schemas"]["DeploymentValues"];
            /** @enum {unknown} */
            readonly mode: "Incremental" | "Complete";
            /** @enum {unknown} */
            readonly provisioningState: "Accepted" | "Running" | "Succeeded" | "Failed" | "Canceled";
            readonly timestamp: components["schemas"]["Timestamp"];
            readonly duration: components["schemas"]["DeploymentDuration"];
            readonly correlationId: string;
            readonly providers: readonly {
                readonly namespace: string;
                readonly resourceTypes: readonly {
                    readonly resourceType: string;
                    readonly locations: readonly (string | null)[];
                }[];
            }[];
            readonly dependencies: readonly {
                readonly dependsOn: readonly components["schemas"]["DeploymentTarget"][];
                readonly id: string;
                readonly resourceType: string;
                readonly resourceName: string;
            }[];
            readonly outputs?: components["schemas"]["DeploymentValues"];
            readonly error?: components["schemas"]["ErrorDetail"];
            readonly outputResources?: components["schemas"]["ResourceReferences"];
            readonly validatedResources?: components["schemas"]["ResourceReferences"];
        };
        readonly ResourceReferences: readonly {
            readonly id: string;
        }[];
        /** @description Parameters or outputs by name. A secure one has a type and no value. */
        readonly DeploymentValues: {
            readonly [key: string]: {
                /** @enum {unknown} */
                readonly type: "String" | "SecureString" | "Int" | "Bool" | "Object" | "SecureObject" | "Array";
                readonly value?: unknown;
            };
        };
        readonly DeploymentDuration: string;
        readonly DeploymentTarget: {
            readonly id: string;
            readonly resourceType: string;
            readonly resourceName: string;
        };
        readonly DeploymentListResult: {
            readonly value: readonly components["schemas"]["Deployment"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly DeploymentStatus: {
            /** @enum {unknown} */
            readonly status: "Running" | "Succeeded" | "Failed" | "Canceled";
            readonly error?: components["schemas"]["ErrorDetail"];
        };
        readonly DeploymentOperation: {
            readonly id: components["schemas"]["ArmId"];
            readonly operationId: string;
            readonly properties: {
                /** @enum {unknown} */
                readonly provisioningOperation: "Create" | "Read" | "Delete" | "EvaluateDeploymentOutput";
                /** @enum {unknown} */
                readonly provisioningState: "Running" | "Succeeded" | "Failed";
                readonly timestamp: components["schemas"]["Timestamp"];
                readonly duration: components["schemas"]["DeploymentDuration"];
                readonly trackingId: string;
                readonly statusCode?: string;
                readonly statusMessage?: {
                    /** @constant */
                    readonly status?: "Failed";
                    readonly error: components["schemas"]["ErrorDetail"];
                };
                readonly targetResource?: components["schemas"]["DeploymentTarget"];
            };
        };
        readonly DeploymentOperationListResult: {
            readonly value: readonly components["schemas"]["DeploymentOperation"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        readonly ExportedTemplate: {
            readonly template: {
                readonly [key: string]: unknown;
            };
        };
        readonly WhatIfResult: {
            /** @constant */
            readonly status: "Succeeded";
            readonly properties: {
                readonly changes: readonly components["schemas"]["WhatIfChange"][];
            };
        };
        readonly WhatIfChange: {
            readonly resourceId: components["schemas"]["ArmId"];
            /** @enum {unknown} */
            readonly changeType: "Create" | "Modify" | "NoChange" | "Ignore" | "Delete" | "Deploy";
            readonly before?: {
                readonly [key: string]: unknown;
            };
            readonly after?: {
                readonly [key: string]: unknown;
            };
            readonly delta?: readonly components["schemas"]["WhatIfPropertyChange"][];
        };
        readonly WhatIfPropertyChange: {
            readonly path: string;
            /** @enum {unknown} */
            readonly propertyChangeType: "Create" | "Delete" | "Modify" | "Array";
            readonly before?: unknown;
            readonly after?: unknown;
            readonly children?: readonly components["schemas"]["WhatIfPropertyChange"][];
        };
        readonly QueryRequest: {
            readonly query: string;
            readonly subscriptions?: readonly string[] | null;
            readonly managementGroups?: readonly string[] | null;
            readonly options?: ({
                /** @enum {unknown} */
                readonly resultFormat?: "objectArray" | "table" | null;
                readonly $top?: number | null;
                readonly $skip?: number | null;
                readonly $skipToken?: string | null;
                readonly allowPartialScopes?: boolean | null;
                readonly authorizationScopeFilter?: string | null;
            } & {
                readonly [key: string]: unknown;
            }) | null;
            readonly facets?: readonly ({
                readonly expression: string;
                readonly options?: ({
                    readonly filter?: string;
                    readonly sortBy?: string;
                    /** @enum {unknown} */
                    readonly sortOrder?: "asc" | "desc";
                    readonly $top?: number;
                } & {
                    readonly [key: string]: unknown;
                }) | null;
            } & {
                readonly [key: string]: unknown;
            })[] | null;
        } & {
            readonly [key: string]: unknown;
        };
        readonly QueryResponse: {
            readonly totalRecords: number;
            readonly count: number;
            /** @enum {unknown} */
            readonly resultTruncated: "true" | "false";
            readonly $skipToken?: string;
            /** @description A list of objects, or a table. */
            readonly data: readonly {
                readonly [key: string]: unknown;
            }[] | {
                readonly columns: readonly {
                    readonly name: string;
                    /** @enum {unknown} */
                    readonly type: "string" | "integer" | "number" | "boolean" | "datetime" | "object";
                }[];
                readonly rows: readonly (readonly unknown[])[];
            };
            readonly facets: readonly {
                readonly expression: string;
                /** @enum {unknown} */
                readonly resultType: "FacetResult" | "FacetError";
                readonly totalRecords?: number;
                readonly count?: number;
                readonly data?: readonly {
                    readonly [key: string]: unknown;
                }[];
                readonly errors?: readonly components["schemas"]["QueryErrorDetail"][];
            }[];
        };
        /** @description A refusal of Resource Graph; where ARM itself refuses, the form of all others. */
        readonly QueryErrorResponse: {
            readonly error: {
                /** @constant */
                readonly code: "BadRequest";
                readonly message: string;
                readonly details: readonly components["schemas"]["QueryErrorDetail"][];
            };
        } | components["schemas"]["ErrorResponse"];
        readonly QueryErrorDetail: {
            readonly code: string;
            readonly message: string;
            readonly target?: string;
            readonly line?: number;
            readonly characterPositionInLine?: number;
            readonly token?: string;
            readonly expectedToken?: string;
        };
        readonly LocalizableString: {
            readonly value: string;
            readonly localizedValue: string;
        };
        readonly EventDataCollection: {
            readonly value: readonly components["schemas"]["EventData"][];
            readonly nextLink?: components["schemas"]["NextLink"];
        };
        /** @description Every member is there unless $select picks some, but for httpRequest, which only requests have. */
        readonly EventData: {
            readonly authorization?: {
                readonly action: string;
                readonly role: string;
                readonly scope: string;
            };
            readonly caller?: string;
            /** @enum {unknown} */
            readonly channels?: "Admin" | "Operation";
            readonly claims?: {
                readonly [key: string]: string;
            };
            readonly correlationId?: components["schemas"]["Uuid"];
            readonly description?: string;
            readonly eventDataId?: components["schemas"]["Uuid"];
            readonly eventName?: components["schemas"]["LocalizableString"];
            readonly category?: components["schemas"]["LocalizableString"];
            readonly httpRequest?: {
                readonly clientRequestId: string;
                readonly clientIpAddress: string;
                /** @enum {unknown} */
                readonly method: "PUT" | "PATCH" | "POST" | "DELETE";
            };
            readonly id?: string;
            /** @enum {unknown} */
            readonly level?: "Critical" | "Error" | "Warning" | "Informational" | "Verbose";
            readonly resourceGroupName?: string;
            readonly resourceProviderName?: components["schemas"]["LocalizableString"];
            readonly resourceId?: string;
            readonly resourceType?: components["schemas"]["LocalizableString"];
            readonly operationId?: string;
            readonly operationName?: components["schemas"]["LocalizableString"];
            readonly properties?: {
                readonly [key: string]: string;
            };
            readonly status?: components["schemas"]["LocalizableString"];
            readonly subStatus?: components["schemas"]["LocalizableString"];
            readonly eventTimestamp?: components["schemas"]["Timestamp"];
            readonly submissionTimestamp?: components["schemas"]["Timestamp"];
            readonly subscriptionId?: components["schemas"]["Uuid"];
            readonly tenantId?: components["schemas"]["Uuid"];
        };
        readonly PolicyDefinition: {
            readonly id: string;
            readonly name: string;
            /** @constant */
            readonly type: "Microsoft.Authorization/policyDefinitions";
            readonly properties: {
                readonly [key: string]: unknown;
            };
        };
        readonly PolicyStatesQueryResults: {
            readonly "@odata.nextLink": null;
            readonly "@odata.context": string;
            readonly "@odata.count": number;
            readonly value: readonly components["schemas"]["PolicyState"][];
        };
        /** @description What there is none of is empty text. [D] */
        readonly PolicyState: {
            readonly timestamp: components["schemas"]["Timestamp"];
            readonly resourceId: string;
            readonly policyAssignmentId: string;
            readonly policyDefinitionId: string;
            readonly isCompliant: boolean;
            /** @enum {unknown} */
            readonly complianceState: "Compliant" | "NonCompliant";
            readonly policyDefinitionGroupNames?: readonly string[];
        } & {
            readonly [key: string]: string | null;
        };
        readonly PolicySummarizeResults: {
            readonly "@odata.context": string;
            readonly "@odata.count": number;
            readonly value: readonly components["schemas"]["PolicySummary"][];
        };
        readonly PolicySummary: {
            readonly "@odata.id": null;
            readonly "@odata.context": string;
            readonly results: components["schemas"]["PolicyCounts"];
            readonly policyAssignments: readonly {
                readonly policyAssignmentId: string;
                readonly policySetDefinitionId: string;
                readonly results: components["schemas"]["PolicyCounts"];
                readonly policyDefinitions: readonly {
                    readonly policyDefinitionId: string;
                    readonly policyDefinitionReferenceId: string;
                    readonly policyDefinitionGroupNames?: readonly string[];
                    readonly effect: string;
                    readonly results: components["schemas"]["PolicyCounts"];
                }[];
                readonly policyGroups: readonly unknown[];
            }[];
        };
        readonly PolicyCounts: {
            readonly queryResultsUri: string;
            readonly nonCompliantResources: number;
            readonly nonCompliantPolicies: number;
            readonly resourceDetails: readonly components["schemas"]["PolicyCount"][];
            readonly policyDetails: readonly components["schemas"]["PolicyCount"][];
            readonly policyGroupDetails: readonly unknown[];
        };
        readonly PolicyCount: {
            /** @enum {unknown} */
            readonly complianceState: "compliant" | "noncompliant";
            readonly count: number;
        };
        /** @description The one form of a refusal. What ARM itself refuses has code and message only; what the resource provider refuses has details and innerError as well, as null; what Microsoft.Network refuses has details, empty. */
        readonly ErrorResponse: {
            readonly error: components["schemas"]["ErrorDetail"];
        };
        /** @description A refusal about zones and what stands in them: where the providers of DNS refuse, code and message without an envelope [R]; where ARM itself does, the form of all others. */
        readonly DnsErrorResponse: components["schemas"]["ErrorResponse"] | components["schemas"]["ErrorDetail"];
        readonly ErrorDetail: {
            readonly code: string;
            readonly message: string;
            readonly target?: string | null;
            readonly details?: readonly components["schemas"]["ErrorDetail"][] | null;
            readonly innerError?: {
                readonly [key: string]: unknown;
            } | null;
            readonly additionalInfo?: readonly {
                readonly type: string;
                readonly info?: {
                    readonly [key: string]: unknown;
                } | null;
            }[] | null;
        };
    };
    responses: {
        /** @description The request cannot be understood or is not allowed: MissingApiVersionParameter, InvalidParameters, InvalidOperation, … Of a network also what is in use and cannot go (docs/wire.md §1.4). */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No token, or not a good one: AuthenticationFailed, InvalidAuthenticationToken, ExpiredAuthenticationToken, InvalidAuthenticationTokenAudience or InvalidAuthenticationTokenTenant. Only with `--auth strict`. */
        readonly Unauthorized: {
            headers: {
                readonly "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description AuthorizationFailed, or LinkedAuthorizationFailed for a subnet or public IP address the caller may not join. Everybody may do everything unless the world says otherwise. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description SubscriptionNotFound, ResourceGroupNotFound, ResourceNotFound (from ARM) or ServiceNotFound (from the resource provider, once a service was deleted). */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is none. No body, as always with HEAD. */
        readonly NotFoundWithoutBody: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description ServiceLocked while an operation runs, ServiceAlreadyExistsInSoftDeletedState, ScopeLocked. No SDK retries a 409 by itself. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description If-Match does not match. */
        readonly PreconditionFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description ManagementApiRequestFailed: port 3443 of a service in a VNet, its management endpoint, cannot be reached. Also seen as 409. */
        readonly Unprocessable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description SubscriptionRequestsThrottled. Clients wait and retry only if Retry-After is there. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Anything else; above all the 5xx of an injected fault. */
        readonly Failure: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The virtual network. */
        readonly VirtualNetwork: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["VirtualNetwork"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly VirtualNetworkList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["VirtualNetworkList"];
            };
        };
        /** @description The subnet. */
        readonly Subnet: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Subnet"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly SubnetList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SubnetList"];
            };
        };
        /** @description The network security group. */
        readonly NetworkSecurityGroup: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkSecurityGroup"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly NetworkSecurityGroupList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkSecurityGroupList"];
            };
        };
        /** @description The security rule. */
        readonly SecurityRule: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SecurityRule"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly SecurityRuleList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SecurityRuleList"];
            };
        };
        /** @description The route table. */
        readonly RouteTable: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RouteTable"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly RouteTableList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RouteTableList"];
            };
        };
        /** @description The route. */
        readonly Route: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Route"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly RouteList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["RouteList"];
            };
        };
        /** @description The public IP address. */
        readonly PublicIPAddress: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PublicIPAddress"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly PublicIPAddressList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PublicIPAddressList"];
            };
        };
        /** @description The network interface. */
        readonly NetworkInterface: {
            headers: {
                readonly ETag: components["headers"]["WeakETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkInterface"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly NetworkInterfaceList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkInterfaceList"];
            };
        };
        /** @description The public DNS zone. */
        readonly DnsZone: {
            headers: {
                readonly ETag: components["headers"]["BareETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsZone"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly DnsZoneList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsZoneList"];
            };
        };
        /** @description The record set. */
        readonly DnsRecordSet: {
            headers: {
                readonly ETag: components["headers"]["BareETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsRecordSet"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly DnsRecordSetList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsRecordSetList"];
            };
        };
        /** @description The private DNS zone. */
        readonly PrivateDnsZone: {
            headers: {
                readonly ETag: components["headers"]["BareETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PrivateDnsZone"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly PrivateDnsZoneList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PrivateDnsZoneList"];
            };
        };
        /** @description The record set. */
        readonly PrivateDnsRecordSet: {
            headers: {
                readonly ETag: components["headers"]["BareETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PrivateDnsRecordSet"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly PrivateDnsRecordSetList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["PrivateDnsRecordSetList"];
            };
        };
        /** @description The link. */
        readonly VirtualNetworkLink: {
            headers: {
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["VirtualNetworkLink"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly VirtualNetworkLinkList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["VirtualNetworkLinkList"];
            };
        };
        /** @description The request cannot be understood or is not allowed: MissingApiVersionParameter, InvalidParameters, BadRequest, … */
        readonly DnsBadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsErrorResponse"];
            };
        };
        /** @description ResourceNotFound and ParentResourceNotFound of zones (from ARM), NotFound of what stands in one. */
        readonly DnsNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsErrorResponse"];
            };
        };
        /** @description Conflict, CannotDeleteResource (from ARM), ScopeLocked (from ARM). */
        readonly DnsConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsErrorResponse"];
            };
        };
        /** @description If-Match does not match, or If-None-Match does. */
        readonly DnsPreconditionFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["DnsErrorResponse"];
            };
        };
        /** @description The autoscale setting. */
        readonly AutoscaleSetting: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AutoscaleSetting"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly AutoscaleSettingList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["AutoscaleSettingList"];
            };
        };
        /** @description The key vault. */
        readonly Vault: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Vault"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly VaultList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["VaultList"];
            };
        };
        /** @description The lock. */
        readonly ManagementLock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ManagementLock"];
            };
        };
        /** @description Each as a GET of it would answer. */
        readonly ManagementLockList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ManagementLockList"];
            };
        };
        /** @description A line for each subnet. */
        readonly SubnetUsageList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["SubnetUsageList"];
            };
        };
        /** @description What it can reach. */
        readonly NetworkStatus: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkStatus"];
            };
        };
        /** @description A line for each location; no object around them. */
        readonly NetworkStatusByLocation: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["NetworkStatusByLocation"];
            };
        };
        /** @description The endpoints, by what they are for. */
        readonly OutboundEndpointList: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["OutboundEndpointList"];
            };
        };
    };
    parameters: {
        /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
        readonly ApiVersion: string;
        /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
        readonly SubscriptionId: components["schemas"]["Uuid"];
        /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
        readonly ResourceGroupName: components["schemas"]["ResourceGroupName"];
        /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
        readonly ServiceName: components["schemas"]["ServiceName"];
        /** @description A region, as westus or as West US. */
        readonly Location: string;
        /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
        readonly OperationId: string;
        /** @description Its presence asks for a status instead of a result; the value means nothing. The URL is handed out with a bare asyncResponse, and the JS client sends asyncResponse=undefined (docs/wire.md §4.3, trap 1). */
        readonly AsyncResponse: string;
        /** @description In no specification; the migration guide gives it for networks in special conditions, with 2024-06-01-preview and mode PreserveIp. About an hour of downtime [D] docs/wire.md §3. Taken with every api-version [I]. */
        readonly MigrateWithDowntime: string;
        /** @description A revision other than the current one has ;rev=n at its end. */
        readonly ApiId: string;
        readonly ProductId: string;
        /** @description 1 is the administrator. */
        readonly UserId: string;
        /** @description There is only one. */
        readonly PolicyId: "policy";
        /** @description Does not end in a dot or a blank. */
        readonly ResourceName: string;
        /** @description The name of a subnet, a rule or a route. */
        readonly ChildName: string;
        /** @description A domain name without a dot at its end. There may be several zones of one name. */
        readonly ZoneName: string;
        /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
        readonly RecordType: string;
        /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
        readonly RelativeRecordSetName: string;
        /** @description Only record sets whose name ends so. */
        readonly RecordSetNameSuffix: string;
        readonly VirtualNetworkLinkName: string;
        /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
        readonly VaultName: string;
        readonly DeploymentName: string;
        readonly LockName: string;
        /** @description As in Microsoft.Network. */
        readonly ResourceProviderNamespace: string;
        /** @description As in virtualNetworks. */
        readonly ParentResourceType: string;
        readonly ParentResourceName: string;
        /** @description As in publicIPAddresses, or as in subnets. */
        readonly ResourceType: string;
        /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
        readonly IfMatch: string;
        /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
        readonly IfMatchOptional: string;
        /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
        readonly IfNoneMatch: string;
        /** @description An OData expression. */
        readonly Filter: string;
        /** @description Entries a page. */
        readonly Top: number;
        /** @description Entries left out. */
        readonly Skip: number;
        /** @description Only what has these tags. */
        readonly Tags: string;
        /** @description Adds apiVersionSet to each API. */
        readonly ExpandApiVersionSet: boolean;
        /** @description Adds the groups to each user. Declared for products, where the documented answer has no place for them. */
        readonly ExpandGroups: boolean;
        /** @description Takes the other revisions along. */
        readonly DeleteRevisions: boolean;
        /** @description Takes the subscriptions along. */
        readonly DeleteSubscriptions: boolean;
        /** @description Would send mail. */
        readonly Notify: boolean;
        /** @description How value is escaped in the answer; xml when absent. */
        readonly PolicyFormat: "xml" | "rawxml";
        /** @description Names an import or deletion to poll. */
        readonly AsyncId: string;
        /** @description The status to answer when it is done. */
        readonly AsyncCode: "200" | "201" | "204";
        /** @description access or gitAccess, in any case of letters. */
        readonly AccessName: string;
        /** @description There is only public. */
        readonly SettingsType: string;
        readonly PrivateEndpointConnectionName: string;
        /** @description There is only Gateway. */
        readonly PrivateLinkSubResourceName: string;
        /** @description What more to tell, separated by commas. Of resources createdTime, changedTime and provisioningState; of providers nothing that is here. */
        readonly Expand: string;
        /** @description Where to go on; as nextLink has it. */
        readonly Skiptoken: string;
    };
    requestBodies: never;
    headers: {
        /** @description The entity tag in double quotes; a service has the same without quotes in its body. Not on polls, not on DELETE. */
        readonly ETag: string;
        /** @description The entity tag of a resource of Microsoft.Network, as in its body. What stands inside another has that of the whole. */
        readonly WeakETag: string;
        /** @description The entity tag of a zone or a record set, as in its body. Without any quotes [R]. */
        readonly BareETag: string;
        /** @description Where to poll. Absolute (Go refuses a relative one), on the host the client used, and with api-version. */
        readonly Location: components["schemas"]["AbsoluteUrl"];
        /** @description Where to ask for a status; clients prefer it to Location. On services the same URL as Location, both with asyncResponse. */
        readonly "Azure-AsyncOperation": components["schemas"]["AbsoluteUrl"];
        /** @description Whole seconds, never 0: three clients take 0 for absent and wait 2 to 30 s, and a fraction kills the Python poller (docs/wire.md §4.4). Recorded: 60 for services (20 on Consumption), 15 for resource groups. */
        readonly "Retry-After": number;
        /** @description The challenge. */
        readonly "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly ApiManagementOperations_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All operations. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_CheckNameAvailability: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiManagementServiceCheckNameAvailabilityWrite"];
            };
        };
        readonly responses: {
            /** @description Free or not, and why. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceNameAvailabilityResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The services, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The services, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiManagementServiceWrite"];
            };
        };
        readonly responses: {
            /** @description Update begun (2022-04-01-preview and later: polling headers, Updating), or nothing to do (no polling headers). The body shows the values before the update. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            /** @description Creation begun. Created/Activating for api-versions before 2022-04-01-preview, Activating/Activating since. Azure-AsyncOperation only since. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            /** @description Update begun, api-versions before 2022-04-01-preview. In no specification, yet recorded. Go's azcore takes the Succeeded in the body for the end of the operation (docs/wire.md §4.3, trap 3). */
            readonly 202: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted at once. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deletion begun, with the service as it was. Succeeded/Deleting for api-versions before 2022-04-01-preview (and hostnameConfigurations already empty), Deleting/Deleting since. No ETag. Azure-AsyncOperation only since. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            /** @description There was no such service. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiManagementServicePatch"];
            };
        };
        readonly responses: {
            /** @description Nothing to do; the etag is the one it had. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            /** @description Update begun. No body. Azure-AsyncOperation only since 2022-04-01-preview, as on PUT [I]. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_MigrateToStv2: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description In no specification; the migration guide gives it for networks in special conditions, with 2024-06-01-preview and mode PreserveIp. About an hour of downtime [D] docs/wire.md §3. Taken with every api-version [I]. */
                readonly migrateWithDowntime?: components["parameters"]["MigrateWithDowntime"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["MigrateToStv2Write"];
            };
        };
        readonly responses: {
            /** @description Migrated at once. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"];
                };
            };
            /** @description Migration begun. No body. Location without asyncResponse, so that it ends in the service itself: with asyncResponse in both headers the JS client returns the status document as the service (docs/wire.md §4.3, trap 2). That there is no Azure-AsyncOperation, and the value of Retry-After, are synthetic. Without Location Go fails, and JS and Python think it is done. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_ApplyNetworkConfigurationUpdates: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyNetworkConfigurationWrite"];
            };
        };
        readonly responses: {
            /** @description Begun. No body; Location without asyncResponse, so that it ends in the service itself. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkStatus_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkStatusByLocation"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkStatus_ListByLocation: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkStatus"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly OutboundNetworkDependenciesEndpoints_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["OutboundEndpointList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_GetOperationResult: {
        readonly parameters: {
            readonly query: {
                /** @description Its presence asks for a status instead of a result; the value means nothing. The URL is handed out with a bare asyncResponse, and the JS client sends asyncResponse=undefined (docs/wire.md §4.3, trap 1). */
                readonly asyncResponse?: components["parameters"]["AsyncResponse"];
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Without asyncResponse: over, with the service, or with no body at all after a deletion; no polling headers. With asyncResponse: the status; the polling headers are there again while it is InProgress, and only then. */
            readonly 200: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementServiceResource"] | components["schemas"]["ServiceOperationStatus"];
                };
            };
            /** @description Without asyncResponse, still running. No body; Location is the same URL again. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Without asyncResponse: the operation failed, e.g. ActivationFailed, and asking was no mistake. With it a failure is a status [I]. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly OperationStatus_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where the operation stands. */
            readonly 200: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OperationStatusResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly OperationsResults_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Over. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Still running. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeletedServices_ListBySubscription: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The soft-deleted services, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedServicesCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeletedServices_GetByName: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The soft-deleted service. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedServiceContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeletedServices_Purge: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Purged at once. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Purge begun. Location without asyncResponse, no Azure-AsyncOperation. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeletedServiceContract"];
                };
            };
            /** @description There was no such service. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeletedServices_GetOperationResult: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description A region, as westus or as West US. */
                readonly location: components["parameters"]["Location"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Purged. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Still running. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementSkus_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A line for each tier in each region, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiManagementSkuListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_GetDomainOwnershipIdentifier: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The identifier. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DomainOwnershipIdentifier"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementServiceSkus_ListAvailableServiceSkus: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tiers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceSkuListResult"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Region_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The regions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegionListResult"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiManagementService_GetSsoToken: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where to go. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SsoToken"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantSettings_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantSettingsCollection"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantSettings_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only public. */
                readonly settingsType: components["parameters"]["SettingsType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantSettingsContract"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No connections. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivateEndpointConnectionListResult"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_GetByName: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly privateEndpointConnectionName: components["parameters"]["PrivateEndpointConnectionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The connection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivateEndpointConnection"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly privateEndpointConnectionName: components["parameters"]["PrivateEndpointConnectionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrivateEndpointConnectionWrite"];
            };
        };
        readonly responses: {
            /** @description The connection. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivateEndpointConnection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly privateEndpointConnectionName: components["parameters"]["PrivateEndpointConnectionName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_ListPrivateLinkResources: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The gateway alone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivateLinkResourceListResult"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateEndpointConnection_GetPrivateLinkResource: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only Gateway. */
                readonly privateLinkSubResourceName: components["parameters"]["PrivateLinkSubResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The gateway. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PrivateLinkResource"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PerformConnectivityCheckAsync: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConnectivityCheckWrite"];
            };
        };
        readonly responses: {
            /** @description Asked. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PerformConnectivityCheck_GetOperationResult: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConnectivityCheckResponse"];
                };
            };
            /** @description Still looking. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Tenants_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tenants of this server that the token is good for; all of them where it names none. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TenantListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subscriptions_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All subscriptions of this server. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subscriptions_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subscription. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_GetOperationResult: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Still running. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resource groups, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResourceGroupListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resource group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourceGroupWrite"];
            };
        };
        readonly responses: {
            /** @description It was there. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            /** @description It is new. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted at once. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deletion begun. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_CheckExistence: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGroups_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourceGroupPatch"];
            };
        };
        readonly responses: {
            /** @description The resource group. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResourceGroup"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_ListAtTenantScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The providers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_GetAtTenantScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The provider. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Provider"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subscriptions_ListLocations: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The regions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LocationListResult"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
                /** @description What more to tell, separated by commas. Of resources createdTime, changedTime and provisioningState; of providers nothing that is here. */
                readonly $expand?: components["parameters"]["Expand"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The providers, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description What more to tell, separated by commas. Of resources createdTime, changedTime and provisioningState; of providers nothing that is here. */
                readonly $expand?: components["parameters"]["Expand"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The provider. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Provider"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_Register: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The provider as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Provider"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Providers_Unregister: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The provider as it is now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Provider"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Resources_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description What more to tell, separated by commas. Of resources createdTime, changedTime and provisioningState; of providers nothing that is here. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resources, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GenericResourceListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Resources_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description What more to tell, separated by commas. Of resources createdTime, changedTime and provisioningState; of providers nothing that is here. */
                readonly $expand?: components["parameters"]["Expand"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Where to go on; as nextLink has it. */
                readonly $skiptoken?: components["parameters"]["Skiptoken"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The resources, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GenericResourceListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Resources_CheckExistence: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Resources_CheckExistenceOfChild: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Entries left out. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Only what has these tags. */
                readonly tags?: components["parameters"]["Tags"];
                /** @description Adds apiVersionSet to each API. */
                readonly expandApiVersionSet?: components["parameters"]["ExpandApiVersionSet"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The APIs, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Names an import or deletion to poll. */
                readonly asyncId?: components["parameters"]["AsyncId"];
                /** @description The status to answer when it is done. */
                readonly asyncCode?: components["parameters"]["AsyncCode"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiContract"];
                };
            };
            /** @description The import that asyncId names is done. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiContract"];
                };
            };
            /** @description The import or deletion that asyncId names still runs. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The deletion that asyncId names is done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiWrite"];
            };
        };
        readonly responses: {
            /** @description It was there. Polling headers only for an import, from 2024-05-01 on. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiContract"];
                };
            };
            /** @description It is new. Polling headers only for an import, from 2024-05-01 on. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiContract"];
                };
            };
            /** @description Import begun, up to 2022-08-01. No body; Location is the API itself with asyncId and asyncCode. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Takes the other revisions along. */
                readonly deleteRevisions?: components["parameters"]["DeleteRevisions"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deletion begun, from 2024-05-01 on. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no such API. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Api_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiPatch"];
            };
        };
        readonly responses: {
            /** @description The API. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiPolicy_ListByApi: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiPolicy_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description How value is escaped in the answer; xml when absent. */
                readonly format?: components["parameters"]["PolicyFormat"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiPolicy_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        readonly responses: {
            /** @description There was one. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            /** @description There was none. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiPolicy_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no policy. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ApiPolicy_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description A revision other than the current one has ;rev=n at its end. */
                readonly apiId: components["parameters"]["ApiId"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Entries left out. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Only what has these tags. */
                readonly tags?: components["parameters"]["Tags"];
                /** @description Adds the groups to each user. Declared for products, where the documented answer has no place for them. */
                readonly expandGroups?: components["parameters"]["ExpandGroups"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The products, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductWrite"];
            };
        };
        readonly responses: {
            /** @description It was there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductContract"];
                };
            };
            /** @description It is new. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Takes the subscriptions along. */
                readonly deleteSubscriptions?: components["parameters"]["DeleteSubscriptions"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no such product. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Product_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                readonly productId: components["parameters"]["ProductId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProductPatch"];
            };
        };
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProductContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Entries left out. */
                readonly $skip?: components["parameters"]["Skip"];
                /** @description Adds the groups to each user. Declared for products, where the documented answer has no place for them. */
                readonly expandGroups?: components["parameters"]["ExpandGroups"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The users, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Would send mail. */
                readonly notify?: components["parameters"]["Notify"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserWrite"];
            };
        };
        readonly responses: {
            /** @description It was there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserContract"];
                };
            };
            /** @description It is new. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Takes the subscriptions along. */
                readonly deleteSubscriptions?: components["parameters"]["DeleteSubscriptions"];
                /** @description Would send mail. */
                readonly notify?: components["parameters"]["Notify"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Deletion begun, from 2024-05-01 on. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no such user. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly User_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description 1 is the administrator. */
                readonly userId: components["parameters"]["UserId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UserPatch"];
            };
        };
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Policy_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policies. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyCollection"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Policy_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description How value is escaped in the answer; xml when absent. */
                readonly format?: components["parameters"]["PolicyFormat"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Policy_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PolicyWrite"];
            };
        };
        readonly responses: {
            /** @description There was one. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            /** @description There was none. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Policy_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Reset. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was no policy. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Policy_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description There is only one. */
                readonly policyId: components["parameters"]["PolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It exists. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PortalSettings_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSettingCollection"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignInSettings_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSigninSettings"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignInSettings_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalSigninSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSigninSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignInSettings_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is always there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignInSettings_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalSigninSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description Changed. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignUpSettings_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSignupSettings"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignUpSettings_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalSignupSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSignupSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignUpSettings_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is always there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SignUpSettings_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalSignupSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description Changed. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DelegationSettings_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalDelegationSettings"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DelegationSettings_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalDelegationSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description The setting. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalDelegationSettings"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DelegationSettings_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is always there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DelegationSettings_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PortalDelegationSettingsWrite"];
            };
        };
        readonly responses: {
            /** @description Changed. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DelegationSettings_ListSecrets: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PortalSettingValidationKey"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_ListByService: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ways. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessInformationCollection"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The way in. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessInformationContract"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_Create: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccessInformationWrite"];
            };
        };
        readonly responses: {
            /** @description The way in. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessInformationContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_GetEntityTag: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is always there. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header: {
                /** @description The ETag last seen, or * for whatever there is. 412 PreconditionFailed when it has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccessInformationWrite"];
            };
        };
        readonly responses: {
            /** @description The way in. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessInformationContract"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 412: components["responses"]["PreconditionFailed"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_ListSecrets: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessInformationSecrets"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_RegeneratePrimaryKey: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccess_RegenerateSecondaryKey: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccessGit_RegeneratePrimaryKey: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly TenantAccessGit_RegenerateSecondaryKey: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name. Begins with a letter, does not end in a hyphen. */
                readonly serviceName: components["parameters"]["ServiceName"];
                /** @description access or gitAccess, in any case of letters. */
                readonly accessName: components["parameters"]["AccessName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. No body. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_ListAll: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetwork"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualNetworkWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetwork"];
            readonly 201: components["responses"]["VirtualNetwork"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_UpdateTags: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetwork"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworks_ListUsage: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SubnetUsageList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subnets_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SubnetList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subnets_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Subnet"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subnets_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubnetWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Subnet"];
            readonly 201: components["responses"]["Subnet"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Subnets_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_ListAll: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkSecurityGroupList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkSecurityGroupList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkSecurityGroup"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NetworkSecurityGroupWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["NetworkSecurityGroup"];
            readonly 201: components["responses"]["NetworkSecurityGroup"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkSecurityGroups_UpdateTags: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["NetworkSecurityGroup"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SecurityRules_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SecurityRuleList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SecurityRules_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["SecurityRule"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SecurityRules_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SecurityRuleWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["SecurityRule"];
            readonly 201: components["responses"]["SecurityRule"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly SecurityRules_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_ListAll: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RouteTableList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RouteTableList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RouteTable"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RouteTableWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RouteTable"];
            readonly 201: components["responses"]["RouteTable"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly RouteTables_UpdateTags: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["RouteTable"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Routes_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["RouteList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Routes_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Route"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Routes_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RouteWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Route"];
            readonly 201: components["responses"]["Route"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Routes_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                /** @description The name of a subnet, a rule or a route. */
                readonly childName: components["parameters"]["ChildName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_ListAll: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PublicIPAddressList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PublicIPAddressList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PublicIPAddress"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublicIPAddressWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PublicIPAddress"];
            readonly 201: components["responses"]["PublicIPAddress"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PublicIPAddresses_UpdateTags: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PublicIPAddress"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_ListAll: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkInterfaceList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkInterfaceList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["NetworkInterface"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NetworkInterfaceWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["NetworkInterface"];
            readonly 201: components["responses"]["NetworkInterface"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly NetworkInterfaces_UpdateTags: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["NetworkInterface"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsZoneList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsZoneList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsZone"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
                /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DnsZoneWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DnsZone"];
            readonly 201: components["responses"]["DnsZone"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsZones_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DnsZone"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_ListByDnsZone: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Only record sets whose name ends so. */
                readonly $recordsetnamesuffix?: components["parameters"]["RecordSetNameSuffix"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSetList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_ListAllByDnsZone: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Only record sets whose name ends so. */
                readonly $recordsetnamesuffix?: components["parameters"]["RecordSetNameSuffix"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSetList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_ListByType: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Only record sets whose name ends so. */
                readonly $recordsetnamesuffix?: components["parameters"]["RecordSetNameSuffix"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSetList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSet"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
                /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DnsRecordSetWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSet"];
            readonly 201: components["responses"]["DnsRecordSet"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DnsRecordSets_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DnsRecordSetWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["DnsRecordSet"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsZoneList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsZoneList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsZone"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
                /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrivateDnsZoneWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsZone"];
            readonly 201: components["responses"]["PrivateDnsZone"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsZones_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsZone"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworkLinks_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkLinkList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworkLinks_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                readonly virtualNetworkLinkName: components["parameters"]["VirtualNetworkLinkName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkLink"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworkLinks_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
                /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                readonly virtualNetworkLinkName: components["parameters"]["VirtualNetworkLinkName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualNetworkLinkWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkLink"];
            readonly 201: components["responses"]["VirtualNetworkLink"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworkLinks_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                readonly virtualNetworkLinkName: components["parameters"]["VirtualNetworkLinkName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly VirtualNetworkLinks_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                readonly virtualNetworkLinkName: components["parameters"]["VirtualNetworkLinkName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VirtualNetworkLinkWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["VirtualNetworkLink"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Only record sets whose name ends so. */
                readonly $recordsetnamesuffix?: components["parameters"]["RecordSetNameSuffix"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsRecordSetList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_ListByType: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
                /** @description Only record sets whose name ends so. */
                readonly $recordsetnamesuffix?: components["parameters"]["RecordSetNameSuffix"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsRecordSetList"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsRecordSet"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
                /** @description * to create, and never to replace. 412 PreconditionFailed where there is one. */
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrivateDnsRecordSetWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsRecordSet"];
            readonly 201: components["responses"]["PrivateDnsRecordSet"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PrivateDnsRecordSets_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: {
                /** @description The ETag last seen, or *. Without it a PUT overwrites [I]. */
                readonly "If-Match"?: components["parameters"]["IfMatchOptional"];
            };
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description A domain name without a dot at its end. There may be several zones of one name. */
                readonly zoneName: components["parameters"]["ZoneName"];
                /** @description A, AAAA, CAA, CNAME, MX, NS, PTR, SOA, SRV or TXT, in any case of letters; no CAA and no NS in private zones. Any other: 404 InvalidResourceType. */
                readonly recordType: components["parameters"]["RecordType"];
                /** @description Relative to the zone, as in www or a.b; * or *.a for whatever else is asked for; @ for the zone itself. Anything else: 400 BadRequest. */
                readonly relativeRecordSetName: components["parameters"]["RelativeRecordSetName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PrivateDnsRecordSetWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["PrivateDnsRecordSet"];
            readonly 400: components["responses"]["DnsBadRequest"];
            readonly 404: components["responses"]["DnsNotFound"];
            readonly 409: components["responses"]["DnsConflict"];
            readonly 412: components["responses"]["DnsPreconditionFailed"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_ListBySubscription: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AutoscaleSettingList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AutoscaleSettingList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["AutoscaleSetting"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AutoscaleSettingWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AutoscaleSetting"];
            readonly 201: components["responses"]["AutoscaleSetting"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly AutoscaleSettings_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePropertiesPatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["AutoscaleSetting"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_ListBySubscription: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VaultList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["VaultList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
                readonly vaultName: components["parameters"]["VaultName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Vault"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
                readonly vaultName: components["parameters"]["VaultName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VaultWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Vault"];
            readonly 201: components["responses"]["Vault"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
                readonly vaultName: components["parameters"]["VaultName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Vaults_Update: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description Unique across Azure, since it becomes a DNS name; here that is not looked at. */
                readonly vaultName: components["parameters"]["VaultName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResourcePropertiesPatch"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Vault"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_ListAtSubscriptionLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLockList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_GetAtSubscriptionLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_CreateOrUpdateAtSubscriptionLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManagementLockWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 201: components["responses"]["ManagementLock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_DeleteAtSubscriptionLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_ListAtResourceGroupLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLockList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_GetAtResourceGroupLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_CreateOrUpdateAtResourceGroupLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManagementLockWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 201: components["responses"]["ManagementLock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_DeleteAtResourceGroupLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_ListAtResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLockList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_GetAtResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_CreateOrUpdateAtResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManagementLockWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 201: components["responses"]["ManagementLock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_DeleteAtResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_ListAtChildResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLockList"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_GetAtChildResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_CreateOrUpdateAtChildResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ManagementLockWrite"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["ManagementLock"];
            readonly 201: components["responses"]["ManagementLock"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ManagementLocks_DeleteAtChildResourceLevel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in virtualNetworks. */
                readonly parentResourceType: components["parameters"]["ParentResourceType"];
                readonly parentResourceName: components["parameters"]["ParentResourceName"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
                readonly lockName: components["parameters"]["LockName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deleted. No body. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There was none. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_ListByResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deployments, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deployment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_CreateOrUpdate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description Begun, in place of an older one of the name. */
            readonly 200: {
                headers: {
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            /** @description Begun. */
            readonly 201: {
                headers: {
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_Delete: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is none any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_CheckExistence: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_Cancel: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Stopped. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_Validate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description It could. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_WhatIf: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description Worked out; the result is at Location. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_GetWhatIfResult: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The changes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_ExportTemplate: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The template. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportedTemplate"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_GetOperationStatus: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How far it is. */
            readonly 200: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentStatus"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeploymentOperations_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its operations, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentOperationListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeploymentOperations_Get: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The operation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentOperation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_ListAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deployments, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_GetAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deployment. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_CreateOrUpdateAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description Begun, in place of an older one of the name. */
            readonly 200: {
                headers: {
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            /** @description Begun. */
            readonly 201: {
                headers: {
                    readonly "Azure-AsyncOperation": components["headers"]["Azure-AsyncOperation"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_DeleteAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is none any more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_CheckExistenceAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description There is. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["NotFoundWithoutBody"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_CancelAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Stopped. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_ValidateAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description It could. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Deployment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_WhatIfAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeploymentWrite"];
            };
        };
        readonly responses: {
            /** @description Worked out; the result is at Location. No body. */
            readonly 202: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_GetWhatIfResultAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The changes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WhatIfResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_ExportTemplateAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The template. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExportedTemplate"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly Deployments_GetOperationStatusAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How far it is. */
            readonly 200: {
                headers: {
                    readonly "Retry-After": components["headers"]["Retry-After"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentStatus"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeploymentOperations_ListAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Its operations, or one page of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentOperationListResult"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly DeploymentOperations_GetAtSubscriptionScope: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                readonly deploymentName: components["parameters"]["DeploymentName"];
                /** @description Opaque. For services base64 with its = signs, which clients may send percent-encoded. */
                readonly operationId: components["parameters"]["OperationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The operation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeploymentOperation"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ResourceGraph_Resources: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueryRequest"];
            };
        };
        readonly responses: {
            /** @description The rows, and how many there are. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueryResponse"];
                };
            };
            /** @description BadRequest. Its details say what is wrong, and where in the query. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueryErrorResponse"];
                };
            };
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly ActivityLogs_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Members of an event, with commas between them. */
                readonly $select?: string;
                /** @description Where a nextLink goes on. */
                readonly $skipToken?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventDataCollection"];
                };
            };
            /** @description BadRequest, code and message without an envelope [D]. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DnsErrorResponse"];
                };
            };
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly EventCategories_List: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, whether there are events of them or not. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly value: readonly components["schemas"]["LocalizableString"][];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyDefinitions_GetBuiltIn: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
            };
            readonly header?: never;
            readonly path: {
                readonly policyDefinitionName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The definition. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyDefinition"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_ListQueryResultsForSubscription: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The states. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyStatesQueryResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_SummarizeForSubscription: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicySummarizeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_ListQueryResultsForResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The states. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyStatesQueryResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_SummarizeForResourceGroup: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicySummarizeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_ListQueryResultsForResource: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
                /** @description Entries a page. */
                readonly $top?: components["parameters"]["Top"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The states. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyStatesQueryResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
    readonly PolicyStates_SummarizeForResource: {
        readonly parameters: {
            readonly query: {
                /** @description Decides what a service shows (x-since) and how its operations are polled. Missing: 400 MissingApiVersionParameter. Of no known form: 400 InvalidApiVersionParameter. Known to Azure but not to this resource type: 400 NoRegisteredProviderFound. */
                readonly "api-version": components["parameters"]["ApiVersion"];
                /** @description An OData expression. */
                readonly $filter?: components["parameters"]["Filter"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Belongs to exactly one world. The JS client refuses anything but a UUID before it sends. */
                readonly subscriptionId: components["parameters"]["SubscriptionId"];
                /** @description Letters, digits, and . _ - ( ); the last character is not a dot. */
                readonly resourceGroupName: components["parameters"]["ResourceGroupName"];
                /** @description As in Microsoft.Network. */
                readonly resourceProviderNamespace: components["parameters"]["ResourceProviderNamespace"];
                /** @description As in publicIPAddresses, or as in subnets. */
                readonly resourceType: components["parameters"]["ResourceType"];
                /** @description Does not end in a dot or a blank. */
                readonly resourceName: components["parameters"]["ResourceName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The counts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicySummarizeResults"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Failure"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
