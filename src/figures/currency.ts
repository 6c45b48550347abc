/** True of a unit that is a currency by its code, as ISO 4217 has them: "USD". */
export function isCurrency(unit: string | null | undefined): unit is string {
  return typeof unit === 'string' && /^[A-Z]{3}$/.test(unit);
}
