/** The ways to put the guidance on a site, as they stand in an address. The first is what a newcomer gets. */
export const methodNames = ['script', 'once', 'frame', 'file', 'scorm', 'plain'] as const;

export type MethodName = (typeof methodNames)[number];
