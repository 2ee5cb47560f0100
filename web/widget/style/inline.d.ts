/** A style sheet's text, as Vite gives it. */
declare module '*.css?inline' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so it is given
  export default text;
}
