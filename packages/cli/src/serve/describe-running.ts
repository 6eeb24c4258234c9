import { join } from 'node:path'
import type { Running, StartOptions } from '@undagi/server'

const HOW_TO_STOP = 'Tekan Ctrl+C untuk berhenti.'

type Told = Pick<StartOptions, 'dataFolder' | 'publicAddress'>

/** What whoever has started it needs to know first. */
export function describeRunning(
  { address, example, setupAddress, metricsAddress }: Omit<Running, 'stop'>,
  { dataFolder, publicAddress }: Told,
): readonly string[] {
  if (setupAddress !== null) return describeSetup(byName(setupAddress), dataFolder)
  const lines = [`Undagi siap di ${publicAddress ?? byName(address)}`, '']
  // Opened there by mistake it would refuse: it answers under its own name alone.
  if (publicAddress !== undefined) lines.push(`Proksi meneruskannya ke ${address}`, '')
  if (example !== null) lines.push(...describeExample(example))
  if (metricsAddress !== null) lines.push(`Metrik untuk Prometheus: ${metricsAddress}`, '')
  return [...lines, HOW_TO_STOP]
}

function describeExample({ institutions, password }: NonNullable<Running['example']>): readonly string[] {
  const widest = Math.max(...institutions.flatMap(({ people }) => people.map(({ email }) => email.length)))
  return [
    ...institutions.flatMap(({ name, people }) => [
      `Yang dapat masuk ke ${name} (data contoh):`,
      ...people.map(({ email, who }) => `  ${email.padEnd(widest)}  ${who}`),
    ]),
    `Kata sandinya: ${password}`,
    '',
  ]
}

/** The same listener by its name: browsers make no passkey for a number. */
const byName = (address: string) => address.replace(/^http:\/\/127\.0\.0\.1(?=[:/])/, 'http://localhost')

/** One address and nothing else to do: whoever opens it sets the installation up. */
function describeSetup(setupAddress: string, dataFolder: string): readonly string[] {
  return [
    'Undagi siap, dan belum ada yang dapat masuk. Siapkan instansi Anda, kira-kira tiga menit, di alamat ini:',
    '',
    `  ${setupAddress}`,
    '',
    `Bagian sesudah # adalah kode sekali pakai; tersimpan juga di ${join(dataFolder, 'setup-code')}.`,
    `Tanpa peramban: npx --no-install undagi admin create --data '${dataFolder}'`,
    '',
    HOW_TO_STOP,
  ]
}
