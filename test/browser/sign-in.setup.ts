import { expect, test } from '@playwright/test'

import { password, people, type PersonName, stateOf } from './people.js'

for (const person of Object.keys(people) as PersonName[]) {
  test(`${person} signs in`, async ({ request, baseURL }) => {
    const { collection, email } = people[person]
    const answer = await request.post(`/api/${collection}/login`, { data: { email, password }, headers: { Origin: baseURL ?? '' } })
    expect(answer.status()).toBe(200)
    await request.storageState({ path: stateOf(person) })
  })
}
