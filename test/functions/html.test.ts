import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formattedText } from '../../functions/html/formatted-text.ts';
import { html, jsonScript, textOfHtml } from '../../functions/html/html.ts';
import { en } from '../../functions/html/messages/en.ts';
import { sv } from '../../functions/html/messages/sv.ts';
import { htmlPage } from '../../functions/html/page.ts';
import { style } from '../../functions/html/style.ts';

const hostile = `<img src=x onerror="alert('1')">&amp;`;

describe('html', () => {
  it('escapes whatever it did not make itself, in texts and in attributes', () => {
    const made = html`<b title="${hostile}">${hostile}</b>`;
    const safe = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;';
    expect(textOfHtml(made)).toBe(`<b title="${safe}">${safe}</b>`);
    expect(textOfHtml(html`<p>${[made, undefined, false, 7, [html`<br>`]]}</p>`)).toBe(`<p>${textOfHtml(made)}7<br></p>`);
  });

  it('makes no mark-up of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textOfHtml(html`${text}`)).not.toMatch(/[<>"']/);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tags =
          formattedText(text)
            .map(textOfHtml)
            .join('')
            .match(/<[^>]*>/g) ?? [];
        for (const tag of tags)
          expect(tag).toMatch(/^<(?:\/?(?:p|blockquote|a)|p dir="auto"|blockquote dir="auto"|br|a href="https?:[^"<>]*" rel="[a-z ]+")>$/);
      }),
    );
  });

  it('says data for machines that end no element', () => {
    const script = textOfHtml(jsonScript('application/ld+json', { text: '</script><script>alert(1)</script>' }));
    expect(script.match(/<\/?script/g)).toHaveLength(2);
    expect(JSON.parse(script.replace(/<[^>]+>/g, ''))).toEqual({ text: '</script><script>alert(1)</script>' });
  });

  it('makes pages that run and load nothing, and whose style is theirs', () => {
    const { headers, body } = htmlPage({ language: 'sv', title: hostile, body: html`<p>Hej</p>` });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(style).not.toContain('<');
    expect(body).toContain('<title>&lt;img');
  });

  it('has the same places in both languages', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [key, text] of Object.entries(sv)) expect([key, places(en[key as keyof typeof sv])]).toEqual([key, places(text)]);
  });
});
