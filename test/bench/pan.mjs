/** Dragging the map round in circles for some seconds: the frames that come of it and the longest task. */
import { watchThread } from './main-thread.mjs'

const SECONDS = 4
const REACH = 120

const countFrames = (seconds) =>
  new Promise((resolve) => {
    const at = []
    const note = (now) => {
      at.push(now)
      if (now - at[0] < seconds * 1000) requestAnimationFrame(note)
      else resolve(at.slice(1).map((time, index) => time - at[index]))
    }
    requestAnimationFrame(note)
  })

export const pan = async (browser, page, median) => {
  const box = await page.locator('[data-purpose="map"]').boundingBox()
  const [x, y] = [box.x + box.width * 0.7, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const stop = await watchThread(browser, page)
  let done = false
  const frames = page.evaluate(countFrames, SECONDS).then((times) => {
    done = true
    return times
  })
  for (let step = 0; !done; step++) {
    const turn = step / 15
    await page.mouse.move(x + (Math.cos(turn) - 1) * REACH, y + Math.sin(turn) * REACH)
    await new Promise((resolve) => setTimeout(resolve, 16))
  }
  await page.mouse.up()
  return { frame: median(await frames), ...(await stop()) }
}
