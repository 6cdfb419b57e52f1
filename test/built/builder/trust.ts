import type {Reply} from '../../support/serve.ts';

/** A trust's choices, which every way has to bring to its site. */
export const trust = {
  sections: 'privacy law',
  'no-heading': '1',
  'print-button': '1',
  paper: '1',
  theme: 'intranet',
  accent: '#00686b',
  accentDark: '#6fd6d2',
  policy: 'Posting "well" & <safely>',
  'policy-href': 'https://intranet.example.org/posting?a=1&b=2',
  'communications-team': 'the Comms desk',
  'communications-team-href': 'mailto:comms@example.org',
  'review-statement': 'Reviewed by our information governance group.',
};

/** A page with nothing else on it. */
export const bare = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A site</title>${head}</head><body><h1>A site</h1>\n${body}</body></html>`;

/** The page as a site sends it that also sends a policy, given as the line the builder makes. */
export const withPolicy = (policy: string, text: string): Reply => {
  const [name, value] = policy.trim().split(': ') as [string, string];
  return {text, headers: {[name.toLowerCase()]: value}};
};
