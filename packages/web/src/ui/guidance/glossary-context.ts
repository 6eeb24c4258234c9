import type { Glossary } from '@undagi/maturity'
import { createContext } from 'react'

/** What the abbreviations of the shown instrument stand for; empty where nobody says. */
export const GlossaryContext = createContext<Glossary>({})
