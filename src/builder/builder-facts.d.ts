declare module 'builder:facts' {
  const facts: import('./plugin.ts').Facts;
  export default facts;
}
