/** What the change channel can say has changed. */
export const assessmentTopic = (assessmentId: string) => `assessment:${assessmentId}`
export const sessionTopic = (personId: string) => `session:${personId}`
