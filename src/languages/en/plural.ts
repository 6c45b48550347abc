/** An English noun with its count's ending: `plural(2, 'claim')` is “claims”. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
