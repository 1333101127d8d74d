import type { ServiceSeed } from './seed.ts';

/**
 * Makes up the people and tags of an instance where nobody has said them: the same ones for the same seed and name.
 * The library that knows such things is loaded at the first call.
 */
export async function inventPeople(seed: ServiceSeed, worldSeed: number): Promise<ServiceSeed> {
  if (seed.publisherName !== undefined && seed.publisherEmail !== undefined && seed.tags !== undefined)
    return seed;
  const { Faker, en } = await import('@faker-js/faker');
  const faker = new Faker({ locale: en });
  faker.seed(Array.from(`${worldSeed}/${seed.name}`, (char) => char.charCodeAt(0)));
  const person = {
    firstName: faker.person.firstName(),
    lastName: faker.person.lastName(),
    provider: 'example.com',
  };
  return {
    publisherName: faker.company.name(),
    publisherEmail: faker.internet.email(person).toLowerCase(),
    tags: {
      costCenter: faker.string.numeric(5),
      environment: faker.helpers.arrayElement(['production', 'staging', 'test']),
      owner: `${person.firstName} ${person.lastName}`,
    },
    ...seed,
  };
}
