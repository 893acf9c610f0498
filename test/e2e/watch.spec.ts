import { expect, test } from './browser'

test('a stranger’s picture, a thrown error and a logged one are each noticed', async ({ atlas, page, watch }) => {
  await atlas.open()
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://stranger.invalid/pixel.png' }))
    console.error('logged on purpose')
    setTimeout(() => {
      throw new Error('thrown on purpose')
    })
  })
  for (const complaint of ['content policy: img-src', 'console: logged on purpose', 'page error: thrown on purpose']) {
    await expect.poll(() => watch.unforeseen.join(' ')).toContain(complaint)
  }
  watch.foresee(/stranger\.invalid|on purpose/)
})

test('data from elsewhere is refused by the page itself', async ({ atlas, page, watch }) => {
  await atlas.open()
  const refused = await page.evaluate(async () => {
    const outcome = await fetch('http://stranger.invalid/data.json').then(
      () => 'fetched',
      () => 'refused',
    )
    return outcome
  })
  expect(refused).toBe('refused')
  await expect.poll(() => watch.unforeseen.join('\n')).toMatch(/content policy: connect-src/)
  watch.foresee(/stranger\.invalid/)
})
