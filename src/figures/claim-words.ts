/** Words by which a claim tells of a change or a rate, and those beside a figure that make a rate of it: pattern sources. */
export interface ClaimWords {
  readonly risen: string;
  readonly fallen: string;
  /** Says that a figure is one for each of something. */
  readonly each: string;
  /** Right behind a figure, which is then for each of what they name: " per box". */
  readonly eachBehind: string;
  readonly eachBefore?: string;
  /** Further before it in its clause, which is about each of them: "every ship cost ". */
  readonly eachAhead: string;
  /** Says that a figure was gained or won, or that it was lost. */
  readonly gained: string;
  readonly lost: string;
  /** A verb before a figure, or a noun behind it, that says of what it is the change, whichever way; the first group. */
  readonly movedBy?: string;
  readonly moveBehind?: string;
  /** Says that something isn't so. */
  readonly denied: string;
  /** Right behind a figure, a verb that is denied, which is the first group; right before it, the same. */
  readonly deniedBehind: string;
  readonly deniedAhead: string;
  /** How a denial begins that has no subject of its own: 都沒有, and not 多數人沒. */
  readonly denialBegins?: string;
  /** Right before a figure, a verb that denies it: "rules out ". */
  readonly denying: string;
  /** Behind a figure, or before it, that it isn't true, which no article judges. */
  readonly falseBehind: string;
  readonly falseAhead: string;
  /** Verbs of who reports: what they aren't true of is no denial of a figure. */
  readonly reporting: string;
  /** Right before a figure, it is left out of all that a word like `all` names in the same sentence: "except for ". */
  readonly except: string;
  readonly all: string;
  /** Between a verb, which is the first group, and a time: what makes another time of it. One of them is there. */
  readonly otherTimeAhead?: string;
  readonly otherTimeBehind?: string;
}
