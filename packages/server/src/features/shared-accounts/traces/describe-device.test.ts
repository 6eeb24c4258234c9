import { expect, test } from 'vitest'
import { describeDevice } from './describe-device.ts'

test('a browser is told by its class and its kind of device, without a version', () => {
  const windows =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
  expect(describeDevice(windows)).toEqual({ kind: 'computer', label: 'Chrome di Windows' })
  expect(describeDevice(`${windows} Edg/140.0`)).toEqual({ kind: 'computer', label: 'Edge di Windows' })
  expect(
    describeDevice(
      'Mozilla/5.0 (Linux; Android 14; SM-A146P) AppleWebKit/537.36 Chrome/139.0 Mobile Safari/537.36',
    ),
  ).toEqual({ kind: 'phone', label: 'Chrome di Android' })
  expect(describeDevice('Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Version/17.0 Safari/604.1')).toEqual({
    ...{ kind: 'tablet', label: 'Safari di iPad' },
  })
})

test('what says nothing known of itself is another device, however long it talks', () => {
  expect(describeDevice('')).toEqual({ kind: 'unknown', label: 'Perangkat lain' })
  expect(describeDevice('<script>'.repeat(1000)).label).toBe('Perangkat lain')
})
