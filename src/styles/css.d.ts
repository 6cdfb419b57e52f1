// Style sheets are real CSS files, so that formatters and linters know them; the build (src/compile/css.ts) minifies
// them into Lit's `css`.
declare module '*.css' {
  const styles: import('lit').CSSResult;
  export default styles;
}
