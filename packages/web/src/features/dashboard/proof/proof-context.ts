import { createContext, useContext } from 'react'
import type { ProofSubject } from './proof-subject.ts'

export const ProofContext = createContext<(subject: ProofSubject) => void>(() => {})

/** Opens the proof of a number. */
export const useProof = () => useContext(ProofContext)
