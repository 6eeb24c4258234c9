/** What the change channel can say has changed. */
export const assessmentTopic = (assessmentId: string) => `assessment:${assessmentId}`
export const sessionTopic = (personId: string) => `session:${personId}`
export const evidenceTopic = (institutionId: string) => `evidence:${institutionId}`
/** Of what not everybody there may see. */
export const ownEvidenceTopic = (institutionId: string, personId: string) =>
  `evidence:${institutionId}:${personId}`
/** Of the room of its interview. */
export const interviewTopic = (assessmentId: string) => `interview:${assessmentId}`
/** Of all that units are asked in it, for who may read all of that. */
export const contributionsTopic = (assessmentId: string) => `contributions:${assessmentId}`
/** Of what one unit is asked in it, and of the indicators that it brings together. */
export const unitContributionsTopic = (assessmentId: string, unitId: string) =>
  `${contributionsTopic(assessmentId)}:${unitId}`
