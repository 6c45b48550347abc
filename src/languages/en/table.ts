export const table = {
  asPrinted: 'The table',
  whereItStandsText: 'The report prints this table in the section',
  claims: 'Its figures as claims',
  claimsLead: 'Each figure in the table is a claim with an address of its own.',
  noClaims: 'The table holds ratings and text, and no figure.',
  checks: 'Checks that use it',
  shownIn: 'Shown in:',
  tables: 'Other tables',
  description: (title: string) =>
    `${title}: a table from a report that nobody has verified, drawn, as printed, and claim by claim.`,
};
