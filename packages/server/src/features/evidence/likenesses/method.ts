/** How texts are compared; another version compares everything again, and what the one before found stays beside it. */
export const method = 'alike/2'
