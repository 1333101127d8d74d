import { html, type Html, type Inserted } from './html.ts';
import { style } from './style.ts';

/** A whole page. It brings its own style, has no script, and loads nothing. */
export function page(title: string, body: Inserted): string {
  const whole: Html = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        ${body}
      </body>
    </html> `;
  return whole.text;
}
