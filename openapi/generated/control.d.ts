// Generated from openapi/control.yaml by `npm run generate`.
export interface paths {
    readonly "/v1/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the mock ready, and where does it listen?
         * @description Answers only once everything listens. An address is there only for a part that is on.
         */
        readonly get: operations["Health_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/eras": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which dates of the documents can a world believe, and which ways to migrate do they know?
         * @description Oldest first. Each way is asked of the model for a Premium instance on stv1 with nothing in its way, as
         *     `Services_Preflight` asks it for one of a world; where a way is not known, it says why.
         */
        readonly get: operations["Eras_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What does the mock do of what Azure does?
         * @description The ledger of docs/parity.md. Parity is what is documented, observed or inferred, of all there is; what is synthetic
         *     never counts. A mark is null where the contract of ARM says nothing, which no release has.
         */
        readonly get: operations["Parity_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The contracts of the mock, to be read in a browser.
         * @description A page that leads to one for each contract. It needs no script and nothing from elsewhere.
         */
        readonly get: operations["OpenApi_Browse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi/{contract}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of a contract for its page; with .json or .yaml behind it, the contract itself. */
                readonly contract: string;
            };
            readonly cookie?: never;
        };
        /**
         * One contract of the mock, as a page or as it stands.
         * @description OpenAPI 3.1, complete for what is served. The paths in it are those of the port that the contract is of.
         */
        readonly get: operations["OpenApi_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the worlds.
         * @description The default world comes first, the others in the order they were made.
         */
        readonly get: operations["Worlds_List"];
        readonly put?: never;
        /**
         * Make a world, or replay one.
         * @description Everything may be left out: `{}` gives an empty world with a made-up name and a subscription of its own. With
         *     `recipe` (from `Journal_Get`) the world is replayed to the instant it was saved at; only `name`, `clock` and
         *     `throttling` may stand beside it. Under the name it had it answers for the subscription it had, under another one for a new one.
         */
        readonly post: operations["Worlds_Create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a world.
         * @description Its settings, its present time and the names of its services.
         */
        readonly get: operations["Worlds_Get"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a world.
         * @description Its subscription is unknown to ARM clients from then on, and who follows its timeline is told no more. The default world stays; removing it is refused.
         */
        readonly delete: operations["Worlds_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Put a world back to its seed.
         * @description Time returns to the start, the services are as seeded with the world, timeline and journal are empty. Name,
         *     subscription and clock mode stay. There is no way back: save the journal first if it matters.
         */
        readonly post: operations["Worlds_Reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What time is it there?
         * @description Reading the clock never moves it, in any mode.
         */
        readonly get: operations["Clock_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let time pass.
         * @description Exactly one of `by`, `to` and `until`. Everything due on the way happens at its own due time, in order. Time runs
         *     forward only: a `to` that has passed is bad input. An `until` that nothing due would ever bring about is refused
         *     with 409, and the clock stays where it was.
         */
        readonly post: operations["Clock_Advance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/clock/mode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Choose what makes time move.
         * @description The present time stays; from here on it moves in the new way. `scale` belongs to `scaled` and to no other mode; `skipReads` stays as it is unless told.
         */
        readonly put: operations["Clock_SetMode"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the services with their derived status.
         * @description In the order they came to be, those created through ARM included. Like every read here it moves no clock.
         */
        readonly get: operations["Services_List"];
        readonly put?: never;
        /**
         * Put a service into the world.
         * @description The service is there at once, as if it had always been: no creation to wait for. Only the name must be said;
         *     whatever else is missing is made up from the seed of the world, networks included, so that it can be migrated.
         */
        readonly post: operations["Services_Seed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /**
         * How does a service stand?
         * @description Status, phase, who serves on which address, and what each name reaches; read off the world at this instant.
         */
        readonly get: operations["Services_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail the running operation now.
         * @description A running migration begins to roll back, and its operation ends as failed for the ARM client that waits for it.
         *     With `location` it fails there, and what else moves with it goes back too. Refused with 409 when nothing is
         *     running: success cannot be undone.
         */
        readonly post: operations["Services_Fail"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/preflight": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        /**
         * What would come of a migration, and what stands in its way?
         * @description Every prerequisite of one path, or of all of them, as things stand now: what is so, the facts behind it, and the
         *     way out. It changes nothing. `ready` says whether it would be taken up and come to its end, as far as is known.
         */
        readonly get: operations["Services_Preflight"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/platform-migration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Migrate as the portal's Platform migration blade does.
         * @description In the form of the era: what its blade does not offer is refused, and `Eras_List` says what it does. Inside a
         *     virtual network it moves one location, to another subnet or within its own; outside of any it moves them all.
         */
        readonly post: operations["Services_PlatformMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/automatic-migration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have the platform announce that it will migrate the service by itself.
         * @description The migration begins when the notice has run out, unless somebody was faster. The platform does so from the
         *     retirement of stv1 on; a day before that is refused with 409. The timeline tells of announcement and start.
         */
        readonly post: operations["Services_AutomaticMigration"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/unblock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let clients in again that the platform has shut out.
         * @description After an automatic migration that dropped the virtual network all endpoints are blocked, until its owner unblocks
         *     them, for good. Refused with 409 when nobody is shut out.
         */
        readonly post: operations["Services_Unblock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/platform-upgrade": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have the platform bring a service from stv2 to stv2.1.
         * @description Nobody but the platform can; there is no such call in Azure. Refused with 409 on any other platform.
         */
        readonly post: operations["Services_PlatformUpgrade"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/services/{name}/autoscale": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have the autoscale rules of a service ask for a number of units.
         * @description Scales it, or fails what runs on it just then: that is why the guides want the rules off during a migration.
         *     Refused with 409 unless an enabled `Microsoft.Insights/autoscaleSettings` of the world names the service.
         */
        readonly post: operations["Services_Autoscale"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/callers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Who may do less than everything?
         * @description Whoever is not listed may do everything.
         */
        readonly get: operations["Callers_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/callers/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /** @description The object id of whoever asks, or whatever else his token says of him. */
                readonly id: components["parameters"]["Caller"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Say what somebody may do.
         * @description `denied` and `roleAssignments` each take the place of what was said before, and stay where they are left out. An empty
         *     list of denied actions denies nothing; an empty list of roles leaves nothing to do, and null takes their limits away. A
         *     migration asks for `Microsoft.ApiManagement/service/write`, and to come up in a network for
         *     `Microsoft.Network/virtualNetworks/subnets/join/action` and `Microsoft.Network/publicIPAddresses/join/action`.
         */
        readonly put: operations["Callers_Put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/throttling": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * How many requests does the world still take of its clients?
         * @description Tokens come back with virtual time. Looking takes none.
         */
        readonly get: operations["Throttling_Get"];
        /**
         * Change how many requests the world takes of its clients.
         * @description From now on; every allowance is full again, the mode it had included.
         */
        readonly put: operations["Throttling_Set"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/resources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List what there is beside the services.
         * @description Networks, security groups, public IPs, locks and the like, in the order they came to be; ARM tells the rest of each.
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
    readonly "/v1/worlds/{world}/subnets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * How full is each subnet, and who is in it?
         * @description Whoever has left a subnet holds addresses there for a while, and is linked to it for longer; so it shows here.
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
    readonly "/v1/faults/catalogue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What can be made to go wrong?
         * @description Each kind of fault, the fields it has besides those of all, and an example that can be sent as it stands.
         */
        readonly get: operations["Faults_Catalogue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What is made to go wrong?
         * @description Faults that are not over, in the order they were put, those that have yet to begin included.
         */
        readonly get: operations["Faults_List"];
        readonly put?: never;
        /**
         * Have something go wrong.
         * @description From now on or `from` an instant, until it is deleted, `until` an instant or `for` a while; all in the time of the
         *     world. Which fields a kind has, `Faults_Catalogue` says. Where no id is said, one is made.
         */
        readonly post: operations["Faults_Create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Id of the fault, in any case.
                 * @example slow-dns
                 */
                readonly id: components["parameters"]["Fault"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Take a fault away.
         * @description What it kept back is there again at once.
         */
        readonly delete: operations["Faults_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/onprem-zones": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * List the zones on the owner's premises.
         * @description To clients there, each of them hides what the public has of its name and all below it. Nobody updates them by himself.
         */
        readonly get: operations["OnPremZones_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/onprem-zones/{zone}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the zone, in any case; with or without a dot at its end.
                 * @example orchard.azure-api.net
                 */
                readonly zone: components["parameters"]["Zone"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a zone on the owner's premises.
         * @description As it was last written.
         */
        readonly get: operations["OnPremZones_Get"];
        /**
         * Write a zone on the owner's premises.
         * @description As a whole, in place of what was there. Record sets are spelled as private zones of ARM spell them.
         */
        readonly put: operations["OnPremZones_Put"];
        readonly post?: never;
        /**
         * Take a zone on the owner's premises away.
         * @description Clients there see what the public sees again.
         */
        readonly delete: operations["OnPremZones_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/gateway": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Where does each VIP listen, and who answers there?
         * @description With the data plane on, every VIP has a loopback listener of its own, up and down with it. What is not on is not found.
         */
        readonly get: operations["Gateway_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/populations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Who calls the services?
         * @description Clients that are counted in the time of the world, without sockets. None stands in a world until it is put there.
         */
        readonly get: operations["Populations_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/populations/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the population, in any case.
                 * @example partners
                 */
                readonly name: components["parameters"]["Population"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a population.
         * @description With everything that was not said when it was put.
         */
        readonly get: operations["Populations_Get"];
        /**
         * Have a population call a service.
         * @description In place of the one of its name. Only the service has to be said.
         */
        readonly put: operations["Populations_Put"];
        readonly post?: never;
        /**
         * Take a population away.
         * @description As though it had never called.
         */
        readonly delete: operations["Populations_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/backends": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What stands behind the services?
         * @description Each with the firewall that new compute may not get through.
         */
        readonly get: operations["Backends_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/backends/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the backend, in any case.
                 * @example orders
                 */
                readonly name: components["parameters"]["Backend"];
            };
            readonly cookie?: never;
        };
        /**
         * Show a backend.
         * @description As it was put.
         */
        readonly get: operations["Backends_Get"];
        /**
         * Put a backend behind the services.
         * @description In place of the one of its name. Requests of the populations that name it end there.
         */
        readonly put: operations["Backends_Put"];
        readonly post?: never;
        /**
         * Take a backend away.
         * @description Not as long as requests of a population end there.
         */
        readonly delete: operations["Backends_Delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/traffic": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What have the populations lived through?
         * @description Each as though it had called since the world began, or since its service first served, up to now: who answered,
         *     which requests were lost, and why.
         */
        readonly get: operations["Traffic_Get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What happened?
         * @description Three forms by `Accept`: JSON in pages (also when nothing is asked for), plain text with a line an entry, or
         *     server-sent events that begin with what is past and go on as things happen. A stream's `id` is the sequence number
         *     and its `data` the JSON entry; it names no `event`, so a browser's `onmessage` sees all. When the world is reset
         *     the stream goes on with the new timeline, whose numbers begin at 1 again; it ends when the world is removed.
         */
        readonly get: operations["Timeline_List"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/worlds/{world}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Save the recipe of a world.
         * @description Given back to `Worlds_Create`, it makes a world with the same timeline, to the byte. It holds no secrets.
         */
        readonly get: operations["Journal_Get"];
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
        /**
         * Format: date-time
         * @description A time in UTC, to the millisecond at most.
         * @example 2024-08-19T00:25:00Z
         */
        readonly Instant: string;
        readonly InstantOrNull: components["schemas"]["Instant"] | null;
        /**
         * @description ISO 8601 in days, hours, minutes and seconds. Years and months have no fixed length and are refused.
         * @example PT45M
         * @example P2D
         * @example PT1H30M
         */
        readonly Duration: string;
        /**
         * @description A while as ISO 8601 has it, or short.
         * @example P7D
         * @example PT36H
         * @example 7d
         */
        readonly Notice: string;
        /** @description Virtual time in milliseconds since 1970. */
        readonly EpochMilliseconds: number;
        /** @description Place in the timeline of the world; the first entry is 1. */
        readonly Sequence: number;
        /** @example checkout-suite */
        readonly WorldName: string;
        /**
         * @description What Azure takes as the name of a service.
         * @example orchard
         */
        readonly ServiceName: string;
        /** @description A region by either of its names, such as West US or westus. */
        readonly Location: string;
        /**
         * @description Date of the documents the world believes.
         * @enum {string}
         */
        readonly Era: "2021-08" | "2022-03" | "2023-01" | "2023-10" | "2024-03" | "2024-08" | "2024-11";
        /**
         * @description What ARM calls a resource.
         * @example /subscriptions/9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101/resourceGroups/fruit/providers/Microsoft.Network/virtualNetworks/vnet-orchard/subnets/next
         */
        readonly ResourceId: string;
        /** @example 4d1e0f6a-93b7-4c52-8e21-b6a0f7c5d003 */
        readonly CallerId: string;
        /** @description Rows of the table of facts that this rests on. */
        readonly FactIds: readonly string[];
        /**
         * @description A plan by its path.
         * @example same-subnet/external/preserve
         */
        readonly PlanPath: string;
        readonly PlanPathOrNull: components["schemas"]["PlanPath"] | null;
        /**
         * @description How a service stands towards a virtual network.
         * @enum {string}
         */
        readonly Vnet: "none" | "external" | "internal";
        /**
         * @description PreserveIp keeps the address, NewIp takes a new one.
         * @enum {string}
         */
        readonly Mode: "PreserveIp" | "NewIp";
        /**
         * @description How long things take; as the documents say, or drawn by the seed from the documented ranges.
         * @enum {string}
         */
        readonly Durations: "documented" | "drawn";
        /** @description How long answers for the names that Azure keeps are believed, in virtual time; 60 unless told. */
        readonly AzureTtlSeconds: number;
        /** @description Source of all chance in the world. Same seed, same options, same commands give the same timeline. */
        readonly Seed: number;
        /**
         * @description What moves time; being told (manual), a client that waits (skip, unless told otherwise), the wall clock (real), or a multiple of it (scaled).
         * @enum {string}
         */
        readonly ClockMode: "manual" | "skip" | "real" | "scaled";
        /** @description Virtual seconds in a second on the wall; 60 unless told. */
        readonly ClockScale: number;
        /** @description Null unless the mode is scaled. */
        readonly ClockScaleOrNull: components["schemas"]["ClockScale"] | null;
        /** @description In skip mode, which read of a running operation or its resource finds it finished; 2 unless told. */
        readonly SkipReads: number;
        readonly Health: {
            /** @constant */
            readonly status: "ready";
            /** @description Version of the package. */
            readonly version: string;
            /**
             * Format: uri
             * @description Mock ARM over http.
             */
            readonly arm?: string;
            /**
             * Format: uri
             * @description Mock ARM over https.
             */
            readonly armTls?: string;
            /**
             * Format: uri
             * @description This API.
             */
            readonly control?: string;
            /** @description Where the public view of the default world answers over DNS. */
            readonly dns?: components["schemas"]["SocketAddress"];
            /** @description Where every view of the default world answers over DNS. */
            readonly dnsViews?: components["schemas"]["DnsViews"];
            /**
             * Format: uri
             * @description The proxy that leads clients of the public cloud here, for HTTPS_PROXY; see `serve --proxy-port`.
             */
            readonly proxy?: string;
            /** @description Where the VIPs of the default world listen, where the gateway is on. */
            readonly gateway?: components["schemas"]["GatewayWhereabouts"];
            /**
             * Format: uuid
             * @description Subscription of the default world.
             */
            readonly subscriptionId: string;
            /** Format: uuid */
            readonly tenantId: string;
            /** @description Certificate an https client must trust. */
            readonly caFile?: string;
            /**
             * @description Name of the world that is always there.
             * @constant
             */
            readonly world: "default";
        };
        readonly WorldOptions: {
            readonly name?: components["schemas"]["WorldName"];
            readonly seed?: components["schemas"]["Seed"];
            readonly era?: components["schemas"]["Era"];
            /** @description When the world begins; on the date of its era unless told. */
            readonly start?: components["schemas"]["Instant"];
            readonly durations?: components["schemas"]["Durations"];
            readonly azureTtlSeconds?: components["schemas"]["AzureTtlSeconds"];
            readonly clock?: components["schemas"]["ClockSettings"];
            readonly throttling?: components["schemas"]["Throttling"];
            /** @description What it begins with; nothing unless told. */
            readonly services?: readonly components["schemas"]["ServiceSeed"][];
            readonly recipe?: components["schemas"]["Recipe"];
        };
        readonly World: {
            readonly name: components["schemas"]["WorldName"];
            /**
             * Format: uuid
             * @description Belongs to this world alone.
             */
            readonly subscriptionId: string;
            /** Format: uuid */
            readonly tenantId: string;
            readonly seed: components["schemas"]["Seed"];
            readonly era: components["schemas"]["Era"];
            readonly durations: components["schemas"]["Durations"];
            readonly azureTtlSeconds: components["schemas"]["AzureTtlSeconds"];
            readonly startedAt: components["schemas"]["Instant"];
            readonly now: components["schemas"]["Instant"];
            readonly clock: components["schemas"]["WorldClock"];
            readonly throttling: components["schemas"]["Throttling"];
            /** @description Where each of its views answers over DNS, where that is on. */
            readonly dnsViews?: components["schemas"]["DnsViews"];
            /** @description Where its VIPs listen, where the gateway is on. */
            readonly gateway?: components["schemas"]["GatewayWhereabouts"];
            /** @description Names of its services; `Services_Get` tells the rest. */
            readonly services: readonly components["schemas"]["ServiceName"][];
        };
        readonly WorldClock: {
            readonly mode: components["schemas"]["ClockMode"];
            readonly scale: components["schemas"]["ClockScaleOrNull"];
            readonly skipReads: components["schemas"]["SkipReads"];
        };
        readonly WorldList: {
            readonly value: readonly components["schemas"]["World"][];
        };
        /** @description Seed, options and journal of a world; all it takes to live through it again. */
        readonly Recipe: {
            /**
             * @description Which form of recipe this is.
             * @constant
             */
            readonly version: 3;
            /** @description What the world was made with, every default filled in. To be handed back untouched; the simulator checks it. */
            readonly options: {
                readonly [key: string]: unknown;
            };
            /** @description The commands in the order they were given. */
            readonly journal: readonly components["schemas"]["JournalEntry"][];
            readonly nowMs: components["schemas"]["EpochMilliseconds"];
        };
        readonly JournalEntry: {
            readonly atMs: components["schemas"]["EpochMilliseconds"];
            /** @description One command to the world. To be handed back untouched; the simulator checks it. */
            readonly command: {
                readonly type: string;
            };
        };
        readonly ClockSettings: {
            readonly mode: components["schemas"]["ClockMode"];
            readonly scale?: components["schemas"]["ClockScale"];
            readonly skipReads?: components["schemas"]["SkipReads"];
        };
        readonly Clock: {
            readonly now: components["schemas"]["Instant"];
            readonly mode: components["schemas"]["ClockMode"];
            readonly scale: components["schemas"]["ClockScaleOrNull"];
            readonly skipReads: components["schemas"]["SkipReads"];
            readonly nextEventAt: components["schemas"]["InstantOrNull"];
        };
        /** @description It says exactly one of by, to and until. */
        readonly ClockAdvance: {
            readonly by?: components["schemas"]["Duration"];
            readonly to?: components["schemas"]["Instant"];
            readonly until?: components["schemas"]["ClockTarget"];
            /** @description Whose operation, event or phase `until` means. Without it, whichever service gets there first. */
            readonly service?: components["schemas"]["ServiceName"];
        };
        /**
         * @description The end of the running operation, the next thing due, or the next entry into a phase.
         * @enum {string}
         */
        readonly ClockTarget: "operation-end" | "next-event" | "phase:steady" | "phase:building" | "phase:cutover" | "phase:coexisting" | "phase:rollingBack" | "phase:blocked" | "phase:deleted";
        readonly ClockAdvanced: {
            readonly now: components["schemas"]["Instant"];
            readonly mode: components["schemas"]["ClockMode"];
            readonly scale: components["schemas"]["ClockScaleOrNull"];
            readonly skipReads: components["schemas"]["SkipReads"];
            readonly nextEventAt: components["schemas"]["InstantOrNull"];
            /** @description What to send to `Timeline_List` as `after` for what has happened on the way. */
            readonly after: components["schemas"]["Sequence"];
            /** @description How many entries the timeline gained. */
            readonly events: number;
        };
        readonly ServiceSeed: {
            readonly name: components["schemas"]["ServiceName"];
            readonly resourceGroup?: string;
            readonly location?: components["schemas"]["Location"];
            /** @description A tier by its name, or with the number of units. */
            readonly sku?: components["schemas"]["SkuName"] | components["schemas"]["Sku"];
            /** @enum {string} */
            readonly platform?: "stv1" | "stv2" | "stv2.1";
            readonly vnet?: components["schemas"]["Vnet"];
            /**
             * @description The subnet it stands in, as network and subnet in its own group, or by id. One that is not there yet is made, and several services may name the same.
             * @example shared/apim
             */
            readonly subnet?: string;
            /** @description Length of the prefix of a subnet that is made for it; 24 unless told. */
            readonly subnetPrefix?: number;
            /** @description Whether it brings Standard public IP resources of its own; not unless told. */
            readonly publicIp?: boolean;
            /** @description Whether its network has the conditions for which the portal announces an hour of downtime (P17); internal alone. */
            readonly special?: boolean;
            readonly customDomains?: readonly components["schemas"]["CustomDomainSeed"][];
            readonly publisherName?: string;
            /** Format: email */
            readonly publisherEmail?: string;
            readonly tags?: {
                readonly [key: string]: string;
            };
            /** @description Whether a system-assigned identity is on; not unless told. */
            readonly identity?: boolean;
            /** @description Whether the customer made the address of the new compute beforehand (B20). */
            readonly precreatedIp?: boolean;
            readonly additionalLocations?: readonly components["schemas"]["Location"][];
        };
        /** @enum {string} */
        readonly SkuName: "Developer" | "Basic" | "Standard" | "Premium";
        readonly Sku: {
            readonly name: components["schemas"]["SkuName"];
            /** @description Units. */
            readonly capacity?: number;
        };
        /** @description A name of the customer's for the gateway, and how the customer's zone points to it. */
        readonly CustomDomainSeed: {
            readonly name: components["schemas"]["HostName"];
            /** @enum {string} */
            readonly record: "A" | "CNAME";
        };
        readonly FailRequest: {
            /** @description Where it fails, of several locations that move together; everywhere unless told. */
            readonly location?: components["schemas"]["Location"];
            /** @description Why, in the words the failed operation will show. */
            readonly reason?: string;
        };
        readonly ServiceStatusList: {
            readonly value: readonly components["schemas"]["ServiceStatus"][];
        };
        /** @description A service at one instant, derived from the state of the world and stored nowhere. */
        readonly ServiceStatus: {
            readonly name: components["schemas"]["ServiceName"];
            /** @description What ARM calls it. */
            readonly id: string;
            readonly now: components["schemas"]["Instant"];
            readonly platformVersion: components["schemas"]["PlatformVersion"];
            /** @enum {string} */
            readonly provisioningState: "Created" | "Activating" | "Succeeded" | "Updating" | "Failed" | "Stopped" | "Terminating" | "TerminationFailed" | "Deleting" | "Deleted";
            /**
             * @description What the running operation is about; empty when nothing runs.
             * @enum {string}
             */
            readonly targetProvisioningState: "" | "Activating" | "Updating" | "Deleting";
            /** @description The plan being run; null when idle. */
            readonly path: components["schemas"]["PlanPathOrNull"];
            readonly phase: components["schemas"]["Phase"];
            readonly phaseEndsAt: components["schemas"]["InstantOrNull"];
            /** @description The documented lock of the infrastructure configuration; null when it is free. */
            readonly configurationLockedUntil: components["schemas"]["InstantOrNull"];
            /** @description The last attempt that was rolled back, if any. */
            readonly lastFailure: components["schemas"]["ServiceFailure"] | null;
            readonly locations: readonly components["schemas"]["LocationStatus"][];
            readonly names: readonly components["schemas"]["NameStatus"][];
        };
        /**
         * @description Blocked means that the platform shuts all clients out; of a service, the phase of the location that is busiest.
         * @enum {string}
         */
        readonly Phase: "steady" | "building" | "cutover" | "coexisting" | "rollingBack" | "blocked" | "deleted";
        /** @enum {string} */
        readonly ComputePlatform: "stv1" | "stv2" | "stv2.1" | "mtv1";
        /**
         * @description As ARM shows it; undetermined while the first compute is being built.
         * @enum {string}
         */
        readonly PlatformVersion: "undetermined" | "stv1" | "stv2" | "stv2.1" | "mtv1";
        readonly ServiceFailure: {
            readonly at: components["schemas"]["Instant"];
            readonly phase: components["schemas"]["Phase"];
            readonly code: string;
            readonly message: string;
        };
        readonly LocationStatus: {
            readonly location: components["schemas"]["Location"];
            readonly platformVersion: components["schemas"]["PlatformVersion"];
            readonly phase: components["schemas"]["Phase"];
            readonly compute: readonly components["schemas"]["ComputeStatus"][];
            readonly vips: readonly components["schemas"]["VipStatus"][];
        };
        /** @description Unique in its world. */
        readonly ComputeId: string;
        readonly ComputeStatus: {
            readonly id: components["schemas"]["ComputeId"];
            readonly platform: components["schemas"]["ComputePlatform"];
            /** @enum {string} */
            readonly role: "active" | "incoming" | "retained";
            /** @description Whether it would answer a request that reached it. */
            readonly serving: boolean;
        };
        readonly VipStatus: {
            /** Format: ipv4 */
            readonly address: string;
            /** @enum {string} */
            readonly kind: "public" | "private" | "temporary";
            /** @description The compute that answers on this address; null when nobody does. */
            readonly answeredBy: components["schemas"]["ComputeId"] | null;
            /**
             * Format: ipv4
             * @description The loopback listener that stands for it, where the gateway is on; DNS answers with that.
             */
            readonly listensAt?: string;
            /** @description Ports of that listener, where VIPs go by port. */
            readonly ports?: components["schemas"]["GatewayPorts"];
        };
        /** Format: hostname */
        readonly HostName: string;
        readonly NameStatus: {
            readonly name: components["schemas"]["HostName"];
            /** @enum {string} */
            readonly endpoint: "gateway" | "portal" | "developer" | "management" | "scm" | "configuration" | "regional";
            /** @enum {string} */
            readonly kind: "default" | "customA" | "customCname";
            /**
             * @description From where the name is looked up.
             * @enum {string}
             */
            readonly view: "public" | "vnet";
            /** @description The addresses an honest resolver gives now; empty when there is no record. */
            readonly resolvesTo: readonly string[];
            /** @description The platform a client of this name meets; null means the client is down now. */
            readonly reaches: components["schemas"]["ComputePlatform"] | null;
        };
        readonly PlatformMigration: {
            /** @description The location that moves; the first one unless told. */
            readonly location?: components["schemas"]["Location"];
            /** @description The subnet to move to; it stays in its own unless told. */
            readonly subnetResourceId?: components["schemas"]["ResourceId"];
            readonly publicIpAddressId?: components["schemas"]["ResourceId"];
            /**
             * @description PreserveIp or NewIp, in any case; NewIp when another subnet is named, or else PreserveIp.
             * @example NewIp
             */
            readonly mode?: string;
            /** @description Whether the old compute is kept for 48 hours; not unless told. */
            readonly retainOldCompute?: boolean;
            /** @description Who asks; somebody who may do everything unless told. */
            readonly caller?: components["schemas"]["CallerId"];
        };
        readonly AutomaticMigration: {
            /** @description Whether it leaves the virtual network and is blocked afterwards; not unless told. */
            readonly dropsNetwork?: boolean;
            /** @description How long before; P7D unless told. */
            readonly notice?: components["schemas"]["Notice"];
        };
        readonly AutoscaleRequest: {
            /** @description How many units there are to be. */
            readonly capacity: number;
        };
        /**
         * @description A path by what one intends, whatever plan that comes to.
         * @enum {string}
         */
        readonly CheckablePath: "preserve" | "new" | "preserve/with-downtime" | "new-subnet/as-soon-as-possible" | "new-subnet/keep-48-hours" | "vnet-update" | "automatic/keeps-vnet" | "automatic/drops-vnet";
        readonly PreflightList: {
            readonly value: readonly components["schemas"]["Preflight"][];
        };
        readonly Preflight: {
            readonly path: components["schemas"]["CheckablePath"];
            /** @description The plan it comes to; null where the documents of the era know no such way. */
            readonly plan: components["schemas"]["PlanPathOrNull"];
            /** @description Whether it would be taken up and come to its end, as far as is known. */
            readonly ready: boolean;
            /** @description Why it would not be taken up; null where it would. */
            readonly refusal: components["schemas"]["Refusal"] | null;
            readonly findings: readonly components["schemas"]["Finding"][];
        };
        /** @description What one rule says. */
        readonly Finding: {
            readonly rule: components["schemas"]["RuleName"];
            readonly facts: components["schemas"]["FactIds"];
            /** @description The location it is about; null for the service as a whole. */
            readonly location: string | null;
            /** @enum {string} */
            readonly verdict: "pass" | "fail" | "unknown";
            /**
             * @description What comes of a failure; a refusal at once, a run that fails later and rolls back, or nothing but a warning.
             * @enum {string}
             */
            readonly effect: "refuses" | "breaks" | "warns";
            /** @description What is so. */
            readonly says: string;
            /** @description What to do about it. */
            readonly fix: string;
            /** @description What in the body of a service it is about. */
            readonly target?: string;
            /** @description The resource it is about; empty where none is named. */
            readonly resourceId?: string;
        };
        /**
         * @description The name of a rule, which does not change.
         * @example subnet.room
         */
        readonly RuleName: string;
        /** @enum {string} */
        readonly RefusalReason: "busy" | "notOnline" | "alreadyMigrated" | "neverMigrates" | "notOffered" | "tooEarly" | "prerequisite" | "inUse" | "invalid";
        readonly Refusal: {
            readonly refused: components["schemas"]["RefusalReason"];
            readonly facts: components["schemas"]["FactIds"];
            readonly says: string;
            readonly rule?: components["schemas"]["RuleName"];
            /** @description What in the body of a service it is about. */
            readonly target?: string;
            /** @description The resource it is about; empty where none is named. */
            readonly resourceId?: string;
        };
        readonly Parity: {
            readonly totals: {
                /** @description Of the service itself, and of every group of which anything is served. */
                readonly operations: components["schemas"]["ParityByVersion"];
                /** @description Of everything that the official descriptions have. */
                readonly described: components["schemas"]["ParityByVersion"];
                readonly behaviours: components["schemas"]["ParityTally"];
            };
            /** @description Those of the service itself, and of every group of which anything is served. */
            readonly operations: readonly components["schemas"]["ParityOperation"][];
            readonly absentGroups: readonly {
                readonly group: string;
                /** @description How many there are, by api-version. */
                readonly operations: {
                    readonly [key: string]: number;
                };
            }[];
            /** @description What is served that no description of Microsoft.ApiManagement has. */
            readonly beside: readonly components["schemas"]["ParityOperation"][];
            readonly behaviours: readonly {
                readonly row: string;
                readonly says: string;
                readonly mark: components["schemas"]["ParityMark"];
                /** @description Of docs/wire.md. */
                readonly section: string;
                readonly witnesses: components["schemas"]["ParityWitnesses"];
            }[];
        };
        readonly ParityByVersion: {
            readonly [key: string]: components["schemas"]["ParityTally"];
        };
        readonly ParityTally: {
            readonly total: number;
            readonly documented: number;
            readonly observed: number;
            readonly inferred: number;
            readonly synthetic: number;
            readonly absent: number;
            /** @description Documented, observed and inferred, of the total. */
            readonly parityPercent: number;
        };
        readonly ParityOperation: {
            readonly operationId: string;
            /** @description What it belongs to in the contract of ARM. */
            readonly family?: string;
            /** @enum {string} */
            readonly method: "GET" | "PUT" | "PATCH" | "POST" | "DELETE" | "HEAD";
            readonly path: string;
            /** @description The api-versions whose description has it. */
            readonly versions: readonly string[];
            readonly mark: components["schemas"]["ParityMark"] | null;
            readonly witnesses: components["schemas"]["ParityWitnesses"];
        };
        /** @enum {string} */
        readonly ParityMark: "documented" | "observed" | "inferred" | "synthetic" | "absent";
        /** @description The tests that hold it. */
        readonly ParityWitnesses: readonly string[];
        readonly EraList: {
            readonly value: readonly components["schemas"]["EraInfo"][];
        };
        readonly EraInfo: {
            readonly era: components["schemas"]["Era"];
            /** @description The document that it follows first. */
            readonly document: string;
            /** @description When its worlds begin unless told. */
            readonly startsAt: components["schemas"]["Instant"];
            readonly offers: readonly components["schemas"]["EraOffer"][];
        };
        /** @description One way from stv1, and what the documents of the era make of it. */
        readonly EraOffer: {
            /**
             * @description The call migrateToStv2, the Platform migration blade of the portal, or a PUT or PATCH of the service.
             * @enum {string}
             */
            readonly way: "call" | "blade" | "update";
            readonly vnet: components["schemas"]["Vnet"];
            readonly mode?: components["schemas"]["Mode"];
            /** @description Of a call, whether it is told that downtime is fine; asked where the network is special (P17). */
            readonly withDowntime?: boolean;
            /**
             * @description Of the blade inside a network, where to.
             * @enum {string}
             */
            readonly subnet?: "same" | "new";
            /** @description Of the blade, whether the old compute is kept for longer. */
            readonly retainOldCompute?: boolean;
            /**
             * @description Of an update, what it changes; `settings` stands for anything but the other two.
             * @enum {string}
             */
            readonly changes?: "network" | "zones" | "settings";
            /** @description The plan it comes to; null where it does not lead to stv2. */
            readonly path: components["schemas"]["PlanPathOrNull"];
            /** @description Why it does not lead to stv2; null where it does. */
            readonly says: string | null;
            readonly facts: components["schemas"]["FactIds"];
        };
        /**
         * @description How many requests a world takes of its clients before it answers 429. Any number (off, unless told otherwise);
         *     so many an hour for each who asks (hourly), as ARM did until 2024; or token buckets that fill up by the second,
         *     for each who asks and for the subscription (buckets), as it does since. Times are virtual.
         * @enum {string}
         */
        readonly Throttling: "off" | "hourly" | "buckets";
        readonly ThrottlingSettings: {
            readonly mode: components["schemas"]["Throttling"];
        };
        readonly ThrottlingStatus: {
            readonly mode: components["schemas"]["Throttling"];
            /** @description What all share; null where nothing is shared. */
            readonly subscription: {
                readonly reads: components["schemas"]["Allowance"];
                readonly writes: components["schemas"]["Allowance"];
                readonly deletes: components["schemas"]["Allowance"];
            } | null;
            /** @description Who has asked for anything, the last one last; the last 1000 are known. */
            readonly callers: readonly {
                /** @description The object id of whoever asks, or whatever else his token says of him; `anonymous` without one. */
                readonly caller: string;
                readonly reads: components["schemas"]["Allowance"];
                readonly writes: components["schemas"]["Allowance"];
                readonly deletes: components["schemas"]["Allowance"];
            }[];
        };
        readonly Allowance: {
            readonly remaining: number;
            readonly limit: number;
        };
        readonly CallerList: {
            readonly value: readonly components["schemas"]["Caller"][];
        };
        readonly Caller: {
            readonly id: components["schemas"]["CallerId"];
            readonly denied: components["schemas"]["Actions"];
            /** @description All he may do; everything where it is left out. */
            readonly roleAssignments?: readonly components["schemas"]["RoleAssignment"][];
        };
        /** @description What is left out stays as it was. */
        readonly CallerRights: {
            readonly denied?: components["schemas"]["Actions"];
            /** @description Null takes all limits away again, but for what is denied. */
            readonly roleAssignments?: readonly components["schemas"]["RoleAssignment"][] | null;
        };
        readonly RoleAssignment: {
            /**
             * @description A built-in role of Azure.
             * @enum {string}
             */
            readonly role: "Owner" | "Contributor" | "Reader" | "User Access Administrator" | "API Management Service Contributor" | "API Management Service Operator Role" | "API Management Service Reader Role" | "Network Contributor" | "DNS Zone Contributor" | "Private DNS Zone Contributor" | "Key Vault Contributor";
            /**
             * @description The id of a subscription, a resource group or a resource; everything where it is left out.
             * @example /subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg
             */
            readonly scope?: string;
        };
        /** @description What somebody may not do, in any case. */
        readonly Actions: readonly string[];
        readonly ResourceList: {
            readonly value: readonly components["schemas"]["Resource"][];
        };
        readonly Resource: {
            readonly id: components["schemas"]["ResourceId"];
            /** @example Microsoft.Network/virtualNetworks */
            readonly type: string;
            /** @description What the platform has given it, such as the address of a public IP. */
            readonly address: string | null;
        };
        readonly Gateway: {
            /**
             * @description Whether each VIP has a loopback address to itself, or ports to itself at 127.0.0.1.
             * @enum {string}
             */
            readonly by: "address" | "port";
            /** @description What that means for a client. */
            readonly says: string;
            /** @description Where DNS leads those from whose view no way leads to an address, and nothing is ever heard; null where VIPs go by port. */
            readonly nowhere: string | null;
            /** @description The loopback address that a client binds so as to stand in a view; null where VIPs go by port. */
            readonly clients: readonly {
                readonly view: string;
                readonly address: string | null;
            }[];
            readonly vips: readonly components["schemas"]["GatewayVip"][];
        };
        /** @description A VIP, and the loopback listener that stands for it for as long as the mock is there. */
        readonly GatewayVip: {
            /** Format: ipv4 */
            readonly vip: string;
            /** @enum {string} */
            readonly kind: "public" | "private" | "temporary";
            /** @description The virtual network of a private VIP. */
            readonly networkId: string | null;
            readonly service: components["schemas"]["ServiceName"];
            readonly location: string;
            /** @description Whether the instance holds it still. */
            readonly held: boolean;
            /** Format: ipv4 */
            readonly listensAt: string;
            readonly ports: components["schemas"]["GatewayPorts"];
            /** @description Whether it takes connections. */
            readonly up: boolean;
            readonly answeredBy: {
                readonly compute: string;
                readonly platform: string;
            } | null;
            /** @description What the instance goes by there; nothing else is served. */
            readonly hostNames: readonly string[];
            /** @description Why it does not listen although it should. */
            readonly problem: string | null;
        };
        /** @description Ports of a listener; null until one that is free has been found. */
        readonly GatewayPorts: {
            readonly https: components["schemas"]["GatewayPort"];
            readonly http: components["schemas"]["GatewayPort"];
            readonly management: components["schemas"]["GatewayPort"];
        };
        /** @description What a script needs to point clients at the VIPs of a world; `Gateway_Get` tells the rest. */
        readonly GatewayWhereabouts: {
            /**
             * @description Whether each VIP has a loopback address to itself, or ports to itself at 127.0.0.1.
             * @enum {string}
             */
            readonly by: "address" | "port";
            /** @description By view, the loopback address that a client binds so as to stand in it; null where VIPs go by port. */
            readonly clients: {
                readonly [key: string]: string | null;
            };
            /** @description The listener of each VIP; those that have been given up are still told. */
            readonly listeners: readonly {
                /** Format: ipv4 */
                readonly vip: string;
                /** Format: ipv4 */
                readonly listensAt: string;
                readonly https: components["schemas"]["GatewayPort"];
                readonly http: components["schemas"]["GatewayPort"];
                readonly management: components["schemas"]["GatewayPort"];
            }[];
        };
        readonly GatewayPort: number | null;
        readonly SubnetUsageList: {
            readonly value: readonly components["schemas"]["SubnetUsage"][];
        };
        readonly SubnetUsage: {
            readonly subnetId: components["schemas"]["ResourceId"];
            /** @description All addresses that could ever be given out; the five that Azure keeps are not among them. */
            readonly size: number;
            readonly free: number;
            readonly held: readonly components["schemas"]["HeldAddress"][];
            readonly tenants: readonly components["schemas"]["SubnetTenant"][];
        };
        readonly HeldAddress: {
            /** Format: ipv4 */
            readonly address: string;
            /** @description The service that holds it; null where another resource does. */
            readonly service: components["schemas"]["ServiceName"] | null;
            /** @description The compute, or the id of the other resource. */
            readonly holder: string;
        };
        readonly SubnetTenant: {
            readonly service: components["schemas"]["ServiceName"];
            /**
             * @description Its compute stands inside, or is deleted and still holds addresses, or only the link to it is left.
             * @enum {string}
             */
            readonly as: "stands" | "vacating" | "linked";
            readonly platform: ("stv1" | "stv2") | null;
            /** @description Whether something long runs on it. */
            readonly busy: boolean;
        };
        /**
         * @description An address and a port.
         * @example 127.0.0.1:4453
         */
        readonly SocketAddress: string;
        /** @description Where each view answers over UDP and TCP; `public`, `onprem`, and `vnet:` with the name of a virtual network. */
        readonly DnsViews: {
            readonly [key: string]: components["schemas"]["SocketAddress"];
        };
        /**
         * @description Who asks; anybody on the internet, a client on the owner's premises, or one in a virtual network.
         * @example vnet:vnet-orchard
         */
        readonly DnsView: string;
        /** @enum {string} */
        readonly FaultKind: "dns.servfail" | "dns.slow" | "dns.truncated" | "dns.stale" | "dns.wrongView" | "vip.blackhole" | "vip.unavailable" | "vip.tlsError";
        /** @example slow-dns */
        readonly FaultId: string;
        readonly NewFault: {
            readonly id?: components["schemas"]["FaultId"];
            readonly kind: components["schemas"]["FaultKind"];
            /** @description When it begins; at once unless told. */
            readonly from?: components["schemas"]["Instant"];
            /** @description When it is over; not unless it is deleted or `for` is said. */
            readonly until?: components["schemas"]["Instant"];
            /** @description How long it lasts, in place of `until`. */
            readonly for?: components["schemas"]["Duration"];
            /** @description The view it is met in; all of them unless told. */
            readonly view?: components["schemas"]["DnsView"];
            /** @description The name it is met at, and all names below it; all names unless told. */
            readonly name?: components["schemas"]["HostName"];
            /** @description How late answers are; PT5S unless told. */
            readonly delay?: components["schemas"]["Duration"];
            /** @description The view whose answers are given. */
            readonly servedAs?: components["schemas"]["DnsView"];
            /** @description The instance whose addresses are meant; all of them unless told. */
            readonly service?: components["schemas"]["ServiceName"];
        };
        readonly Fault: {
            readonly id: components["schemas"]["FaultId"];
            readonly kind: components["schemas"]["FaultKind"];
            readonly from: components["schemas"]["Instant"];
            readonly until: components["schemas"]["InstantOrNull"];
            /** @description Whether it has begun. */
            readonly active: boolean;
            readonly view?: components["schemas"]["DnsView"];
            readonly name?: components["schemas"]["HostName"];
            readonly delay?: components["schemas"]["Duration"];
            readonly servedAs?: components["schemas"]["DnsView"];
            readonly service?: components["schemas"]["ServiceName"];
        };
        readonly FaultList: {
            readonly value: readonly components["schemas"]["Fault"][];
        };
        readonly FaultCatalogue: {
            readonly value: readonly components["schemas"]["FaultInfo"][];
        };
        readonly FaultInfo: {
            readonly kind: components["schemas"]["FaultKind"];
            readonly says: string;
            /** @description What it can be told besides `id`, `from`, `until` and `for`. */
            readonly fields: readonly ("view" | "name" | "delay" | "servedAs" | "service")[];
            readonly example: components["schemas"]["NewFault"];
        };
        readonly OnPremRecords: {
            readonly recordSets: components["schemas"]["RecordSets"];
        };
        readonly OnPremZone: {
            readonly name: components["schemas"]["HostName"];
            readonly recordSets: components["schemas"]["RecordSets"];
        };
        readonly OnPremZoneList: {
            readonly value: readonly components["schemas"]["OnPremZone"][];
        };
        readonly RecordSets: readonly components["schemas"]["RecordSet"][];
        /** @description Records of one name and type. */
        readonly RecordSet: {
            /** @description Relative to the zone; @ for the zone itself. */
            readonly name: string;
            /** @enum {string} */
            readonly type: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "PTR" | "SOA" | "SRV" | "TXT";
            /** @description As in a private zone of ARM, such as `ttl` and `aRecords`. */
            readonly properties: {
                readonly [key: string]: unknown;
            };
        };
        /** @example partners */
        readonly PopulationName: string;
        /** @description Clients that behave alike, spread evenly over the time between two requests of one. */
        readonly PopulationWish: {
            readonly service: components["schemas"]["ServiceName"];
            /** @description What they call it by; the default name of its gateway unless told. */
            readonly hostName?: components["schemas"]["HostName"];
            /** @description How many; 100 unless told. */
            readonly clients?: number;
            /** @description Where they stand; in the network of an internal service, and anywhere else of others, unless told. */
            readonly view?: components["schemas"]["DnsView"];
            /**
             * Format: ipv4
             * @description Where they come from as security groups see it.
             */
            readonly address?: string;
            readonly resolver?: components["schemas"]["Resolver"];
            /** @description Whether each keeps its connection between two requests; not unless told. */
            readonly keepAlive?: boolean;
            /** @description Between two requests of one client; PT1S unless told. */
            readonly every?: components["schemas"]["Duration"];
            readonly allows?: components["schemas"]["AllowedAddresses"];
            /** @description Where their requests end; null, where the service answers by itself, unless told. */
            readonly backend?: components["schemas"]["PopulationName"] | null;
        };
        readonly Population: {
            readonly name: components["schemas"]["PopulationName"];
            readonly service: components["schemas"]["ServiceName"];
            /** @description What they call it by; the default name of its gateway unless told. */
            readonly hostName: components["schemas"]["HostName"];
            /** @description How many; 100 unless told. */
            readonly clients: number;
            /** @description Where they stand; in the network of an internal service, and anywhere else of others, unless told. */
            readonly view: components["schemas"]["DnsView"];
            /**
             * Format: ipv4
             * @description Where they come from as security groups see it.
             */
            readonly address?: string;
            readonly resolver: components["schemas"]["Resolver"];
            /** @description Whether each keeps its connection between two requests; not unless told. */
            readonly keepAlive: boolean;
            /** @description Between two requests of one client; PT1S unless told. */
            readonly every: components["schemas"]["Duration"];
            readonly allows: components["schemas"]["AllowedAddresses"];
            /** @description Where their requests end; null, where the service answers by itself, unless told. */
            readonly backend: components["schemas"]["PopulationName"] | null;
        };
        readonly PopulationList: {
            readonly value: readonly components["schemas"]["Population"][];
        };
        /**
         * @description How they turn a name into an address. `honest` believes an answer for its TTL, `minimum` for at least so many
         *     seconds, `maximum` for at most so many, `forever` for good; `serveStale` goes on for so many seconds where nobody
         *     answers; a `pool` asks when a connection breaks; `hosts` has the address in a file. Honest unless told.
         */
        readonly Resolver: {
            /** @enum {string} */
            readonly kind: "honest" | "minimum" | "maximum" | "forever" | "serveStale" | "pool" | "hosts";
            readonly seconds?: number;
            /** Format: ipv4 */
            readonly address?: string;
        };
        /** @description IPv4 addresses and ranges that their own firewall lets them out to; `any` unless told. */
        readonly AllowedAddresses: "any" | readonly string[];
        readonly BackendWish: {
            /** @description Name of the virtual network it stands in; null, for one on the internet, unless told. */
            readonly network?: string | null;
            /** @description Whom its firewall lets in; IPv4 addresses and ranges, virtual networks as in `vnet:NAME`, or `any`. */
            readonly admits: readonly string[];
        };
        readonly Backend: {
            readonly name: components["schemas"]["PopulationName"];
            /** @description Name of the virtual network it stands in; null, for one on the internet, unless told. */
            readonly network: string | null;
            /** @description Whom its firewall lets in; IPv4 addresses and ranges, virtual networks as in `vnet:NAME`, or `any`. */
            readonly admits: readonly string[];
        };
        readonly BackendList: {
            readonly value: readonly components["schemas"]["Backend"][];
        };
        readonly Traffic: {
            readonly now: components["schemas"]["Instant"];
            readonly value: readonly components["schemas"]["Experience"][];
        };
        /** @description What a population has lived through. */
        readonly Experience: {
            readonly population: components["schemas"]["PopulationName"];
            readonly requests: components["schemas"]["Count"];
            /** @description Answered by the compute that served at first. */
            readonly servedByOld: components["schemas"]["Count"];
            /** @description Answered by any other. */
            readonly servedByNew: components["schemas"]["Count"];
            readonly lost: components["schemas"]["Count"];
            readonly losses: readonly components["schemas"]["Loss"][];
            /** @description Kept connections that broke. */
            readonly resets: components["schemas"]["Count"];
            readonly firstFailureAt: components["schemas"]["InstantOrNull"];
            readonly lastFailureAt: components["schemas"]["InstantOrNull"];
            /** @description From the first lost request of a client to its next answer, or to now. */
            readonly longestOutage: components["schemas"]["Duration"];
        };
        /** @description Requests lost in one way, at one address, in one phase of the service. */
        readonly Loss: {
            /** @enum {string} */
            readonly kind: "unresolved" | "refused" | "timedOut" | "reset" | "unavailable" | "tlsError" | "notAllowed" | "backendRefused";
            /** @enum {string} */
            readonly why: "gone" | "moving" | "network" | "blocked" | "noRoute" | "host" | "dns" | "firewall" | "backend";
            readonly phase: components["schemas"]["Phase"];
            /** @description Null where there was none to try. */
            readonly address: string | null;
            /** @description What the backend saw of the service and did not let in. */
            readonly source: string | null;
            readonly requests: components["schemas"]["Count"];
            readonly firstAt: components["schemas"]["Instant"];
            readonly lastAt: components["schemas"]["Instant"];
        };
        readonly Count: number;
        readonly TimelinePage: {
            readonly value: readonly components["schemas"]["TimelineEntry"][];
            /** @description What to send as `after` for what follows; the same number again while nothing has followed. */
            readonly next: components["schemas"]["Sequence"];
        };
        readonly TimelineEntry: {
            readonly seq: components["schemas"]["Sequence"];
            readonly at: components["schemas"]["Instant"];
            /** @description Milliseconds since the world began. */
            readonly elapsedMs: number;
            /** @description Whom or what it happened to; for a service its name. */
            readonly subject: string;
            /**
             * @description What happened, as subject.pastParticiple.
             * @example phase.changed
             */
            readonly event: string;
            /** @description The same in one sentence. */
            readonly text: string;
            readonly facts: components["schemas"]["FactIds"];
            /** @description More about it; which fields depends on the event. */
            readonly detail: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Problem details, RFC 9457. */
        readonly Problem: {
            /**
             * Format: uri-reference
             * @description Stable; what a program should look at.
             */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            /** @description What went wrong this time. */
            readonly detail: string;
            /** @description For bad input, each fault. */
            readonly errors?: readonly components["schemas"]["FieldError"][];
            /** @description For what Azure would refuse, why. */
            readonly refused?: components["schemas"]["RefusalReason"];
            /** @description The prerequisite that is broken, if that is why. */
            readonly rule?: components["schemas"]["RuleName"];
            readonly facts?: components["schemas"]["FactIds"];
        };
        readonly FieldError: {
            /** @description A field of the body as a path with dots (clock.scale), or the name of a parameter (limit); empty for the body as a whole. */
            readonly field: string;
            /** @description What was sent; absent when the fault is that nothing was. */
            readonly value?: unknown;
            /** @description What was expected instead. */
            readonly message: string;
        };
    };
    responses: {
        /** @description The request cannot be read or breaks this contract; every fault is listed. */
        readonly BadInput: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:apim-rehearsal:bad-input",
                 *       "title": "Bad input",
                 *       "status": 400,
                 *       "detail": "by is \"45 minutes\"; it must look like PT45M or P2D or PT1H30M.",
                 *       "errors": [
                 *         {
                 *           "field": "by",
                 *           "value": "45 minutes",
                 *           "message": "by is \"45 minutes\"; it must look like PT45M or P2D or PT1H30M."
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Host` or `Origin` header names somebody else. */
        readonly Foreign: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:apim-rehearsal:foreign-origin",
                 *       "title": "Foreign origin",
                 *       "status": 403,
                 *       "detail": "The request comes from a page of `http://elsewhere.example`; only this API's own pages may steer it."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such world or service. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:apim-rehearsal:not-found",
                 *       "title": "Not found",
                 *       "status": 404,
                 *       "detail": "There is no world named `checkout`; there are: default."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well said, but impossible as things stand. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:apim-rehearsal:nothing-running",
                 *       "title": "Nothing is running",
                 *       "status": 409,
                 *       "detail": "Nothing on `orchard` can fail now: it is Succeeded."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Well said, but impossible as things stand; where Azure would refuse it, `type` ends in `refused` and the reason stands beside it. */
        readonly Refused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:apim-rehearsal:refused",
                 *       "title": "It would be refused",
                 *       "status": 409,
                 *       "detail": "Subnet vnet-orchard/next has no network security group. Attach one with the rules for stv2.",
                 *       "refused": "prerequisite",
                 *       "rule": "subnet.securityGroup",
                 *       "facts": [
                 *         "D2",
                 *         "V.nsg"
                 *       ]
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Whatever no operation foresees, such as an unknown path (404), a method it does not know (405), a form it does not
         *     come in (406), a body too large (413) or not JSON (415), or a fault of ours (500).
         */
        readonly Unexpected: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The body is larger than 64 MiB."
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
         * @example checkout-suite
         */
        readonly World: string;
        /**
         * @description Name of the service, in any case.
         * @example orchard
         */
        readonly Service: string;
        /**
         * @description Id of the fault, in any case.
         * @example slow-dns
         */
        readonly Fault: string;
        /**
         * @description Name of the zone, in any case; with or without a dot at its end.
         * @example orchard.azure-api.net
         */
        readonly Zone: string;
        /**
         * @description Name of the population, in any case.
         * @example partners
         */
        readonly Population: string;
        /**
         * @description Name of the backend, in any case.
         * @example orders
         */
        readonly Backend: string;
        /** @description The object id of whoever asks, or whatever else his token says of him. */
        readonly Caller: components["schemas"]["CallerId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Path of what was made.
         * @example /v1/worlds/checkout-suite
         */
        readonly Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly Health_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "version": "0.1.0",
                     *       "arm": "http://127.0.0.1:40081",
                     *       "armTls": "https://127.0.0.1:40443",
                     *       "control": "http://127.0.0.1:40082",
                     *       "subscriptionId": "6b1d7c52-3f0e-4a58-9a51-2d8c14f7e001",
                     *       "tenantId": "0c9e4f11-88d2-4c37-b6a4-71f3a95be002",
                     *       "caFile": "rehearsal-data/ca.pem",
                     *       "world": "default"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Eras_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every era. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "era": "2024-08",
                     *           "document": "migrate-stv1-to-stv2-vnet, 2024-08-19",
                     *           "startsAt": "2024-08-19T00:00:00Z",
                     *           "offers": [
                     *             {
                     *               "way": "call",
                     *               "vnet": "external",
                     *               "mode": "PreserveIp",
                     *               "withDowntime": false,
                     *               "path": "same-subnet/external/preserve",
                     *               "says": null,
                     *               "facts": [
                     *                 "B1",
                     *                 "C1"
                     *               ]
                     *             },
                     *             {
                     *               "way": "blade",
                     *               "vnet": "external",
                     *               "mode": "PreserveIp",
                     *               "subnet": "same",
                     *               "retainOldCompute": false,
                     *               "path": null,
                     *               "says": "The portal has no Platform migration blade for this yet.",
                     *               "facts": [
                     *                 "X6"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["EraList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Parity_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ledger. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Parity"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OpenApi_Browse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OpenApi_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The name of a contract for its page; with .json or .yaml behind it, the contract itself. */
                readonly contract: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/yaml": string;
                    readonly "text/html": string;
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Worlds_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All worlds of this server. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "name": "checkout-suite",
                     *           "subscriptionId": "9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101",
                     *           "tenantId": "0c9e4f11-88d2-4c37-b6a4-71f3a95be002",
                     *           "seed": 7,
                     *           "era": "2024-08",
                     *           "durations": "documented",
                     *           "azureTtlSeconds": 60,
                     *           "startedAt": "2024-08-19T00:00:00Z",
                     *           "now": "2024-08-19T00:00:00Z",
                     *           "clock": {
                     *             "mode": "manual",
                     *             "scale": null,
                     *             "skipReads": 2
                     *           },
                     *           "throttling": "off",
                     *           "services": [
                     *             "orchard"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorldList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Worlds_Create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["WorldOptions"];
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "checkout-suite",
                     *       "subscriptionId": "9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101",
                     *       "tenantId": "0c9e4f11-88d2-4c37-b6a4-71f3a95be002",
                     *       "seed": 7,
                     *       "era": "2024-08",
                     *       "durations": "documented",
                     *       "azureTtlSeconds": 60,
                     *       "startedAt": "2024-08-19T00:00:00Z",
                     *       "now": "2024-08-19T00:00:00Z",
                     *       "clock": {
                     *         "mode": "manual",
                     *         "scale": null,
                     *         "skipReads": 2
                     *       },
                     *       "throttling": "off",
                     *       "services": [
                     *         "orchard"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Worlds_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "checkout-suite",
                     *       "subscriptionId": "9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101",
                     *       "tenantId": "0c9e4f11-88d2-4c37-b6a4-71f3a95be002",
                     *       "seed": 7,
                     *       "era": "2024-08",
                     *       "durations": "documented",
                     *       "azureTtlSeconds": 60,
                     *       "startedAt": "2024-08-19T00:00:00Z",
                     *       "now": "2024-08-19T00:00:00Z",
                     *       "clock": {
                     *         "mode": "manual",
                     *         "scale": null,
                     *         "skipReads": 2
                     *       },
                     *       "throttling": "off",
                     *       "services": [
                     *         "orchard"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Worlds_Delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Worlds_Reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world, as new. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "checkout-suite",
                     *       "subscriptionId": "9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101",
                     *       "tenantId": "0c9e4f11-88d2-4c37-b6a4-71f3a95be002",
                     *       "seed": 7,
                     *       "era": "2024-08",
                     *       "durations": "documented",
                     *       "azureTtlSeconds": 60,
                     *       "startedAt": "2024-08-19T00:00:00Z",
                     *       "now": "2024-08-19T00:00:00Z",
                     *       "clock": {
                     *         "mode": "manual",
                     *         "scale": null,
                     *         "skipReads": 2
                     *       },
                     *       "throttling": "off",
                     *       "services": [
                     *         "orchard"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Clock_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2024-08-19T00:10:00Z",
                     *       "mode": "manual",
                     *       "scale": null,
                     *       "skipReads": 2,
                     *       "nextEventAt": "2024-08-19T00:25:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Clock_Advance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        readonly responses: {
            /** @description The clock afterwards, and how much happened. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2024-08-19T00:25:00Z",
                     *       "mode": "manual",
                     *       "scale": null,
                     *       "skipReads": 2,
                     *       "nextEventAt": "2024-08-19T00:45:00Z",
                     *       "after": 12,
                     *       "events": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClockAdvanced"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Clock_SetMode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mode": "scaled",
                 *       "scale": 60
                 *     }
                 */
                readonly "application/json": components["schemas"]["ClockSettings"];
            };
        };
        readonly responses: {
            /** @description The clock in its new mode. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2024-08-19T00:10:00Z",
                     *       "mode": "scaled",
                     *       "scale": 60,
                     *       "skipReads": 2,
                     *       "nextEventAt": "2024-08-19T00:25:00Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All services of the world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatusList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Seed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ServiceSeed"];
            };
        };
        readonly responses: {
            /** @description The service as it stands. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The derived status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Fail: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "The region ran out of capacity."
                 *     }
                 */
                readonly "application/json": components["schemas"]["FailRequest"];
            };
        };
        readonly responses: {
            /** @description The service just after the failure. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Preflight: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The intended path; all of them unless told.
                 * @example new-subnet/as-soon-as-possible
                 */
                readonly path?: components["schemas"]["CheckablePath"];
                /** @description The location that would move, where a path moves one at a time; the first one unless told. */
                readonly location?: components["schemas"]["Location"];
                /** @description The subnet to move to, where the path leads to another one. */
                readonly subnetResourceId?: components["schemas"]["ResourceId"];
                /** @description The public IP to move to. */
                readonly publicIpAddressId?: components["schemas"]["ResourceId"];
                /** @description Who would ask; somebody who may do everything unless told. */
                readonly caller?: components["schemas"]["CallerId"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An entry a path. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "path": "preserve",
                     *           "plan": "same-subnet/external/preserve",
                     *           "ready": false,
                     *           "refusal": {
                     *             "refused": "prerequisite",
                     *             "rule": "subnet.room",
                     *             "facts": [
                     *               "D3",
                     *               "D4",
                     *               "V.size"
                     *             ],
                     *             "says": "The new compute needs 2 addresses; 1 of 3 are free in 10.1.0.0/29. Move to another subnet.",
                     *             "target": "properties.virtualNetworkConfiguration.subnetResourceId"
                     *           },
                     *           "findings": [
                     *             {
                     *               "rule": "subnet.room",
                     *               "facts": [
                     *                 "D3",
                     *                 "D4",
                     *                 "V.size"
                     *               ],
                     *               "location": "West US",
                     *               "verdict": "fail",
                     *               "effect": "refuses",
                     *               "says": "The new compute needs 2 addresses; 1 of 3 are free in 10.1.0.0/29.",
                     *               "fix": "Move to another subnet.",
                     *               "target": "properties.virtualNetworkConfiguration.subnetResourceId"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PreflightList"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_PlatformMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlatformMigration"];
            };
        };
        readonly responses: {
            /** @description It runs; the service just after the start. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Refused"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_AutomaticMigration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "dropsNetwork": true,
                 *       "notice": "P14D"
                 *     }
                 */
                readonly "application/json": components["schemas"]["AutomaticMigration"];
            };
        };
        readonly responses: {
            /** @description It is announced; the service as it stands. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Refused"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Unblock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service, open again. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_PlatformUpgrade: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It runs; the service just after the start. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Refused"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Services_Autoscale: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the service, in any case.
                 * @example orchard
                 */
                readonly name: components["parameters"]["Service"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "capacity": 2
                 *     }
                 */
                readonly "application/json": components["schemas"]["AutoscaleRequest"];
            };
        };
        readonly responses: {
            /** @description It was asked for; the service just after. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ServiceStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Refused"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Callers_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of whom anything was ever said. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "4d1e0f6a-93b7-4c52-8e21-b6a0f7c5d003",
                     *           "denied": [
                     *             "Microsoft.Network/virtualNetworks/subnets/join/action"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CallerList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Callers_Put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /** @description The object id of whoever asks, or whatever else his token says of him. */
                readonly id: components["parameters"]["Caller"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "denied": [
                 *         "Microsoft.Network/virtualNetworks/subnets/join/action"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CallerRights"];
            };
        };
        readonly responses: {
            /** @description The caller. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4d1e0f6a-93b7-4c52-8e21-b6a0f7c5d003",
                     *       "denied": [
                     *         "Microsoft.Network/virtualNetworks/subnets/join/action"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Caller"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Throttling_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What is left, to all together and to each who has asked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "buckets",
                     *       "subscription": {
                     *         "reads": {
                     *           "remaining": 3748,
                     *           "limit": 3750
                     *         },
                     *         "writes": {
                     *           "remaining": 2999,
                     *           "limit": 3000
                     *         },
                     *         "deletes": {
                     *           "remaining": 3000,
                     *           "limit": 3000
                     *         }
                     *       },
                     *       "callers": [
                     *         {
                     *           "caller": "4d1e0f6a-93b7-4c52-8e21-b6a0f7c5d003",
                     *           "reads": {
                     *             "remaining": 248,
                     *             "limit": 250
                     *           },
                     *           "writes": {
                     *             "remaining": 199,
                     *             "limit": 200
                     *           },
                     *           "deletes": {
                     *             "remaining": 200,
                     *             "limit": 200
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ThrottlingStatus"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Throttling_Set: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mode": "buckets"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ThrottlingSettings"];
            };
        };
        readonly responses: {
            /** @description What is left. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "mode": "buckets",
                     *       "subscription": {
                     *         "reads": {
                     *           "remaining": 3748,
                     *           "limit": 3750
                     *         },
                     *         "writes": {
                     *           "remaining": 2999,
                     *           "limit": 3000
                     *         },
                     *         "deletes": {
                     *           "remaining": 3000,
                     *           "limit": 3000
                     *         }
                     *       },
                     *       "callers": [
                     *         {
                     *           "caller": "4d1e0f6a-93b7-4c52-8e21-b6a0f7c5d003",
                     *           "reads": {
                     *             "remaining": 248,
                     *             "limit": 250
                     *           },
                     *           "writes": {
                     *             "remaining": 199,
                     *             "limit": 200
                     *           },
                     *           "deletes": {
                     *             "remaining": 200,
                     *             "limit": 200
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ThrottlingStatus"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Resources_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every resource. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "/subscriptions/9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101/resourceGroups/fruit/providers/Microsoft.Network/virtualNetworks/vnet-orchard",
                     *           "type": "Microsoft.Network/virtualNetworks",
                     *           "address": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ResourceList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Subnets_List: {
        readonly parameters: {
            readonly query?: {
                /** @description Only the subnet of this id, in any case. */
                readonly id?: components["schemas"]["ResourceId"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The subnets. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "subnetId": "/subscriptions/9f4a6d30-5c1b-4e7d-8b02-c6e1a7d3f101/resourceGroups/fruit/providers/Microsoft.Network/virtualNetworks/vnet-orchard/subnets/apim",
                     *           "size": 3,
                     *           "free": 1,
                     *           "held": [
                     *             {
                     *               "address": "10.1.0.4",
                     *               "service": "orchard",
                     *               "holder": "c1"
                     *             },
                     *             {
                     *               "address": "10.1.0.5",
                     *               "service": "orchard",
                     *               "holder": "c1"
                     *             }
                     *           ],
                     *           "tenants": [
                     *             {
                     *               "service": "orchard",
                     *               "as": "stands",
                     *               "platform": "stv1",
                     *               "busy": false
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SubnetUsageList"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Faults_Catalogue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every kind. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "kind": "dns.servfail",
                     *           "says": "The name servers of a view answer SERVFAIL.",
                     *           "fields": [
                     *             "view",
                     *             "name"
                     *           ],
                     *           "example": {
                     *             "kind": "dns.servfail",
                     *             "name": "azure-api.net",
                     *             "for": "PT10M"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FaultCatalogue"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Faults_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "id": "slow-dns",
                     *           "kind": "dns.slow",
                     *           "from": "2024-08-19T00:25:00Z",
                     *           "until": "2024-08-19T00:35:00Z",
                     *           "active": false,
                     *           "view": "public",
                     *           "delay": "PT8S"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FaultList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Faults_Create: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFault"];
            };
        };
        readonly responses: {
            /** @description The fault. */
            readonly 201: {
                headers: {
                    readonly Location: components["headers"]["Location"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "slow-dns",
                     *       "kind": "dns.slow",
                     *       "from": "2024-08-19T00:25:00Z",
                     *       "until": "2024-08-19T00:35:00Z",
                     *       "active": false,
                     *       "view": "public",
                     *       "delay": "PT8S"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Faults_Delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Id of the fault, in any case.
                 * @example slow-dns
                 */
                readonly id: components["parameters"]["Fault"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OnPremZones_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every zone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "name": "orchard.azure-api.net",
                     *           "recordSets": [
                     *             {
                     *               "name": "@",
                     *               "type": "A",
                     *               "properties": {
                     *                 "ttl": 3600,
                     *                 "aRecords": [
                     *                   {
                     *                     "ipv4Address": "10.1.0.5"
                     *                   }
                     *                 ]
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OnPremZoneList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OnPremZones_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the zone, in any case; with or without a dot at its end.
                 * @example orchard.azure-api.net
                 */
                readonly zone: components["parameters"]["Zone"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The zone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "orchard.azure-api.net",
                     *       "recordSets": [
                     *         {
                     *           "name": "@",
                     *           "type": "A",
                     *           "properties": {
                     *             "ttl": 3600,
                     *             "aRecords": [
                     *               {
                     *                 "ipv4Address": "10.1.0.5"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OnPremZone"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OnPremZones_Put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the zone, in any case; with or without a dot at its end.
                 * @example orchard.azure-api.net
                 */
                readonly zone: components["parameters"]["Zone"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "recordSets": [
                 *         {
                 *           "name": "@",
                 *           "type": "A",
                 *           "properties": {
                 *             "ttl": 3600,
                 *             "aRecords": [
                 *               {
                 *                 "ipv4Address": "10.1.0.5"
                 *               }
                 *             ]
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["OnPremRecords"];
            };
        };
        readonly responses: {
            /** @description The zone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "orchard.azure-api.net",
                     *       "recordSets": [
                     *         {
                     *           "name": "@",
                     *           "type": "A",
                     *           "properties": {
                     *             "ttl": 3600,
                     *             "aRecords": [
                     *               {
                     *                 "ipv4Address": "10.1.0.5"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OnPremZone"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly OnPremZones_Delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the zone, in any case; with or without a dot at its end.
                 * @example orchard.azure-api.net
                 */
                readonly zone: components["parameters"]["Zone"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Gateway_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The listeners, in the order in which their VIPs came. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "by": "address",
                     *       "says": "Each VIP has a loopback address to itself.",
                     *       "nowhere": "127.64.0.0",
                     *       "clients": [
                     *         {
                     *           "view": "public",
                     *           "address": "127.32.0.1"
                     *         },
                     *         {
                     *           "view": "vnet:vnet-orchard",
                     *           "address": "127.32.0.2"
                     *         }
                     *       ],
                     *       "vips": [
                     *         {
                     *           "vip": "198.18.4.20",
                     *           "kind": "public",
                     *           "networkId": null,
                     *           "service": "orchard",
                     *           "location": "West US",
                     *           "held": true,
                     *           "listensAt": "127.64.0.1",
                     *           "ports": {
                     *             "https": 8443,
                     *             "http": 8080,
                     *             "management": 3443
                     *           },
                     *           "up": true,
                     *           "answeredBy": {
                     *             "compute": "c1",
                     *             "platform": "stv1"
                     *           },
                     *           "hostNames": [
                     *             "orchard.azure-api.net",
                     *             "orchard.management.azure-api.net"
                     *           ],
                     *           "problem": null
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Gateway"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Populations_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, in the order they came. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "name": "partners",
                     *           "service": "orchard",
                     *           "hostName": "api.orchard.example",
                     *           "clients": 200,
                     *           "view": "public",
                     *           "resolver": {
                     *             "kind": "minimum",
                     *             "seconds": 600
                     *           },
                     *           "keepAlive": false,
                     *           "every": "PT1S",
                     *           "allows": "any",
                     *           "backend": "orders"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PopulationList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Populations_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the population, in any case.
                 * @example partners
                 */
                readonly name: components["parameters"]["Population"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The population. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "partners",
                     *       "service": "orchard",
                     *       "hostName": "api.orchard.example",
                     *       "clients": 200,
                     *       "view": "public",
                     *       "resolver": {
                     *         "kind": "minimum",
                     *         "seconds": 600
                     *       },
                     *       "keepAlive": false,
                     *       "every": "PT1S",
                     *       "allows": "any",
                     *       "backend": "orders"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Population"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Populations_Put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the population, in any case.
                 * @example partners
                 */
                readonly name: components["parameters"]["Population"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PopulationWish"];
            };
        };
        readonly responses: {
            /** @description The population. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "partners",
                     *       "service": "orchard",
                     *       "hostName": "api.orchard.example",
                     *       "clients": 200,
                     *       "view": "public",
                     *       "resolver": {
                     *         "kind": "minimum",
                     *         "seconds": 600
                     *       },
                     *       "keepAlive": false,
                     *       "every": "PT1S",
                     *       "allows": "any",
                     *       "backend": "orders"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Population"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Populations_Delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the population, in any case.
                 * @example partners
                 */
                readonly name: components["parameters"]["Population"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Backends_List: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them, in the order they came. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "name": "orders",
                     *           "network": null,
                     *           "admits": [
                     *             "198.18.4.20",
                     *             "vnet:vnet-orchard"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["BackendList"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Backends_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the backend, in any case.
                 * @example orders
                 */
                readonly name: components["parameters"]["Backend"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The backend. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "orders",
                     *       "network": null,
                     *       "admits": [
                     *         "198.18.4.20",
                     *         "vnet:vnet-orchard"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Backend"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Backends_Put: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the backend, in any case.
                 * @example orders
                 */
                readonly name: components["parameters"]["Backend"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "admits": [
                 *         "198.18.4.20",
                 *         "vnet:vnet-orchard"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["BackendWish"];
            };
        };
        readonly responses: {
            /** @description The backend. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "orders",
                     *       "network": null,
                     *       "admits": [
                     *         "198.18.4.20",
                     *         "vnet:vnet-orchard"
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Backend"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Backends_Delete: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
                /**
                 * @description Name of the backend, in any case.
                 * @example orders
                 */
                readonly name: components["parameters"]["Backend"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Traffic_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What each population has lived through, in the order they came. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "now": "2024-08-19T01:00:00Z",
                     *       "value": [
                     *         {
                     *           "population": "partners",
                     *           "requests": 720000,
                     *           "servedByOld": 300000,
                     *           "servedByNew": 180000,
                     *           "lost": 240000,
                     *           "losses": [
                     *             {
                     *               "kind": "refused",
                     *               "why": "moving",
                     *               "phase": "cutover",
                     *               "address": "198.18.4.20",
                     *               "source": null,
                     *               "requests": 240000,
                     *               "firstAt": "2024-08-19T00:25:00Z",
                     *               "lastAt": "2024-08-19T00:44:59.995Z"
                     *             }
                     *           ],
                     *           "resets": 0,
                     *           "firstFailureAt": "2024-08-19T00:25:00Z",
                     *           "lastFailureAt": "2024-08-19T00:44:59.995Z",
                     *           "longestOutage": "PT1200S"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Traffic"];
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Timeline_List: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only entries after this sequence number; `next` of the page before.
                 * @example 1
                 */
                readonly after?: components["schemas"]["Sequence"];
                /**
                 * @description Only entries about this service.
                 * @example orchard
                 */
                readonly service?: components["schemas"]["ServiceName"];
                /**
                 * @description At most so many entries. A JSON page holds 1000 unless told; text is whole and a stream endless unless told.
                 * @example 100
                 */
                readonly limit?: number;
            };
            readonly header?: {
                /** @description Sent by an EventSource that connects again; counts as `after` and wins over it. One beyond the end is from before a reset, and counts as 0. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The timeline, oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "value": [
                     *         {
                     *           "seq": 2,
                     *           "at": "2024-08-19T00:25:00Z",
                     *           "elapsedMs": 1500000,
                     *           "subject": "orchard",
                     *           "event": "phase.changed",
                     *           "text": "building → cutover, until 2024-08-19T00:45:00Z",
                     *           "facts": [],
                     *           "detail": {
                     *             "from": "building",
                     *             "to": "cutover",
                     *             "until": "2024-08-19T00:45:00Z"
                     *           }
                     *         }
                     *       ],
                     *       "next": 2
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TimelinePage"];
                    /**
                     * @example 00:00:00  orchard  operation.started   migrate by same-subnet/external/preserve  [B1 C1]
                     *     00:25:00  orchard  phase.changed       building → cutover, until 2024-08-19T00:45:00Z
                     */
                    readonly "text/plain": string;
                    /**
                     * @example id: 1
                     *     data: {"seq":1,"at":"2024-08-19T00:00:00Z","elapsedMs":0,"subject":"orchard","event":"operation.started","text":"migrate by same-subnet/external/preserve","facts":["C1"],"detail":{}}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadInput"];
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
    readonly Journal_Get: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description Name of the world. One that cannot be a name is as unknown as any other, 404.
                 * @example checkout-suite
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The recipe up to now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 3,
                     *       "options": {
                     *         "name": "checkout-suite",
                     *         "seed": 7,
                     *         "services": [
                     *           {
                     *             "name": "orchard",
                     *             "vnet": "external"
                     *           }
                     *         ]
                     *       },
                     *       "journal": [
                     *         {
                     *           "atMs": 1724025600000,
                     *           "command": {
                     *             "type": "service.migrate",
                     *             "name": "orchard",
                     *             "mode": "PreserveIp"
                     *           }
                     *         }
                     *       ],
                     *       "nowMs": 1724026200000
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Recipe"];
                };
            };
            readonly 403: components["responses"]["Foreign"];
            readonly 404: components["responses"]["NotFound"];
            readonly default: components["responses"]["Unexpected"];
        };
    };
}
