// The pages of test/guest in Firefox, too: here, because twice the time is more than `npm test` should take.
process.env.GUEST_BROWSER = 'firefox';

for (const name of ['loading', 'policies', 'hostile', 'faults']) await import(`../guest/${name}.test.ts`);

export {};
