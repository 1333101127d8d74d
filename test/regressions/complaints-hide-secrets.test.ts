import { expect, it } from 'vitest';
import { serviceBody, servicePath, startArm } from '../helpers/arm.ts';

const secret = 'correct-horse-battery-staple';

it.each<{ what: string; path: string; body: unknown; says: string }>([
  {
    what: 'a certificate of the wrong kind',
    path: '',
    body: serviceBody({ certificates: [{ storeName: 'Root', encodedCertificate: [secret] }] }),
    says: 'properties.certificates.0.encodedCertificate is hidden; it must be string,null.',
  },
  {
    what: 'a certificate in the wrong place',
    path: '',
    body: serviceBody({ certificates: { storeName: 'Root', certificatePassword: secret } }),
    says: 'properties.certificates is {"storeName":"Root","certificatePassword":"hidden"}; it must be array,null.',
  },
  {
    what: 'a password in a list',
    path: '/users/ada',
    body: { properties: { email: 'a@t.example', firstName: 'A', lastName: 'L', password: [secret] } },
    says: 'properties.password is hidden; it must be string,null.',
  },
])('$what is complained of without being shown', async ({ path, body, says }) => {
  const arm = await startArm({ services: [{ name: 'tailwind' }] });
  const { status, text, body: answer } = await arm.put(`${servicePath(arm, 'tailwind')}${path}`, body);
  expect([status, answer.error?.['details']]).toEqual([400, [expect.objectContaining({ message: says })]]);
  expect(text).not.toContain(secret);
});
