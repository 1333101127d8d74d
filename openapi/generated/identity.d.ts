// Generated from openapi/identity.yaml by `npm run generate`.
export interface paths {
    readonly "/common/discovery/instance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ask whether a login host is one of Azure's.
         * @description [R] CLIENTS §2 A1. Asked of login.microsoftonline.com, so only the proxy brings it here. Every host is known.
         */
        readonly get: operations["Instance_Discover"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Where tokens of the first version are had; for adfs, all of them.
         * @description [R] CLIENTS §2 A2.
         */
        readonly get: operations["OpenIdConfiguration_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/v2.0/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Where tokens are had.
         * @description [R] CLIENTS §2 A2, §5. The issuer is on the host that was asked, or msal-node takes none of it.
         */
        readonly get: operations["OpenIdConfiguration_GetV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/discovery/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * What tokens are signed with.
         * @description [R] CLIENTS §2 A2. One key; with a data folder it outlives a restart.
         */
        readonly get: operations["Keys_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/discovery/v2.0/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * What tokens are signed with.
         * @description [R] CLIENTS §2 A2. The same key.
         */
        readonly get: operations["Keys_ListV2"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a token for a resource (version 1), or, of adfs, for a scope.
         * @description [R] CLIENTS §2 A3. Numbers are text in version 1. The password may be any, and so may a secret, unless one is registered for the application.
         */
        readonly post: operations["Token_Create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/v2.0/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get a token for a scope.
         * @description [R] CLIENTS §2 A3. The audience is the scope without its last part, be that .default or user_impersonation.
         */
        readonly post: operations["Token_CreateV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/devicecode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin to sign in on another device (version 1), or, of adfs, in the form of version 2.
         * @description [R] CLIENTS §2 A4. Numbers are text in version 1.
         */
        readonly post: operations["DeviceCode_Create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/v2.0/devicecode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Begin to sign in on another device.
         * @description [R] CLIENTS §2 A4; RFC 8628. With `--auth any` the first poll finds it approved; with `--auth strict` somebody has to open the page and type the code in.
         */
        readonly post: operations["DeviceCode_CreateV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/authorize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Sign in in a browser (version 1, and adfs).
         * @description [R] CLIENTS §2 A2, that it is there. The page is synthetic.
         */
        readonly get: operations["Authorize_Show"];
        readonly put?: never;
        /**
         * Say who signs in (version 1, and adfs).
         * @description Synthetic.
         */
        readonly post: operations["Authorize_Approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{tenant}/oauth2/v2.0/authorize": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        /**
         * Sign in in a browser.
         * @description [R] CLIENTS §2 A2, that it is there. The page is synthetic.
         */
        readonly get: operations["Authorize_ShowV2"];
        readonly put?: never;
        /**
         * Say who signs in.
         * @description Synthetic.
         */
        readonly post: operations["Authorize_ApproveV2"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/devicelogin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The page to type a code in.
         * @description Synthetic.
         */
        readonly get: operations["DevicePage_Get"];
        readonly put?: never;
        /**
         * Approve a code.
         * @description Synthetic.
         */
        readonly post: operations["DevicePage_Approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metadata/identity/oauth2/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a token as a virtual machine does.
         * @description [R] CLIENTS §2 A5, §5. With the header `Metadata: true`. All numbers are text. The wording of refusals is [M].
         */
        readonly get: operations["ManagedIdentity_GetToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/msi/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a token as a web app does.
         * @description [R] CLIENTS §5. What IDENTITY_ENDPOINT points at; with the header X-IDENTITY-HEADER, whatever its value. The path and the wording of refusals are synthetic.
         */
        readonly get: operations["ManagedIdentity_GetAppServiceToken"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metadata/endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where the parts of this cloud are.
         * @description [R] CLIENTS §2 B1 to B5. A list of clouds for 2019-05-01 and 2020-06-01 [I]; for every other api-version, and for none, one object that has the members of all of them. No slash ends resourceManager, or azurerm waits for ever (CLIENTS §9).
         */
        readonly get: operations["Metadata_ListEndpoints"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1.0/servicePrincipals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Find the object of an application.
         * @description [R] CLIENTS §9. What azurerm asks Microsoft Graph where a token has no oid. Every application has an object.
         */
        readonly get: operations["ServicePrincipals_List"];
        readonly put?: never;
        readonly post?: never;
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
        readonly Url: string;
        readonly Uuid: string;
        readonly Jwt: string;
        readonly Digits: string;
        /** @constant */
        readonly Bearer: "Bearer";
        /** @description What a grant wants is checked by the grant. Unknown fields are ignored. */
        readonly TokenForm: {
            /** @description client_credentials, password, refresh_token, authorization_code, or urn:ietf:params:oauth:grant-type:device_code. */
            readonly grant_type?: string;
            /** @description May stand in a header of Basic instead, with the secret. */
            readonly client_id?: string;
            readonly client_secret?: string;
            /** @description A JWT; its signature is not looked at. */
            readonly client_assertion?: string;
            readonly client_assertion_type?: string;
            /** @description Version 2, and adfs. */
            readonly scope?: string;
            /** @description Version 1, and adfs. */
            readonly resource?: string;
            readonly username?: string;
            /** @description Any. */
            readonly password?: string;
            readonly refresh_token?: string;
            readonly device_code?: string;
            /** @description An authorization code; or the device code, as version 1 calls it. */
            readonly code?: string;
            /** @description Where the authorization code came to. */
            readonly redirect_uri?: string;
            /** @description RFC 7636. */
            readonly code_verifier?: string;
        };
        readonly DeviceCodeForm: {
            readonly client_id?: string;
            readonly scope?: string;
            readonly resource?: string;
        };
        readonly Token: {
            readonly token_type: components["schemas"]["Bearer"];
            readonly scope?: string;
            readonly expires_in: number;
            readonly ext_expires_in: number;
            readonly access_token: components["schemas"]["Jwt"];
            readonly refresh_token?: string;
            readonly id_token?: components["schemas"]["Jwt"];
            readonly client_info?: string;
        };
        readonly TokenV1: {
            readonly token_type: components["schemas"]["Bearer"];
            readonly scope?: string;
            readonly expires_in: components["schemas"]["Digits"];
            readonly ext_expires_in: components["schemas"]["Digits"];
            readonly expires_on: components["schemas"]["Digits"];
            readonly not_before: components["schemas"]["Digits"];
            readonly resource: string;
            readonly access_token: components["schemas"]["Jwt"];
            readonly refresh_token?: string;
            readonly id_token?: components["schemas"]["Jwt"];
            readonly client_info?: string;
        };
        readonly DeviceCode: {
            readonly user_code: string;
            readonly device_code: string;
            readonly verification_uri: components["schemas"]["Url"];
            readonly expires_in: number;
            readonly interval: number;
            readonly message: string;
        };
        readonly DeviceCodeV1: {
            readonly user_code: string;
            readonly device_code: string;
            readonly verification_url: components["schemas"]["Url"];
            readonly expires_in: components["schemas"]["Digits"];
            readonly interval: components["schemas"]["Digits"];
            readonly message: string;
        };
        readonly Error: {
            readonly error: string;
            readonly error_description: string;
            readonly error_codes: readonly number[];
            readonly timestamp: string;
            readonly trace_id: components["schemas"]["Uuid"];
            readonly correlation_id: components["schemas"]["Uuid"];
        };
        readonly InstanceDiscovery: {
            readonly tenant_discovery_endpoint: components["schemas"]["Url"];
            /** @constant */
            readonly "api-version": "1.1";
            readonly metadata: readonly {
                readonly preferred_network: string;
                readonly preferred_cache: string;
                readonly aliases: readonly string[];
            }[];
        };
        readonly OpenIdConfiguration: {
            readonly token_endpoint: components["schemas"]["Url"];
            readonly token_endpoint_auth_methods_supported?: components["schemas"]["Texts"];
            readonly jwks_uri: components["schemas"]["Url"];
            readonly response_modes_supported?: components["schemas"]["Texts"];
            readonly subject_types_supported?: components["schemas"]["Texts"];
            readonly id_token_signing_alg_values_supported?: components["schemas"]["Texts"];
            readonly response_types_supported?: components["schemas"]["Texts"];
            readonly scopes_supported?: components["schemas"]["Texts"];
            readonly issuer: components["schemas"]["Url"];
            readonly authorization_endpoint: components["schemas"]["Url"];
            readonly device_authorization_endpoint: components["schemas"]["Url"];
            readonly claims_supported?: components["schemas"]["Texts"];
            readonly tenant_region_scope?: null;
            readonly cloud_instance_name?: string;
            readonly cloud_graph_host_name?: string;
            readonly msgraph_host?: string;
        };
        readonly Texts: readonly string[];
        readonly KeySet: {
            readonly keys: readonly {
                /** @constant */
                readonly kty: "RSA";
                /** @constant */
                readonly use: "sig";
                /** @constant */
                readonly alg: "RS256";
                readonly kid: string;
                readonly n: string;
                readonly e: string;
            }[];
        };
        readonly ManagedIdentityToken: {
            readonly access_token: components["schemas"]["Jwt"];
            readonly client_id: components["schemas"]["Uuid"];
            readonly expires_in: components["schemas"]["Digits"];
            readonly expires_on: components["schemas"]["Digits"];
            readonly ext_expires_in: components["schemas"]["Digits"];
            readonly not_before: components["schemas"]["Digits"];
            readonly resource: string;
            readonly token_type: components["schemas"]["Bearer"];
        };
        readonly ManagedIdentityError: {
            readonly error: string;
            readonly error_description: string;
        };
        readonly AppServiceError: {
            readonly statusCode: number;
            readonly message: string;
            readonly correlationId: components["schemas"]["Uuid"];
        };
        readonly CloudMetadata: {
            readonly name: string;
            readonly resourceManager: string;
            readonly authentication: {
                readonly loginEndpoint: string;
                readonly audiences: readonly components["schemas"]["Url"][];
                /** @constant */
                readonly tenant: "common";
                /** @constant */
                readonly identityProvider: "AAD";
            };
            /** @description What azurerm reads the locations of a cloud from. */
            readonly cloudEndpoint?: {
                readonly public: {
                    /** @description A host without a scheme. */
                    readonly endpoint: string;
                    readonly locations: readonly string[];
                };
            };
            readonly suffixes?: {
                readonly [key: string]: string;
            };
            readonly galleryEndpoint: components["schemas"]["Url"];
            readonly graphEndpoint: components["schemas"]["Url"];
            readonly portalEndpoint: components["schemas"]["Url"];
            readonly gallery?: components["schemas"]["Url"];
            readonly graph?: components["schemas"]["Url"];
            readonly graphAudience?: components["schemas"]["Url"];
            readonly portal?: components["schemas"]["Url"];
            readonly microsoftGraphResourceId?: components["schemas"]["Url"];
            readonly batch?: components["schemas"]["Url"];
            readonly media?: components["schemas"]["Url"];
            readonly sqlManagement?: components["schemas"]["Url"];
            readonly vmImageAliasDoc?: components["schemas"]["Url"];
            readonly activeDirectoryDataLake?: components["schemas"]["Url"];
            readonly appInsightsResourceId?: components["schemas"]["Url"];
            readonly appInsightsTelemetryChannelResourceId?: components["schemas"]["Url"];
            readonly attestationResourceId?: components["schemas"]["Url"];
            readonly logAnalyticsResourceId?: components["schemas"]["Url"];
            readonly ossrDbmsResourceId?: components["schemas"]["Url"];
            readonly synapseAnalyticsResourceId?: components["schemas"]["Url"];
        };
        readonly ServicePrincipalList: {
            readonly "@odata.context": components["schemas"]["Url"];
            readonly value: readonly {
                readonly id: components["schemas"]["Uuid"];
                readonly appId: string;
                readonly displayName: string;
                /** @constant */
                readonly servicePrincipalType: "Application";
            }[];
        };
        readonly GraphError: {
            readonly error: {
                readonly code: string;
                readonly message: string;
            };
        };
    };
    responses: {
        /** @description AADSTS90002 an unknown tenant, 900144 a missing parameter, 70003 an unknown grant, 7000215 a wrong secret, 7000216 none at all, 50027 an assertion that is no JWT, 1002012 a scope without .default, 70000 a bad refresh token, 70016 nobody has typed the code in yet, 70018 an unknown device code, 70020 an old one, 70008 an old authorization code, 500112 one for another address, 501481 one with another challenge, 50011 an address that cannot be used, 700054 another response than a code, 90013 what cannot be read. */
        readonly Refused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
        readonly Tenant: string;
        /** @description Any. */
        readonly AnyApiVersion: string;
        /** @description What the token is for. */
        readonly Resource: string;
        /** @description A user-assigned identity; object_id, principal_id, mi_res_id and msi_res_id say the same in other ways. */
        readonly IdentityClientId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Instance_Discover: {
        readonly parameters: {
            readonly query: {
                /** @description Of the login host in question. */
                readonly authorization_endpoint: string;
                /** @description Any. */
                readonly "api-version"?: components["parameters"]["AnyApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The hosts that are the same as the one in question. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstanceDiscovery"];
                };
            };
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly OpenIdConfiguration_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoints. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly OpenIdConfiguration_GetV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The endpoints. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Keys_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The public halves of the keys (RFC 7517). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeySet"];
                };
            };
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Keys_ListV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The public halves of the keys (RFC 7517). */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeySet"];
                };
            };
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Token_Create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenV1"] | components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["Refused"];
            readonly 401: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Token_CreateV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenForm"];
            };
        };
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 400: components["responses"]["Refused"];
            readonly 401: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly DeviceCode_Create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["DeviceCodeForm"];
            };
        };
        readonly responses: {
            /** @description What to type in, and where. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceCodeV1"] | components["schemas"]["DeviceCode"];
                };
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly DeviceCode_CreateV2: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["DeviceCodeForm"];
            };
        };
        readonly responses: {
            /** @description What to type in, and where. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeviceCode"];
                };
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Authorize_Show: {
        readonly parameters: {
            readonly query: {
                /** @description Of any application. */
                readonly client_id: string;
                /** @description A code is all there is. */
                readonly response_type: "code";
                /** @description Of https, or of http on this machine. None has to be registered. */
                readonly redirect_uri: string;
                /** @description How the code comes back. */
                readonly response_mode?: "query" | "fragment" | "form_post";
                /** @description What the token is to be for (version 2, and adfs). */
                readonly scope?: string;
                /** @description What the token is to be for (version 1, and adfs). */
                readonly resource?: string;
                /** @description Comes back as it is. */
                readonly state?: string;
                /** @description Comes back in the id token. */
                readonly nonce?: string;
                /** @description Of what the one who redeems the code must know (RFC 7636). */
                readonly code_challenge?: string;
                /** @description How the challenge was made. */
                readonly code_challenge_method?: "S256" | "plain";
                /** @description Who is expected. */
                readonly login_hint?: string;
                /** @description With none, nobody is asked: whom `--auth any` takes for signed in, `--auth strict` sends back. With any other, somebody is asked in both. */
                readonly prompt?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A form; or the code on its way, with form_post. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Back to the application, with the code, or with what stood in the way. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Authorize_Approve: {
        readonly parameters: {
            readonly query: {
                /** @description Of any application. */
                readonly client_id: string;
                /** @description A code is all there is. */
                readonly response_type: "code";
                /** @description Of https, or of http on this machine. None has to be registered. */
                readonly redirect_uri: string;
                /** @description How the code comes back. */
                readonly response_mode?: "query" | "fragment" | "form_post";
                /** @description What the token is to be for (version 2, and adfs). */
                readonly scope?: string;
                /** @description What the token is to be for (version 1, and adfs). */
                readonly resource?: string;
                /** @description Comes back as it is. */
                readonly state?: string;
                /** @description Comes back in the id token. */
                readonly nonce?: string;
                /** @description Of what the one who redeems the code must know (RFC 7636). */
                readonly code_challenge?: string;
                /** @description How the challenge was made. */
                readonly code_challenge_method?: "S256" | "plain";
                /** @description Who is expected. */
                readonly login_hint?: string;
                /** @description With none, nobody is asked: whom `--auth any` takes for signed in, `--auth strict` sends back. With any other, somebody is asked in both. */
                readonly prompt?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Anybody. */
                    readonly username?: string;
                };
            };
        };
        readonly responses: {
            /** @description A form; or the code on its way, with form_post. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Back to the application, with the code, or with what stood in the way. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Authorize_ShowV2: {
        readonly parameters: {
            readonly query: {
                /** @description Of any application. */
                readonly client_id: string;
                /** @description A code is all there is. */
                readonly response_type: "code";
                /** @description Of https, or of http on this machine. None has to be registered. */
                readonly redirect_uri: string;
                /** @description How the code comes back. */
                readonly response_mode?: "query" | "fragment" | "form_post";
                /** @description What the token is to be for (version 2, and adfs). */
                readonly scope?: string;
                /** @description What the token is to be for (version 1, and adfs). */
                readonly resource?: string;
                /** @description Comes back as it is. */
                readonly state?: string;
                /** @description Comes back in the id token. */
                readonly nonce?: string;
                /** @description Of what the one who redeems the code must know (RFC 7636). */
                readonly code_challenge?: string;
                /** @description How the challenge was made. */
                readonly code_challenge_method?: "S256" | "plain";
                /** @description Who is expected. */
                readonly login_hint?: string;
                /** @description With none, nobody is asked: whom `--auth any` takes for signed in, `--auth strict` sends back. With any other, somebody is asked in both. */
                readonly prompt?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A form; or the code on its way, with form_post. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Back to the application, with the code, or with what stood in the way. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly Authorize_ApproveV2: {
        readonly parameters: {
            readonly query: {
                /** @description Of any application. */
                readonly client_id: string;
                /** @description A code is all there is. */
                readonly response_type: "code";
                /** @description Of https, or of http on this machine. None has to be registered. */
                readonly redirect_uri: string;
                /** @description How the code comes back. */
                readonly response_mode?: "query" | "fragment" | "form_post";
                /** @description What the token is to be for (version 2, and adfs). */
                readonly scope?: string;
                /** @description What the token is to be for (version 1, and adfs). */
                readonly resource?: string;
                /** @description Comes back as it is. */
                readonly state?: string;
                /** @description Comes back in the id token. */
                readonly nonce?: string;
                /** @description Of what the one who redeems the code must know (RFC 7636). */
                readonly code_challenge?: string;
                /** @description How the challenge was made. */
                readonly code_challenge_method?: "S256" | "plain";
                /** @description Who is expected. */
                readonly login_hint?: string;
                /** @description With none, nobody is asked: whom `--auth any` takes for signed in, `--auth strict` sends back. With any other, somebody is asked in both. */
                readonly prompt?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description The tenant of a world, or common, organizations or adfs, which mean that of the mock's own world. Any other: AADSTS90002. */
                readonly tenant: components["parameters"]["Tenant"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    /** @description Anybody. */
                    readonly username?: string;
                };
            };
        };
        readonly responses: {
            /** @description A form; or the code on its way, with form_post. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Back to the application, with the code, or with what stood in the way. */
            readonly 302: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Refused"];
            readonly default: components["responses"]["Refused"];
        };
    };
    readonly DevicePage_Get: {
        readonly parameters: {
            readonly query?: {
                /** @description Fills the code in. */
                readonly user_code?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A form. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly DevicePage_Approve: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": {
                    readonly user_code?: string;
                    /** @description Who signs in; anybody. */
                    readonly username?: string;
                };
            };
        };
        readonly responses: {
            /** @description Who has signed in. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description The form again, and what is wrong. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly ManagedIdentity_GetToken: {
        readonly parameters: {
            readonly query: {
                /** @description Any. */
                readonly "api-version"?: components["parameters"]["AnyApiVersion"];
                /** @description What the token is for. */
                readonly resource: components["parameters"]["Resource"];
                /** @description A user-assigned identity; object_id, principal_id, mi_res_id and msi_res_id say the same in other ways. */
                readonly client_id?: components["parameters"]["IdentityClientId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagedIdentityToken"];
                };
            };
            /** @description A header or a parameter is missing. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagedIdentityError"];
                };
            };
        };
    };
    readonly ManagedIdentity_GetAppServiceToken: {
        readonly parameters: {
            readonly query: {
                /** @description Any. */
                readonly "api-version"?: components["parameters"]["AnyApiVersion"];
                /** @description What the token is for. */
                readonly resource: components["parameters"]["Resource"];
                /** @description A user-assigned identity; object_id, principal_id, mi_res_id and msi_res_id say the same in other ways. */
                readonly client_id?: components["parameters"]["IdentityClientId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagedIdentityToken"];
                };
            };
            /** @description A header or a parameter is missing. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppServiceError"];
                };
            };
        };
    };
    readonly Metadata_ListEndpoints: {
        readonly parameters: {
            readonly query?: {
                /** @description Any. */
                readonly "api-version"?: components["parameters"]["AnyApiVersion"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cloud. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CloudMetadata"] | readonly components["schemas"]["CloudMetadata"][];
                };
            };
        };
    };
    readonly ServicePrincipals_List: {
        readonly parameters: {
            readonly query: {
                /** @description Only this form is understood. */
                readonly $filter: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The object. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServicePrincipalList"];
                };
            };
            /** @description A filter that is not understood. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GraphError"];
                };
            };
        };
    };
}
