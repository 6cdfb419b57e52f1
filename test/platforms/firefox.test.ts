// The pages of test/built/guest in Firefox, too: here, because twice the time is more than `npm test` should take.
process.env.GUEST_BROWSER = 'firefox';

const files = ['loading', 'places', 'policies', 'hostile', 'changed', 'styles', 'faults'];
for (const name of files) await import(`../built/guest/${name}.test.ts`);

export {};
