/** The tags as people paste them: a fallback link inside each. */
export const tags = `<social-media-guidance>
  <p><a href="/widgets/social-media-guidance.html">Social media guidance for doctors</a></p>
</social-media-guidance>
<before-you-post>
  <p><a href="/widgets/before-you-post.html">Before you post: a one-minute checklist</a></p>
</before-you-post>`;

export const script = '<script src="/widgets/social-media-guidance.js" defer></script>';

/** A page as most are, unless a test says otherwise. */
export const htmlPage = (body: string, head = script): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A host's page</title>${head}</head><body>${body}</body></html>`;
