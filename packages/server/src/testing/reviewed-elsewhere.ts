/** With an opening, where a test goes on to consolidation and the marks of the review are not its matter; any other opening passes it over. */
export const reviewedElsewhere = { withoutMarks: 'Reviu dilakukan di luar Undagi.' }
