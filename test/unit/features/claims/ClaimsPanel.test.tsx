import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Claim } from '../../../../src/domain/claims/claim'
import { ClaimsPanel } from '../../../../src/features/claims/ClaimsPanel'
import { aDeposit } from '../../../support/a-deposit'
import { layered, ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const aClaim = (changes: Partial<Claim> = {}): Claim => ({
  id: 'wealth',
  title: { en: 'Mineral wealth', ur: 'معدنی دولت' },
  claim: { en: 'It is worth $8 trillion.', ur: 'اس کی مالیت آٹھ ٹریلین ڈالر ہے۔' },
  others: [{ en: '$6 trillion elsewhere', ur: 'کہیں اور چھ ٹریلین' }],
  verdict: { en: 'No published method.', ur: 'کوئی طریقہ شائع نہیں ہوا۔' },
  verdictKind: 'soft',
  confidence: 'low',
  saidBy: 'Ahsan Iqbal',
  saidByUr: 'احسن اقبال',
  saidOn: '2026-01-28',
  place: null,
  citations: [{ key: 'a', title: 'Huashang News', publisher: null, address: 'https://example.org/a' }],
  ...changes,
})
const MAPPED = aClaim({ id: 'mapped', verdictKind: 'unsupported', place: 'panel:coverage' })
const COPPER = aClaim({ id: 'copper', verdictKind: 'wrong-word', place: 'site:saindak' })
const SILENT = aClaim({ id: 'silent', claim: null, saidBy: null, saidOn: null })

const showClaims = (claims: readonly Claim[], language: 'en' | 'ur' = 'en') =>
  renderAtlas(<ClaimsPanel />, {
    snapshot: { language },
    datasets: {
      claims: ready(claims),
      deposits: layered([aDeposit({ id: 'saindak', name: 'Saindak', nameUr: 'سیندک' })], ({ id }) => id),
    },
  })
const article = (id: string) => {
  const found = document.querySelector<HTMLElement>(`article[data-claim="${id}"]`)
  if (!found) throw new Error(`no claim ${id}`)
  return found
}

test('a claim shows who said it and when, what others say, our verdict and the sources', async () => {
  await showClaims([aClaim()])
  const words = article('wealth')
  expect(words).toHaveTextContent('Claim')
  expect(words).toHaveTextContent('It is worth $8 trillion.')
  expect(words).toHaveTextContent('Said by Ahsan Iqbal on January 28, 2026')
  expect(words).toHaveTextContent('$6 trillion elsewhere')
  expect(words).toHaveTextContent('Soft number No published method.')
  expect(words).toHaveTextContent('Confidence: Low')
  expect(within(words).getByRole('link')).toHaveAttribute('href', 'https://example.org/a')
})

test('the panel says that claims are not measurements', async () => {
  await showClaims([aClaim()])
  expect(screen.getByText(/They are claims, not measurements/)).toBeInTheDocument()
})

test('a row without a figure of the speech puts no words into anyone’s mouth', async () => {
  await showClaims([SILENT])
  expect(article('silent')).toHaveTextContent('The speech did not state a figure here')
  expect(article('silent')).not.toHaveTextContent('Said by')
})

test('a claim with a place leads there', async () => {
  const { store } = await showClaims([MAPPED, COPPER])
  await userEvent.click(screen.getByRole('button', { name: 'Show Saindak on the map' }))
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'saindak' })
  await userEvent.click(screen.getByRole('button', { name: 'Measure it in Coverage' }))
  expect(store.getState().session.panel).toBe('coverage')
})

test('claims can be narrowed down to one verdict', async () => {
  await showClaims([aClaim(), MAPPED, COPPER])
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Unsupported (1)')
  expect(screen.getAllByRole('article').map((each) => each.dataset.claim)).toEqual(['mapped'])
})

test('in Urdu the claims are in Urdu throughout', async () => {
  await showClaims([aClaim(), COPPER], 'ur')
  expect(article('wealth')).toHaveTextContent('احسن اقبال')
  for (const each of document.querySelectorAll('[lang="en"]')) each.remove()
  expect(document.body.textContent).not.toMatch(/[A-Za-z]{2,}/)
})

test('a missing file of claims says so', async () => {
  const error = { kind: 'unreachable', file: 'claims.json', httpStatus: null } as const
  await renderAtlas(<ClaimsPanel />, { datasets: { claims: { status: 'failed', error } } })
  expect(screen.getByRole('alert')).toHaveTextContent('geo/claims.json could not be fetched.')
})
