/**
 * The one name of who inspects documents here, kept with all that was found. Whoever finds more, or finds otherwise, bears another
 * name: what an institution keeps is then read again by itself.
 */
export const inspector = 'inspect/5'
