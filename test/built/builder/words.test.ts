import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import type {ElementHandle, Page} from 'puppeteer-core';
import {namesOf} from '../../../src/compiler/ast.ts';
import {assertSound, compileTexts} from '../../../src/compiler/compile.ts';
import {renderContent} from '../../../src/compiler/render/render-content.ts';
import {enGB} from '../../../src/locales/en-GB.ts';
import {joinScript} from '../../../src/site/join-script.ts';
import {builtRuntimes} from '../../support/built-site.ts';
import {violations} from '../../support/violations.ts';
import {downloaded, savedBy, tabStops} from './builder-page.ts';
import {find, nameOrganisation, openFile, openWords, press, previewWith, sentence, text, write} from './words-page.ts';

for (const width of [320, 1280]) {
  it(`is accessible at ${width} px, light and dark, with every part open and a mistake in the text`, async () => {
    const page = await openWords();
    await page.setViewport({width, height: 900});
    for (const [index, file] of ['Title and introduction', 'Protecting your privacy', 'Checklist'].entries()) {
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: index % 2 ? 'dark' : 'light'}]);
      await openFile(page, file);
      if (index > 0) await write(page, '\n\n<b>Bold</b>\n');
      await page.$$eval('details', all => {
        for (const details of all) details.open = true;
      });
      assert.deepEqual(await violations(page, {iframes: false}), [], file);
      assert.equal(await page.$eval('html', ({scrollWidth, clientWidth}) => scrollWidth - clientWidth), 0, file);
    }
  });
}

it('can be used with the keyboard alone, and shows where one is', async () => {
  const page = await openWords('Protecting your privacy');
  await page.$eval('h1', title => title.focus());
  const stops = await tabStops(page);
  assert.deepEqual(
    stops.filter(({isRinged}) => !isRinged),
    [],
  );
  const reached = stops.map(({name}) => name);
  const wanted = ['Checklist', 'Add a section', 'Move section up', 'text', 'What the signs in the text mean'];
  const then = ['date-reviewed', 'words-organisation', 'Save as a file', 'Download the guidance folder'];
  assert.deepEqual(
    reached.filter((name, index) => [...wanted, ...then].includes(name) && name !== reached[index - 1]),
    [...wanted, ...then],
  );
});

it('shows which file is open by more than its background, which forced colours take away', async () => {
  const page = await openWords('Protecting your privacy');
  const marked = await page.$$eval('.files button', buttons =>
    buttons
      .filter(button => parseFloat(getComputedStyle(button).borderInlineStartWidth) > 0)
      .map(({textContent}) => textContent?.trim()),
  );
  assert.deepEqual(marked, ['Protecting your privacy']);
});

it('has a title of its own on each screen', async () => {
  const page = await openWords();
  assert.equal(await page.title(), 'Change the words: embed builder');
  await press(page, 'Embed the guidance', 'link');
  await page.waitForFunction(() => document.title === 'Put the guidance on your site: embed builder');
});

it('shows a sentence in the real widget while one types, with its section open', async () => {
  const page = await openWords('Protecting your privacy');
  await previewWith(page, 'Protecting your privacy');
  await write(page, '\n\nA sentence.');
  await page.keyboard.type(` ${sentence}`);
  const frame = await previewWith(page, `A sentence. ${sentence}`);
  assert.equal(
    await frame.$eval(
      'social-media-guidance',
      ({shadowRoot}) => shadowRoot?.querySelectorAll('[aria-expanded="true"]').length,
    ),
    1,
  );
});

it('names a mistake at its place, and applies the fix that is certain', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, '\n\nThis is <b>bold</b>.\n');
  const item = await page.waitForSelector('.mistakes .error');
  const line = (await text(page)).split('\n').findIndex(words => words.includes('<b>')) + 1;
  assert.match((await item?.evaluate(({textContent}) => textContent)) ?? '', new RegExp(`Line ${line}`));
  await (await item?.waitForSelector('::-p-text(Mend it)'))?.evaluate(button => (button as HTMLElement).click());
  await page.waitForFunction(() => !document.querySelector('.mistakes .error'));
  assert.match(await text(page), /This is \*\*bold\*\*\./);
  await previewWith(page, 'This is bold.');
});

