/** The choice of colours. */
export const theme = { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' };
