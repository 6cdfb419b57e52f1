import type {Attribute, ClassMethod, CssCustomProperty} from 'custom-elements-manifest/schema';
import {placeholderNames} from '../../content/placeholders.ts';
import {type TopicWord, topicWordNames} from '../../content/topic.ts';
import {enGB, english} from '../../locales/en-GB.ts';
import type {Message} from '../../locales/locale.ts';
import {attributesOf, type ElementDeclaration, readOnlyPropertiesOf} from '../package/elements-manifest.ts';
import {siteWordAttributes, siteWords} from '../package/site-words.ts';
import {table} from './table.ts';

/** Everything that a page may set, ask and listen to, without the site words. */
export const elementTable = (element: ElementDeclaration): string =>
  table(
    ['Name', 'What', 'Meaning'],
    [
      ...attributesOf(element)
        .filter(({name}) => !siteWordAttributes.some(word => word.name === name))
        .map(attribute => [code(attribute.name), `attribute${defaultOf(attribute)}`, attribute.description]),
      ...readOnlyPropertiesOf(element).map(({name, description}) => [code(name), 'property', description]),
      ...methodsOf(element).map(method => [
        code(`${method.name}(${parametersOf(method)})`),
        'method',
        method.description,
      ]),
      ...(element.events ?? []).map(({name, description}) => [code(name), 'event', description]),
    ],
  );

/** A boolean attribute and an empty one are simply not there. */
const defaultOf = ({type, default: value = "''"}: Attribute): string =>
  type?.text === 'boolean' || value === "''" ? '' : `, ${code(value.replaceAll("'", ''))}`;

const methodsOf = ({members = []}: ElementDeclaration): ClassMethod[] =>
  members.filter((member): member is ClassMethod => member.kind === 'method');

/** `id, {focus}`: what a caller has to know, without defaults and types. */
const parametersOf = ({parameters = []}: ClassMethod): string =>
  parameters.map(({name}) => name.replaceAll(/ = [^,}]+/g, '')).join(', ');

/** What of an element a style sheet can reach. */
export const partTable = ({cssParts = []}: ElementDeclaration): string =>
  table(
    ['Part', 'What it is'],
    cssParts.map(({name, description}) => [code(name), description]),
  );

/** The custom properties, which are the same for both elements. */
export const customPropertyTable = (properties: readonly CssCustomProperty[]): string =>
  table(
    ['Custom property', 'Default', 'Meaning'],
    properties.map(({name, default: value, description = ''}) => {
      const [meaning, inWords] = description.split(' Default: ');
      return [code(name), value ? code(value) : inWords?.replace(/\.$/, ''), meaning];
    }),
  );

/** As people who build pages write them. */
export const siteWordTable = (): string =>
  table(
    ['Attribute', 'Without it readers see'],
    siteWords.map(({attribute, fallback}) => [code(attribute), fallback]),
  );

/** As people who write the guidance do. */
export const writersSiteWordTable = (): string =>
  table(
    ['Write', 'Readers see, if the site gives no name'],
    placeholderNames.map(name => [code(`{{${name}}}`), enGB.placeholders[name]]),
  );

/** As people who make an edition write them, with what the widget says about any topic. */
export function editionWordTable(): string {
  const {outcomes, ...messages} = english.messages;
  const usual: Readonly<Record<TopicWord, string | Message | undefined>> = {
    'review-statement': messages.preparedFrom,
    'stop-legend': messages.stopLegend,
    'think-legend': messages.thinkLegend,
    'not-started-heading': outcomes['not-started'].heading,
    'not-started-text': outcomes['not-started'].text,
    'stop-heading': outcomes.stop.heading,
    'stop-next': outcomes.stop.next,
    'think-heading': outcomes.think.heading,
    'think-next': outcomes.think.next,
    'checked-heading': outcomes.checked.heading,
    'checked-text': outcomes.checked.text,
    'if-unsure': messages.ifUnsure,
    'too-late': messages.tooLate,
    'sheet-warning': messages.sheetWarning,
    licence: messages.licence,
  };
  return table(
    ['Line', 'What readers see without it'],
    topicWordNames.map(name => [code(name), String(usual[name] || 'nothing')]),
  );
}

const code = (text: string): string => `\`${text}\``;
