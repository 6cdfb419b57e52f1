import {type SocialMediaTopic, socialMediaInWelsh} from '../content/social-media.ts';
import {composeLocale, type LocaleOf} from './compose-locale.ts';
import type {Language} from './locale.ts';

/**
 * Welsh: every word the widget itself says, and what the SCORM package adds.
 *
 * It was written without a native speaker. Before anybody relies on it, a native reader has to check it, with what
 * `src/content/social-media.ts` says in Welsh (docs/your-own-guidance.md, "Another language").
 *
 * Numbers stand as figures, and the noun after one is singular. After two it mutates ("2 wiriad"), and after one what
 * follows agrees with a single thing.
 */
export const welsh: Language = {
  messages: {
    lang: 'cy',
    months: [
      'Ionawr',
      'Chwefror',
      'Mawrth',
      'Ebrill',
      'Mai',
      'Mehefin',
      'Gorffennaf',
      'Awst',
      'Medi',
      'Hydref',
      'Tachwedd',
      'Rhagfyr',
    ],

    showAll: 'Dangos pob adran',
    hideAll: 'Cuddio pob adran',
    allShown: 'Mae pob un o’r {n} adran yn cael ei dangos.',
    allHidden: 'Mae pob un o’r {n} adran wedi’i chuddio.',
    permalink: 'Dolen i’r adran hon: {title}',
    important: 'Pwysig',

    reviewed: 'Adolygwyd ddiwethaf: {date}',
    nextReview: 'Adolygiad nesaf: {date}',
    overdue: 'Mae’r adolygiad hwn yn hwyr. Gall rhannau fod wedi dyddio, felly gwiriwch y ffynhonnell.',
    preparedFrom: 'Paratowyd o ffynonellau cyhoeddedig. Nid oes neb wedi ei adolygu eto.',

    minute: 'Mae’n cymryd tua munud. Nid yw dim a diciwch yn cael ei gadw na’i anfon.',
    progress: {
      zero: 'Dim gwiriad wedi’i gadarnhau o {m}',
      two: '{n} wiriad o {m} wedi’u cadarnhau',
      other: '{n} gwiriad o {m} wedi’u cadarnhau',
      one: '{n} gwiriad o {m} wedi’i gadarnhau',
    },
    stopLegend: 'Gwiriadau stopio: peidiwch â bwrw ymlaen nes bod pob un wedi’i gadarnhau',
    thinkLegend: 'Gwiriadau meddwl: oedwch os na allwch gadarnhau un',
    guidanceLink: 'Canllawiau: {title}',
    opensInNewTab: '(yn agor mewn tab newydd)',
    seeResult: 'Gweld fy nghanlyniad',
    clear: 'Clirio pob tic',
    undo: 'Dadwneud',
    copy: 'Copïo’r canlyniad',
    copyLabel: 'Y canlyniad fel testun',
    copyByHand: 'Pwyswch Ctrl ac C i gopïo',
    print: 'Argraffu',
    paper: 'Fersiwn papur gwag',

    edition: '{name} {version}, {date}',
    basedOn: 'Yn seiliedig ar {basedOn}.',
    publishers: 'Ffynonellau: {publishers}.',
    licence: '',
    sheetWarning: 'Peidiwch ag ysgrifennu manylion personol ar y ddalen hon.',

    outcomes: {
      'not-started': {
        heading: 'Dim gwiriadau wedi’u cadarnhau eto',
        text: 'Gweithiwch drwy’r rhestr, yna gwelwch eich canlyniad.',
      },
      stop: {
        heading: 'Stopiwch: peidiwch â bwrw ymlaen eto',
        text: {
          two: 'Nid yw {n} wiriad stopio o {m} wedi’u cadarnhau.',
          one: 'Nid yw {n} gwiriad stopio o {m} wedi’i gadarnhau.',
          other: 'Nid yw {n} gwiriad stopio o {m} wedi’u cadarnhau.',
        },
        next: 'Newidiwch eich cynllun, neu gofynnwch am gyngor yn gyntaf.',
      },
      think: {
        heading: 'Meddyliwch: oedwch cyn bwrw ymlaen',
        text: {
          two: 'Mae pob gwiriad stopio wedi’i gadarnhau. Nid yw {n} wiriad meddwl o {m} wedi’u cadarnhau.',
          one: 'Mae pob gwiriad stopio wedi’i gadarnhau. Nid yw {n} gwiriad meddwl o {m} wedi’i gadarnhau.',
          other: 'Mae pob gwiriad stopio wedi’i gadarnhau. Nid yw {n} gwiriad meddwl o {m} wedi’u cadarnhau.',
        },
        next: 'Arhoswch, newidiwch eich cynllun, neu siaradwch â rhywun yr ydych yn ymddiried ynddo.',
      },
      checked: {
        heading: 'Gwiriwyd: mae pob eitem wedi’i chadarnhau',
        text: 'Nid cymeradwyaeth yw hyn. Chi sy’n gyfrifol o hyd am yr hyn a wnewch.',
      },
    },
    ifUnsure: 'Os nad ydych yn siŵr, gofynnwch i {contact}.',
    ask: 'Gofynnwch i {contact}.',
    tooLate: 'Wedi’i wneud yn barod? Darllenwch {link}.',

    complete: {
      stop: 'Mae pob gwiriad stopio wedi’i gadarnhau, {m} i gyd.',
      think: 'Mae pob gwiriad meddwl wedi’i gadarnhau, {m} i gyd.',
    },
    allComplete: 'Mae pob gwiriad wedi’i gadarnhau, {total} i gyd. Dewiswch Gweld fy nghanlyniad.',
    resultChanged: 'Mae’r canlyniad wedi newid. {heading}.',
    cleared: 'Cliriwyd pob tic. Gallwch ddadwneud hyn.',
    nothingToClear: 'Dim byd i’w glirio.',
    restored: 'Adferwyd y ticiau.',
    copied: 'Copïwyd y canlyniad.',
  },

  scorm: {
    sectionsRead: {
      zero: 'Dim adran wedi’i darllen i’r diwedd o {m}',
      one: '{n} adran o {m} wedi’i darllen i’r diwedd',
      other: '{n} adran o {m} wedi’u darllen i’r diwedd',
    },
    stillToRead: 'Eto i’w darllen i’r diwedd:',
    checklistToDo:
      'Nid yw’r rhestr wirio wedi’i gorffen: ticiwch yr hyn y gallwch ei gadarnhau, yna dewiswch Gweld fy nghanlyniad.',
    checklistDone: 'Mae’r rhestr wirio wedi’i gorffen',
    completed:
      'Wedi’i gwblhau: rydych wedi darllen pob adran i’r diwedd ac wedi gorffen y rhestr wirio. Gallwch gau’r dudalen hon.',
    completedNotRecorded:
      'Rydych wedi darllen pob adran i’r diwedd ac wedi gorffen y rhestr wirio, ond nid yw hyn wedi’i gofnodi eto. Cadwch y dudalen hon ar agor.',
    whatIsSent:
      'Dywedir wrth eich llwyfan dysgu pa adrannau a ddarllenwch i’r diwedd, eich bod wedi gorffen y rhestr wirio, ac am ba hyd y buoch yma. Ni ddywedir wrtho byth pa flychau a diciwch.',
    noPlatform: 'Ni chafwyd hyd i lwyfan dysgu, felly nid oes dim yn cael ei gofnodi.',
    notRecording:
      'Nid yw eich llwyfan dysgu yn cofnodi eich cynnydd ar hyn o bryd. Gallwch ddal i ddarllen; i’w gofnodi, agorwch hwn eto o’ch cwrs.',
    offline:
      'Rydych all-lein, felly nid oes dim yn cael ei gofnodi. Gallwch ddal i ddarllen: cadwch y dudalen hon ar agor, ac anfonir eich cynnydd pan fyddwch ar-lein.',
    previewing: 'Rhagolwg yw hwn, felly nid oes dim yn cael ei gofnodi.',
    reviewing: 'Rydych yn edrych ar hwn eto, felly nid oes dim newydd yn cael ei gofnodi.',
    visitEnded: 'Mae’r ymweliad hwn wedi dod i ben. I barhau, agorwch hwn eto o’ch cwrs.',
  },
};

/** What the social media guidance says in Welsh. */
export const cy: LocaleOf<SocialMediaTopic> = composeLocale(welsh, socialMediaInWelsh);
