// Creates, updates, lists, migrates, deletes and purges with track 1 of the Azure SDK for Go; prints what it saw, as JSON.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/Azure/azure-sdk-for-go/services/apimanagement/mgmt/2021-08-01/apimanagement"
	"github.com/Azure/go-autorest/autorest"
	"github.com/Azure/go-autorest/autorest/azure"
	"github.com/Azure/go-autorest/autorest/azure/auth"
)

const group, name = "rg", "tailwind"

func main() {
	ctx := context.Background()
	endpoint, subscription := os.Getenv("ARM_ENDPOINT"), os.Getenv("AZURE_SUBSCRIPTION_ID")
	sign := signIn(endpoint)
	services := apimanagement.NewServiceClientWithBaseURI(endpoint, subscription)
	services.Authorizer, services.PollingDelay = sign, time.Second
	graveyard := apimanagement.NewDeletedServicesClientWithBaseURI(endpoint, subscription)
	graveyard.Authorizer, graveyard.PollingDelay = sign, time.Second

	email, publisher, location, one := "apis@tailwind.example", "Tailwind", "westus", int32(1)
	creating, err := services.CreateOrUpdate(ctx, group, name, apimanagement.ServiceResource{
		Location: &location,
		Sku:      &apimanagement.ServiceSkuProperties{Name: apimanagement.SkuTypeDeveloper, Capacity: &one},
		ServiceProperties: &apimanagement.ServiceProperties{
			PublisherEmail: &email, PublisherName: &publisher,
		},
	})
	demand(err)
	demand(creating.WaitForCompletionRef(ctx, services.Client))
	created, err := creating.Result(services)
	demand(err)

	stage := "test"
	updating, err := services.Update(ctx, group, name, apimanagement.ServiceUpdateParameters{
		Tags: map[string]*string{"stage": &stage},
	})
	demand(err)
	demand(updating.WaitForCompletionRef(ctx, services.Client))
	updated, err := updating.Result(services)
	demand(err)

	listed := []string{}
	page, err := services.ListComplete(ctx)
	for demand(err); page.NotDone(); demand(page.NextWithContext(ctx)) {
		listed = append(listed, *page.Value().Name)
	}
	migrated := migrate(ctx, services, endpoint, subscription)

	deleting, err := services.Delete(ctx, group, name)
	demand(err)
	demand(deleting.WaitForCompletionRef(ctx, services.Client))
	gone, _ := services.Get(ctx, group, name)
	deleted := names(ctx, graveyard)
	purging, err := graveyard.Purge(ctx, name, location)
	demand(err)
	demand(purging.WaitForCompletionRef(ctx, graveyard.Client))

	demand(json.NewEncoder(os.Stdout).Encode(map[string]interface{}{
		"created":  []string{*created.ProvisioningState, string(created.PlatformVersion)},
		"updated":  updated.Tags,
		"listed":   listed,
		"migrated": migrated,
		"gone":     gone.StatusCode,
		"deleted":  deleted,
		"left":     names(ctx, graveyard),
	}))
}

// signIn takes the public cloud as the SDK knows it, unless the endpoint is another one.
func signIn(endpoint string) autorest.Authorizer {
	config := auth.NewClientCredentialsConfig(
		os.Getenv("AZURE_CLIENT_ID"), os.Getenv("AZURE_CLIENT_SECRET"), os.Getenv("AZURE_TENANT_ID"))
	if endpoint != "https://management.azure.com" {
		config.AADEndpoint, config.Resource = endpoint+"/", endpoint
	}
	authorizer, err := config.Authorizer()
	demand(err)
	return authorizer
}

// migrate sends what this version has no call for, and waits as its own calls do.
func migrate(ctx context.Context, services apimanagement.ServiceClient, endpoint, subscription string) string {
	path := fmt.Sprintf(
		"%s/subscriptions/%s/resourceGroups/%s/providers/Microsoft.ApiManagement/service/seeded", endpoint, subscription, group)
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, path+"/migrateToStv2?api-version=2024-05-01", nil)
	demand(err)
	response, err := services.Send(request, azure.DoRetryWithRegistration(services.Client))
	demand(err)
	future, err := azure.NewFutureFromResponse(response)
	demand(err)
	demand(future.WaitForCompletionRef(ctx, services.Client))
	migrated, err := services.Get(ctx, group, "seeded")
	demand(err)
	return string(migrated.PlatformVersion)
}

func names(ctx context.Context, graveyard apimanagement.DeletedServicesClient) []string {
	found := []string{}
	page, err := graveyard.ListBySubscriptionComplete(ctx)
	for demand(err); page.NotDone(); demand(page.NextWithContext(ctx)) {
		found = append(found, *page.Value().Name)
	}
	return found
}

func demand(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
