const usual = [1, 7, 30, 90, 180, 365]

/** For how many days a token can be made: the usual terms, and the longest that is allowed. */
export function validities(longestDays: number): number[] {
  return [...usual.filter((days) => days < longestDays), longestDays]
}
