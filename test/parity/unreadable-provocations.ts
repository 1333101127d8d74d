import type { Answer, ArmUnderTest } from '../helpers/arm.ts';
import { exchangeRaw } from '../helpers/raw-http.ts';
import type { Provocation } from './provocation.ts';

/** Sends text in place of a request. */
async function say(arm: ArmUnderTest, text: string): Promise<Answer> {
  const [answer] = await exchangeRaw(arm.arm as string, Buffer.from(text));
  if (answer === undefined) throw new Error('the mock hung up without an answer');
  const body = JSON.parse(answer.body) as Answer['body'];
  return { status: answer.status, headers: new Headers(), text: answer.body, body };
}

/** Refusals of what comes no further than the parser. */
export const unreadableProvocations: readonly Provocation[] = [
  {
    error: 'malformedRequest',
    when: 'what is sent is no HTTP',
    provoke: (arm) => say(arm, 'HELLO\r\n\r\n'),
  },
  {
    error: 'requestHeadersTooLarge',
    when: 'URL and headers have more than 16 KB together',
    provoke: (arm) => say(arm, `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`),
  },
];
