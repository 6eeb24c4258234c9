/** What the change channel can say has changed. */
export const assessmentTopic = (assessmentId: string) => `assessment:${assessmentId}`
export const sessionTopic = (personId: string) => `session:${personId}`
export const evidenceTopic = (institutionId: string) => `evidence:${institutionId}`
/** Of what not everybody there may see. */
export const ownEvidenceTopic = (institutionId: string, personId: string) =>
  `evidence:${institutionId}:${personId}`
/** Of the room of its interview. */
export const interviewTopic = (assessmentId: string) => `interview:${assessmentId}`
