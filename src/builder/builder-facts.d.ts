declare module 'builder:facts' {
  const facts: import('./facts.ts').Facts;
  export default facts;
}
