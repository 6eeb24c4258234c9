import { expect, test } from 'vitest'
import { describeRunning } from './describe-running.ts'

const running = { address: 'http://127.0.0.1:8080', example: null, setupAddress: null, metricsAddress: null }
const dataFolder = '/srv/undagi'

test('the address that opens is named first, also behind a proxy', () => {
  expect(describeRunning(running, { dataFolder })[0]).toBe('Undagi siap di http://localhost:8080')
  const behindProxy = describeRunning(running, { dataFolder, publicAddress: 'https://undagi.kota.go.id' })
  expect(behindProxy.slice(0, 3)).toEqual([
    'Undagi siap di https://undagi.kota.go.id',
    '',
    'Proksi meneruskannya ke http://127.0.0.1:8080',
  ])
})

test('of the example it is said who can sign in where, and as what', () => {
  const institutions = [
    { name: 'Kota Contoh', people: [{ email: 'rina@contoh.go.id', who: 'Rina Wulandari, administrator' }] },
    { name: 'Kabupaten Contoh', people: [{ email: 'ani@contoh.go.id', who: 'Ani, responden' }] },
  ]
  const example = { institutions, password: 'x', passwordFile: '/x' }

  const said = describeRunning({ ...running, example }, { dataFolder })

  expect(said.slice(said.indexOf('Yang dapat masuk ke Kota Contoh (data contoh):'))).toEqual([
    'Yang dapat masuk ke Kota Contoh (data contoh):',
    '  rina@contoh.go.id  Rina Wulandari, administrator',
    'Yang dapat masuk ke Kabupaten Contoh (data contoh):',
    '  ani@contoh.go.id   Ani, responden',
    'Kata sandinya: x',
    '',
    'Tekan Ctrl+C untuk berhenti.',
  ])
})

test('an address of the network stays as it is: there is no other name for it', () => {
  const inNetwork = { ...running, address: 'http://10.1.0.7:8080' }
  expect(describeRunning(inNetwork, { dataFolder })[0]).toBe('Undagi siap di http://10.1.0.7:8080')
})

test('metrics are named where they were asked for', () => {
  const metricsAddress = 'http://127.0.0.1:9464/metrics'

  expect(describeRunning({ ...running, metricsAddress }, { dataFolder })).toContain(
    `Metrik untuk Prometheus: ${metricsAddress}`,
  )
})

test('an installation that nobody can sign in to names one address and where its code is kept', () => {
  const setupAddress = 'http://127.0.0.1:8080/siapkan#kode'
  const said = describeRunning({ ...running, setupAddress }, { dataFolder }).join('\n')

  expect(said).toContain('  http://localhost:8080/siapkan#kode\n')
  expect(said).toContain('/srv/undagi/setup-code')
})
