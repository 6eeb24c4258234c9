/** What every route behind sign-in declares in the document. */
export const signedIn = { security: [{ session: [] }] }
