import { addRealInstitution, balikpapan } from './fixtures/real-institution.ts'
import { expect, test } from './fixtures/undagi.ts'

test('what units are there for is proposed by their names and set by a person, with the keyboard alone; what a colleague set meanwhile is not overwritten', async ({
  login,
  undagi,
  expectAccessible,
  expectFitsEveryScreen,
}) => {
  // In the example all of them are set: these are of an institution that has just named its units.
  const rina = await login('rina')
  const leave = await addRealInstitution(undagi, rina, balikpapan)
  const { institution } = await (await rina.request.get('/api/institutions/kota-balikpapan/overview')).json()
  const of = `/api/institutions/${institution.id}`
  const headers = { origin: undagi.address }
  for (const name of ['Bagian Hukum', 'Dinas Kesehatan'])
    expect((await rina.request.post(`${of}/units`, { headers, data: { name, shortName: name } })).ok()).toBe(
      true,
    )
  await rina.goto('/kota-balikpapan/administrasi/unit')
  await rina.getByRole('button', { name: 'Tetapkan menurut nama' }).press('Enter')
  const dialog = rina.getByRole('dialog', { name: 'Fungsi menurut nama' })
  const listed = dialog.getByRole('checkbox')
  const health = dialog.getByRole('checkbox', { name: /^Dinas Kesehatan/ })
  await expect(listed.first()).toBeChecked()
  await expectFitsEveryScreen(rina)

  for (const each of await listed.all()) await each.press('Space')
  await dialog.getByRole('button', { name: 'Tetapkan 0 unit' }).press('Enter')
  await expect(dialog.getByText('Centang paling sedikit satu unit.')).toBeVisible()
  await expect(listed.first()).toBeFocused()
  await expectAccessible(rina)

  // One that was ticked is set by a colleague first: nothing is set, and it says so.
  await health.press('Space')
  const units: { id: string; name: string }[] = await (await rina.request.get(`${of}/units`)).json()
  const unitId = units.find(({ name }) => name === 'Dinas Kesehatan')?.id
  const set = await rina.request.put(`${of}/unit-functions`, {
    headers,
    data: { units: [{ unitId, functions: [], seen: null }] },
  })
  expect(set.ok(), await set.text()).toBe(true)
  await dialog.getByRole('button', { name: 'Tetapkan 1 unit' }).press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('baru saja menetapkan fungsi')
  await expect(health).toHaveCount(0)

  await dialog.getByRole('checkbox', { name: /^Bagian Hukum/ }).press('Space')
  await dialog.getByRole('button', { name: 'Tetapkan 1 unit' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(rina.getByRole('rowheader', { name: /^Bagian Hukum/ })).toContainText('Hukum')
  await leave()
})
