import type { Handler } from './call.ts';
import { somebody } from './device-codes.ts';
import { escaped, field, page } from './page.ts';

const title = 'Sign in on your device';

/** The page where a person types in the code that a device shows. */
export const devicePage = {
  DevicePage_Get: ({ query }) => ({ status: 200, html: page(title, form(query['user_code'] ?? '')) }),
  DevicePage_Approve: ({ form: { user_code: code = '', username = '' }, devices }) => {
    const name = username.trim() || somebody;
    if (devices.approve(code, name))
      return {
        status: 200,
        html: page(title, [`<p>${escaped(name)} has signed in. You may close this window.</p>`]),
      };
    const complaint = `<p role="alert">The code “${escaped(code)}” is not known, or too old. Ask your device for another one.</p>`;
    return { status: 400, html: page(title, [complaint, ...form('')]) };
  },
} satisfies Record<string, Handler>;

function form(code: string): string[] {
  return [
    '<form method="post">',
    field('Code', `name="user_code" value="${escaped(code)}" required autofocus`),
    field('User name, any', `name="username" placeholder="${somebody}"`),
    '<p><button>Sign in</button></p>',
    '</form>',
  ];
}
