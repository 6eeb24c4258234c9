import type { Browser } from '@playwright/test'
import type { Credentials } from './sign-in.ts'

/** Who visits which server with which browser. */
export interface Visit {
  readonly browser: Browser
  readonly address: string
  readonly credentials: Credentials
}

/** What a browser keeps of a sign-in. */
export type Session = Awaited<ReturnType<Awaited<ReturnType<Browser['newContext']>>['storageState']>>