it('mends all that is certain at once, in sight of the text, and takes it back at once', async () => {
  const page = await openWords('Protecting your privacy');
  await page.setViewport({width: 1280, height: 900});
  const wrong = '\n\n• one\n• two\n\n**Never **reply.';
  await write(page, wrong);
  await find(page, '3 mistakes.', 'heading');
  await (await page.waitForSelector('.mistakes li:last-child .place'))?.press('Enter');
  const caret = await page.$eval('#text', box => (box as HTMLTextAreaElement).selectionStart);
  assert.equal((await text(page)).slice(caret), '**Never **reply.\n'.trimEnd());
  const marked = await page.$$eval('.lines .has-mistake', lines => lines.at(-1)?.getBoundingClientRect().top ?? 0);
  assert.ok(marked > 0 && marked < 900, `the line is ${marked} px from the top`);
  // The mark lies behind the words.
  assert.equal(await page.evaluate(top => document.elementFromPoint(600, top + 5)?.id, marked), 'text');
  await press(page, 'Mend all 3 that are certain');
  await page.waitForFunction(() => !document.querySelector('.mistakes .error'));
  assert.match(await text(page), /\n- one\n- two\n\n\*\*Never\*\* reply\.$/);
  await page.evaluate(() => document.execCommand('undo'));
  assert.ok((await text(page)).endsWith(wrong));
});

it('asks for the day of a review, and assumes none', async () => {
  const page = await openWords('Protecting your privacy');
  const reviewed = /^reviewed: .*$/m.exec(await text(page))?.[0];
  assert.equal(await page.$('.question:not([hidden])'), null);
  await write(page, `\n\n${sentence}\n`);
  await page.waitForSelector('.question:not([hidden])');
  assert.equal(/^reviewed: .*$/m.exec(await text(page))?.[0], reviewed);
  await page.$eval('#date-reviewed', field => {
    (field as HTMLInputElement).value = '2027-01-31';
    field.dispatchEvent(new Event('change'));
  });
  await page.waitForFunction(() => document.querySelector('.question')?.matches('[hidden]'));
  assert.match(await text(page), /^reviewed: 2027-01-31$/m);
});

it('moves, removes, puts back and adds sections', async () => {
  const page = await openWords('Benefits for doctors');
  const order = async (): Promise<string> => {
    await openFile(page, 'Title and introduction');
    return (
      /^sections:\n((?: {2}- .*\n)*)/m
        .exec(await text(page))?.[1]
        ?.replace(/\s*- /g, ' ')
        .trim() ?? ''
    );
  };
  const original = await order();
  await openFile(page, 'Benefits for doctors');
  await press(page, 'Move section up');
  assert.match(await order(), /^benefits what-social-media-is privacy/);
  await openFile(page, 'Benefits for doctors');
  await press(page, 'Remove section');
  assert.doesNotMatch(await order(), /benefits/);
  await press(page, 'Put back: Benefits for doctors');
  await page.waitForFunction(() => !document.querySelector('.removed'));
  await page.$eval('.add', details => details.setAttribute('open', ''));
  await page.type('#new-section', 'Remote consultations');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    document.querySelector('.text-label')?.textContent?.includes('remote-consultations.md'),
  );
  assert.match(await text(page), /^title: "Remote consultations"\nreviewed:\n/m);
  assert.ok((await page.$$('.mistakes .error')).length > 0, 'the compiler asks for dates, sources and text');
  assert.notEqual(original, '');
});

