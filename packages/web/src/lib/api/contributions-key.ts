/** Beside the assessment's own key: what units say changes no value, and is asked for by who cannot read the assessment. */
export const contributionsKey = (assessmentId: string) => ['contributions', assessmentId] as const
