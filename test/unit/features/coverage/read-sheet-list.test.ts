import { expect, test } from 'vitest'
import { readSheetList } from '../../../../src/features/coverage/read-sheet-list'

const anywhere = () => true

test('sheets are read in every usual spelling, divided by lines, commas or Urdu commas', () => {
  const { sheets, refused } = readSheetList('34 C/11\n34C7, 34-c/03؛ 30 O 15\n\n۳۰ G/۱۱', anywhere)
  expect(sheets).toEqual(['34C11', '34C7', '34C3', '30O15', '30G11'])
  expect(refused).toEqual([])
})

test('sheets that stand side by side with spaces between them are told apart', () => {
  expect(readSheetList('34C11 34 C/7 34C3', anywhere).sheets).toEqual(['34C11', '34C7', '34C3'])
})

test('a sheet that is repeated is read once', () => {
  expect(readSheetList('34C11, 34 C/11', anywhere).sheets).toEqual(['34C11'])
})

test('what cannot be read is named with its line and its reason, and the rest is kept', () => {
  const { sheets, refused } = readSheetList('34C11\nQuetta, 34C7\n34Z1; 34C17; 99A1', anywhere)
  expect(sheets).toEqual(['34C11', '34C7'])
  expect(refused).toEqual([
    { text: 'Quetta', line: 2, reason: 'not-a-sheet-number', detail: '' },
    { text: '34Z1', line: 3, reason: 'no-such-letter', detail: 'Z' },
    { text: '34C17', line: 3, reason: 'no-such-number', detail: '17' },
    { text: '99A1', line: 3, reason: 'no-such-block', detail: '99' },
  ])
})

test('a sheet of the index that lies outside Pakistan is refused by name', () => {
  const { sheets, refused } = readSheetList('28A1, 34C11', (sheet) => sheet !== '28A1')
  expect(sheets).toEqual(['34C11'])
  expect(refused).toEqual([{ text: '28A1', line: 1, reason: 'outside-pakistan', detail: '' }])
})
