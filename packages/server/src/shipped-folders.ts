import { fileURLToPath } from 'node:url'

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What comes with Undagi itself: the editions and published tables, and the built pages. */
export const shippedInstrumentsFolder = fromHere('../../../instruments')
export const shippedWebFolder = fromHere('../../web/dist')
