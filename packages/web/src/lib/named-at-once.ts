/** In a notice so many are named; of more it is said how many. */
export const namedAtOnce = 3
