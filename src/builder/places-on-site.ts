import {inlinesOf} from '../compiler/ast.ts';
import type {SoundProject} from '../compiler/compile.ts';
import {type Settings, wordNames, wordOf} from './settings.ts';

/** The places on the site itself, such as `/policies/x.pdf`, that the words and the site's own names lead to. */
export function placesOnSite({introduction, sections, checklist}: SoundProject, settings: Settings): string[] {
  const written = [introduction.body, checklist.introduction, ...sections.map(({body}) => body)]
    .flatMap(blocks => [...inlinesOf(blocks)])
    .flatMap(inline => (inline.kind === 'link' ? inline.address : []));
  const named = wordNames
    .map(name => wordOf(settings, name))
    .filter(({text}) => text !== '')
    .map(({href}) => href);
  return [...new Set([...written, ...named])].filter(address => address !== '' && !/^[a-z]+:/i.test(address));
}

/** What to say of them where they lead nowhere, to follow on another sentence. */
export function warnOfPlaces(places: readonly string[], where: string): string {
  if (places.length === 0) return '';
  return ` Careful: ${places.join(', ')} ${places.length === 1 ? 'leads' : 'lead'} nowhere ${where}. Give whole addresses, which start with https://.`;
}
