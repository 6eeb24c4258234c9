import { expect, test } from './fixtures/undagi.ts'

// As texts, because they run in the page.
const collectViolations = `
  window.violations = []
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    window.violations.push(violatedDirective + ' ' + blockedURI)
  })`
const putTextIn = `
  (() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = 1">')
      return 'put in'
    } catch (error) {
      return error instanceof TypeError ? 'refused' : 'something else'
    }
  })()`

test('no page does anything that the content security policy forbids, and text never becomes a script', async ({
  login,
}) => {
  const page = await login('rina')
  await page.addInitScript({ content: collectViolations })
  await page.goto('/')
  await page.waitForURL(/kota-contoh\/\d{4}/)
  const round = new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
  const ofRound = ['', '/penilaian', '/penilaian/1', '/instrumen', '/perbandingan']
  const ofInstitution = ['orang', 'catatan', 'putaran', 'impor'].map(
    (name) => `/kota-contoh/administrasi/${name}`,
  )
  for (const path of [...ofRound.map((each) => round + each), ...ofInstitution, '/api/docs']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate('window.violations'), path).toEqual([])
  }

  await page.goto(round)
  expect(await page.evaluate(putTextIn)).toBe('refused')
})
