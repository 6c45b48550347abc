interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly load: (id: string) => string | undefined;
}

/**
 * Leaves `import()` as the browser knows it. Vite wraps it in a helper that preloads a module's style
 * sheets; ours have none, and the helper is twice as large as what loads a chart.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
