import { expect, test } from './fixtures/undagi.ts'

declare global {
  interface Window {
    violations: string[]
  }
}

test('no page does anything that the content security policy forbids, and text never becomes a script', async ({
  login,
}) => {
  const page = await login('rina')
  await page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto('/')
  await page.waitForURL(/kota-contoh\/\d{4}/)
  const base = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  const pages = ['', '/penilaian', '/penilaian/1', '/instrumen', '/perbandingan']
  const administration = ['orang', 'catatan', 'putaran', 'impor'].map(
    (name) => `/kota-contoh/administrasi/${name}`,
  )
  for (const path of [...pages.map((each) => base + each), ...administration, '/api/docs']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => window.violations), path).toEqual([])
  }

  await page.goto(base)
  const refused = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="document.title = \'dijalankan\'">')
      return 'put in'
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'something else'
    }
  })
  expect(refused).toBe('refused')
})
