declare module 'builder:facts' {
  const facts: import('../build/builder-facts-plugin.ts').Facts;
  export default facts;
}
