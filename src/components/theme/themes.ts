/** The choices in their order; the device’s own colours have no name to be remembered by. */
export const THEMES = [
  { value: '', key: 'system' },
  { value: 'light', key: 'light' },
  { value: 'dark', key: 'dark' },
] as const;
