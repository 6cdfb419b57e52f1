import type {MethodName} from './methods/method-names.ts';

export type Role = 'editor' | 'administrator';

interface Advice {
  readonly method: MethodName;
  /** In Markdown, without a full stop. */
  readonly advice: string;
}

/** What to do on one content system or learning platform. The builder shows it, and docs/embedding.md is written from it. */
export interface Platform {
  /** Stands in addresses, and as the mark in docs/embedding.md. */
  readonly id: string;
  readonly name: string;
  /** The name in a sentence, where editions are not told apart. */
  readonly product: string;
  /** Whether the system has no folder for the files, so that a page on it has to give their whole address. */
  readonly needsWholeAddress?: boolean;
  readonly roles: Readonly<Record<Role, Advice>>;
  /** What the system takes out of what people paste, in Markdown. */
  readonly removes: string;
  /** What of the system was run here, in Markdown. */
  readonly tested: string;
}

export const platforms: readonly Platform[] = [
  {
    id: 'sharepoint-online',
    name: 'SharePoint Online',
    product: 'SharePoint',
    needsWholeAddress: true,
    roles: {
      editor: {method: 'frame', advice: 'frame (Embed web part) or link'},
      administrator: {
        method: 'file',
        advice:
          'link to a page on a web server of yours, not in a document library; a script only as an SPFx extension',
      },
    },
    removes:
      'Script tags, in every modern page. Since March 2026 it also enforces a content security policy against scripts from places that the tenant has not allowed. An `.html` file in a document library downloads instead of opening.',
    tested:
      'The pages in frames of every kind, sandboxed and from another site; pasted text in CKEditor 5, which its text web part is made of. SharePoint itself was not run.',
  },
  {
    id: 'sharepoint-server',
    name: 'SharePoint Server',
    product: 'SharePoint',
    roles: {
      editor: {method: 'once', advice: 'link or frame'},
      administrator: {method: 'once', advice: 'installed once, in the master page'},
    },
    removes:
      'Script tags in rich text fields. Frames follow *HTML field security*. In Internet Explorer mode readers get the link, because that engine cannot run the script.',
    tested:
      "The script beside old libraries and in Internet Explorer's place, that is without custom elements. SharePoint itself was not run.",
  },
  {
    id: 'wordpress-single-site',
    name: 'WordPress, single site',
    product: 'WordPress',
    roles: {
      editor: {method: 'script', advice: 'script (administrators, editors) or link'},
      administrator: {method: 'once', advice: 'installed once'},
    },
    removes:
      "From authors: script tags, frames and our tags. Links and `data-` attributes stay, so with the script installed once even an author's paste of way 1 shows the widgets.",
    tested:
      'WordPress 6.1 with a database and its theme Twenty Twenty-Three: an administrator, an author and the file above; what its classic editor makes of the tags; pasted text in its block and its classic editor; its oEmbed and its `wp-embed.js`.',
  },
  {
    id: 'wordpress-multisite',
    name: 'WordPress, multisite',
    product: 'WordPress',
    roles: {
      editor: {method: 'once', advice: 'link'},
      administrator: {method: 'once', advice: "installed once, by the network's administrator"},
    },
    removes: "Script tags, frames and our tags, from everybody but the network's administrators.",
    tested: 'WordPress 6.1 as a single site, not as a multisite.',
  },
  {
    id: 'drupal',
    name: 'Drupal',
    product: 'Drupal',
    roles: {
      editor: {method: 'once', advice: 'link, or script with Full HTML'},
      administrator: {method: 'once', advice: 'installed once, in the theme'},
    },
    removes:
      '*Basic HTML* and *Restricted HTML* keep a list of tags, with links among them; script tags, frames and our tags are not. It filters when the page is shown, so what you pasted seems to be there until you look.',
    tested: "CKEditor 5, Drupal's editor, with what it keeps of links and mounts. Not Drupal's own filter.",
  },
  {
    id: 'umbraco',
    name: 'Umbraco',
    product: 'Umbraco',
    roles: {
      editor: {method: 'once', advice: 'link'},
      administrator: {method: 'once', advice: 'installed once, in the layout'},
    },
    removes:
      "Since version 16 its editor is Tiptap, which keeps what its extensions know: links yes, scripts, frames and our tags no. Older editors (TinyMCE) keep what the data type's settings list.",
    tested: "Tiptap with its starter kit, which Umbraco's editor is made of. Umbraco itself was not run.",
  },
  {
    id: 'sitecore',
    name: 'Sitecore',
    product: 'Sitecore',
    roles: {
      editor: {method: 'once', advice: 'link'},
      administrator: {method: 'once', advice: 'installed once, in the layout'},
    },
    removes:
      'Script tags in rich text fields, unless the setting `HtmlEditor.RemoveScripts` is off, and we advise against that. Its editor may also rewrite tags it does not know, so use links.',
    tested: "Nothing of Sitecore's.",
  },
  {
    id: 'moodle',
    name: 'Moodle',
    product: 'Moodle',
    roles: {
      editor: {method: 'scorm', advice: 'SCORM, or link'},
      administrator: {method: 'once', advice: 'installed once, in Additional HTML'},
    },
    removes:
      "What a teacher writes in a *Page* or a label keeps scripts, frames and `data-` attributes; the editor TinyMCE drops our tags, so use links or mounts. Students' posts lose everything but links. A *File* that is shown *embedded* is cut to 500 by 408 pixels on a phone.",
    tested:
      "Tried by hand in Moodle 4.5.6 with Chromium, in the theme Boost, as administrator, teacher and student: the package, links in *Page*, *Book*, forum and block, mounts, files, and frames with `frame-parent.js` and H5P's resizer. Not tried: Moodle's app, other themes, Firefox and Safari. On every change: the package with `scorm-again` and with a platform of ours that does what Moodle 4.5 does; H5P's messages about height; pasted text in TinyMCE 7, with Moodle's settings.",
  },
  {
    id: 'canvas',
    name: 'Canvas',
    product: 'Canvas',
    needsWholeAddress: true,
    roles: {
      editor: {method: 'frame', advice: 'frame or SCORM'},
      administrator: {method: 'frame', advice: 'frame, with the page hosted elsewhere'},
    },
    removes:
      'Script tags and our tags. Scripts in an `.html` file under Files do not run unless an administrator has allowed it; the file then shows the static edition, which needs none. Canvas shows a file under a number in place of its name, so a page there has no link to the other.',
    tested:
      'The `sanitize` gem that Canvas uses, with its published list of what it keeps; a handler of its message about height, written from its documentation. Canvas itself was not run.',
  },
  {
    id: 'blackboard',
    name: 'Blackboard',
    product: 'Blackboard',
    needsWholeAddress: true,
    roles: {
      editor: {method: 'scorm', advice: 'SCORM, or frame'},
      administrator: {method: 'scorm', advice: 'SCORM'},
    },
    removes:
      'Safe HTML filters apply to people without the privilege *Add/edit trusted content with scripts*. By default instructors, course builders, graders, teaching assistants and administrators have it.',
    tested: 'The package on the platforms of the tests. Blackboard itself was not run.',
  },
  {
    id: 'brightspace',
    name: 'Brightspace',
    product: 'Brightspace',
    roles: {
      editor: {method: 'file', advice: 'file or SCORM'},
      administrator: {method: 'scorm', advice: 'SCORM'},
    },
    removes:
      'It can put a sandboxed frame around HTML files. The page is made for that: it needs no storage and no origin of its own.',
    tested:
      'The package on the platforms of the tests; the page in a sandboxed frame without an origin, and as a blob. Brightspace itself was not run.',
  },
  {
    id: 'open-edx',
    name: 'Open edX',
    product: 'Open edX',
    needsWholeAddress: true,
    roles: {
      editor: {method: 'frame', advice: 'frame'},
      administrator: {method: 'scorm', advice: 'SCORM XBlock'},
    },
    removes: 'Nothing from course authors in the raw editor; the visual editor may rewrite tags it does not know.',
    tested:
      'The package on a platform that answers "true" to everything, as the XBlock does; that the page never sends Open edX\'s own `plugin.resize`. Open edX itself was not run.',
  },
];