/** Puts other text in the place of some of the open file. */
const replaceText = (page: Page, from: string, to: string): Promise<void> =>
  page.$eval(
    '#text',
    (box, from, to) => {
      const field = box as HTMLTextAreaElement;
      field.value = field.value.replace(from, to);
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    from,
    to,
  );

it('moves sections in a list with comments, and says so where it cannot', async () => {
  const page = await openWords('Title and introduction');
  await replaceText(page, 'sections:\n', 'sections: # in this order\n\n  # for everyone\n');
  await openFile(page, 'Protecting your privacy');
  await press(page, 'Move section up');
  await page.waitForSelector('::-p-text(Protecting your privacy is now section 2 of 7.)');
  await openFile(page, 'Title and introduction');
  const list = 'sections: # in this order\n\n  # for everyone\n  - what-social-media-is\n  - privacy\n  - benefits\n';
  assert.ok((await text(page)).includes(list));
  await replaceText(page, 'title: ', 'title: "');
  const before = await text(page);
  await openFile(page, 'Protecting your privacy');
  await press(page, 'Move section up');
  await page.waitForSelector('::-p-text(Nothing was changed: first look for a mistake between the two ---)');
  const files = await page.$$eval('.files button[aria-current]', all =>
    all.map(({textContent}) => textContent?.trim()),
  );
  assert.match(files[2] ?? '', /^Protecting your privacy/, 'the sections stay where they were');
  await page.$eval('.add', details => details.setAttribute('open', ''));
  await page.type('#new-section', 'Remote consultations');
  await page.keyboard.press('Enter');
  assert.equal(await page.$eval('#new-section', field => (field as HTMLInputElement).value), 'Remote consultations');
  await openFile(page, files[0] ?? '');
  assert.equal(await text(page), before);
});

it('adds, moves and removes checks, each with an id of its own', async () => {
  const page = await openWords('Checklist');
  await page.$$eval('.add', all => {
    for (const details of all) details.setAttribute('open', '');
  });
  await press(page, 'Remove: I am calm, rested and sober');
  await page.type('#new-check', 'I have slept on it');
  await page.click('[name="severity"][value="think"]');
  await press(page, 'Add check');
  await press(page, 'Up: I have slept on it');
  const changed = await text(page);
  assert.match(changed, /- \[ \] I have slept on it \{#i-have-slept think\}\n- \[ \] It follows policy where I work/);
  assert.doesNotMatch(changed, /#calm/);
  await previewWith(page, 'I have slept on it');
});

it('takes back a section and a check that were added', async () => {
  const page = await openWords('Checklist');
  const before = await text(page);
  await page.$$eval('details.add', all => {
    for (const details of all) details.open = true;
  });
  await page.type('#new-check', 'I have slept on it');
  await press(page, 'Add check');
  await page.waitForFunction(was => document.querySelector<HTMLTextAreaElement>('#text')?.value !== was, {}, before);
  await press(page, 'Undo');
  assert.equal(await text(page), before);
  const files = () => page.$$eval('.files button', buttons => buttons.map(({textContent}) => textContent?.trim()));
  const originals = await files();
  await page.type('#new-section', 'Photos of the ward');
  await press(page, 'Add section');
  await page.waitForSelector('::-p-text(Added: Photos of the ward.)');
  assert.match(await page.$eval('.question', ({textContent}) => textContent ?? ''), /^\s*This file is new\./);
  await press(page, 'Undo');
  await page.waitForFunction(() => !document.querySelector('.files')?.textContent?.includes('Photos'));
  assert.deepEqual(await files(), originals);
  await page.type('#new-section', 'Privacy');
  await press(page, 'Add section');
  await page.waitForSelector('::-p-text(There is a section of that name already)');
});

it('shows what was changed in a file, and takes it back', async () => {
  const page = await openWords('Protecting your privacy');
  const before = await text(page);
  await write(page, `\n\n${sentence}\n`);
  await page.waitForSelector('.difference');
  assert.match(await page.$eval('.difference', ({textContent}) => textContent ?? ''), /Added: .*grandmother/s);
  await page.$eval('.difference', details => details.setAttribute('open', ''));
  await press(page, 'Put this file back as it was');
  assert.equal(await text(page), before);
  assert.equal(await page.$('.difference'), null);
});

it('keeps work on this computer until it is forgotten, and takes it back from a file', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, `\n\n${sentence}\n`);
  await nameOrganisation(page);
  const saved = await savedBy(page, () => press(page, 'Save as a file'));
  await page.reload();
  await previewWith(page, 'Social media');
  await openFile(page, 'Protecting your privacy');
  assert.match(await text(page), /grandmother/);
  assert.match(await page.evaluate(() => localStorage.getItem('social-media-guidance-words') ?? ''), /grandmother/);
  await press(page, 'Forget my work');
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await press(page, 'Undo');
  assert.match(await page.evaluate(() => localStorage.getItem('social-media-guidance-words') ?? ''), /grandmother/);
  assert.match(String(saved), /Fenland Hospitals/);
});

it('takes back what a button did: removed a check, put a file back, opened another file', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, `\n\n${sentence}\n`);
  const written = await text(page);
  const saved = await savedBy(page, () => press(page, 'Save as a file'));
  await page.$eval('.difference', details => details.setAttribute('open', ''));
  await press(page, 'Put this file back as it was');
  assert.doesNotMatch(await text(page), /grandmother/);
  await press(page, 'Undo');
  assert.equal(await text(page), written);

  await openFile(page, 'Checklist');
  const checklist = await text(page);
  await page.$$eval('.add', all => {
    for (const details of all) details.setAttribute('open', '');
  });
  await press(page, 'Remove: I am calm, rested and sober');
  assert.notEqual(await text(page), checklist);
  await press(page, 'Undo');
  assert.equal(await text(page), checklist);

  await write(page, '\nAnother change.\n');
  const changed = await text(page);
  const field = (await page.$('.file-button input')) as ElementHandle<HTMLInputElement>;
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  writeFileSync(join(folder, 'guidance-words.json'), saved);
  await field.uploadFile(join(folder, 'guidance-words.json'));
  await page.waitForFunction(() =>
    document.querySelector('.note')?.textContent?.includes('Opened guidance-words.json'),
  );
  rmSync(folder, {recursive: true});
  assert.equal(await text(page), checklist);
  await press(page, 'Undo');
  assert.equal(await text(page), changed);
});

