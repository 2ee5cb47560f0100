import { beforeAll, describe, expect, test } from 'vitest';
import { shownName } from '../../../shared/comment/name.ts';
import type { Filled, Running } from './running-site.ts';
import { type Hostile, perAuthor, site, thread, title } from './site.ts';

const groupsOf = (comments: readonly Hostile[]) =>
  Array.from({ length: Math.ceil(comments.length / perAuthor) }, (_, at) => comments.slice(at * perAuthor, (at + 1) * perAuthor));

/** All that the console shows, hostile all through. */
export const testDeskViews = (running: () => Running & Filled) =>
  describe('a comment of every kind', () => {
    beforeAll(async () => {
      const { api, filled } = running();
      await api.note([...filled.comments, ...filled.titled]);
      const [first] = filled.comments;
      if (!first) return;
      const { writer } = await api.detail(first.id);
      await api.call('PUT', `blocks/${writer}`, { days: 7, reason: title });
    });

    test('is text in the queue and in the dialog that decides, with its name, its address and its note', async () => {
      const { open, inConsole, filled } = running();
      await open('held');
      const wrong = await inConsole(`
        const left = new Map(${JSON.stringify([...filled.comments, ...filled.titled])}.map((each) => [each.id, each]));
        const looked = () => location.hash.split('/').at(-1);
        while (left.size > 0 && (await soon(() => left.has(looked())))) {
          const was = looked();
          const { body, name, url, title } = left.get(was);
          left.delete(was);
          const row = '.row[data-current] .row-';
          await expect([name, body.slice(0, 200), title, body, name, url, body.slice(0, 2000)],
            () => [one(row + 'name'), one(row + 'text'), ...['.place', '.words', '.byline strong', '.address', '.note .said'].map(one)]);
          press('r');
          await expect([body], () => all('dialog .quoted'));
          await shut();
          if (left.size > 0 && !(await soon(() => { press('j'); return looked() !== was; }))) break;
        }
        wrong.push(...[...left.values()].map(({ body }) => 'passed over: ' + body))`);
      expect(wrong).toEqual([]);
    }, 300_000);

    test('is text in its author’s history and in its thread', async () => {
      const { api, page, open, inConsole, filled } = running();
      await api.approve([...filled.comments, ...filled.titled]);
      await open('approved');
      const wrong = await inConsole(`
        const written = new Set(${JSON.stringify(filled.comments.map(({ body }) => body))});
        for (const [first, ...others] of ${JSON.stringify(groupsOf(filled.comments))}) {
          location.hash = '#/${site}/approved/' + first.id;
          const bodies = [first, ...others].map(({ body }) => body);
          const isThere = (texts, wanted, most) => wanted.every((body) => texts.includes(body.slice(0, most)));
          const isShown = () => one('.words') === first.body && isThere(all('.brief'), bodies.slice(1), 160);
          if (!(await soon(isShown))) wrong.push(JSON.stringify([bodies, one('.words'), all('.brief')]));
          if (!(await soon(() => all('.neighbours .said').length >= 3))) wrong.push('alone: ' + first.body);
          wrong.push(...all('.neighbours .said').filter((said) => !written.has(said)));
        }`);
      expect(wrong).toEqual([]);
      await page.evaluate(`location.hash = '#/${site}/approved/${filled.comments[0]?.id}'`);
      await page.locator('.blocked').getByText(title).waitFor();
    }, 300_000);

    test('is text above what answers it', async () => {
      const { open, inConsole, filled } = running();
      const parents = groupsOf(filled.comments).flatMap(([first]) => first ?? []);
      const replies = await filled.reply(parents);
      await open('held');
      const wrong = await inConsole(`
        const parents = ${JSON.stringify(parents.map(({ name, body }) => ({ name: shownName(name), body })))};
        for (const [at, { id, body }] of ${JSON.stringify(replies)}.entries()) {
          location.hash = '#/${site}/held/' + id;
          await expect([body, parents[at].name, parents[at].body], () => [one('.words'), one('.parent strong'), one('.parent .said')]);
        }`);
      expect(wrong).toEqual([]);
    }, 300_000);

    test('is text in every dialog about it, under the title of its thread', async () => {
      const { api, open, inConsole, filled } = running();
      await open('approved');
      const wrong = await inConsole(`
        const choose = (name) => [...document.querySelectorAll('.beside button')].find((each) => each.textContent.startsWith(name))?.click();
        /** Opens the dialog; gives its title, all it says, and what stands in its last field. */
        const dialogs = { Anteckna: [], Logg: [], 'Tråden': ['title'], 'Skriv som artikelförfattare': ['title', 'name'], 'Hot mot liv': ['body', 'title'],
          Kontaktuppgifter: [], Radera: ['body'], 'Spärra skribenten': [] };
        for (const comment of ${JSON.stringify(filled.titled)}) {
          location.hash = '#/${site}/approved/' + comment.id;
          await expect([comment.title, comment.body], () => [one('.place'), one('.words')]);
          for (const [name, shown] of Object.entries(dialogs)) {
            await soon(() => { choose(name); return document.querySelector('dialog[open]') !== null; });
            if (name === 'Hot mot liv') document.querySelector('dialog .link').click();
            const said = () => one('dialog') + [...document.querySelectorAll('dialog textarea')].map((each) => each.value).join();
            const plain = (text) => text.replace(/[^ -~åäö]/g, '');
            const isSaid = () => document.querySelector('dialog [aria-busy=true]') === null && shown.every((what) => plain(said()).includes(plain(comment[what])));
            if (!(await soon(isSaid))) wrong.push(name + ': ' + comment.body + ' → ' + said());
            await shut();
          }
        }`);
      expect(wrong).toEqual([]);
      const [first] = filled.titled;
      await api.call('POST', `comments/${first?.id}/threat-record`, { text: title, handedTo: title, reference: title.slice(0, 100) });
      expect(await api.call('GET', `comments/${first?.id}/threat-record`)).toContain(title);
    }, 300_000);

    test('is text among the blocked and the dead letters', async () => {
      const { page, open, inConsole, filled } = running();
      await Promise.all([filled.loseAll(), filled.blockAll()]);
      await open('blocks', '.cards li');
      const bodies = JSON.stringify(filled.comments.map(({ body }) => body));
      const unblocked = await inConsole(`
        const reasons = all('.cards p:nth-child(2)').map((text) => text.slice(text.indexOf(': ') + 2));
        wrong.push(...${bodies}.filter((body) => !reasons.includes(body.slice(0, 500).toWellFormed())))`);
      expect(unblocked).toEqual([]);
      await open('dead-letters', '.cards li');
      const more = page.getByRole('button', { name: 'Visa fler' });
      while (await more.isVisible()) {
        const shown = await page.locator('.cards li').count();
        await more.click();
        await expect.poll(() => page.locator('.cards li').count()).toBeGreaterThan(shown);
      }
      const unread = await inConsole(`
        const [causes, excerpts] = ['.cards strong', '.cards pre'].map(all);
        for (const body of ${bodies}) {
          if (!causes.includes('unreadable: ' + body)) wrong.push('cause: ' + body);
          if (!excerpts.some((text) => text !== '' && body.startsWith(text) && text.length >= Math.min(300, body.length))) wrong.push('excerpt: ' + body);
        }`);
      expect(unread).toEqual([]);
    }, 300_000);

    test('is text for readers, and links only to the web', async () => {
      const { context, instance, filled } = running();
      const reading = await context.newPage();
      await reading.route(/\/comments\?/, (route) => {
        const url = new URL(route.request().url());
        url.pathname = `/v1/sites/${site}/threads/${thread}/comments`;
        url.searchParams.set('limit', '200');
        return route.continue({ url: url.href });
      });
      await reading.goto(instance.url);
      const more = reading.getByRole('button', { name: 'Nyare kommentarer' });
      await reading.locator('.comment').first().waitFor();
      while (await more.isVisible()) {
        const shown = await reading.locator('.comment').count();
        await more.click();
        await expect.poll(() => reading.locator('.comment').count()).toBeGreaterThan(shown);
      }
      const named = filled.comments.map((comment) => ({ ...comment, name: shownName(comment.name) }));
      const wrong = await reading.evaluate<string[]>(`(() => {
        const wrong = [];
        const root = document.querySelector('sluss-comments').shadowRoot;
        const seen = (text) => text.replace(/^> ?/gm, '').replace(/\\s/g, '');
        for (const { id, body, name, url } of ${JSON.stringify(named)}) {
          const comment = root.getElementById('kommentar-' + id);
          const link = comment?.querySelector('.name a');
          const texts = [comment?.querySelector('.body').textContent, comment?.querySelector('.name').textContent];
          if (seen(texts[0] ?? '') !== seen(body) || texts[1] !== name) wrong.push(body + ' → ' + texts.join(' | '));
          if (link && !/^https?:$/.test(link.protocol)) wrong.push(url + ' → ' + link.href);
        }
        return wrong;
      })()`);
      expect(wrong).toEqual([]);
      expect(await running().watched.complaints()).toEqual([]);
      await reading.close();
    });
  });
