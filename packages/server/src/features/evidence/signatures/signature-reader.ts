/** Who judges signatures; another version judges everything again, and what the one before found stays beside it. */
export const signatureReader = 'verify/1'
