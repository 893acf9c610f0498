/**
 * The tasks of a page's own thread, from the browser's trace: how long the longest lasted, and how much the thread itself
 * computed in the busiest one. The difference was spent waiting, for a core or, where the graphics card is software, for
 * the drawing of the picture before.
 */
const CATEGORIES = ['toplevel', 'blink.user_timing']

export const watchThread = async (browser, page) => {
  const session = await browser.newBrowserCDPSession()
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) {
      if (event.name === 'bench' || event.name.endsWith('::RunTask')) events.push(event)
    }
  })
  const traceConfig = { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES }
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  // which of all threads is the page's
  await page.evaluate(() => performance.mark('bench'))
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    const mark = events.find(({ name }) => name === 'bench')
    const tasks = events.filter(({ name, pid, tid, ts }) => {
      return name !== 'bench' && pid === mark.pid && tid === mark.tid && ts >= mark.ts
    })
    const longest = (key) => Math.max(0, ...tasks.map((task) => (task[key] ?? 0) / 1000))
    return { longest: longest('dur'), computed: longest('tdur') }
  }
}