it('shows in every tab what is written in one', async () => {
  const one = await openWords('Protecting your privacy');
  const other = await openWords('Protecting your privacy');
  await write(other, `\n\n${sentence}\n`);
  await one.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#text')?.value.includes('grandmother'));
  await previewWith(one, 'grandmother');
  await press(other, 'Forget my work');
  await one.waitForFunction(() => !document.querySelector<HTMLTextAreaElement>('#text')?.value.includes('grandmother'));
  assert.equal(await one.evaluate(() => localStorage.length), 0);
});

it('shows what a newer original changed, takes it where nobody had, and lets one choose elsewhere', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, `\n\n${sentence}\n`);
  // As if the work had begun on an older version, which said less in two files.
  await page.evaluate(() => {
    const key = 'social-media-guidance-words';
    const saved = JSON.parse(localStorage.getItem(key) ?? '');
    for (const name of ['privacy.md', 'law.md'])
      saved.originals[name] = saved.originals[name].replace(/\n[^\n]+\n$/, '\n');
    saved.texts['law.md'] = saved.originals['law.md'];
    localStorage.setItem(key, JSON.stringify(saved));
  });
  await page.reload();
  await page.waitForSelector('#text');
  const badges = await page.$$eval('.files li', items =>
    items.flatMap(({textContent}) =>
      textContent?.includes('new original') ? [textContent.replace(/\s+/g, ' ').trim()] : [],
    ),
  );
  assert.deepEqual(badges, ['Protecting your privacy changed new original']);
  await openFile(page, 'Protecting your privacy');
  await page.waitForSelector('.notice.difference ins');
  assert.deepEqual(await violations(page, {iframes: false}), []);
  await press(page, 'Take the new original: my changes to this file go');
  assert.doesNotMatch(await text(page), /grandmother/);
  assert.equal(await page.$('.notice.difference'), null);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

it('exports a folder of which the build makes the same bytes', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, `\n\n${sentence}\n`);
  await openFile(page, 'Checklist');
  await replaceText(page, '\n---\n', '\n--- \n');
  await nameOrganisation(page);
  const folder = unzipSync(await savedBy(page, () => press(page, 'Download the guidance folder')));
  const texts = new Map(
    Object.entries(folder).map(([name, bytes]) => [name.replace('guidance/', ''), strFromU8(bytes)]),
  );
  const project = assertSound(compileTexts(texts));
  const origin = 'Social media guidance for doctors 0.1.0, changed by Fenland Hospitals';
  assert.deepEqual([project.introduction.basedOn, project.checklist.basedOn], [origin, origin]);
  await press(page, 'Embed the guidance', 'link');
  await page.waitForSelector('#pieces > li');
  const files = unzipSync(await downloaded(page, 'files'));
  const script = joinScript(
    builtRuntimes().runtimes.dropIn,
    renderContent(project, enGB),
    namesOf(project.edition),
    '0.1.0',
  );
  assert.ok(strFromU8(files['social-media-guidance.js'] as Uint8Array) === script);
});

it('leaves nobody without a focus when a button has done its work', async () => {
  const page = await openWords('Protecting your privacy');
  await write(page, `\n\n${sentence}\n`);
  const focus = async (): Promise<string> => {
    // A browser takes the focus from what is disabled when it draws the page.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 50))));
    return page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || '');
  };
  const press = async (name: string) => (await find(page, name)).press('Enter');
  await press('Forget my work');
  assert.equal(await focus(), 'Undo');
  await page.keyboard.press('Enter');
  assert.equal(await focus(), 'file-title');
  await openFile(page, 'Protecting your privacy');
  await page.waitForSelector('.difference');
  await page.$eval('.difference', details => details.setAttribute('open', ''));
  await press('Put this file back as it was');
  assert.equal(await focus(), 'Undo');
  await press('Remove section');
  assert.equal(await focus(), 'Undo');
  await press('Put back: Protecting your privacy');
  assert.equal(await focus(), 'Undo');
});

it('shows another file from its start, and stays where one is in the same', async () => {
  const page = await openWords('Protecting your privacy');
  const place = () =>
    page.$eval('#text', box => ({
      caret: (box as HTMLTextAreaElement).selectionStart,
      end: (box as HTMLTextAreaElement).selectionEnd,
      top: box.closest('.code-editor')?.scrollTop,
    }));
  assert.deepEqual(await place(), {caret: 0, end: 0, top: 0});
  await write(page, sentence);
  await page.$eval('.code-editor', editor => editor.scrollTo(0, editor.scrollHeight));
  await page.waitForSelector('.difference');
  const {caret, top} = await place();
  assert.equal(caret, (await text(page)).length);
  assert.ok((top ?? 0) > 0);
  await openFile(page, 'Checklist');
  assert.deepEqual(await place(), {caret: 0, end: 0, top: 0});
  await page.focus('#text');
  await page.keyboard.type('x');
  assert.match(await text(page), /^x---/);
  assert.deepEqual(await place(), {caret: 1, end: 1, top: 0});
});
