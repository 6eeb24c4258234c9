import { createContext, type ReactNode } from 'react'

/** What is offered as proof of one criterion, beside it; undefined: not for this person to see. */
export const CriterionProofContext = createContext<((criterionCode: string) => ReactNode) | undefined>(
  undefined,
)
