import { rmSync } from 'node:fs'
import { preparedExample, serveUndagi } from './served-undagi.ts'

/** The example is made once, by the real command; every server of the browser tests starts on a copy of its own. */
export default async function prepareExample(): Promise<() => void> {
  const served = await serveUndagi()
  await served.stop()
  process.env[preparedExample] = served.dataFolder
  return () => rmSync(served.dataFolder, { recursive: true, force: true })
}
