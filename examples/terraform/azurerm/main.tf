# An instance in a network of its own, with azurerm 4. Not run by the tests of this project, which have no provider: they send
# the requests that azurerm 4.22 sends, in its order.
#
#   terraform init                                   # first, in a shell that trusts the registry
#   eval "$(apim-rehearsal env --for terraform)"     # then point it at a mock that runs
#   terraform apply

terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.22"
    }
  }
}

# All else is in the environment: ARM_METADATA_HOSTNAME, ARM_SUBSCRIPTION_ID and so on.
provider "azurerm" {
  features {}
}

resource "azurerm_resource_group" "tailwind" {
  name     = "rg-tailwind"
  location = "westus"
}

# What the documents ask for: without it the platform refuses the subnet.
resource "azurerm_network_security_group" "apim" {
  name                = "nsg-apim"
  location            = azurerm_resource_group.tailwind.location
  resource_group_name = azurerm_resource_group.tailwind.name

  security_rule {
    name                       = "management"
    priority                   = 100
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "3443"
    source_address_prefix      = "ApiManagement"
    destination_address_prefix = "VirtualNetwork"
  }

  security_rule {
    name                       = "load-balancer"
    priority                   = 110
    direction                  = "Inbound"
    access                     = "Allow"
    protocol                   = "Tcp"
    source_port_range          = "*"
    destination_port_range     = "6390"
    source_address_prefix      = "AzureLoadBalancer"
    destination_address_prefix = "VirtualNetwork"
  }
}

resource "azurerm_virtual_network" "tailwind" {
  name                = "vnet-tailwind"
  location            = azurerm_resource_group.tailwind.location
  resource_group_name = azurerm_resource_group.tailwind.name
  address_space       = ["10.0.0.0/16"]
}

resource "azurerm_subnet" "apim" {
  name                 = "apim"
  resource_group_name  = azurerm_resource_group.tailwind.name
  virtual_network_name = azurerm_virtual_network.tailwind.name
  address_prefixes     = ["10.0.1.0/24"]
}

resource "azurerm_subnet_network_security_group_association" "apim" {
  subnet_id                 = azurerm_subnet.apim.id
  network_security_group_id = azurerm_network_security_group.apim.id
}

resource "azurerm_public_ip" "apim" {
  name                = "pip-apim"
  location            = azurerm_resource_group.tailwind.location
  resource_group_name = azurerm_resource_group.tailwind.name
  allocation_method   = "Static"
  sku                 = "Standard"
  domain_name_label   = "tailwind-apim"
}

resource "azurerm_api_management" "tailwind" {
  name                 = "tailwind"
  location             = azurerm_resource_group.tailwind.location
  resource_group_name  = azurerm_resource_group.tailwind.name
  publisher_name       = "Tailwind"
  publisher_email      = "apis@tailwind.example"
  sku_name             = "Developer_1"
  public_ip_address_id = azurerm_public_ip.apim.id
  virtual_network_type = "External"

  virtual_network_configuration {
    subnet_id = azurerm_subnet.apim.id
  }

  depends_on = [azurerm_subnet_network_security_group_association.apim]
}

output "addresses" {
  value = azurerm_api_management.tailwind.public_ip_addresses
}
