import { onTestFinished } from 'vitest'
import { openReceiver } from './receiver.ts'

/** For as long as this test lasts. */
export async function startReceiver() {
  const receiver = await openReceiver()
  onTestFinished(() => receiver.close())
  return receiver
}
