interface ExplainedSoFar {
  readonly hasFacts: boolean
  readonly hasAnalysis: boolean
  readonly openBlanks: number
}

/** Whether a value is explained: both texts are written, and no blank of a model text is left in them. */
export function isExplained({ hasFacts, hasAnalysis, openBlanks }: ExplainedSoFar): boolean {
  return hasFacts && hasAnalysis && openBlanks === 0
}
