/** The same content gives the same bytes: a file bears no moment at which it was made. */
export const noMoment = new Date(Date.UTC(2000, 0, 1))
