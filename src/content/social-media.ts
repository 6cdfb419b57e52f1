import type {PlaceholderName} from './placeholders.ts';
import type {SiteWordPurpose, Topic} from './topic.ts';

/*
 * The edition that a folder has without a configuration of its own: the social media guidance. This is all that the
 * source knows of that topic.
 */

/** Its names. They are promises: other sites depend on them. */
export const socialMediaNames = {
  guidance: {tag: 'social-media-guidance', prefix: 'smg'},
  checklist: {tag: 'before-you-post', prefix: 'byp'},
} as const;

/** What it says beside its guidance and its checklist, in one language. */
export interface SocialMediaTopic extends Topic {
  readonly siteWords: Readonly<Record<PlaceholderName, string>>;
}

/** Readers should not see one team named and the other left general. */
const standIns: Topic['standIns'] = {'media-enquiries': 'communications-team'};
const contact: PlaceholderName = 'communications-team';

/** The words in English (UK). */
export const socialMediaInEnglish: SocialMediaTopic = {
  name: 'Social Media Guidance',
  words: {
    'review-statement':
      'Prepared from published sources, without review by a lawyer or a defence organisation. It is not legal advice.',
    'stop-legend': 'Stop checks: do not post until every one is confirmed',
    'stop-heading': 'Stop: do not post yet',
    'stop-next': 'Change the post, or get advice before you post it.',
    'think-heading': 'Think: pause before you post',
    'think-next': 'Wait, change the post, or talk to someone you trust.',
    'checked-text': 'This is not approval to post. You are still responsible for what you publish.',
    'if-unsure': 'If you are unsure, ask {contact} or your defence organisation.',
    'too-late': 'Already posted it? Read {link}.',
    'sheet-warning': 'Do not write patient details on this sheet.',
    licence: 'MIT licence.',
  },
  siteWords: {
    organisation: 'your organisation',
    'communications-team': 'your communications team',
    policy: 'the social media policy where you work or study',
    'speak-up-contact': 'your raising concerns lead',
    'information-governance': 'your information governance team',
    'media-enquiries': 'your communications team',
    'approved-messaging': 'an app that your organisation approves',
    support: 'your manager',
    'professionalism-lead': "your medical school's professionalism lead",
    'student-support': 'your tutor or student support team',
  },
  standIns,
  contact,
};

/** The words in Welsh. A native reader has yet to check them, as all of `src/locales/cy.ts`. */
export const socialMediaInWelsh: SocialMediaTopic = {
  name: 'Canllawiau Cyfryngau Cymdeithasol',
  words: {
    'review-statement':
      'Paratowyd o ffynonellau cyhoeddedig, heb adolygiad gan gyfreithiwr na sefydliad amddiffyn. Nid cyngor cyfreithiol mohono.',
    'stop-legend': 'Gwiriadau stopio: peidiwch â phostio nes bod pob un wedi’i gadarnhau',
    'stop-heading': 'Stopiwch: peidiwch â phostio eto',
    'stop-next': 'Newidiwch y post, neu gofynnwch am gyngor cyn ei bostio.',
    'think-heading': 'Meddyliwch: oedwch cyn postio',
    'think-next': 'Arhoswch, newidiwch y post, neu siaradwch â rhywun yr ydych yn ymddiried ynddo.',
    'checked-text': 'Nid caniatâd i bostio yw hyn. Chi sy’n gyfrifol o hyd am yr hyn a gyhoeddwch.',
    'if-unsure': 'Os nad ydych yn siŵr, gofynnwch i {contact} neu i’ch sefydliad amddiffyn.',
    'too-late': 'Wedi’i bostio’n barod? Darllenwch {link}.',
    'sheet-warning': 'Peidiwch ag ysgrifennu manylion cleifion ar y ddalen hon.',
    licence: 'Trwydded MIT.',
  },
  siteWords: {
    organisation: 'eich sefydliad',
    'communications-team': 'eich tîm cyfathrebu',
    policy: 'y polisi cyfryngau cymdeithasol lle rydych yn gweithio neu’n astudio',
    'speak-up-contact': 'eich arweinydd codi pryderon',
    'information-governance': 'eich tîm llywodraethu gwybodaeth',
    'media-enquiries': 'eich tîm cyfathrebu',
    'approved-messaging': 'ap y mae eich sefydliad yn ei gymeradwyo',
    support: 'eich rheolwr',
    'professionalism-lead': 'arweinydd proffesiynoldeb eich ysgol feddygol',
    'student-support': 'eich tiwtor neu’ch tîm cymorth i fyfyrwyr',
  },
  standIns,
  contact,
};

/**
 * How the embed builder, which is in English, introduces the site words. It stands apart from the rest, because nothing
 * that readers get needs it.
 */
export const socialMediaPurposes: Readonly<Record<PlaceholderName, SiteWordPurpose>> = {
  organisation: {purpose: 'Your hospital, trust, practice or medical school.'},
  'communications-team': {purpose: 'Whom people ask before they post, or when a post has gone wrong.'},
  policy: {label: 'Social media policy', purpose: 'Your own policy. Link to it if you can.'},
  'speak-up-contact': {
    label: 'Speaking up',
    purpose: 'Whom people go to with a concern about care, such as a Freedom to Speak Up guardian.',
  },
  'information-governance': {purpose: 'Whom people ask about patient information, such as a Caldicott guardian.'},
  'media-enquiries': {purpose: 'Who answers journalists.'},
  'approved-messaging': {purpose: 'The messaging app that you allow for work, if there is one.'},
  support: {label: 'Support after abuse', purpose: 'Whom people tell when they are abused online.'},
  'professionalism-lead': {purpose: 'For medical schools: whom students ask.'},
  'student-support': {purpose: 'For medical schools: a tutor or a support team.'},
};

/** The same by language. */
export const socialMedia = {
  'en-GB': socialMediaInEnglish,
  cy: socialMediaInWelsh,
} as const satisfies Readonly<Record<string, SocialMediaTopic>>;
