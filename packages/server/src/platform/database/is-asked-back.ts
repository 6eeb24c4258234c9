import { sql } from 'drizzle-orm'

/**
 * Of `v`, a verdict on an offer: an assessor from outside asked to have it mended. What was sent is judged as it was handed in but for that, so who
 * shows what counts and who waits for what is mended ask this alone.
 */
export const isAskedBack = sql`(v.author_role = 'external_assessor' AND v.verdict = 'repair_asked')`
