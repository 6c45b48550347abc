interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly configEnvironment: () => { build: { modulePreload: false } };
  readonly load: (id: string) => string | undefined;
}

/**
 * Leaves `import()` as the browser knows it. Vite wraps it in a helper that preloads a module's style sheets and what
 * it imports; ours have nothing that is worth it, and the helper is twice as large as what loads a chart.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
