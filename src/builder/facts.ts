import facts from 'builder:facts';

/** What the builder knows about this build. The build puts it in (plugin.ts), because a page opened from a folder may not fetch. */
export {facts};
