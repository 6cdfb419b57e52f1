// Style sheets are real CSS files, so that formatters and linters know them; the build (src/build/css-plugin.ts) minifies
// them into strings.
declare module '*.css' {
  const css: string;
  export default css;
}
