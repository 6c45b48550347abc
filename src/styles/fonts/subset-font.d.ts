declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2' | 'truetype';
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
    /** Where no text is given. */
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    /** Whether shapes that only a feature of the font asks for are left out. */
    readonly noLayoutClosure?: boolean;
  }
  const subsetFont: (font: Uint8Array, text: string | undefined, options: Options) => Promise<Buffer>;
  export = subsetFont;
}
